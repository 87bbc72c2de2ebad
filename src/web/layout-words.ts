import { inBoth } from '../locale/index.ts';

/** The words around every page. */
export const LAYOUT_WORDS = inBoth({
  en: {
    skip: 'Skip to main content',
    language: 'Language',
    breadcrumb: 'Breadcrumb',
    navigation: 'Main',
    service: 'Mesur',
    footerTitle: 'About this site',
    indicators: 'Indicators',
    home: 'Home',
    accessibility: 'Accessibility statement',
    source: 'Source:',
    account: 'Your account',
    signIn: 'Sign in',
    signOut: 'Sign out',
    errorTitle: (title: string) => `Error: ${title}`,
    licence: 'Mesur is free software under the European Union Public Licence 1.2.',
  },
  cy: {
    skip: 'Neidio i’r prif gynnwys',
    language: 'Iaith',
    breadcrumb: 'Briwsion bara',
    navigation: 'Prif ddewislen',
    service: 'Mesur',
    footerTitle: 'Ynghylch y wefan hon',
    indicators: 'Dangosyddion',
    home: 'Hafan',
    accessibility: 'Datganiad hygyrchedd',
    source: 'Ffynhonnell:',
    account: 'Eich cyfrif',
    signIn: 'Mewngofnodi',
    signOut: 'Allgofnodi',
    errorTitle: (title: string) => `Gwall: ${title}`,
    licence: 'Meddalwedd rydd yw Mesur, o dan Drwydded Gyhoeddus yr Undeb Ewropeaidd 1.2.',
  },
});
