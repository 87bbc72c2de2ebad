import { inBoth } from '../../../locale/index.ts';

/** The words of the page of a person's own returns. */
export const UPDATES_WORDS = inBoth({
  en: {
    title: 'My updates',
    quarter: (directorate: string, period: string) => `${directorate}: ${period}`,
    sent: (sent: number, total: number) => `${sent} of ${total} sent.`,
    allSent: 'Everything is sent. There is nothing for you to do unless something is sent back.',
    closed: 'This quarter is closed.',
    toDo: 'To do',
    done: 'Sent',
    return: 'Return',
    state: 'State',
    figure: 'Entered so far',
    last: 'Last quarter',
    reason: 'Why:',
    nothing:
      'No returns are yours to fill in. When a quarter is opened and something in it is yours, it is listed here.',
    banners: {
      sent: 'Sent.',
      approved: 'Approved.',
      'sent-back': 'Sent back.',
      accepted: 'Accepted.',
      reopened: 'Reopened.',
    },
  },
  cy: {
    title: 'Fy niweddariadau',
    quarter: (directorate: string, period: string) => `${directorate}: ${period}`,
    sent: (sent: number, total: number) => `Anfonwyd ${sent} o ${total}.`,
    allSent:
      'Mae popeth wedi’i anfon. Nid oes dim i chi ei wneud oni bai bod rhywbeth yn cael ei anfon yn ôl.',
    closed: 'Mae’r chwarter hwn wedi’i gau.',
    toDo: 'I’w wneud',
    done: 'Wedi’u hanfon',
    return: 'Ffurflen',
    state: 'Cyflwr',
    figure: 'Nodwyd hyd yma',
    last: 'Y chwarter diwethaf',
    reason: 'Pam:',
    nothing:
      'Nid oes ffurflenni i chi eu llenwi. Pan agorir chwarter a bod rhan ohono i chi ei llenwi, bydd yn ymddangos yma.',
    banners: {
      sent: 'Anfonwyd.',
      approved: 'Cymeradwywyd.',
      'sent-back': 'Anfonwyd yn ôl.',
      accepted: 'Derbyniwyd.',
      reopened: 'Ailagorwyd.',
    },
  },
});
