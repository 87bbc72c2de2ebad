import type { Frequency } from '../../../domain/period/index.ts';

/**
 * A comment taken apart by the marks that councils set in it: how often the indicator is reported, whether it is new,
 * the note on its target, and what is said of performance. Null where the comment says nothing of the kind.
 */
export interface ReadComment {
  readonly frequency: Frequency | null;
  readonly isNew: boolean;
  readonly targetNote: string | null;
  readonly comment: string | null;
}

/** A word of frequency counts only as a mark: "Annual figures follow" says nothing of how often it is reported. */
const FREQUENCY_MARK =
  /^(new )?(quarterly|annual|monthly)(?: indicator(?: \([^)]{1,40}\))?(?![a-z])|(?=$|[.:;]| (?:performance|target setting) ?[:;]))[.:;]?|^dangosydd( newydd)? (chwarterol|blynyddol|misol)( newydd)?(?![a-z])[.:;]?/i;
const SETTING_MARK = /\b(?:target setting|gosod (?:y )?targed|pennu(?:’r)? targed) ?[:;]/i;
const PERFORMANCE_MARK = /\b(?:performance|perfformiad) ?[:;]/i;
const NOTHING_SAID =
  /^(no (target setting|performance) comments?|dim sylwadau( ar (berfformiad|osod targedau?))?|n\/a|[-–—])?\.?$/i;
const FREQUENCIES: Readonly<Record<string, Frequency>> = {
  quarterly: 'quarterly',
  chwarterol: 'quarterly',
  annual: 'annual',
  blynyddol: 'annual',
  monthly: 'monthly',
  misol: 'monthly',
};

/**
 * Reads a comment.
 *
 * @example commentOf('New Annual Indicator Performance: on target') // { frequency: 'annual', isNew: true, … }
 */
export function commentOf(printed: string): ReadComment {
  const mark = FREQUENCY_MARK.exec(printed);
  const word = (mark?.[2] ?? mark?.[4] ?? '').toLowerCase();
  const rest = printed.slice(mark?.[0].length ?? 0).trim();
  const { before, setting, performance } = parted(rest);
  return {
    frequency: FREQUENCIES[word] ?? null,
    isNew:
      mark?.[1] !== undefined ||
      mark?.[3] !== undefined ||
      mark?.[5] !== undefined ||
      /^(new (national )?indicator|dangosydd (cenedlaethol )?newydd)\b/i.test(setting ?? before),
    targetNote: said(setting),
    comment: said([before, performance ?? ''].filter((part) => part !== '').join(' ')),
  };
}

interface Parts {
  readonly before: string;
  readonly setting: string | null;
  readonly performance: string | null;
}

/** What stands before the marks, after "Target setting:" and after "Performance:", in whichever order they come. */
function parted(text: string): Parts {
  const setting = SETTING_MARK.exec(text);
  const afterSetting = setting === null ? text : text.slice(setting.index + setting[0].length);
  const performance = PERFORMANCE_MARK.exec(afterSetting);
  const end = performance?.index ?? afterSetting.length;
  return {
    before: (setting === null ? afterSetting.slice(0, end) : text.slice(0, setting.index)).trim(),
    setting: setting === null ? null : afterSetting.slice(0, end).trim(),
    performance:
      performance === null ? null : afterSetting.slice(performance.index + performance[0].length).trim(),
  };
}

function said(text: string | null): string | null {
  return text === null || NOTHING_SAID.test(text) ? null : text;
}
