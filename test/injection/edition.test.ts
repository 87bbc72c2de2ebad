/** What was typed into the returns of a quarter is text in its edition: pages, HTML, PDF, JSON, API. */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import {
  guardReturn,
  type QuarterReturn,
  type ReturnContent,
  textsOf,
  unanswered,
  withTexts,
} from '../../src/domain/returns/index.ts';
import { showable } from '../../src/report/typeface/index.ts';
import {
  type Acting,
  changeReturn,
  publishQuarter,
  type ReturnAction,
  sealQuarter,
  signOffQuarter,
} from '../../src/use-cases/returns/index.ts';
import { answersTo } from '../collecting/answers-to.ts';
import { plausibleContent } from '../collecting/plausible-content.ts';
import { QUARTER_KEY } from '../collecting/quarter-site.ts';
import { type InjectedQuarter, injectedQuarter, pathOf } from './injected-quarter.ts';
import { PAYLOADS, payloadAt } from './payloads.ts';
import { type ReadMarkup, readMarkup } from './read-markup.ts';

const REPORT = '/ssw/2023-24-Q3';
/** Why a return was opened again and the first edition corrected: all of them in one text. */
const REASON = PAYLOADS.map(({ text }) => text).join(' ¶ ');

/** A quarter in which every text of every return is a payload, sealed and published, then corrected. */
async function publishedQuarter(site: InjectedQuarter): Promise<void> {
  const people = {
    owner: await site.acting('owner'),
    director: await site.acting('director'),
    team: await site.acting('team'),
  };
  const quarter = await site.store.quarters.quarter(QUARTER_KEY);
  assert.ok(quarter);
  const send = async (entry: QuarterReturn, at: number) => {
    const content = injected(plausibleContent(quarter.frame, entry), at);
    const findings = unanswered(guardReturn({ frame: quarter.frame, ...entry, content }), content);
    const answers = answersTo(findings, `It was checked: ${payloadAt(at)}`);
    const confirmations = { ...content.confirmations, ...answers };
    const sent = await did(people.owner, entry, {
      type: 'submitted',
      content: { ...content, confirmations },
    });
    return did(people.team, await did(people.director, sent, { type: 'approved' }), { type: 'accepted' });
  };
  const returns = await site.store.quarters.returns(QUARTER_KEY);
  const places = new Map(site.typed.map(({ ref }, at) => [ref, at]));
  for (const [at, entry] of returns.entries())
    await send(entry, (entry.kind === 'indicator' ? places.get(entry.ref) : undefined) ?? at);
  await close(site, people, { en: '', cy: '' });
  const [first] = await site.store.quarters.returns(QUARTER_KEY);
  assert.ok(first);
  const reopened = await did(people.team, first, { type: 'reopened', reason: REASON });
  await send(reopened, 1);
  await close(site, people, { en: REASON, cy: REASON });
}

/** The content with every text a payload: a narrative says all of them, each its own paragraph. */
function injected(content: ReturnContent, at: number): ReturnContent {
  const all = PAYLOADS.map(({ text }) => text).join('\n\n');
  const text = content.kind === 'narrative' ? all : payloadAt(at);
  const both = { en: text, cy: text };
  return withTexts(content, Object.fromEntries(Object.keys(textsOf(content)).map((field) => [field, both])));
}

async function did(acting: Acting, entry: QuarterReturn, action: ReturnAction): Promise<QuarterReturn> {
  const changed = await changeReturn(acting, { key: entry, version: entry.version, action });
  assert.ok(changed.ok, `${entry.kind} ${entry.ref}: ${JSON.stringify(changed).slice(0, 300)}`);
  return changed.value;
}

async function close(
  { store, proof }: InjectedQuarter,
  { director, team }: { readonly director: Acting; readonly team: Acting },
  reason: { readonly en: string; readonly cy: string },
): Promise<void> {
  const looked = async (person: 'director' | 'team') => ({
    key: QUARTER_KEY,
    version: (await store.quarters.quarter(QUARTER_KEY))?.version ?? 0,
    proof: await proof(person),
  });
  assert.ok((await signOffQuarter(director, await looked('director'))).ok);
  assert.ok((await sealQuarter(team, { ...(await looked('team')), reason })).ok);
  assert.ok((await publishQuarter(team, await looked('team'))).ok);
}

/** Text as it is read: without spaces, which lines and paragraphs change. */
function bare(text: string): string {
  return text.replaceAll(/[\s\u00ad]/g, '');
}

function assertTells({ text, dangers }: ReadMarkup, what: string): void {
  assert.deepEqual(dangers, [], what);
  const told = bare(text);
  for (const { as, text: typed } of PAYLOADS) assert.ok(told.includes(bare(typed)), `${what}: ${as}`);
}

async function pdfText(bytes: Uint8Array): Promise<string> {
  const loading = getDocument({ data: bytes, verbosity: 0 });
  const reader = await loading.promise;
  const pages: string[] = [];
  for (let number = 1; number <= reader.numPages; number++) {
    const { items } = await (await reader.getPage(number)).getTextContent();
    pages.push(items.map((item) => ('str' in item ? item.str : '')).join(''));
  }
  await loading.destroy();
  return pages.join('');
}

/** How often pages say a letter in pieces of some length: a word that is cut stands in as many lines as it needs. */
function lettersIn(pages: string, letter: string): number {
  const pieces = pages.match(new RegExp(`${letter}{12,}`, 'g')) ?? [];
  return pieces.reduce((sum, piece) => sum + piece.length, 0);
}

/** Every text in what JSON says. */
function stringsOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsOf) : [];
}

describe('an edition of what was typed', () => {
  const closing: (() => unknown)[] = [];
  let site: InjectedQuarter;
  before(async () => {
    site = await injectedQuarter({ after: (close) => closing.push(close as () => unknown) });
    await publishedQuarter(site);
  });
  after(async () => {
    for (const close of closing) await close();
  });

  const pages = [
    '',
    '/narrative',
    '/recommendations',
    '/finance',
    '/workforce',
    '/risks',
    '/editions',
    '/checks',
    '/key',
  ];
  for (const language of ['en', 'cy'] as const) {
    test(`its pages, ${language}`, async () => {
      for (const page of pages) {
        const got = await site.get(null, `${REPORT}${page}`, language);
        assert.equal(got.status, 200, page);
        const read = readMarkup(got.text, { mayRun: true });
        assert.deepEqual(read.dangers, [], page);
        if (['', '/narrative', '/recommendations', '/editions'].includes(page))
          assertTells(read, `${page} ${language}`);
      }
    });

    test(`the page of each indicator and its trail, ${language}`, async () => {
      for (const { ref, text } of site.typed.slice(1)) {
        const page = readMarkup(
          (await site.get(null, `/indicators/${encodeURIComponent(ref)}`, language)).text,
          { mayRun: true },
        );
        assert.deepEqual(page.dangers, [], ref);
        assert.ok(page.text.includes(text), `${ref} ${text.slice(0, 40)}`);
      }
      const [{ ref } = { ref: '' }] = site.typed;
      const trail = readMarkup((await site.get('team', `/trail/${pathOf(ref)}`, language)).text, {
        mayRun: true,
      });
      assertTells(trail, 'the trail of a return that was reopened');
    });

    test(`the HTML file, ${language}`, async () => {
      const file = await site.get(null, `${REPORT}/report.html`, language);
      assertTells(readMarkup(file.text, { mayRun: false }), 'report.html');
    });

    test(`the PDF says them as they were typed, ${language}`, async () => {
      const front = language === 'cy' ? '/cy' : '';
      const text = bare(await pdfText(await site.download('team', `${front}${REPORT}/report.pdf`)));
      const short = PAYLOADS.filter(({ text: typed }) => typed.length < 1000);
      for (const { as, text: typed } of short) assert.ok(text.includes(bare(showable(typed).text)), as);
      // Wherever the long word stands, in a table or a paragraph, nothing of it runs off the page.
      const file = await site.get(null, `${REPORT}/report.html`, language);
      const letters = lettersIn(bare(readMarkup(file.text, { mayRun: false }).text), 'w');
      assert.ok(letters >= 30_000 * 2);
      assert.ok(lettersIn(text, 'w') >= letters, `${lettersIn(text, 'w')} of ${letters} letters`);
      assert.doesNotMatch(text, /root:x:0/);
    });

    test(`the JSON and the API, ${language}`, async () => {
      const front = language === 'cy' ? '/cy' : '';
      const json = new TextDecoder().decode(await site.download('team', `${front}${REPORT}/report.json`));
      const api = await site.ask(`/reports${REPORT}?lang=${language}`);
      assert.match(api.headers.get('Content-Type') ?? '', /^application\/json/);
      for (const said of [JSON.parse(json), await api.json()]) {
        const strings = new Set(stringsOf(said));
        for (const { as, text } of PAYLOADS) assert.ok(strings.has(text), as);
      }
    });
  }
});
