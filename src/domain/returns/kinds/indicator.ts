import { aboutOf } from '../../disclosure/index.ts';
import { definitionIn } from '../../framework/index.ts';
import { reportedPeriod, yearOf } from '../../period/index.ts';
import { guardIndicator } from '../guards/guard-indicator.ts';
import { INDICATOR_FIELDS } from './indicator-content.ts';
import { indicatorsReturned } from './indicator-record.ts';
import { declaredKind } from './kind.ts';

/** Returns of indicators, by their reference, that are due by their frequency. */
export const indicatorKind = declaredKind({
  kind: 'indicator',
  fields: INDICATOR_FIELDS,
  due: ({ edition, indicators }) =>
    indicators.flatMap((indicator) => {
      const definition = definitionIn(indicator, yearOf(edition.period));
      const isDue =
        definition !== null && reportedPeriod({ quarter: edition.period, ...definition }) !== null;
      return isDue ? [{ ref: indicator.ref, service: definition.service }] : [];
    }),
  findings: guardIndicator,
  returned: indicatorsReturned,
  isAboutNobody: ({ edition, indicators }, ref) => {
    const indicator = indicators.find((each) => each.ref === ref);
    const definition = indicator === undefined ? null : definitionIn(indicator, yearOf(edition.period));
    return definition !== null && aboutOf(definition) === 'other';
  },
});
