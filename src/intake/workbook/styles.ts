import type { CellStyle } from 'hucre/xlsx';

/** The longest text that a cell of Excel holds. */
export const LONGEST_CELL = 32_767;

/** The type of every cell. A font without name and size would lose both. */
export const FONT = { name: 'Calibri', size: 11 } as const;

const RULE = { style: 'thin', color: { rgb: 'C8CCD0' } } as const;
const BORDER = { top: RULE, right: RULE, bottom: RULE, left: RULE };
const WRAPPED = { vertical: 'top', wrapText: true } as const;

/** How each part of a sheet looks. Boxes are text cells, so that what is typed stays as it was typed. */
export const STYLES = {
  title: { font: { ...FONT, size: 14, bold: true }, alignment: { vertical: 'center' } },
  header: {
    font: { ...FONT, bold: true, color: { rgb: 'FFFFFF' } },
    fill: solid('2B4C6F'),
    alignment: { ...WRAPPED, vertical: 'center' },
    border: BORDER,
  },
  boxHeader: {
    font: { ...FONT, bold: true },
    fill: solid('F5D97A'),
    alignment: { ...WRAPPED, vertical: 'center' },
    border: BORDER,
  },
  known: { font: FONT, fill: solid('F1F3F5'), alignment: WRAPPED, border: BORDER },
  figure: {
    font: FONT,
    fill: solid('FFF8DC'),
    numFmt: '@',
    alignment: { ...WRAPPED, horizontal: 'right' },
    border: BORDER,
    protection: { locked: false },
  },
  box: {
    font: FONT,
    fill: solid('FFF8DC'),
    numFmt: '@',
    alignment: WRAPPED,
    border: BORDER,
    protection: { locked: false },
  },
  lockedBox: { font: FONT, fill: solid('DFE3E6'), numFmt: '@', alignment: WRAPPED, border: BORDER },
  note: { font: FONT, alignment: WRAPPED },
} as const satisfies Readonly<Record<string, CellStyle>>;

function solid(rgb: string) {
  return { type: 'pattern', pattern: 'solid', fgColor: { rgb } } as const;
}
