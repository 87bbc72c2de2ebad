import type { Unit } from '../value/index.ts';
import type { TypedText } from './kinds/field.ts';
import type { IndicatorContent } from './kinds/indicator-content.ts';
import { type Meant, noFigureBecause, type UnderstoodFigure, understoodFigure } from './understood-figure.ts';

/** A box of an indicator's return that a figure stands in: its field, the text there and what it counts. */
interface FigureBox {
  readonly field: string;
  readonly text: string;
  readonly unit: Unit;
}

/** A box whose text must be asked about; `unit` is null where any number will do. */
export interface AskedBox extends Omit<FigureBox, 'unit'> {
  readonly unit: Unit | null;
  readonly asked: Extract<UnderstoodFigure, { readonly kind: 'asked' }>;
}

/** The boxes of figures of an indicator's return. The counts of a share are counts, whatever the share is of. */
export function figureBoxes(
  { value, numerator, denominator, split }: IndicatorContent,
  unit: Unit,
): readonly FigureBox[] {
  return [
    { field: 'value', text: value, unit },
    { field: 'numerator', text: numerator, unit: unit === 'days-per-fte' ? 'days' : 'count' },
    { field: 'denominator', text: denominator, unit: 'count' },
    ...Object.entries(split ?? {}).map(([colour, text]) => ({ field: `split.${colour}`, text, unit })),
  ];
}

/** What is understood of a box. A reason why there is no figure is one of the whole return, so in a box it is asked. */
export function understoodBox(box: FigureBox): UnderstoodFigure {
  const understood = understoodFigure(box.text, box);
  return understood.kind === 'absent' ? noFigureBecause(understood.reason) : understood;
}

/** The boxes of a return whose text leaves open what is meant. */
export function askedBoxes(content: IndicatorContent, unit: Unit): readonly AskedBox[] {
  return figureBoxes(settledContent(content), unit).flatMap((box) => {
    const asked = understoodBox(box);
    return asked.kind === 'asked' ? [{ ...box, asked }] : [];
  });
}

/** What is added to the comment of a figure that somebody says is an estimate. */
const ESTIMATE = { en: 'The figure is an estimate.', cy: 'Amcangyfrif yw’r ffigur.' };

/** A return with what somebody meant by the text of a box in the place of that text. */
export function contentMeant(content: IndicatorContent, field: string, meant: Meant): IndicatorContent {
  switch (meant.kind) {
    case 'value':
      return withBox(content, field, meant.value);
    case 'estimate':
      return { ...withBox(content, field, meant.value), comment: withEstimate(content.comment) };
    case 'fraction':
      return { ...content, value: '', numerator: meant.numerator, denominator: meant.denominator };
    case 'none':
      return withBox(content, field, '');
    case 'absent': {
      const split = content.split === null ? null : { red: '', amber: '', green: '' };
      return { ...content, value: '', numerator: '', denominator: '', split, absence: meant.reason };
    }
  }
}

function withBox(content: IndicatorContent, field: string, text: string): IndicatorContent {
  const [, colour] = /^split\.(.+)$/.exec(field) ?? [];
  if (colour === undefined) return { ...content, [field]: text, absence: null };
  return content.split === null ? content : { ...content, split: { ...content.split, [colour]: text } };
}

/** A comment that says it too. One that stands in one language only goes on doing so, to be translated as a whole. */
export function withEstimate({ en, cy }: TypedText): TypedText {
  const isEmpty = en.trim() === '' && cy.trim() === '';
  const said = (text: string, sentence: string) => {
    if (text.includes(sentence) || (text.trim() === '' && !isEmpty)) return text;
    return isEmpty ? sentence : `${text.trimEnd()} ${sentence}`;
  };
  return { en: said(en, ESTIMATE.en), cy: said(cy, ESTIMATE.cy) };
}

/** A return in which a text that says why there is no figure ("awaited") is that reason. Every other stays as typed. */
export function settledContent(content: IndicatorContent): IndicatorContent {
  if (content.absence !== null || content.split !== null) return content;
  const said = understoodFigure(content.value, { unit: null });
  return said.kind === 'absent' ? { ...content, value: '', absence: said.reason } : content;
}
