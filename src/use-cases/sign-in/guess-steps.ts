/** What guesses are made of: words that are common, and words that are known of this person and council. */
interface KnownWords {
  /** Leaked passwords and common words, plain. */
  readonly common: ReadonlySet<string>;
  /** What anybody tries first: seasons, months, "welcome". */
  readonly usual: ReadonlySet<string>;
  /** The person's, the council's and the product's names, plain: tried first, too. */
  readonly names: ReadonlySet<string>;
}

/** How a password could be guessed: in how many steps of about five bits each, and whether a name is among them. */
interface Guess {
  readonly steps: number;
  readonly hasName: boolean;
}

/** About fifteen bits: as many as there are common words. */
const WORD_STEPS = 3;

/** Words of two letters and fewer save nobody a guess. */
const WORD_LENGTH_MIN = 3;
const WORD_LENGTH_MAX = 40;

/** What stands for a letter where people write a word with signs. The digit 1 is read in both ways. */
const LETTERS: readonly Readonly<Record<string, string>>[] = ['i', 'l'].map((one) => ({
  '0': 'o',
  '1': one,
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '8': 'b',
  '@': 'a',
  $: 's',
  '!': 'i',
  '|': 'l',
  '+': 't',
}));

/** A text as guessers compare it: without capitals, marks above letters, or other ways of writing one letter. */
export function plainText(text: string): string {
  return text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase().trim();
}

/** The fewest steps in which a password is guessed by somebody who knows these words and the usual decorations. */
export function guessSteps(password: string, known: KnownWords): Guess {
  const text = [...withoutRepeats(plainText(password))];
  const readings = [text, ...LETTERS.map((letters) => text.map((each) => letters[each] ?? each))];
  const best: Guess[] = [{ steps: 0, hasName: false }];
  for (let end = 1; end <= text.length; end += 1) {
    const parts = [...lastParts({ text, readings, end, known })];
    const ways = parts.map(({ from, steps, isName = false }) => ({
      steps: (best[from]?.steps ?? 0) + steps,
      hasName: (best[from]?.hasName ?? false) || isName,
    }));
    best.push(ways.reduce((least, way) => (way.steps < least.steps ? way : least)));
  }
  return best.at(-1) ?? { steps: 0, hasName: false };
}

interface Part {
  readonly from: number;
  readonly steps: number;
  readonly isName?: boolean;
}

/** The parts that may end here: a character, a run that goes on by a rule, a year, a word. */
function* lastParts({
  text,
  readings,
  end,
  known,
}: {
  readonly text: readonly string[];
  readonly readings: readonly (readonly string[])[];
  readonly end: number;
  readonly known: KnownWords;
}): Generator<Part> {
  // A space or sign between words is where everybody puts one.
  const isSeparator = end < text.length && /[\s\p{P}]/u.test(text[end - 1] ?? '');
  yield { from: end - 1, steps: isSeparator ? 0 : 1 };
  const run = runStart(text, end);
  if (end - run >= 3) yield { from: run, steps: 1 };
  if (/^(19|20)\d\d$/.test(text.slice(Math.max(0, end - 4), end).join(''))) yield { from: end - 4, steps: 1 };
  for (let from = end - WORD_LENGTH_MIN; from >= 0 && end - from <= WORD_LENGTH_MAX; from -= 1)
    for (const [way, reading] of readings.entries()) {
      const word = reading.slice(from, end).join('');
      // Written with signs, a word is tried a little later.
      const more = way === 0 ? 0 : 1;
      if (known.names.has(word)) yield { from, steps: 1 + more, isName: true };
      else if (known.usual.has(word)) yield { from, steps: 1 + more };
      else if (known.common.has(word)) yield { from, steps: WORD_STEPS + more };
    }
}

/** Where a run begins that ends here: one character again and again, or one after the other, up or down. */
function runStart(text: readonly string[], end: number): number {
  const code = (at: number) => text[at]?.codePointAt(0) ?? Number.NaN;
  const step = code(end - 1) - code(end - 2);
  if (Math.abs(step) > 1) return end - 1;
  let from = end - 2;
  while (from > 0 && code(from) - code(from - 1) === step) from -= 1;
  return Math.max(0, from);
}

/** What is repeated stands once: to guess it twice is no harder. */
function withoutRepeats(text: string): string {
  return text.replace(/^(.{2,}?)\1+$/su, '$1');
}
