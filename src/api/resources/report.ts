import { ok } from '../../domain/value/index.ts';
import { reportJson } from '../../report/json/index.ts';
import { readReport, servedAuthority } from '../../use-cases/index.ts';
import { publicRead } from '../operation.ts';
import { report } from '../schemas/report-schema.ts';

/** A whole report as docs/json-report.md has it. */
export const getReport = publicRead({
  path: '/v1/reports/{directorate}/{period}',
  name: 'getReport',
  summary:
    'The report of a quarter ("2023-24-Q2": its newest edition; "2023-24-Q2.1": the edition of that number).',
  answer: report,
  errors: ['unknown-directorate', 'unknown-period', 'not-a-quarter'],
  answerTo: async ({ parts: { store }, parameters, language }) => {
    const authority = await servedAuthority(store);
    const { directorate = '', period = '' } = parameters;
    const found = await readReport(store, { authority: authority?.id ?? '', directorate, period });
    if (!found.ok) return found;
    const { scorecard, problems, edition, audience } = found.value;
    return ok(reportJson({ scorecard, problems, seal: edition, audience, language }));
  },
});
