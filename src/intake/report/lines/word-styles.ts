import { xmlEvents } from '../../file/index.ts';
import type { SetApart } from './set-apart.ts';

/** What properties of text say of how it is set apart; null where they say nothing of it. */
export interface WordMarks {
  readonly vertical: 'raised' | 'lowered' | 'level' | null;
  readonly isStruck: boolean | null;
  readonly isHidden: boolean | null;
}

/** Properties that say nothing. */
export const NO_MARKS: WordMarks = { vertical: null, isStruck: null, isHidden: null };

/** A style of a Word document: what it marks, and the level of the heading that it is. */
export interface WordStyle {
  readonly marks: WordMarks;
  readonly level: number | null;
}

/** Half points below which nobody reads a text. */
const TINY = 5;
/** Half points by which a text must stand off its line. */
const OFF_LINE = 4;

/** The marks after one property of text, such as `vertAlign` of superscript. */
export function withProperty(
  marks: WordMarks,
  { name, value }: { readonly name: string; readonly value: string | undefined },
): WordMarks {
  const isOn = value === undefined || !/^(0|false|off|none)$/.test(value);
  switch (name) {
    case 'vertAlign':
      return {
        ...marks,
        vertical: value === 'superscript' ? 'raised' : value === 'subscript' ? 'lowered' : 'level',
      };
    case 'position': {
      const off = Number(value ?? 0);
      return Math.abs(off) < OFF_LINE ? marks : { ...marks, vertical: off > 0 ? 'raised' : 'lowered' };
    }
    case 'strike':
    case 'dstrike':
      return { ...marks, isStruck: isOn || (name === 'dstrike' && marks.isStruck) };
    case 'vanish':
      return { ...marks, isHidden: isOn };
    case 'sz':
      return Number(value) < TINY ? { ...marks, isHidden: true } : marks;
    default:
      return marks;
  }
}

/** Marks with those of what stands within: a paragraph's style, a run's style, the run's own. */
export function within(outer: WordMarks, inner: WordMarks): WordMarks {
  return {
    vertical: inner.vertical ?? outer.vertical,
    isStruck: inner.isStruck ?? outer.isStruck,
    isHidden: inner.isHidden ?? outer.isHidden,
  };
}

/** How text of these marks is set apart; null where it is not. */
export function apartBy({ vertical, isStruck, isHidden }: WordMarks): SetApart | null {
  if (isHidden === true) return 'hidden';
  if (isStruck === true) return 'struck';
  return vertical === 'level' ? null : vertical;
}

interface Stated {
  readonly base: string | null;
  readonly name: string;
  readonly outline: number | null;
  readonly marks: WordMarks;
}

/** Styles that stand on others at most so deep. */
const DEEPEST = 20;

/** The styles of a document by their ids, from its part of styles, each with what it takes from the ones it stands on. */
export function wordStyles(xml: string): ReadonlyMap<string, WordStyle> {
  const stated = statedStyles(xml);
  return new Map(
    [...stated].map(([id]) => {
      let marks = NO_MARKS;
      let level: number | null = null;
      let at: string | null = id;
      for (let depth = 0; at !== null && depth < DEEPEST; depth++) {
        const style: Stated | undefined = stated.get(at);
        if (style === undefined) break;
        marks = within(style.marks, marks);
        level ??= levelOf(at, style);
        at = style.base;
      }
      return [id, { marks, level }];
    }),
  );
}

function levelOf(id: string, { name, outline }: Stated): number | null {
  if (/^title$/i.test(name)) return 1;
  const named = /^heading ?([1-6])$/i.exec(name) ?? /^heading ?([1-6])$/i.exec(id);
  return named === null ? outline : Number(named[1]);
}

function statedStyles(xml: string): ReadonlyMap<string, Stated> {
  const styles = new Map<string, Stated>();
  let id: string | null = null;
  let style: Stated = { base: null, name: '', outline: null, marks: NO_MARKS };
  for (const event of xmlEvents(xml)) {
    if (event.kind === 'text') continue;
    const name = localName(event.name);
    if (event.kind === 'close') {
      if (name === 'style' && id !== null) styles.set(id, style);
      if (name === 'style') id = null;
      continue;
    }
    const value = attributeOf(event.attributes, 'val');
    if (name === 'style') {
      id = attributeOf(event.attributes, 'styleId') ?? null;
      style = { base: null, name: '', outline: null, marks: NO_MARKS };
    } else if (id === null) continue;
    else if (name === 'name') style = { ...style, name: value ?? '' };
    else if (name === 'basedOn') style = { ...style, base: value ?? null };
    else if (name === 'outlineLvl') style = { ...style, outline: outlineLevel(value) };
    else style = { ...style, marks: withProperty(style.marks, { name, value }) };
  }
  return styles;
}

/** The level of a heading by its level in the outline, which counts from 0; null of running text. */
export function outlineLevel(value: string | undefined): number | null {
  const level = Number(value);
  return Number.isInteger(level) && level >= 0 && level < 6 ? level + 1 : null;
}

/** The name of an element without its prefix. */
export function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

/** An attribute of a name whatever its prefix. */
export function attributeOf(attributes: Readonly<Record<string, string>>, name: string): string | undefined {
  for (const [key, value] of Object.entries(attributes)) if (localName(key) === name) return value;
  return undefined;
}
