import { inBoth } from '../locale/index.ts';
import { type Html, html } from './html.ts';
import { page } from './layout.ts';
import { linkTo } from './links.ts';
import type { AskedPage } from './route.ts';

const WORDS = inBoth({
  en: {
    notFound: {
      title: 'Page not found',
      what: 'There is no page at this address.',
      next: 'If you typed the address, check it. If you followed a link, the page may have moved.',
    },
    notAllowed: {
      title: 'This cannot be done here',
      what: 'The page exists, but it does not take what was sent to it. Nothing was changed.',
      next: 'Go back and try again.',
    },
    refused: {
      title: 'You do not have permission',
      what: 'You do not have permission to see this page or to do this. Nothing was changed.',
      next: 'If you need it for your work, ask the person in your council who manages accounts.',
    },
    outOfDate: {
      title: 'This form was out of date',
      what: 'It was opened before you signed in or out, or it came from another site. Nothing was changed.',
      next: 'Go back, load the page again, and send the form again.',
    },
    tooLarge: {
      title: 'This is too much at once',
      what: 'What was sent is larger than 2 megabytes. Nothing was changed.',
      next: 'Go back, shorten it or send it in parts, and try again.',
    },
    tooManyFields: {
      title: 'This is too much at once',
      what: 'The form has more answers than any page asks for. Nothing was changed.',
      next: 'Go back, load the page again, and send fewer answers at a time.',
    },
    addressTooLong: {
      title: 'The address is too long',
      what: 'The address is longer than any link on this site.',
      next: 'Go to the home page, and choose again from there.',
    },
    fileTooLarge: {
      title: 'The file is too large',
      what: 'The file is larger than 25 megabytes. It was not read, and nothing was changed.',
      next: 'Go back, remove images from the file or send it in parts, and try again.',
    },
    tooMany: {
      title: 'Too many attempts',
      what: 'This was tried too often in a short time. Nothing was changed.',
      next: 'Wait a few minutes, then try again.',
    },
    tooManyFiles: {
      title: 'Mesur is reading other files',
      what: 'Files that you or other people sent earlier are still being read. Yours was not read, and nothing was changed.',
      next: 'Wait half a minute, then go back and send it again.',
    },
    busy: {
      title: 'Mesur is busy',
      what: 'Too many people are using Mesur at this moment. If you sent a form, it may not have been saved.',
      next: 'Wait a few seconds, then go back and try again.',
    },
    down: {
      title: 'Mesur is not available',
      what: 'Mesur cannot reach its records. If you sent a form, it may not have been saved.',
      next: 'Try again in a few minutes. If you sent a form, keep a copy of what you wrote.',
    },
    failed: {
      title: 'Something went wrong',
      what: 'The page could not be made. The fault is ours and has been recorded.',
      next: 'Try again in a moment.',
    },
    reference: 'If you ask your council for help with this, give this reference:',
    home: 'Go to the home page',
  },
  cy: {
    notFound: {
      title: 'Heb ddod o hyd i’r dudalen',
      what: 'Nid oes tudalen yn y cyfeiriad hwn.',
      next: 'Os gwnaethoch chi deipio’r cyfeiriad, gwiriwch ef. Os gwnaethoch chi ddilyn dolen, efallai fod y dudalen wedi symud.',
    },
    notAllowed: {
      title: 'Ni ellir gwneud hyn yma',
      what: 'Mae’r dudalen yn bodoli, ond nid yw’n derbyn yr hyn a anfonwyd ati. Ni newidiwyd dim.',
      next: 'Ewch yn ôl a rhowch gynnig arall arni.',
    },
    refused: {
      title: 'Nid oes gennych ganiatâd',
      what: 'Nid oes gennych ganiatâd i weld y dudalen hon nac i wneud hyn. Ni newidiwyd dim.',
      next: 'Os oes ei angen arnoch ar gyfer eich gwaith, gofynnwch i’r sawl sy’n rheoli cyfrifon yn eich cyngor.',
    },
    outOfDate: {
      title: 'Roedd y ffurflen hon wedi dyddio',
      what: 'Cafodd ei hagor cyn i chi fewngofnodi neu allgofnodi, neu daeth o safle arall. Ni newidiwyd dim.',
      next: 'Ewch yn ôl, llwythwch y dudalen eto, ac anfonwch y ffurflen eto.',
    },
    tooLarge: {
      title: 'Mae hyn yn ormod ar unwaith',
      what: 'Mae’r hyn a anfonwyd yn fwy na 2 fegabeit. Ni newidiwyd dim.',
      next: 'Ewch yn ôl, byrhewch ef neu anfonwch ef fesul rhan, a rhowch gynnig arall arni.',
    },
    tooManyFields: {
      title: 'Mae hyn yn ormod ar unwaith',
      what: 'Mae gan y ffurflen a anfonwyd fwy o atebion nag y mae unrhyw dudalen yma’n gofyn amdanynt. Ni newidiwyd dim.',
      next: 'Ewch yn ôl, llwythwch y dudalen eto, ac anfonwch lai o atebion ar y tro.',
    },
    addressTooLong: {
      title: 'Mae’r cyfeiriad yn rhy hir',
      what: 'Mae’r cyfeiriad yn hirach nag unrhyw ddolen ar y safle hwn.',
      next: 'Ewch i’r dudalen gartref, a dewiswch eto o’r fan honno.',
    },
    fileTooLarge: {
      title: 'Mae’r ffeil yn rhy fawr',
      what: 'Mae’r ffeil yn fwy na 25 megabeit. Ni chafodd ei darllen, ac ni newidiwyd dim.',
      next: 'Ewch yn ôl, dilëwch unrhyw luniau sydd yn y ffeil neu anfonwch hi fesul rhan, a rhowch gynnig arall arni.',
    },
    tooMany: {
      title: 'Gormod o ymdrechion',
      what: 'Rhoddwyd cynnig ar hyn yn rhy aml mewn amser byr. Ni newidiwyd dim.',
      next: 'Arhoswch ychydig funudau, yna rhowch gynnig arall arni.',
    },
    tooManyFiles: {
      title: 'Mae Mesur yn darllen ffeiliau eraill',
      what: 'Mae ffeiliau a anfonoch chi neu eraill yn gynharach heb eu darllen eto. Ni ddarllenwyd yr un hon, ac ni newidiwyd dim.',
      next: 'Arhoswch hanner munud, yna ewch yn ôl ac anfonwch hi eto.',
    },
    busy: {
      title: 'Mae Mesur yn brysur',
      what: 'Mae gormod o bobl yn defnyddio Mesur ar hyn o bryd. Os anfonoch chi ffurflen, efallai nad yw wedi’i chadw.',
      next: 'Arhoswch ychydig eiliadau, yna ewch yn ôl a rhowch gynnig arall arni.',
    },
    down: {
      title: 'Nid yw Mesur ar gael',
      what: 'Ni all Mesur gyrraedd ei gofnodion. Os anfonoch chi ffurflen, efallai nad yw wedi’i chadw.',
      next: 'Rhowch gynnig arall arni ymhen ychydig funudau. Os anfonoch chi ffurflen, cadwch gopi o’r hyn a ysgrifennoch.',
    },
    failed: {
      title: 'Aeth rhywbeth o’i le',
      what: 'Nid oedd modd creu’r dudalen. Arnom ni y mae’r bai, ac mae’r gwall wedi’i gofnodi.',
      next: 'Rhowch gynnig arall arni mewn munud.',
    },
    reference: 'Os byddwch yn gofyn i’ch cyngor am help gyda hyn, rhowch y cyfeirnod hwn:',
    home: 'Mynd i’r dudalen gartref',
  },
});

/** Why a request has no other answer. */
export type ErrorKind = keyof typeof ERROR_STATUS;

/** The status of each kind of error. */
export const ERROR_STATUS = {
  notFound: 404,
  notAllowed: 405,
  refused: 403,
  outOfDate: 403,
  tooLarge: 413,
  tooManyFields: 413,
  addressTooLong: 414,
  fileTooLarge: 413,
  tooMany: 429,
  tooManyFiles: 429,
  busy: 503,
  down: 503,
  failed: 500,
} as const;

/** A page for a request that had no other answer. `reference` is the request's name in the log. */
export function errorPage({
  request,
  kind,
  reference,
}: {
  readonly request: AskedPage;
  readonly kind: ErrorKind;
  readonly reference: string;
}): Html {
  const { language } = request;
  const words = WORDS[language];
  const { title, what, next } = words[kind];
  return page({
    request,
    title,
    main: html`<h1 class="govuk-heading-l">${title}</h1>
<p class="govuk-body">${what}</p>
<p class="govuk-body">${next}</p>
<p class="govuk-body">${words.reference} <strong>${reference}</strong></p>
<p class="govuk-body"><a class="govuk-link" href="${linkTo(language, '/')}">${words.home}</a></p>`,
  });
}
