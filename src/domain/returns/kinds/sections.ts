import type { Finance } from '../../finance/index.ts';
import type { PeriodRecord } from '../../scorecard/index.ts';
import type { Workforce } from '../../workforce/index.ts';
import { sectionFindings } from '../guards/guard-section.ts';
import { sectionWith, tableSection } from '../section-fields.ts';
import { withFinanceSums, withWorkforceSums } from '../section-sums.ts';
import { declaredKind } from './kind.ts';
import { SECTION_FIELDS, type TableSection } from './section-content.ts';

/** The return of money, where the report has it: left out of the report until it is returned. */
export const financeKind = tableKind('finance', withFinanceSums);

/** The return of staff and sickness, where the report has it: left out of the report until it is returned. */
export const workforceKind = tableKind('workforce', withWorkforceSums);

interface Tables {
  readonly finance: Finance;
  readonly workforce: Workforce;
}

function tableKind<Name extends TableSection>(kind: Name, withSums: (section: Tables[Name]) => Tables[Name]) {
  return declaredKind({
    kind,
    fields: SECTION_FIELDS,
    due: ({ sections }) => (tableSection(sections, kind) === null ? [] : [{ ref: kind, service: null }]),
    findings: ({ frame, content }) => sectionFindings(frame, content),
    returned: (frame, contentOf): PeriodRecord => {
      const content = contentOf(kind);
      const section = tableSection(frame.sections, kind) as Tables[Name] | null;
      const returned = content === null || section === null ? null : withSums(sectionWith(section, content));
      return { ...frame, sections: { ...frame.sections, [kind]: returned } };
    },
  });
}
