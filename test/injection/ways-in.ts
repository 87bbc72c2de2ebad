/** The ways by which a comment comes into a return: each takes a text for each indicator and keeps it as a draft. */
import assert from 'node:assert/strict';
import { emptyContent } from '../../src/domain/returns/index.ts';
import { type Got, QUARTER_KEY, QUARTER_PATH, told } from '../collecting/quarter-site.ts';
import { changed, columnOf, sheetNamed } from '../workbook/filled.ts';
import { entryOf, type InjectedQuarter, pathOf, type Typed } from './injected-quarter.ts';

/** A way in; `preview` is the page that shows what would be taken, where the way has one. */
export interface WayIn {
  readonly name: string;
  readonly take: (
    site: InjectedQuarter,
    typed: readonly Typed[],
  ) => Promise<{ readonly preview: Got | null }>;
}

const ORIGIN = 'http://localhost';

/** Every way in. */
export const WAYS_IN: readonly WayIn[] = [
  { name: 'the form of a return', take: byForm },
  { name: 'the API', take: byApi },
  { name: 'the workbook of returns', take: byWorkbook },
  { name: 'a list of readings', take: byReadings },
];

async function byForm(site: InjectedQuarter, typed: readonly Typed[]) {
  for (const { ref, text } of typed) {
    const { version } = await entryOf(site, ref);
    const sent = await site.post('owner', `/returns/${pathOf(ref)}`, [
      ['version', String(version)],
      ['do', 'save'],
      ['value', text],
      ...(['comment.en', 'comment.cy', 'nextSteps.en', 'nextSteps.cy'] as const).map(
        (name) => [name, text] as const,
      ),
    ]);
    assert.equal(sent.status, 303, told(sent));
  }
  return { preview: null };
}

async function byApi(site: InjectedQuarter, typed: readonly Typed[]) {
  for (const { ref, text } of typed) {
    const { version } = await entryOf(site, ref);
    const both = { en: text, cy: text };
    const content = { ...emptyContent('indicator'), value: text, comment: both, nextSteps: both };
    const answer = await site.ask(
      `/quarters/ssw/${QUARTER_KEY.period}/returns/indicator/${encodeURIComponent(ref)}`,
      {
        as: 'owner',
        body: { version, do: 'save', content },
      },
    );
    assert.equal(answer.status, 200, await answer.text());
  }
  return { preview: null };
}

async function byWorkbook(site: InjectedQuarter, typed: readonly Typed[]) {
  const path = `${QUARTER_PATH}/workbook`;
  const book = await site.download('manager', `${path}/download?of=all`);
  const filled = await changed(book, (sheets) => {
    const sheet = sheetNamed(sheets, 'Indicators');
    for (const { ref, text } of typed) {
      const row = sheet.rows.find(
        ([key]) => typeof key === 'string' && key.startsWith(`["indicator","${ref}"`),
      );
      assert.ok(row, ref);
      for (const box of ['value', 'comment.en', 'comment.cy', 'nextSteps.en', 'nextSteps.cy'])
        row[columnOf(sheet, box)] = asExcelWrites(text);
    }
    sheet.cells = new Map();
    return undefined;
  });
  const brought = await site.bring('manager', path, new File([new Uint8Array(filled)], 'Q3.xlsx'));
  return takeShown(site, { brought, field: 'row' });
}

/** Excel marks a text that looks like its own sign for a character, which the library that writes here does not. */
function asExcelWrites(text: string): string {
  return text.replaceAll(/_(?=x[\da-f]{4}_)/gi, '_x005F_');
}

async function byReadings(site: InjectedQuarter, typed: readonly Typed[]) {
  const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
  const rows = typed.map(({ ref, text }) =>
    [ref, 'Q3 2023-24', '61.5', quoted(text), quoted(text)].join(','),
  );
  const list = ['Code,Period,Value,Comment,Sylw', ...rows].join('\n');
  const body = new FormData();
  body.append('token', 'token-manager');
  body.append('list', new File([`${list}\n`], 'list.csv'));
  const headers = { Cookie: 'mesur-session=manager', Origin: ORIGIN };
  const response = await site.app.request(`${ORIGIN}${QUARTER_PATH}/files`, {
    method: 'POST',
    headers,
    body,
  });
  const brought = {
    status: response.status,
    text: await response.text(),
    to: response.headers.get('Location'),
  };
  return takeShown(site, { brought, field: 'line' });
}

/** Looks at what was brought, and takes all that the page shows. */
async function takeShown(
  site: InjectedQuarter,
  { brought, field }: { readonly brought: Got; readonly field: 'row' | 'line' },
) {
  assert.equal(brought.status, 303, told(brought));
  const at = brought.to ?? '';
  const preview = await site.get('manager', at);
  const shown = [...preview.text.matchAll(new RegExp(`name="${field}" value="([^"]+)"`, 'g'))];
  const fields = shown.map(([, name = '']) => [field, name] as const);
  const taken = await site.post('manager', at, [['do', 'take'], ...fields]);
  assert.equal(taken.status, 303, told(taken));
  return { preview };
}
