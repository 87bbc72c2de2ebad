/** Nothing that is withheld stands in anything that everybody can get of the two reports: pages, documents, data, commands. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import type { Workforce } from '../../src/domain/workforce/index.ts';
import { linesOfPdf } from '../../src/intake/report/lines/pdf-lines.ts';
import { textOf } from '../../src/intake/report/lines/source-lines.ts';
import { type ApiSite, apiSite } from '../api/api-site.ts';
import { mesur, newFolder } from '../command-line/run.ts';
import { council, recordOf } from './council.ts';

const PERIODS = ['2017-18-Q4', '2023-24-Q2'] as const;
type Period = (typeof PERIODS)[number];

/** The units whose figures are withheld, by the English name that they have in each report. */
const WITHHELD: Readonly<Record<Period, readonly string[]>> = {
  '2017-18-Q4': ['Prevention and Wellbeing', 'Business Support - SS&W'],
  '2023-24-Q2': ['Prevention and Wellbeing', 'Business Support - SS&W'],
};
/** Withheld figures that nothing else in the reports is: whoever finds one has found a leak. */
const NOWHERE: Readonly<Record<Period, readonly string[]>> = {
  '2017-18-Q4': ['1.69', '0.11', '217.65', '173.49', '0.15', '2.99'],
  '2023-24-Q2': ['248.67', '6.28', '0.17'],
};

let site: ApiSite;
const folder = newFolder();
before(async () => {
  site = await apiSite();
});
after(() => site.close());

test('the figures looked for are in the reports, and in no other place of them', async () => {
  const publication = await council();
  for (const period of PERIODS) {
    const { workforce } = recordOf(publication, period).sections;
    const all = JSON.stringify(workforce);
    for (const figure of NOWHERE[period]) assert.ok(all.includes(`"${figure}"`), `${period} ${figure}`);
  }
});

/** Everything that everybody can get of a report. */
const ADDRESSES = (period: Period): readonly string[] =>
  ['', '/cy'].flatMap((language) => [
    language === '' ? '/' : language,
    `${language}/indicators`,
    ...['', '/workforce', '/narrative', '/finance', '/checks', '/editions', '/key'].map(
      (page) => `${language}/ssw/${period}${page}`,
    ),
    `${language}/ssw/${period}.1/workforce`,
    ...['html', 'json'].map((format) => `${language}/ssw/${period}/report.${format}`),
    `/api/v1/reports/ssw/${period}?lang=${language === '' ? 'en' : 'cy'}`,
  ]);

function assertNowhere(text: string, { period, where }: { period: Period; where: string }): void {
  for (const figure of NOWHERE[period]) {
    const digits = figure.replace('.', '\\.');
    const found = new RegExp(`(?<![\\d.,])${digits}(?![\\d]|\\.\\d)`).exec(text);
    const around = found === null ? '' : text.slice(Math.max(0, found.index - 80), found.index + 40);
    // Places of charts are drawn in numbers, too: none of them is a figure.
    if (found !== null && !/(?:[xy\d]="|[MLHVhvlC ,]-?[\d.]*)$/.test(text.slice(0, found.index).slice(-12)))
      assert.fail(`${where}: ${figure} in … ${around} …`);
  }
}

describe('no withheld figure in anything that everybody can get', () => {
  for (const period of PERIODS)
    for (const address of ADDRESSES(period))
      test(address, async () => {
        const { status, json } = await site.ask(address);
        const text = typeof json === 'string' ? json : JSON.stringify(json);
        assert.equal(status, 200);
        assertNowhere(text, { period, where: address });
        assert.doesNotMatch(text, /Two children|two children|three of them under|under 30,|dau blentyn/);
      });
});

describe('no row of a withheld unit has a figure but its staff and its target', () => {
  for (const period of PERIODS)
    for (const address of [
      `/ssw/${period}/workforce`,
      `/cy/ssw/${period}/workforce`,
      `/ssw/${period}/report.html`,
    ])
      test(address, async () => {
        const { json: text } = await site.ask(address);
        const names = (recordOf(await council(), period).sections.workforce as Workforce).units
          .filter(({ name }) => WITHHELD[period].includes(name.en))
          .map(({ name }) => (address.startsWith('/cy') ? name.cy : name.en).replace('&', '&amp;'));
        const rows = [...text.matchAll(/<tr\b.*?<\/tr>/gs)]
          .map(([row]) => row)
          .filter((row) => names.some((name) => row.includes(`>${name}<`)));
        assert.ok(rows.length >= names.length, 'the rows are there');
        for (const row of rows) {
          const cells = [...row.matchAll(/<td\b.*?<\/td>/gs)].map(([cell]) =>
            cell.replaceAll(/<[^>]*>/g, '').trim(),
          );
          const [first] = cells;
          const marked = cells.filter((cell) => cell === '[c]').length;
          // The table of the chart has one column, the table of the report ten.
          assert.ok(cells.length <= 2 ? marked === 1 : marked >= 5, `${first}: ${cells.join(' | ')}`);
        }
        assert.match(text, /\[c\] stands for a number that is withheld|\[c\] yn cymryd lle rhif/);
      });
});

for (const period of PERIODS)
  for (const language of ['en', 'cy'])
    test(`the PDF of ${period} in ${language} holds none of them`, async () => {
      const out = join(folder, `${period}-${language}.pdf`);
      const { code, errors } = await mesur(['report', 'ssw', period, '--lang', language, '--out', out], {
        folder,
      });
      assert.equal(code, 0, errors);
      const lines = await linesOfPdf(new Uint8Array(readFileSync(out)));
      assert.ok(lines.some((line) => textOf(line).includes('[c]')));
      assertNowhere(lines.map(textOf).join('\n'), { period, where: out });
    });

test('what does not add up quotes none of them; for officers it may', async () => {
  const { output } = await mesur(['check', 'ssw', '2017-18-Q4', '--format', 'json'], { folder });
  assertNowhere(output, { period: '2017-18-Q4', where: 'mesur check' });
});

test('the report for officers has them with their marker, and says on every page whom it is for', async () => {
  const json = await mesur(['report', 'ssw', '2017-18-Q4', '--officers'], { folder });
  const report = JSON.parse(json.output);
  assert.equal(report.audience, 'officers');
  assert.deepEqual(report.workforce.units[2].thisYear.absences, { value: 3, raw: '3', marker: 'c' });
  assert.equal(report.workforce.units[0].thisYear.absences, 348);
  const html = await mesur(['report', 'ssw', '2017-18-Q4', '--officers', '--format', 'html'], { folder });
  assert.ok(html.output.split('For officers only').length > 2, 'at the top and in the footer');
  const open = await mesur(['report', 'ssw', '2017-18-Q4'], { folder });
  assert.equal(JSON.parse(open.output).audience, 'public');
  assert.doesNotMatch(open.output, /For officers/);
});
