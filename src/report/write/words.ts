import { inBoth } from '../../locale/index.ts';

/** What documents say of themselves, whatever they are about. */
interface DocumentWords {
  readonly page: string;
  readonly of: string;
  readonly skipToMain: string;
  readonly backToContents: string;
  readonly showTable: string;
}

/** The words of documents in both languages. */
export const DOCUMENT_WORDS = inBoth<DocumentWords>({
  en: {
    page: 'Page',
    of: 'of',
    skipToMain: 'Skip to main content',
    backToContents: 'Back to contents',
    showTable: 'Show the figures as a table',
  },
  cy: {
    page: 'Tudalen',
    of: 'o',
    skipToMain: 'Neidio i’r prif gynnwys',
    backToContents: 'Yn ôl i’r cynnwys',
    showTable: 'Dangos y ffigurau fel tabl',
  },
});
