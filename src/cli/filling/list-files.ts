import { createReadStream } from 'node:fs';
import { open, readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { fail, type Language, ok, type Result } from '../../domain/value/index.ts';
import { FILE_LIMITS } from '../../intake/file/index.ts';
import {
  BYTE_ENCODINGS,
  type ByteEncoding,
  givenSource,
  type RowSource,
  type Separator,
  type SourceFault,
  sourceFaultText,
  streamedSource,
} from '../../intake/tables/index.ts';
import { type Refusal, refusal } from '../command.ts';

/** How much of a long file is looked at to see that it is text. */
const HEAD_BYTES = 65_536;

/**
 * The rows of a list that is named. What is larger than a file may be that is read whole must be CSV, and streams; every
 * other file passes the guard of files.
 */
export async function listRows(
  file: string,
  {
    separator,
    encoding,
    language,
  }: {
    readonly separator: Separator | undefined;
    readonly encoding: ByteEncoding | undefined;
    readonly language: Language;
  },
): Promise<Result<RowSource, Refusal>> {
  try {
    const { size } = await stat(file);
    const name = basename(file);
    const source =
      size <= FILE_LIMITS.size
        ? await givenSource({ name, bytes: await readFile(file) }, separator, encoding)
        : await streamedSource({
            ...{ name, head: await headOf(file), separator, encoding },
            pieces: () => createReadStream(file, { highWaterMark: HEAD_BYTES }),
          });
    return source.ok ? source : fail(faultRefusal(file, { fault: source.failure, language }));
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? error.code : String(error);
    return fail(refusal(`cannot read ${file} (${reason}): name a file that is there.`));
  }
}

function faultRefusal(
  file: string,
  { fault, language }: { readonly fault: SourceFault; readonly language: Language },
): Refusal {
  const answers: Readonly<Record<string, string>> = {
    separator: SEPARATOR_ANSWER,
    encoding: ENCODING_ANSWER,
  };
  const answer = fault.kind in answers ? ` (${answers[fault.kind]})` : '';
  return refusal(`${file}: ${sourceFaultText(fault, language)}${answer}`);
}

/** The option that says how the letters of a file are written. */
export const ENCODING_ANSWER = `--encoding ${BYTE_ENCODINGS.join(', ')}; or save the file as UTF-8`;

/** The option that says what parts the cells of a file. */
export const SEPARATOR_ANSWER = '--separator comma, semicolon, tab or stroke';

async function headOf(file: string): Promise<Uint8Array> {
  const handle = await open(file);
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(HEAD_BYTES), 0, HEAD_BYTES, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await handle.close();
  }
}

/** A file of JSON, parsed and understood by `read`; a fault of either is one line. */
export async function declaredIn<Value, Fault>(
  file: string,
  {
    read,
    faultText,
  }: {
    readonly read: (json: unknown) => Result<Value, readonly Fault[]>;
    readonly faultText: (fault: Fault) => string;
  },
): Promise<Result<Value, Refusal>> {
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? error.code : String(error);
    return fail(refusal(`cannot read ${file} (${reason}): name a file that is there.`));
  }
  try {
    const declared = read(JSON.parse(text.replace(/^\ufeff/, '')));
    return declared.ok
      ? ok(declared.value)
      : fail(
          refusal(
            `${file}: ${declared.failure.map(faultText).join('; ')}. docs/files.md says what it holds.`,
          ),
        );
  } catch (error) {
    const reason = error instanceof SyntaxError ? error.message.split('\n')[0] : String(error);
    return fail(refusal(`${file} is no JSON (${reason}).`));
  }
}
