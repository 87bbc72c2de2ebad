import { readFile } from 'node:fs/promises';
import { fail, ok, type Result } from '../domain/value/index.ts';
import type { SealFault, SealReport } from '../use-cases/index.ts';
import { readArguments } from './arguments.ts';
import { type Command, misuse, type Refusal, refusal, type Services } from './command.ts';
import { type KeptList, keptFaults, listText, readList } from './kept-list.ts';
import { deliver } from './output.ts';
import { figures, progressLine } from './progress.ts';

/** `mesur verify`: whether everything sealed is as it was recorded. */
export const verify: Command = {
  name: 'verify',
  summary: 'check that nothing sealed or recorded has been changed',
  help: `mesur verify [FILE] [--against LIST] [--list] [--out FILE]

Works out the hashes of every edition (its whole and its public text), of every event and of the chain that they stand in,
and compares them with what is recorded; and compares the state of each return with its events. Nothing is written, and a
running server need not stop. Each fault is a line with its place; the command then ends with 1.

  FILE              a copy made by mesur backup, in place of what is in use
  --against LIST    also compare with a list that was kept elsewhere: only so is it found that the newest events were
                    taken away together with the record of them, or that everything was worked out anew
  --list            print such a list, if nothing is wrong: editions with both hashes, and the last link of the chain
  --out FILE        where the list goes; standard output unless told

  MESUR_DATA        the folder of the database; .mesur unless told
  DATABASE_URL      the address of a PostgreSQL server, in place of that folder

For example: mesur verify --list --out kept-elsewhere.txt, and later mesur verify --against kept-elsewhere.txt`,
  run,
};

const OPTIONS = {
  against: { type: 'string' },
  list: { type: 'boolean', default: false },
  out: { type: 'string' },
} as const;

/** What each kind of fault is, in words, after its place. */
const MEANINGS: Readonly<Record<SealFault['kind'], string>> = {
  'content-changed': 'what the event says is not what was recorded',
  'erased-without-event': 'the event was emptied, and no event says by whom and why',
  'whole-text-changed': 'the whole text is not what was sealed',
  'public-text-changed': 'the public text is not what was issued',
  'no-public-text': 'the edition has no public text',
  'public-text-differs': 'the public text is not what may be shown of the whole text',
  'not-chained': 'it has no link in the chain: it was added past Mesur, or its link was changed',
  'row-missing': 'what was linked is not there: it was taken away, or its name was changed',
  'row-changed': 'it is not what was linked: it was changed, or its link was',
  'link-broken': 'the link does not follow on the one before it',
  'head-differs': 'the chain does not end where it was recorded to: newer links were taken away or changed',
  'state-differs': 'its state is not what its events made of it',
  'frame-changed': 'its frame is not the one that its events left',
  'kept-missing': 'it stands on the list that was kept, and is not there any more',
  'kept-differs': 'its hash is not the one on the list that was kept',
};

async function run(args: readonly string[], services: Services): Promise<Result<null, Refusal>> {
  const parsed = readArguments(args, OPTIONS);
  if (!parsed.ok) return parsed;
  const { values, positionals } = parsed.value;
  const [file, ...more] = positionals;
  if (more.length > 0) return fail(misuse('name one copy at most: mesur verify mesur.sqlite.'));
  if (values.out !== undefined && !values.list)
    return fail(misuse('--out is for the list: add --list, or leave it out.'));
  const kept = await keptFrom(values.against);
  if (!kept.ok) return kept;

  const line = progressLine(services.errors);
  const verified = await services.vault.verify({ file, onProgress: line.tell });
  line.end();
  if (!verified.ok) return verified;
  const report = verified.value;
  const faults = [...report.faults, ...(kept.value === null ? [] : keptFaults(report, kept.value))];
  for (const { authority, place, kind } of faults)
    services.errors.write(`${authority} ${place}: ${MEANINGS[kind]}\n`);
  if (faults.length > 0)
    return fail(
      refusal(
        `${faults.length === 1 ? 'a fault was' : `${figures(faults.length)} faults were`} found: keep this store as it is, and compare it with a copy from before.`,
      ),
    );
  if (values.list) return deliver({ content: listText(report), file: values.out, services });
  services.output.write(`${soundText(report, kept.value)}\n`);
  return ok(null);
}

function soundText({ editions, links }: SealReport, kept: KeptList | null): string {
  const against = kept === null ? '' : ', as on the list that was kept';
  return `Nothing was changed: ${figures(editions.length)} editions and ${figures(links.length)} links are as they were recorded${against}.`;
}

async function keptFrom(file: string | undefined): Promise<Result<KeptList | null, Refusal>> {
  if (file === undefined) return ok(null);
  const text = await readFile(file, 'utf8').catch((error: Error) => error);
  if (text instanceof Error)
    return fail(refusal(`cannot read ${file} (${text.message}): name a list made by mesur verify --list.`));
  const list = readList(text);
  if (list.ok) return list;
  const where = list.failure === 0 ? 'it is empty' : `line ${list.failure}`;
  return fail(refusal(`${file} is no list made by mesur verify --list (${where}).`));
}
