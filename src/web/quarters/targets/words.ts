import { inBoth } from '../../../locale/index.ts';

const plural = (count: number) => (count === 1 ? 'One target was' : `${count} targets were`);

/** The words of the page on which targets are set. */
export const TARGET_WORDS = inBoth({
  en: {
    title: 'Targets',
    introduction:
      'A target is a number as you would print it (68%, £1,200, <2.5), or “Establish Baseline”. An empty box for the quarter means that the year’s target is the quarter’s too.',
    awaited: (count: number) =>
      count === 1
        ? 'One indicator had a target of its own last quarter, so the year’s would not do: until this quarter’s is set, it gets no status.'
        : `${count} indicators had targets of their own last quarter, so the year’s would not do: until this quarter’s are set, they get no status.`,
    readOnly: 'Targets can be changed by the performance team while the quarter is open.',
    caption: 'Targets of the year and of the quarter',
    indicator: 'Indicator',
    before: 'Last quarter',
    year: (year: string) => `Year ${year}`,
    quarter: 'This quarter',
    state: 'Remark',
    isAwaited: 'To be set',
    label: (column: string, name: string) => `${column}: ${name}`,
    reason: 'Why these targets change',
    reasonHint: 'Kept in the trail with each target before and after.',
    save: 'Set targets',
    done: (count: number) => `${plural(count)} set.`,
    nothing: 'No target was changed.',
    fault: (typed: string, name: string) =>
      `“${typed}” is not a target: write a number, “Establish Baseline”, or nothing (${name})`,
    reasonMissing: 'Say why these targets change',
    changed:
      'The quarter changed meanwhile: look at the targets again, and set them once more. Nothing was written.',
    notOpen: 'The quarter is signed off or sealed: targets stay as they are.',
  },
  cy: {
    title: 'Targedau',
    introduction:
      'Rhif fel y byddech yn ei argraffu yw targed (68%, £1,200, <2.5), neu “Llinell sylfaen”. Mae blwch gwag ar gyfer y chwarter yn golygu mai targed y flwyddyn yw targed y chwarter hefyd.',
    awaited: (count: number) =>
      `Nifer y dangosyddion a oedd â’u targed eu hunain y chwarter diwethaf: ${count}. Ni fyddai targed y flwyddyn yn addas iddynt, felly ni chânt statws hyd nes y gosodir targed y chwarter hwn.`,
    readOnly: 'Gall y tîm perfformiad newid targedau tra bo’r chwarter ar agor.',
    caption: 'Targedau’r flwyddyn a’r chwarter',
    indicator: 'Dangosydd',
    before: 'Y chwarter diwethaf',
    year: (year: string) => `Blwyddyn ${year}`,
    quarter: 'Y chwarter hwn',
    state: 'Nodyn',
    isAwaited: 'I’w osod',
    label: (column: string, name: string) => `${column}: ${name}`,
    reason: 'Pam mae’r targedau hyn yn newid',
    reasonHint: 'Fe’i cedwir yn yr hanes gyda phob targed cyn ac ar ôl y newid.',
    save: 'Gosod targedau',
    done: (count: number) => `Nifer y targedau a osodwyd: ${count}.`,
    nothing: 'Ni newidiwyd unrhyw darged.',
    fault: (typed: string, name: string) =>
      `Nid yw “${typed}” yn darged: ysgrifennwch rif, “Llinell sylfaen”, neu ddim byd (${name})`,
    reasonMissing: 'Dywedwch pam mae’r targedau hyn yn newid',
    changed:
      'Newidiodd y chwarter yn y cyfamser: edrychwch ar y targedau eto, a gosodwch hwy unwaith yn rhagor. Ni ysgrifennwyd dim.',
    notOpen: 'Mae’r chwarter wedi’i lofnodi neu ei selio: erys y targedau fel y maent.',
  },
});
