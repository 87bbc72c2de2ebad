import { once } from 'node:events';
import { createWriteStream } from 'node:fs';

const named = (en: string, cy: string) => ({ name: { en, cy }, writtenAs: [] });

/** Services of the generated extract. */
export const SPECIMEN_UNITS = [
  named('Adult Social Care', 'Gofal Cymdeithasol i Oedolion'),
  named('Children’s Social Care', 'Gofal Cymdeithasol i Blant'),
  named('Prevention and Wellbeing', 'Atal a Llesiant'),
];

/** Reasons of the generated extract. */
export const SPECIMEN_REASONS = [
  named('Infections', 'Heintiau'),
  named('Injury', 'Anaf'),
  named('Stress / Anxiety / Depression / Mental Health', 'Straen / Gorbryder / Iselder / Iechyd meddwl'),
];

/** The days that the generated extract holds. */
export const SPECIMEN_YEARS = { from: '2022-04-01', to: '2023-10-31' } as const;

const FIRST_DAY_MS = Date.parse(SPECIMEN_YEARS.from);
const DAYS = 540;
const PEOPLE = 20_000;
const PIECE_CHARACTERS = 1_000_000;

/** Writes an extract of absences of `rows` rows, always the same: 20,000 people, one in fifty absences still open. */
export async function writeSpecimenExtract(file: string, rows: number): Promise<void> {
  const out = createWriteStream(file);
  const random = sequence();
  let piece = 'Payroll number,Service,First day,Last day,FTE,Days lost,Reason\r\n';
  for (let row = 0; row < rows; row++) {
    const first = random(DAYS);
    const length = 1 + random(20);
    const last = random(50) === 0 ? '' : dayText(first + length);
    const unit = SPECIMEN_UNITS[random(SPECIMEN_UNITS.length)]?.name.en;
    const reason = SPECIMEN_REASONS[random(SPECIMEN_REASONS.length)]?.name.en;
    piece += `BCBC-${100_000 + random(PEOPLE)},${unit},${dayText(first)},${last},0.${5 + random(5)},${length},${reason}\r\n`;
    if (piece.length < PIECE_CHARACTERS) continue;
    if (!out.write(piece)) await once(out, 'drain');
    piece = '';
  }
  out.end(piece);
  await once(out, 'close');
}

function dayText(day: number): string {
  const [year, month, date] = new Date(FIRST_DAY_MS + day * 86_400_000).toISOString().slice(0, 10).split('-');
  return `${date}/${month}/${year}`;
}

/** Numbers below a bound that look thrown and are the same each time. */
function sequence(): (below: number) => number {
  let state = 1;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}
