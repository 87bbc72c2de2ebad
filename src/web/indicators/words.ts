import { inBoth } from '../../locale/index.ts';

/** The words of the list of indicators. */
export const INDICATORS_WORDS = inBoth({
  en: {
    title: 'Indicators',
    titleFor: (query: string) => `Indicators: ${query}`,
    description: 'Every indicator of the council, with its newest figure and status.',
    find: 'Find an indicator',
    findHint: 'By its code, or by words of its title.',
    findButton: 'Find',
    all: 'Show all',
    count: (count: number) => (count === 1 ? 'One indicator.' : `${count} indicators.`),
    found: (count: number, query: string) =>
      count === 1 ? `One indicator fits “${query}”.` : `${count} indicators fit “${query}”.`,
    none: (query: string) => `No indicator fits “${query}”.`,
    noneNext:
      'Try fewer words, or a part of a word. Codes are found with or without their slashes and spaces.',
    noneAtAll: 'No indicator has been loaded into this site yet.',
    caption: (directorate: string) => `Indicators of ${directorate}, as their newest report shows them`,
    reportedIn: (period: string) => `Reported in ${period}`,
    lastReportedIn: (period: string) => `Last reported in ${period}`,
    indicator: 'Indicator',
    figure: 'Figure',
    target: 'Target',
    status: 'Status',
    direction: 'Direction',
  },
  cy: {
    title: 'Dangosyddion',
    titleFor: (query: string) => `Dangosyddion: ${query}`,
    description: 'Pob un o ddangosyddion y cyngor, gyda’i ffigur a’i statws diweddaraf.',
    find: 'Dod o hyd i ddangosydd',
    findHint: 'Yn ôl ei god, neu eiriau o’i deitl.',
    findButton: 'Chwilio',
    all: 'Dangos pob un',
    count: (count: number) => (count === 1 ? 'Un dangosydd.' : `${count} o ddangosyddion.`),
    found: (count: number, query: string) =>
      count === 1
        ? `Mae un dangosydd yn cyfateb i “${query}”.`
        : `Mae ${count} o ddangosyddion yn cyfateb i “${query}”.`,
    none: (query: string) => `Nid oes dangosydd yn cyfateb i “${query}”.`,
    noneNext:
      'Rhowch gynnig ar lai o eiriau, neu ar ran o air. Ceir hyd i godau gyda’u slaesau a’u bylchau neu hebddynt.',
    noneAtAll: 'Nid oes dangosydd wedi’i lwytho i’r wefan hon eto.',
    caption: (directorate: string) =>
      `Dangosyddion ${directorate}, fel y mae eu hadroddiad diweddaraf yn eu dangos`,
    reportedIn: (period: string) => `Adroddwyd yn ${period}`,
    lastReportedIn: (period: string) => `Adroddwyd ddiwethaf yn ${period}`,
    indicator: 'Dangosydd',
    figure: 'Ffigur',
    target: 'Targed',
    status: 'Statws',
    direction: 'Cyfeiriad',
  },
});
