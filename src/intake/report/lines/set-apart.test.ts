/** Text that is struck, raised, hidden or otherwise set apart: never part of a figure, in any kind of file. */

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { madeArchive } from '../../../../test/made-archive.ts';
import { readReportFile } from '../../../../test/read-reports.ts';
import { type ReadReport, readingProblemMessage, reportFileLines } from '../index.ts';
import { readRuns } from './set-apart.ts';

const HEADINGS = [
  'PI Ref No',
  'PI Description',
  'Preferred',
  'Annual Target 2017-18',
  'Year End 2017-18 Actual',
];
const ROW = ['PM28', 'Days in a home', 'Lower', '265'];
const TITLE = 'Quarter 4 2017-18 performance report';

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const run = (text: string, properties = ''): string =>
  `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;

/** A Word document of one table whose last cell holds these runs. */
function word(runs: string, parts: Readonly<Record<string, string>> = {}): Uint8Array {
  const cell = (content: string): string => `<w:tc><w:p>${content}</w:p></w:tc>`;
  const row = (cells: readonly string[]): string => `<w:tr>${cells.map(cell).join('')}</w:tr>`;
  const body = `<w:p>${run(TITLE)}</w:p><w:tbl>${row(HEADINGS.map((text) => run(text)))}${row([...ROW.map((text) => run(text)), runs])}</w:tbl>`;
  const content = {
    '[Content_Types].xml': '<Types/>',
    'word/document.xml': `<w:document xmlns:w="${W}"><w:body>${body}</w:body></w:document>`,
    ...parts,
  };
  return madeArchive(Object.entries(content).map(([name, text]) => ({ name, content: text })));
}

function page(cell: string): Uint8Array {
  const row = (tag: string, cells: readonly string[]): string =>
    `<tr>${cells.map((text) => `<${tag}>${text}</${tag}>`).join('')}</tr>`;
  return new TextEncoder().encode(
    `<!doctype html><html><body><h1>${TITLE}</h1><table>${row('th', HEADINGS)}${row('td', [...ROW, cell])}</table></body></html>`,
  );
}

const text = (cell: string): Uint8Array =>
  new TextEncoder().encode(`${TITLE}\n\n${HEADINGS.join('\t')}\n${[...ROW, cell].join('\t')}\n`);

function pdf(cell: string): Uint8Array {
  const compiler = NodeCompiler.create({ workspace: import.meta.dirname });
  const cells = (texts: readonly string[]): string => texts.map((each) => `[${each}]`).join(', ');
  const source = `#set document(title: "x")\n#set text(lang: "en")\n#set super(typographic: false)\n= ${TITLE}\n#table(columns: 5, table.header(${cells(HEADINGS)}), ${cells([...ROW, cell])})`;
  const made = compiler.compile({ mainFileContent: source });
  assert.ok(made.result);
  return compiler.pdf(made.result, { pdfStandard: 'ua-1' });
}

const STYLES = `<w:styles xmlns:w="${W}"><w:style w:type="character" w:styleId="Mark"><w:name w:val="mark"/><w:rPr><w:vertAlign w:val="superscript"/></w:rPr></w:style><w:style w:type="character" w:styleId="Of"><w:basedOn w:val="Mark"/></w:style></w:styles>`;
const NOTES = `<w:footnotes xmlns:w="${W}"><w:footnote w:type="separator" w:id="0"><w:p>${run('-----')}</w:p></w:footnote><w:footnote w:id="1"><w:p>${run('Without the homes that closed.')}</w:p></w:footnote></w:footnotes>`;
const FIELD = (code: string, result: string): string =>
  `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> ${code} </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run(result)}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;

const FILES: readonly (readonly [what: string, whole: string, bytes: () => Uint8Array, name: string])[] = [
  [
    'Word: a raised mark',
    '261',
    () => word(run('26') + run('1', '<w:vertAlign w:val="superscript"/>')),
    'r.docx',
  ],
  [
    'Word: a lowered mark',
    '261',
    () => word(run('26') + run('1', '<w:vertAlign w:val="subscript"/>')),
    'r.docx',
  ],
  [
    'Word: a mark raised by its place',
    '261',
    () => word(run('26') + run('1', '<w:position w:val="8"/>')),
    'r.docx',
  ],
  [
    'Word: a mark raised by its style',
    '261',
    () => word(run('26') + run('1', '<w:rStyle w:val="Of"/>'), { 'word/styles.xml': STYLES }),
    'r.docx',
  ],
  ['Word: struck', '3126', () => word(run('31', '<w:strike/>') + run('26')), 'r.docx'],
  ['Word: struck twice', '3126', () => word(run('31', '<w:dstrike w:val="true"/>') + run('26')), 'r.docx'],
  ['Word: hidden', '3126', () => word(run('31', '<w:vanish/>') + run('26')), 'r.docx'],
  [
    'Word: deleted under tracking',
    '3126',
    () =>
      word(
        `<w:del w:id="1"><w:r><w:delText>31</w:delText></w:r></w:del><w:ins w:id="2">${run('26')}</w:ins>`,
      ),
    'r.docx',
  ],
  [
    'Word: moved away under tracking',
    '3126',
    () => word(`<w:moveFrom w:id="1">${run('31')}</w:moveFrom>${run('26')}`),
    'r.docx',
  ],
  [
    'Word: a reference to a footnote',
    '261',
    () => word(`${run('26')}<w:r><w:footnoteReference w:id="1"/></w:r>`, { 'word/footnotes.xml': NOTES }),
    'r.docx',
  ],
  [
    'Word: a field that repeats the mark of a note',
    '261',
    () => word(run('26') + FIELD('NOTEREF _Ref1 \\h', '1')),
    'r.docx',
  ],
  ['HTML: sup', '261', () => page('26<sup>1</sup>'), 'r.html'],
  ['HTML: sub', '261', () => page('26<sub>1</sub>'), 'r.html'],
  ['HTML: del', '3126', () => page('<del>31</del>26'), 'r.html'],
  ['HTML: s', '3126', () => page('<b><s>31</s></b>26'), 'r.html'],
  ['HTML: strike', '3126', () => page('<strike>31</strike>26'), 'r.html'],
  [
    'HTML: struck by style',
    '3126',
    () => page('<b style="text-decoration: line-through">31</b>26'),
    'r.html',
  ],
  ['HTML: not displayed', '3126', () => page('<i style="display: none">31</i>26'), 'r.html'],
  ['HTML: not visible', '3126', () => page('<i style="color:red; visibility : hidden">31</i>26'), 'r.html'],
  ['HTML: no size', '3126', () => page('<i style="font-size: 0px">31</i>26'), 'r.html'],
  ['HTML: hidden', '3126', () => page('<i hidden>31</i>26'), 'r.html'],
  ['HTML: hidden from those who listen', '3126', () => page('<i aria-hidden="true">31</i>26'), 'r.html'],
  ['HTML: a reference to a note', '261', () => page('26<a href="#n1" role="doc-noteref">1</a>'), 'r.html'],
  ['text: a tag', '261', () => text('26<sup>1</sup>'), 'r.txt'],
  ['text: struck', '3126', () => text('~~31~~26'), 'r.txt'],
  ['text: a raised figure of its own', '26¹', () => text('26¹'), 'r.txt'],
  ['text: a dagger', '26†', () => text('26†'), 'r.txt'],
  ['text: a star', '26*', () => text('26*'), 'r.txt'],
  ['PDF: raised', '261', () => pdf('26#super[1]'), 'r.pdf'],
  ['PDF: lowered', '261', () => pdf('26#sub(typographic: false)[1]'), 'r.pdf'],
];

async function readFrom(bytes: Uint8Array, name: string): Promise<ReadReport> {
  const read = await readReportFile({ bytes, name });
  assert.ok(read.ok, JSON.stringify(read));
  return read.value;
}

describe('what is set apart never belongs to the figure, and both readings are told', () => {
  for (const [what, whole, bytes, name] of FILES)
    test(what, async () => {
      const read = await readFrom(bytes(), name);
      const [indicator] = read.indicators;
      assert.deepEqual(indicator?.actual?.kind === 'value' && indicator.actual.value.toFixed(), '26');
      const told = read.problems.filter(({ why }) => why === 'set-apart');
      assert.deepEqual(
        told.map(({ line, printed, taken }) => [line, printed, taken]),
        [[indicator?.line, whole, '26']],
      );
      const [problem] = told;
      assert.ok(problem);
      assert.match(readingProblemMessage(problem, 'en'), /“26” was taken; with that text it says “/);
      assert.match(readingProblemMessage(problem, 'cy'), /Cymerwyd “26”; gyda’r testun hwnnw mae’n dweud “/);
    });
});

test('a figure that is struck as a whole is no figure, and is told', async () => {
  const read = await readFrom(word(run('31', '<w:strike/>')), 'r.docx');
  assert.equal(read.indicators[0]?.actual?.kind, 'absent');
  assert.deepEqual(
    read.problems.flatMap(({ why, printed }) => (why === 'set-apart' ? [printed] : [])),
    ['31'],
  );
});

test('properties that say no, and the result of a field, are part of the figure', async () => {
  const plain = run('2', '<w:strike w:val="0"/><w:vanish w:val="false"/><w:vertAlign w:val="baseline"/>');
  const read = await readFrom(word(plain + FIELD('=SUM(ABOVE)', '6')), 'r.docx');
  const [indicator] = read.indicators;
  assert.equal(indicator?.actual?.kind === 'value' && indicator.actual.printed, '26');
  assert.ok(read.problems.every(({ why }) => why !== 'set-apart'));
});

describe('letters that are raised or lowered are part of their word', () => {
  for (const [said, runs] of [
    ['1st quarter', [['1'], ['st', 'raised'], [' quarter']]],
    ['visits for each km2', [['visits for each km'], ['2', 'raised']]],
    ['tonnes of CO2', [['tonnes of CO'], ['2', 'lowered']]],
    ['homes', [['homes'], ['3', 'raised']]],
  ] as const)
    test(said, () => {
      const read = readRuns(runs.map(([text, apart = null]) => ({ text, apart })));
      assert.equal(read.text, said);
    });
});

test('a Word document keeps its headings, merged cells, notes, signs and boxes, each once', async () => {
  const paragraph = (content: string, style = ''): string => `<w:p><w:pPr>${style}</w:pPr>${content}</w:p>`;
  const cell = (content: string, properties = ''): string =>
    `<w:tc><w:tcPr>${properties}</w:tcPr>${paragraph(run(content))}</w:tc>`;
  const document = [
    paragraph(run('Homes'), '<w:pStyle w:val="Heading2"/>'),
    `<w:tbl><w:tr>${cell('May 2024', '<w:vMerge w:val="restart"/>')}${cell('R1')}</w:tr><w:tr>${cell('', '<w:vMerge/>')}${cell('R2')}</w:tr><w:tr>${cell('Both', '<w:gridSpan w:val="2"/>')}</w:tr></w:tbl>`,
    paragraph(
      '<w:r><w:sym w:font="Wingdings" w:char="F0E9"/></w:r><w:r><w:tab/></w:r><w:r><w:rPr><w:rFonts w:ascii="Wingdings"/></w:rPr><w:t>&#xF0EA;</w:t></w:r>',
    ),
    paragraph(
      `<w:r><mc:AlternateContent><mc:Choice><w:txbxContent>${paragraph(run('In a box'))}</w:txbxContent></mc:Choice><mc:Fallback><w:txbxContent>${paragraph(run('In a box'))}</w:txbxContent></mc:Fallback></mc:AlternateContent></w:r>${run('Beside it &amp; more')}`,
    ),
  ].join('');
  const bytes = madeArchive([
    { name: '[Content_Types].xml', content: '<Types/>' },
    {
      name: 'word/document.xml',
      content: `<w:document xmlns:w="${W}"><w:body>${document}</w:body></w:document>`,
    },
    { name: 'word/footnotes.xml', content: NOTES },
  ]);
  const lines = await reportFileLines({ bytes, name: 'r.docx' });
  assert.ok(lines.ok, JSON.stringify(lines));
  assert.deepEqual(
    lines.value.map(({ cells, level }) => [cells.join('|'), level]),
    [
      ['Homes', 2],
      ['May 2024|R1', null],
      ['May 2024|R2', null],
      ['Both|', null],
      ['🡹 🡻', null],
      ['In a box', null],
      ['Beside it & more', null],
      ['Without the homes that closed.', null],
    ],
  );
});
