import {
  emptyContent,
  type Field,
  type Fields,
  KINDS,
  type ReturnContent,
  type ReturnKind,
  type SectionContent,
  VOCABULARIES,
  type Vocabulary,
} from '../../domain/returns/index.ts';
import { type Bilingual, LANGUAGES } from '../../domain/value/index.ts';
import { sharedWords } from '../../locale/index.ts';
import { boxName, openWords } from './words.ts';

/** What a choice stands for in a return. */
export type ChoiceValue = string | number | boolean | null;

/** One line of a drop-down. */
interface Choice {
  readonly value: ChoiceValue;
  readonly words: Bilingual;
}

/** A box to be filled in. `name` is its place in the content of the return: "value", "comment.cy". */
export interface Box {
  readonly name: string;
  readonly header: Bilingual;
  /** In characters. */
  readonly width: number;
  readonly holds: 'figure' | 'text' | 'choice';
  /** The list behind a choice. */
  readonly list?: ListName;
}

/** What a person put into the boxes of a return, by the place in its content. */
export type Typed = Readonly<Record<string, ChoiceValue>>;

const SHARED = { en: sharedWords('en'), cy: sharedWords('cy') };

/** The lists behind drop-downs, each by the name of its range in the workbook. */
export const LISTS = {
  MesurReasons: VOCABULARIES.absence.offered.map(
    (value): Choice => ({ value, words: { en: SHARED.en.noStatus[value], cy: SHARED.cy.noStatus[value] } }),
  ),
  MesurStatuses: VOCABULARIES.status.offered.map(
    (value): Choice => ({ value, words: { en: SHARED.en.status[value], cy: SHARED.cy.status[value] } }),
  ),
  MesurOpenClosed: [true, false].map((value): Choice => ({ value, words: openWords(value) })),
  MesurSteps: VOCABULARIES['risk-step'].offered.map(
    (value): Choice => ({ value, words: { en: String(value), cy: String(value) } }),
  ),
} as const satisfies Readonly<Record<string, readonly Choice[]>>;

/** The name of a list. */
export type ListName = keyof typeof LISTS;

/** The list behind each vocabulary. */
const LIST_OF: Readonly<Record<Vocabulary, ListName>> = {
  status: 'MesurStatuses',
  absence: 'MesurReasons',
  'risk-step': 'MesurSteps',
};

/**
 * The boxes of a kind, in the order of its fields; none of narrative, which is written in Mesur itself. Those of
 * tables stand in each row, for one figure or text.
 */
export function boxesOf(kind: ReturnKind): readonly Box[] {
  if (kind === 'narrative') return [];
  return Object.entries(KINDS[kind].fields).flatMap(([name, field]) => boxesFor(name, field));
}

function boxesFor(name: string, field: Field): readonly Box[] {
  switch (field.holds) {
    case 'figure':
      return [figure(name)];
    case 'parts':
      return field.parts.map((part) => figure(`${name}.${part}`));
    case 'text':
      return texts(name);
    case 'choice':
      return [choice(name, LIST_OF[field.of])];
    case 'yes-no':
      return [choice(name, 'MesurOpenClosed')];
    case 'figures-by-place':
      return [figure('figure')];
    case 'texts-by-place':
      return texts('text');
  }
}

/** Where a box of a row stands in the content of its return. */
export function placeOf(box: Box, place: string | null): string {
  if (place === null) return box.name;
  return box.name === 'figure' ? `figures.${place}` : `texts.${place}.${box.name.slice('text.'.length)}`;
}

function figure(name: string): Box {
  return { name, header: headed(name), width: 12, holds: 'figure' };
}

function choice(name: string, list: ListName): Box {
  const header = headed(name);
  return {
    name,
    header: list === 'MesurSteps' ? { en: `${header.en}, 1 to 5`, cy: `${header.cy}, 1 i 5` } : header,
    width: list === 'MesurReasons' ? 20 : 16,
    holds: 'choice',
    list,
  };
}

function texts(field: string): readonly Box[] {
  return LANGUAGES.map((language) => {
    const name = `${field}.${language}`;
    return { name, header: headed(name), width: 34, holds: 'text' };
  });
}

function headed(name: string): Bilingual {
  return { en: boxName(name, 'en'), cy: boxName(name, 'cy') };
}

/** What stands at a place of a content; null where there is nothing. */
export function standingAt(content: ReturnContent, place: string): ChoiceValue {
  if (content.kind === 'finance' || content.kind === 'workforce') return standingInSection(content, place);
  const found = place
    .split('.')
    .reduce<unknown>(
      (value, step) =>
        typeof value === 'object' && value !== null ? value[step as keyof typeof value] : undefined,
      content,
    );
  return typeof found === 'object' || found === undefined ? null : (found as ChoiceValue);
}

function standingInSection({ figures, texts }: SectionContent, place: string): ChoiceValue {
  if (place.startsWith('figures.')) return figures[place.slice('figures.'.length)] ?? null;
  const { text, language } = textPlace(place);
  return texts[text]?.[language] ?? null;
}

function textPlace(place: string): { readonly text: string; readonly language: 'en' | 'cy' } {
  const text = place.slice('texts.'.length, -'.en'.length);
  return { text, language: place.endsWith('.cy') ? 'cy' : 'en' };
}

/** A content with what was typed in its places; what says the same as before stays as it is, to the letter. */
export function contentTyped<Content extends ReturnContent>(before: Content, typed: Typed): Content {
  return Object.entries(typed).reduce<Content>(
    (content, [place, value]) =>
      isSame(standingAt(content, place), value) ? content : contentWith(content, place, value),
    before,
  );
}

/** The content that was typed alone. */
export function contentAlone(kind: ReturnKind, typed: Typed): ReturnContent {
  return contentTyped(emptyContent(kind), typed);
}

function isSame(standing: ChoiceValue, typed: ChoiceValue): boolean {
  const [before, after] = [standing ?? '', typed ?? ''];
  return typeof before === 'string' && typeof after === 'string'
    ? plainText(before) === plainText(after)
    : before === after;
}

/** Browsers end lines in two characters, Excel in one. */
function plainText(text: string): string {
  return text.replaceAll('\r\n', '\n').trim();
}

function contentWith<Content extends ReturnContent>(
  content: Content,
  place: string,
  value: ChoiceValue,
): Content {
  if (content.kind === 'finance' || content.kind === 'workforce')
    return sectionWith(content, place, String(value ?? '')) as Content;
  const [field = '', inner] = place.split('.');
  if (inner === undefined) return { ...content, [field]: value };
  // The parts of a figure are null where a measure has none, and all of them where one is typed.
  const outer = content[field as keyof Content] ?? emptyParts(content.kind, field);
  return { ...content, [field]: { ...(outer as object), [inner]: value } };
}

function emptyParts(kind: ReturnKind, name: string): object {
  const fields: Fields = KINDS[kind].fields;
  const field = fields[name];
  return field?.holds === 'parts' ? Object.fromEntries(field.parts.map((part) => [part, ''])) : {};
}

/** A figure or text that is emptied is as it was in the frame: its place goes. */
function sectionWith(content: SectionContent, place: string, value: string): SectionContent {
  if (place.startsWith('figures.')) {
    const path = place.slice('figures.'.length);
    const { [path]: _, ...figures } = content.figures;
    return { ...content, figures: value === '' ? figures : { ...figures, [path]: value } };
  }
  const { text, language } = textPlace(place);
  const { [text]: before = { en: '', cy: '' }, ...texts } = content.texts;
  const after = { ...before, [language]: value };
  const isEmpty = after.en === '' && after.cy === '';
  return { ...content, texts: isEmpty ? texts : { ...texts, [text]: after } };
}
