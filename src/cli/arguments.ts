import { type ParseArgsConfig, parseArgs } from 'node:util';
import { fail, ok, type Result } from '../domain/value/index.ts';
import { misuse, type Refusal } from './command.ts';

/** Reads a command's arguments; an unknown or incomplete option is refused in one line. */
export function readArguments<const Options extends ParseArgsConfig['options']>(
  args: readonly string[],
  options: Options,
) {
  try {
    return ok(parseArgs({ args: [...args], options, allowPositionals: true, strict: true }));
  } catch (error) {
    const [line = 'unknown argument'] = (error instanceof Error ? error.message : String(error)).split('\n');
    return fail(misuse(`${line} Add --help to see what is possible.`));
  }
}

/** One of a list of words, or a refusal that names them all. */
export function oneOf<const Word extends string>({
  name,
  given,
  words,
}: {
  readonly name: string;
  readonly given: string;
  readonly words: readonly Word[];
}): Result<Word, Refusal> {
  const found = words.find((word) => word === given);
  return found === undefined
    ? fail(misuse(`unknown ${name} "${given}": choose one of ${words.join(', ')}.`))
    : ok(found);
}
