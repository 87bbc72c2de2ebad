import { definitionIn } from '../framework/index.ts';
import { yearOf } from '../period/index.ts';
import type { PeriodRecord } from '../scorecard/index.ts';
import type { Unit } from '../value/index.ts';
import { type AskedBox, askedBoxes, contentMeant } from './figure-boxes.ts';
import type { ReturnContent } from './kinds/index.ts';
import { askedCells, sectionMeant, tableSection } from './section-fields.ts';
import { type Meant, meantBy } from './understood-figure.ts';

/** Where a return stands: the record that it is of, and its reference. */
interface ReturnPlace {
  readonly frame: PeriodRecord;
  readonly ref: string;
}

/** The boxes of a return, of an indicator or of tables, whose text leaves open what is meant. */
export function askedInReturn(content: ReturnContent, { frame, ref }: ReturnPlace): readonly AskedBox[] {
  switch (content.kind) {
    case 'indicator': {
      const unit = unitIn(frame, ref);
      return unit === null ? [] : askedBoxes(content, unit);
    }
    case 'finance':
    case 'workforce': {
      const section = tableSection(frame.sections, content.kind);
      return section === null ? [] : askedCells(section, content);
    }
    default:
      return [];
  }
}

/** A return with what somebody meant by the text of a box in the place of that text. */
export function returnMeant(content: ReturnContent, field: string, meant: Meant): ReturnContent {
  switch (content.kind) {
    case 'indicator':
      return contentMeant(content, field, meant);
    case 'finance':
    case 'workforce':
      return sectionMeant(content, field, meant);
    default:
      return content;
  }
}

/** A return with every box answered of which somebody has said what is meant; `answer` gives the name of the choice. */
export function returnAnswered(
  content: ReturnContent,
  { answer, ...place }: ReturnPlace & { readonly answer: (field: string) => string | null | undefined },
): ReturnContent {
  return askedInReturn(content, place).reduce((before, { field, asked }) => {
    const meant = meantBy(asked, answer(field) ?? '');
    return meant === null ? before : returnMeant(before, field, meant);
  }, content);
}

/** What an indicator counts in the year of a frame; null of one that is not in it. */
function unitIn({ edition, indicators }: PeriodRecord, ref: string): Unit | null {
  const indicator = indicators.find((each) => each.ref === ref);
  return indicator === undefined ? null : (definitionIn(indicator, yearOf(edition.period))?.unit ?? null);
}
