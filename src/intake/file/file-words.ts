import type { Language } from '../../domain/value/index.ts';
import { inBoth } from '../../locale/index.ts';
import type { FileKind, FileRefusal } from './file-refusal.ts';

type Lines = {
  readonly [Kind in FileRefusal['kind']]: (refusal: Extract<FileRefusal, { kind: Kind }>) => string;
};

interface FileWords {
  readonly refusal: Lines;
}

const KINDS = inBoth<Readonly<Record<FileKind, string>>>({
  en: {
    xlsx: 'an Excel workbook',
    docx: 'a Word document',
    pdf: 'a PDF',
    html: 'a web page',
    text: 'plain text',
  },
  cy: {
    xlsx: 'llyfr gwaith Excel',
    docx: 'dogfen Word',
    pdf: 'PDF',
    html: 'tudalen we',
    text: 'testun plaen',
  },
});

const WORDS = inBoth<FileWords>({
  en: {
    refusal: {
      empty: () => 'The file is empty.',
      'too-big': ({ size, limit }) =>
        `The file is ${megabytes(size)} MB; at most ${megabytes(limit)} MB are taken. Take pictures out of it, or send it in parts.`,
      'unknown-kind': () =>
        'This is no kind of file that can be read here. Send an Excel workbook (.xlsx), a Word document (.docx), a PDF, a web page or a CSV file.',
      mislabelled: ({ named, is }) =>
        `The file is named as ${KINDS.en[named]}, but it is ${KINDS.en[is]}. Open it, save it as what it should be, and send that.`,
      'old-office': () =>
        'This is an old Office file (.xls or .doc). Open it and save it as .xlsx or .docx, then send that.',
      encrypted: () => 'The file is locked with a password. Save it without one, then send it again.',
      macros: () => 'The file carries macros. Save it as .xlsx or .docx without macros, then send that.',
      damaged: () => 'The file is damaged or was cut short. Send it again from the program that made it.',
      'opens-too-big': ({ limit }) =>
        `The file is packed so tightly that it would open to more than ${megabytes(limit)} MB. It was not opened.`,
      'too-many-parts': ({ limit }) => `The file has more than ${limit} parts. It was not opened.`,
      'too-many-sheets': ({ limit }) =>
        `The workbook has more than ${limit} sheets. Send only the sheets that are needed.`,
      'cell-too-big': () => 'A cell holds more text than Excel can hold. It was not opened.',
      'too-many-elements': ({ limit }) =>
        `The document is made of more than ${limit.toLocaleString('en-GB')} pieces (paragraphs, cells and marks of format). It was not opened. Save it as a PDF, or send it in parts.`,
      unsafe: ({ what }) => UNSAFE.en[what],
      'took-too-long': ({ seconds }) =>
        `The file needs more than ${seconds} seconds of work to be read. Send it in smaller parts.`,
      'too-much-memory': () =>
        'The file is too large to be read when it is opened. Send it in smaller parts.',
      unreadable: () =>
        'The file could not be read, though it looks like its kind. Open it and save it again, then send that.',
    },
  },
  cy: {
    refusal: {
      empty: () => 'Mae’r ffeil yn wag.',
      'too-big': ({ size, limit }) =>
        `Mae’r ffeil yn ${megabytes(size)} MB; derbynnir ${megabytes(limit)} MB ar y mwyaf. Tynnwch luniau ohoni, neu anfonwch hi mewn rhannau.`,
      'unknown-kind': () =>
        'Nid yw hwn yn fath o ffeil y gellir ei ddarllen yma. Anfonwch lyfr gwaith Excel (.xlsx), dogfen Word (.docx), PDF, tudalen we neu ffeil CSV.',
      mislabelled: ({ named, is }) =>
        `Mae enw’r ffeil yn dweud ${KINDS.cy[named]}, ond ei chynnwys yw ${KINDS.cy[is]}. Agorwch hi, cadwch hi yn y fformat cywir, ac anfonwch honno.`,
      'old-office': () =>
        'Hen ffeil Office yw hon (.xls neu .doc). Agorwch hi a’i chadw fel .xlsx neu .docx, yna anfonwch honno.',
      encrypted: () => 'Mae’r ffeil wedi’i chloi â chyfrinair. Cadwch hi heb un, yna anfonwch hi eto.',
      macros: () => 'Mae macros yn y ffeil. Cadwch hi fel .xlsx neu .docx heb facros, yna anfonwch honno.',
      damaged: () =>
        'Mae’r ffeil wedi’i difrodi neu wedi’i thorri’n fyr. Anfonwch hi eto o’r rhaglen a’i gwnaeth.',
      'opens-too-big': ({ limit }) =>
        `Mae’r ffeil wedi’i phacio mor dynn fel y byddai dros ${megabytes(limit)} MB o’i hagor. Ni chafodd ei hagor.`,
      'too-many-parts': ({ limit }) => `Mae gormod o rannau yn y ffeil (dros ${limit}). Ni chafodd ei hagor.`,
      'too-many-sheets': ({ limit }) =>
        `Mae gormod o ddalenni yn y llyfr gwaith (dros ${limit}). Anfonwch y dalenni sydd eu hangen yn unig.`,
      'cell-too-big': () =>
        'Mae cell yn cynnwys mwy o destun nag y gall Excel ei ddal. Ni chafodd y ffeil ei hagor.',
      'too-many-elements': ({ limit }) =>
        `Mae’r ddogfen wedi’i gwneud o fwy na ${limit.toLocaleString('en-GB')} o ddarnau (paragraffau, celloedd a nodau fformat). Nid agorwyd hi. Cadwch hi fel PDF, neu anfonwch hi mewn rhannau.`,
      unsafe: ({ what }) => UNSAFE.cy[what],
      'took-too-long': ({ seconds }) =>
        `Mae angen mwy na ${seconds} eiliad o waith i ddarllen y ffeil. Anfonwch hi mewn rhannau llai.`,
      'too-much-memory': () =>
        'Mae’r ffeil yn rhy fawr i’w darllen ar ôl ei hagor. Anfonwch hi mewn rhannau llai.',
      unreadable: () =>
        'Nid oedd modd darllen y ffeil, er ei bod yn edrych fel ei math. Agorwch hi a’i chadw eto, yna anfonwch honno.',
    },
  },
});

const UNSAFE = inBoth<Readonly<Record<Extract<FileRefusal, { kind: 'unsafe' }>['what'], string>>>({
  en: {
    size: 'A part of the file is larger than the file says. It was not opened.',
    name: 'A part of the file has a name that leads out of it, or two names. It was not opened.',
    entities: 'The file defines words of its own (entities), which Office never does. It was not opened.',
    zip64: 'The file is packed in a way for files of many gigabytes. Save it again, then send that.',
  },
  cy: {
    size: 'Mae rhan o’r ffeil yn fwy nag y mae’r ffeil yn ei ddweud. Ni chafodd ei hagor.',
    name: 'Mae gan ran o’r ffeil enw sy’n arwain allan ohoni, neu ddau enw. Ni chafodd ei hagor.',
    entities:
      'Mae’r ffeil yn diffinio ei geiriau ei hun (endidau), rhywbeth nad yw Office byth yn ei wneud. Ni chafodd ei hagor.',
    zip64:
      'Mae’r ffeil wedi’i phacio mewn ffordd ar gyfer ffeiliau o lawer o gigabeitiau. Cadwch hi eto, yna anfonwch honno.',
  },
});

/** Why a file was not read, and what to do, in a sentence or two. */
export function fileRefusalMessage(refusal: FileRefusal, language: Language): string {
  const line = WORDS[language].refusal[refusal.kind] as (refusal: FileRefusal) => string;
  return line(refusal);
}

function megabytes(bytes: number): string {
  return String(Math.ceil((bytes / (1 << 20)) * 10) / 10);
}
