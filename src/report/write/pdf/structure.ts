import {
  PDFArray,
  PDFDict,
  PDFHexString,
  PDFName,
  PDFNumber,
  type PDFObject,
  PDFRef,
  PDFString,
} from '@cantoo/pdf-lib';

/** An element of a PDF's structure tree. */
export interface StructureElement {
  readonly ref: PDFRef;
  readonly dict: PDFDict;
}

/** The role of an element: "Table", "TR", "TH". */
export function roleOf({ dict }: StructureElement): string {
  const role = dict.get(PDFName.of('S'));
  return role instanceof PDFName ? role.decodeText() : '';
}

/** The elements directly under one, in reading order; marked content and other leaves are left out. */
export function childrenOf({ dict }: { readonly dict: PDFDict }): readonly StructureElement[] {
  const kids = dict.lookup(PDFName.of('K'));
  const listed = kids instanceof PDFArray ? kids.asArray() : [dict.get(PDFName.of('K'))];
  return listed.flatMap((ref) => {
    const child = ref instanceof PDFRef ? dict.context.lookup(ref) : undefined;
    const isElement = child instanceof PDFDict && child.has(PDFName.of('S'));
    return ref instanceof PDFRef && isElement ? [{ ref, dict: child }] : [];
  });
}

/** Every element of a role under one, in reading order. */
export function descendantsOf(
  element: { readonly dict: PDFDict },
  role: string,
): readonly StructureElement[] {
  return childrenOf(element).flatMap((child) => [
    ...(roleOf(child) === role ? [child] : []),
    ...descendantsOf(child, role),
  ]);
}

/** The table attributes of an element (scope, span, headers), made where it has none. */
export function tableAttributes({ dict }: StructureElement): PDFDict {
  const key = PDFName.of('A');
  const isOfTable = (object: PDFObject | undefined): object is PDFDict =>
    object instanceof PDFDict && object.get(PDFName.of('O')) === PDFName.of('Table');
  const held = dict.lookup(key);
  if (isOfTable(held)) return held;
  const listed = held instanceof PDFArray ? held.asArray().map((object) => dict.context.lookup(object)) : [];
  const found = listed.find(isOfTable);
  if (found !== undefined) return found;
  const made = dict.context.obj({ O: 'Table' });
  if (held instanceof PDFArray) held.push(made);
  else dict.set(key, dict.context.obj(held === undefined ? [made] : [held, made]));
  return made;
}

/** How many columns a cell spans. */
export function columnSpan(cell: StructureElement): number {
  const span = tableAttributes(cell).lookup(PDFName.of('ColSpan'));
  return span instanceof PDFNumber ? span.asNumber() : 1;
}

/** The identifier of an element, or null. */
export function idOf({ dict }: StructureElement): PDFString | PDFHexString | null {
  const id = dict.lookup(PDFName.of('ID'));
  return id instanceof PDFString || id instanceof PDFHexString ? id : null;
}

/** Writes the tree by which elements are found by identifier: all elements that have one, sorted as the format asks. */
export function writeIdTree(root: PDFDict): void {
  const named = elementsOf({ dict: root }).flatMap((element) => {
    const id = idOf(element);
    return id === null ? [] : [{ id, key: Buffer.from(id.asBytes()), ref: element.ref }];
  });
  named.sort((one, other) => Buffer.compare(one.key, other.key));
  const names = named.flatMap(({ id, ref }): readonly PDFObject[] => [id, ref]);
  root.set(PDFName.of('IDTree'), root.context.obj({ Names: root.context.obj([...names]) }));
}

function elementsOf(element: { readonly dict: PDFDict }): readonly StructureElement[] {
  return childrenOf(element).flatMap((child) => [child, ...elementsOf(child)]);
}
