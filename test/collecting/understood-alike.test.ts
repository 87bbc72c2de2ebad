/** A figure as people write it is understood the same by every way in: form and grid, API, list of readings, workbook. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { findingsOf } from '../../src/api/finding-answers.ts';
import {
  askedInReturn,
  emptyContent,
  guardReturn,
  type IndicatorContent,
  recordWith,
} from '../../src/domain/returns/index.ts';
import { scoredIndicator } from '../../src/domain/scorecard/index.ts';
import type { Unit } from '../../src/domain/value/index.ts';
import { readReadings } from '../../src/intake/readings/index.ts';
import { typedIn } from '../../src/intake/workbook/cell-text.ts';
import { FIGURE_CASES } from '../figures-as-written.ts';
import { FRAME } from '../workbook/filled.ts';

const PERIOD = FRAME.edition.period;
const [FIRST] = FRAME.indicators.filter(({ definitions }) =>
  definitions.some(({ frequency, measure }) => frequency === 'quarterly' && measure !== 'planned-reductions'),
);
assert.ok(FIRST);
const { ref } = FIRST;

/** The frame with its first indicator counted in a unit. */
function frameIn(unit: Unit) {
  const counted = { ...FIRST, definitions: FIRST?.definitions.map((each) => ({ ...each, unit })) ?? [] };
  return { ...FRAME, indicators: [counted as (typeof FRAME.indicators)[number]] };
}

type Understood = { readonly said: string; readonly choices: readonly string[] };

/** What a return is understood as that has a text in the box of its figure: by form, grid and API. */
function returned(content: IndicatorContent, unit: Unit): Understood {
  const frame = frameIn(unit);
  const findings = guardReturn({ frame, ref, content });
  const asked = askedInReturn(content, { frame, ref });
  const [finding] = findingsOf({ findings, content, asked }, { unit, language: 'en' }).filter(
    ({ code }) => code === 'not-a-number',
  );
  if (finding !== undefined)
    return { said: finding.figures.why ?? '', choices: finding.choices.map(({ name }) => name) };
  const [indicator] = recordWith(frame, [{ kind: 'indicator', ref, content }]).indicators;
  assert.ok(indicator);
  const figure = scoredIndicator({ indicator, period: PERIOD, scheme: FRAME.scheme }).reading?.figure;
  assert.ok(figure, content.value);
  return { said: figure.kind === 'value' ? figure.value.toFixed() : figure.reason, choices: [] };
}

/** The same of a line of a list, which becomes a return where it is not refused. */
async function listed(typed: string, unit: Unit): Promise<Understood> {
  const bytes = Buffer.from(`Code,Period,Value\n${ref},Q3 2023-24,"${typed}"\n`);
  const read = await readReadings({
    file: { name: 'list.csv', bytes },
    known: [{ ref, codes: [ref], unit, frequency: 'quarterly' }],
    answers: { marks: { value: 'point', numerator: 'point', denominator: 'point' }, separator: ',' },
  });
  assert.ok(read.ok, JSON.stringify(read));
  const [refused] = read.value.refused;
  if (refused !== undefined) return { said: refused.why ?? refused.reason, choices: [] };
  const figure = read.value.readings[0]?.figure;
  assert.ok(figure);
  if (figure.kind === 'asked') return returned({ ...emptyContent('indicator'), value: figure.printed }, unit);
  return { said: figure.kind === 'value' ? figure.value : figure.reason, choices: [] };
}

/** The same of a cell of a workbook, whose text becomes that of the return where it has no fault of its own. */
function inCell(typed: string, unit: Unit): Understood {
  const box = { name: 'value', header: { en: '', cy: '' }, width: 10, holds: 'figure' } as const;
  const read = typedIn(box, { value: typed, cell: undefined });
  if ('fault' in read) return { said: read.fault === 'error' ? 'formula-error' : read.fault, choices: [] };
  return returned({ ...emptyContent('indicator'), value: String(read.value) }, unit);
}

describe('every way in understands a figure alike', () => {
  for (const { typed, unit, is } of FIGURE_CASES)
    test(`“${typed}” in ${unit}: ${is}`, async () => {
      const form = returned({ ...emptyContent('indicator'), value: typed }, unit);
      assert.equal(
        is.startsWith('asked'),
        form.choices.length > 0,
        'a program has the choices of what is asked',
      );
      assert.ok(is.includes(form.said), `${form.said} in ${is}`);
      assert.deepEqual(inCell(typed, unit), form, 'workbook');
      // How a column writes its fractions is asked of the whole list: a number that is not so written is refused there.
      if (is.includes('decimal-comma')) assert.equal((await listed(typed, unit)).said, 'not-a-number');
      else assert.deepEqual(await listed(typed, unit), form, 'list');
    });
});
