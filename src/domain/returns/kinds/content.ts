import { emptyField, type TypedText } from './field.ts';
import { KINDS, type ReturnContent, type ReturnKind } from './kinds.ts';

/** Content with nothing in it, of a kind. */
export function emptyContent<Kind extends ReturnKind>(
  kind: Kind,
): Extract<ReturnContent, { readonly kind: Kind }> {
  const fields = Object.entries(KINDS[kind].fields).map(([name, field]) => [name, emptyField(field)]);
  return { kind, ...Object.fromEntries(fields), confirmations: {} };
}

/** The texts of a content by field; a section's by their place. */
export function textsOf(content: ReturnContent): Readonly<Record<string, TypedText>> {
  const values: Readonly<Record<string, unknown>> = { ...content };
  const texts = Object.entries(KINDS[content.kind].fields).map(([name, { holds }]) => {
    if (holds === 'text') return { [name]: values[name] };
    return holds === 'texts-by-place' ? values[name] : {};
  });
  return Object.assign({}, ...texts);
}

/** The same content with some of its texts replaced; figures and statuses stay. */
export function withTexts<Content extends ReturnContent>(
  content: Content,
  texts: Readonly<Record<string, TypedText>>,
): Content {
  if ('texts' in content) return { ...content, texts: { ...content.texts, ...texts } };
  const known = Object.fromEntries(Object.entries(texts).filter(([field]) => field in textsOf(content)));
  return { ...content, ...known };
}

/** The fields whose text stands in one language and not in the other. */
export function untranslated(content: ReturnContent): readonly string[] {
  return Object.entries(textsOf(content))
    .filter(([, { en, cy }]) => (en.trim() === '') !== (cy.trim() === ''))
    .map(([field]) => field);
}
