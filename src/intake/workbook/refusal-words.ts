import type { Language } from '../../domain/value/index.ts';
import { inBoth } from '../../locale/index.ts';
import { fileRefusalMessage } from '../file/index.ts';
import type { CellFault } from './cell-text.ts';
import type { IgnoredReason, RowFault } from './read-row.ts';
import type { WorkbookRefusal } from './read-workbook.ts';
import { boxName } from './words.ts';

interface RefusalWords {
  readonly notAWorkbook: string;
  readonly notOurs: string;
  readonly otherFormat: (found: string) => string;
  readonly cell: Readonly<Record<CellFault, (box: string) => string>>;
  readonly twice: (rows: string) => string;
  readonly movedApart: (said: string) => string;
  readonly ignored: Readonly<Record<Extract<IgnoredReason, string>, string>>;
  readonly column: Readonly<Record<'own-column' | 'changed-cell', (column: string) => string>>;
}

const WORDS = inBoth<RefusalWords>({
  en: {
    notAWorkbook: 'This is not an Excel workbook. Send the workbook that Mesur made for you.',
    notOurs:
      'This workbook was not made by Mesur, or its hidden sheets were deleted. Download one from Mesur and fill that in.',
    otherFormat: (found) =>
      `This workbook is of another version of Mesur (${found}). Download a new one and copy your figures into it.`,
    cell: {
      formula: (box) => `“${box}” holds a formula. Copy it and paste it as a value.`,
      error: (box) => `“${box}” holds an Excel error, such as #REF!. Type the figure.`,
      truth: (box) => `“${box}” holds TRUE or FALSE. Type the figure as a number.`,
      merged: (box) => `“${box}” is merged with other cells. Unmerge them and fill in each.`,
      'not-in-list': (box) => `“${box}” is none of its list. Choose one of the list.`,
      'too-long': (box) =>
        `“${box}” holds more text than a cell of Excel can. Shorten it, or type it in Mesur.`,
    },
    twice: (rows) =>
      `The row is there more than once (${rows}) and does not say the same. Keep the right one.`,
    movedApart: (said) =>
      `Beside this row stands “${said}”, which is another row’s: columns were sorted apart from each other. Undo the sorting.`,
    ignored: {
      'own-row': 'Not a row of the return.',
      'own-sheet': 'Not a sheet of the return.',
      'sheet-without-cells': 'This sheet has no cells, such as a chart. It was not read.',
    },
    column: {
      'own-column': (column) => `The column “${column}” is not one of the return. Nothing in it was read.`,
      'changed-cell': (column) =>
        `The locked cell under “${column}” was changed. It is only for information, so the change was not taken.`,
    },
  },
  cy: {
    notAWorkbook: 'Nid llyfr gwaith Excel yw hwn. Anfonwch y llyfr gwaith a wnaeth Mesur i chi.',
    notOurs:
      'Nid Mesur a wnaeth y llyfr gwaith hwn, neu mae ei ddalenni cudd wedi’u dileu. Lawrlwythwch un o Mesur a llenwch hwnnw.',
    otherFormat: (found) =>
      `Mae’r llyfr gwaith hwn o fersiwn arall o Mesur (${found}). Lawrlwythwch un newydd a chopïwch eich ffigurau iddo.`,
    cell: {
      formula: (box) => `Mae fformiwla yn “${box}”. Copïwch hi a’i gludo fel gwerth.`,
      error: (box) => `Mae gwall Excel yn “${box}”, megis #REF!. Teipiwch y ffigur.`,
      truth: (box) => `Mae TRUE neu FALSE yn “${box}”. Teipiwch y ffigur fel rhif.`,
      merged: (box) => `Mae “${box}” wedi’i uno â chelloedd eraill. Gwahanwch hwy a llenwch bob un.`,
      'not-in-list': (box) => `Nid yw’r hyn sydd yn “${box}” ar ei restr. Dewiswch un o’r rhestr.`,
      'too-long': (box) =>
        `Mae “${box}” yn cynnwys mwy o destun nag y gall cell Excel ei ddal. Byrhewch ef, neu teipiwch ef ym Mesur.`,
    },
    twice: (rows) =>
      `Mae’r rhes yn ymddangos fwy nag unwaith (${rows}) ac nid yw’n dweud yr un peth. Cadwch yr un gywir.`,
    movedApart: (said) =>
      `Wrth ymyl y rhes hon mae “${said}”, sy’n perthyn i res arall: didolwyd colofnau ar wahân. Dadwnewch y didoli.`,
    ignored: {
      'own-row': 'Nid yw’n rhes o’r ffurflen.',
      'own-sheet': 'Nid yw’n ddalen o’r ffurflen.',
      'sheet-without-cells': 'Nid oes celloedd yn y ddalen hon, fel siart. Ni chafodd ei darllen.',
    },
    column: {
      'own-column': (column) =>
        `Nid yw’r golofn “${column}” yn un o golofnau’r ffurflen. Ni ddarllenwyd dim ynddi.`,
      'changed-cell': (column) =>
        `Newidiwyd y gell dan glo o dan “${column}”. Er gwybodaeth yn unig y mae, felly ni chymerwyd y newid.`,
    },
  },
});

/** Why a workbook was not read, and what to do. */
export function workbookRefusalMessage(refusal: WorkbookRefusal, language: Language): string {
  const words = WORDS[language];
  switch (refusal.kind) {
    case 'not-a-workbook':
      return words.notAWorkbook;
    case 'not-ours':
      return words.notOurs;
    case 'other-format':
      return words.otherFormat(refusal.found);
    default:
      return fileRefusalMessage(refusal, language);
  }
}

/** Why a row was not taken, and what to do. */
export function rowFaultMessage(fault: RowFault, language: Language): string {
  const words = WORDS[language];
  switch (fault.kind) {
    case 'cell':
      return words.cell[fault.fault](boxName(fault.box, language));
    case 'twice':
      return words.twice(fault.rows.join(', '));
    case 'moved-apart':
      return words.movedApart(fault.said);
  }
}

/** Why a row or sheet was passed over. */
export function ignoredMessage(reason: IgnoredReason, language: Language): string {
  const words = WORDS[language];
  return typeof reason === 'string' ? words.ignored[reason] : words.column[reason.kind](reason.column);
}
