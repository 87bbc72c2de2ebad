import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { z } from 'zod';
import type { Publication } from '../../domain/scorecard/index.ts';
import { fail, ok, type Result } from '../../domain/value/index.ts';
import { assemblePublication, type EditionRows } from './assemble.ts';
import { firstInconsistency, quarterTwice } from './consistency.ts';
import {
  authorityFile,
  commitmentRow,
  editionFile,
  indicatorRow,
  planFile,
  SECTION_FILES,
  schemeFile,
} from './data-files.ts';

/** What is wrong with a data file: which file, and what and where in it, ready to print. */
export interface DataFileFailure {
  readonly file: string;
  readonly detail: string;
}

/** A publication read from a folder, with a fingerprint of every byte that it was read from. */
export interface ReadPublication {
  readonly name: string;
  readonly fingerprint: string;
  readonly publication: Publication;
}

/**
 * Reads a council's folder of data files: `authority.json`, `plans/`, `schemes/`, and a folder for each
 * directorate and quarter with `edition.json`, `indicators.json`, `commitments.json` and, where the report has them,
 * `finance.json`, `workforce.json`, `risks.json`, `recommendations.json` and `narrative.json`. Fails on the first file
 * that is missing, is not JSON or is out of shape.
 */
export async function readPublication(folder: string): Promise<Result<ReadPublication, DataFileFailure>> {
  const reader = new FolderReader(folder);
  try {
    const authority = await reader.read('authority.json', authorityFile);
    const plans = await reader.readAll('plans', planFile);
    const schemes = await reader.readAll('schemes', schemeFile);
    const editions: EditionRows[] = [];
    for (const directorate of authority.directorates)
      for (const quarter of await reader.folders(directorate.id)) {
        const place = `${directorate.id}/${quarter}`;
        editions.push({
          edition: await reader.read(`${place}/edition.json`, editionFile),
          indicators: await reader.read(`${place}/indicators.json`, z.array(indicatorRow)),
          commitments: await reader.read(`${place}/commitments.json`, z.array(commitmentRow)),
          sections: {
            finance: await reader.readIfThere(`${place}/finance.json`, SECTION_FILES.finance, null),
            workforce: await reader.readIfThere(`${place}/workforce.json`, SECTION_FILES.workforce, null),
            risks: await reader.readIfThere(`${place}/risks.json`, SECTION_FILES.risks, []),
            recommendations: await reader.readIfThere(
              `${place}/recommendations.json`,
              SECTION_FILES.recommendations,
              [],
            ),
            narrative: await reader.readIfThere(`${place}/narrative.json`, SECTION_FILES.narrative, []),
          },
        });
      }
    const frame = {
      directorates: authority.directorates.map(({ id }) => id),
      services: authority.directorates.flatMap(({ services }) => services.map(({ id }) => id)),
      plans,
      schemes,
    };
    const again = quarterTwice(editions);
    if (again !== null) return fail({ file: join(folder, again.file), detail: again.detail });
    for (const rows of editions) {
      const fault = firstInconsistency(rows, frame);
      if (fault !== null) return fail({ file: join(folder, fault.file), detail: fault.detail });
    }
    const publication = assemblePublication({ authority, plans, schemes, editions });
    return ok({ name: authority.id, fingerprint: reader.fingerprint(), publication });
  } catch (error) {
    if (error instanceof DataFileError) return fail({ file: error.file, detail: error.detail });
    throw error;
  }
}

/** Carries a failure out of the nested reads; never leaves this module. */
class DataFileError extends Error {
  readonly file: string;
  readonly detail: string;
  constructor(file: string, detail: string) {
    super(`${file}: ${detail}`);
    this.file = file;
    this.detail = detail;
  }
}

class FolderReader {
  readonly #folder: string;
  readonly #hash = createHash('sha256');

  constructor(folder: string) {
    this.#folder = folder;
  }

  async read<Schema extends z.ZodType>(file: string, schema: Schema): Promise<z.output<Schema>> {
    const path = join(this.#folder, file);
    const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
      throw new DataFileError(path, error.code === 'ENOENT' ? 'the file is missing' : String(error.message));
    });
    this.#hash.update(`${relative(this.#folder, path)}\0${text}\0`);
    const parsed = schema.safeParse(jsonOf(path, text));
    if (!parsed.success) throw new DataFileError(path, faultLine(parsed.error));
    return parsed.data;
  }

  /** The contents of a file that a report need not have, or what stands for it. */
  async readIfThere<Schema extends z.ZodType, Default>(
    file: string,
    schema: Schema,
    otherwise: Default,
  ): Promise<z.output<Schema> | Default> {
    return existsSync(join(this.#folder, file)) ? this.read(file, schema) : otherwise;
  }

  async readAll<Schema extends z.ZodType>(folder: string, schema: Schema): Promise<z.output<Schema>[]> {
    const files = (await this.#names(folder)).filter((name) => name.endsWith('.json'));
    const contents: z.output<Schema>[] = [];
    for (const file of files) contents.push(await this.read(`${folder}/${file}`, schema));
    return contents;
  }

  async folders(folder: string): Promise<readonly string[]> {
    return this.#names(folder);
  }

  fingerprint(): string {
    return this.#hash.digest('hex');
  }

  async #names(folder: string): Promise<readonly string[]> {
    const path = join(this.#folder, folder);
    const names = await readdir(path).catch(() => {
      throw new DataFileError(path, 'the folder is missing');
    });
    return names.toSorted();
  }
}

/** The first fault of a file in one line, and how many more there are: "[3].polarity: Invalid option". */
function faultLine({ issues }: z.ZodError): string {
  const [first] = issues;
  if (first === undefined) return 'out of shape';
  const place = first.path
    .map((step) => (typeof step === 'number' ? `[${step}]` : `.${String(step)}`))
    .join('');
  const more = issues.length > 1 ? ` (and ${issues.length - 1} more)` : '';
  return `${place === '' ? 'the file' : place.replace(/^\./, '')}: ${first.message}${more}`;
}

function jsonOf(path: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new DataFileError(path, `not JSON: ${error instanceof Error ? error.message : error}`);
  }
}
