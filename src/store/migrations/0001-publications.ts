import type { ColumnWords, Migration } from './migration.ts';

/**
 * What published reports hold: framework, figures, commitments, editions. `authority_id` comes first in every
 * key, so that one council's rows lie together and can be moved to a server of their own. Foreign keys are
 * checked at commit: a publication is replaced by deleting and inserting, in whatever order.
 */
export const publications: Migration = {
  name: '0001-publications',
  statements: (words) =>
    [...framework(words), ...indicators(words), ...commitments(words), ...editions(words)].map((statement) =>
      statement.startsWith('create table') ? `${statement} ${words.tableOptions}` : statement,
    ),
};

/** Two columns for a text in both languages. */
function both({ text }: ColumnWords, name: string): string {
  return `${name}_en ${text} not null, ${name}_cy ${text} not null`;
}

/** Two columns for a text that may be missing, in both languages or in neither. */
function bothOrNeither({ text }: ColumnWords, name: string): string {
  return `${name}_en ${text}, ${name}_cy ${text} check ((${name}_en is null) = (${name}_cy is null))`;
}

/** Three columns for a figure: a value or a reason for absence, never both, and the text as printed. */
function figure({ text, decimal }: ColumnWords, prefix = ''): string {
  return `${prefix}value ${decimal(`${prefix}value`)},
    ${prefix}absence ${text} check ((${prefix}value is null) <> (${prefix}absence is null)),
    ${prefix}printed ${text} not null`;
}

/** Columns that go together: all of them filled, or none. */
function togetherCheck(...columns: readonly string[]): string {
  const [first, ...others] = columns.map((column) => `(${column} is null)`);
  return `check (${others.map((other) => `${first} = ${other}`).join(' and ')})`;
}

function references(parent: string, columns: string): string {
  return `references ${parent} (${columns}) deferrable initially deferred`;
}

function framework(words: ColumnWords): readonly string[] {
  const { text } = words;
  const authority = `authority_id ${text} not null ${references('authority', 'authority_id')}`;
  const years = `from_year ${text} not null, to_year ${text} check (to_year >= from_year)`;
  return [
    `create table loaded_publication (
      authority_id ${text} not null, name ${text} not null, fingerprint ${text} not null,
      loaded_at ${text} not null,
      primary key (authority_id, name))`,
    `create table authority (
      authority_id ${text} not null, publication ${text}, ${both(words, 'name')},
      primary key (authority_id))`,
    `create table directorate (
      ${authority}, id ${text} not null, publication ${text}, position integer not null,
      ${both(words, 'name')},
      primary key (authority_id, id))`,
    `create table service (
      authority_id ${text} not null, directorate_id ${text} not null, id ${text} not null,
      publication ${text}, position integer not null, ${both(words, 'name')},
      primary key (authority_id, directorate_id, id),
      foreign key (authority_id, directorate_id) ${references('directorate', 'authority_id, id')})`,
    `create table plan (
      ${authority}, id ${text} not null, publication ${text}, ${years}, ${both(words, 'title')},
      primary key (authority_id, id))`,
    `create table objective (
      authority_id ${text} not null, plan_id ${text} not null, code ${text} not null,
      publication ${text}, position integer not null, ${both(words, 'title')},
      primary key (authority_id, plan_id, code),
      foreign key (authority_id, plan_id) ${references('plan', 'authority_id, id')})`,
    `create table aim (
      authority_id ${text} not null, plan_id ${text} not null, objective_code ${text} not null,
      code ${text} not null, publication ${text}, position integer not null, ${both(words, 'title')},
      primary key (authority_id, plan_id, objective_code, code),
      foreign key (authority_id, plan_id, objective_code)
        ${references('objective', 'authority_id, plan_id, code')})`,
    `create table scheme (
      ${authority}, id ${text} not null, publication ${text}, ${years}, content ${text} not null,
      primary key (authority_id, id))`,
  ];
}

function indicators(words: ColumnWords): readonly string[] {
  const { text, decimal } = words;
  const owner = `authority_id ${text} not null, indicator_ref ${text} not null, publication ${text}`;
  const ofIndicator = `foreign key (authority_id, indicator_ref) ${references('indicator', 'authority_id, ref')}`;
  const ofDefinition = `foreign key (authority_id, indicator_ref, year)
    ${references('indicator_definition', 'authority_id, indicator_ref, year')}`;
  const period = `period ${text} not null, first_day ${text} not null, last_day ${text} not null`;
  return [
    `create table indicator (
      authority_id ${text} not null, ref ${text} not null, publication ${text}, ref_key ${text} not null,
      directorate_id ${text} not null,
      primary key (authority_id, ref),
      foreign key (authority_id, directorate_id) ${references('directorate', 'authority_id, id')})`,
    'create index indicator_by_directorate on indicator (authority_id, directorate_id)',
    'create index indicator_by_key on indicator (authority_id, ref_key)',
    `create table indicator_definition (
      ${owner}, year ${text} not null, position integer not null, ${both(words, 'title')},
      code_lost integer not null check (code_lost in (0, 1)), category ${text}, service_id ${text},
      objective_code ${text}, aim_code ${text}, polarity ${text} not null,
      range_low ${decimal('range_low')}, range_high ${decimal('range_high')},
      unit ${text} not null, frequency ${text} not null, basis ${text} not null, measure ${text} not null,
      redefined integer not null check (redefined in (0, 1)),
      primary key (authority_id, indicator_ref, year), ${togetherCheck('range_low', 'range_high')}, ${ofIndicator})`,
    `create table indicator_type (
      ${owner}, year ${text} not null, position integer not null, type ${text} not null,
      primary key (authority_id, indicator_ref, year, type), ${ofDefinition})`,
    `create table indicator_code (
      ${owner}, year ${text} not null, position integer not null, code ${text} not null, printed ${text},
      code_key ${text} not null, printed_key ${text},
      primary key (authority_id, indicator_ref, year, position), ${togetherCheck('printed', 'printed_key')},
      ${ofDefinition})`,
    'create index indicator_code_by_key on indicator_code (authority_id, code_key)',
    'create index indicator_code_by_printed_key on indicator_code (authority_id, printed_key)',
    `create table target (
      ${owner}, ${period}, ${figure(words)}, ${bothOrNeither(words, 'note')},
      primary key (authority_id, indicator_ref, period), ${ofIndicator})`,
    `create table reading (
      ${owner}, ${period}, basis ${text} not null, ${figure(words)},
      numerator ${decimal('numerator')}, denominator ${decimal('denominator')},
      split_red ${decimal('split_red')}, split_amber ${decimal('split_amber')},
      split_green ${decimal('split_green')},
      split_red_printed ${text}, split_amber_printed ${text}, split_green_printed ${text},
      ${bothOrNeither(words, 'comment')}, ${bothOrNeither(words, 'caution')},
      source_edition ${text} not null, source_line integer,
      primary key (authority_id, indicator_ref, period), ${togetherCheck('numerator', 'denominator')},
      ${togetherCheck('split_red', 'split_amber', 'split_green')},
      ${togetherCheck('split_red_printed', 'split_amber_printed', 'split_green_printed')}, ${ofIndicator})`,
    `create table benchmark (
      ${owner}, year ${text} not null, ${figure(words, 'wales_')}, ${figure(words, 'rank_')},
      primary key (authority_id, indicator_ref, year), ${ofIndicator})`,
  ];
}

function commitments(words: ColumnWords): readonly string[] {
  const { text } = words;
  return [
    `create table commitment (
      authority_id ${text} not null, directorate_id ${text} not null, year ${text} not null,
      code ${text} not null, publication ${text}, position integer not null, printed_code ${text},
      code_lost integer not null check (code_lost in (0, 1)), service_id ${text},
      objective_code ${text} not null, aim_code ${text}, ${both(words, 'title')},
      primary key (authority_id, directorate_id, year, code),
      foreign key (authority_id, directorate_id) ${references('directorate', 'authority_id, id')})`,
    `create table commitment_update (
      authority_id ${text} not null, directorate_id ${text} not null, year ${text} not null,
      code ${text} not null, period ${text} not null, first_day ${text} not null, last_day ${text} not null,
      publication ${text}, status ${text},
      no_status_reason ${text} check (status is null or no_status_reason is null),
      ${bothOrNeither(words, 'progress')}, ${bothOrNeither(words, 'next_steps')},
      source_edition ${text} not null, source_line integer,
      primary key (authority_id, directorate_id, year, code, period),
      foreign key (authority_id, directorate_id, year, code)
        ${references('commitment', 'authority_id, directorate_id, year, code')})`,
  ];
}

function editions(words: ColumnWords): readonly string[] {
  const { text } = words;
  return [
    `create table edition (
      authority_id ${text} not null, id ${text} not null, publication ${text}, directorate_id ${text} not null,
      period ${text} not null, number integer not null, published_on ${text}, ${both(words, 'title')},
      source_title ${text} not null, layout ${text} not null, printed ${text} not null,
      primary key (authority_id, id), unique (authority_id, directorate_id, period, number),
      foreign key (authority_id, directorate_id) ${references('directorate', 'authority_id, id')})`,
    `create table edition_section (
      authority_id ${text} not null, edition_id ${text} not null, kind ${text} not null, publication ${text},
      content ${text} not null,
      primary key (authority_id, edition_id, kind),
      foreign key (authority_id, edition_id) ${references('edition', 'authority_id, id')})`,
  ];
}
