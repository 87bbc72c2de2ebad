import { inBoth } from '../locale/index.ts';

const list = (names: readonly string[]) => names.filter((name) => name !== '').join(', ');

/** What each error says. */
export const ERROR_WORDS = inBoth({
  en: {
    'not-signed-in': 'Nobody is signed in. Sign in, then ask again.',
    'codes-needed':
      'Your role needs codes from a device. Sign in on the pages and set them up, then ask again.',
    forbidden: 'Your account has no right to do this. Nothing was changed.',
    'bad-token':
      'The header X-Mesur-Token does not hold the token of your session (see /api/v1/me). Nothing was changed.',
    'by-another': 'Nobody approves what they sent themselves: somebody else has to. Nothing was changed.',
    'not-found': 'There is nothing at this address.',
    'unknown-directorate': 'There is no such directorate. Those there are stand in the details.',
    'unknown-period': 'There is no such report. The quarters that have one stand in the details.',
    'not-a-quarter': 'This is not written as a quarter. Write it as 2023-24-Q2.',
    'method-not-allowed': (allowed: readonly string[]) =>
      `This cannot be done at this address. What can be done: ${list(allowed)}.`,
    changed:
      'Somebody changed this return since you read it. Nothing was written: look at what differs, and send it again with the new version.',
    'quarter-closed': 'The quarter is sealed: the return has to be reopened first. Nothing was changed.',
    'not-possible': 'This cannot be done to the return as it stands. Nothing was changed.',
    'too-large': 'What was sent is larger than 1 megabyte. Nothing was changed.',
    'too-complex':
      'The JSON is more than 32 levels deep, or holds more than 50,000 values. Nothing was changed. Send less at a time.',
    'address-too-long': 'The address is longer than 4,000 characters.',
    'not-json': 'Send JSON, with Content-Type: application/json. Nothing was changed.',
    'bad-body': (places: readonly string[]) =>
      list(places) === ''
        ? 'What was sent is not as it should be. Nothing was changed.'
        : `What was sent is not as it should be at: ${list(places)}. Nothing was changed.`,
    'bad-query': (names: readonly string[]) => `The address is not as it should be at: ${list(names)}.`,
    'reason-missing': 'Give a reason: whoever reads it has to know why. Nothing was changed.',
    guarded:
      'It was not sent, and is kept as a draft: correct what was found, or say in “confirmations” why it is right.',
    unavailable: {
      busy: 'Mesur is busy. If you sent a change, it may not have been saved. Try again after the time in Retry-After.',
      down: 'Mesur cannot reach its records. If you sent a change, it may not have been saved. Try again after the time in Retry-After.',
    },
    failed: (reference: string) =>
      `Something went wrong. The fault is ours and has been recorded as ${reference}.`,
  },
  cy: {
    'not-signed-in': 'Nid oes neb wedi mewngofnodi. Mewngofnodwch, yna gofynnwch eto.',
    'codes-needed':
      'Mae angen codau o ddyfais ar gyfer eich rôl. Mewngofnodwch ar y tudalennau a’u gosod, yna gofynnwch eto.',
    forbidden: 'Nid oes gan eich cyfrif hawl i wneud hyn. Ni newidiwyd dim.',
    'bad-token':
      'Nid yw’r pennyn X-Mesur-Token yn cynnwys tocyn eich sesiwn (gweler /api/v1/me). Ni newidiwyd dim.',
    'by-another':
      'Ni chaiff neb gymeradwyo’r hyn a anfonodd ei hun: rhaid i rywun arall wneud hynny. Ni newidiwyd dim.',
    'not-found': 'Nid oes dim yn y cyfeiriad hwn.',
    'unknown-directorate': 'Nid oes cyfarwyddiaeth o’r fath. Rhestrir y rhai sydd ar gael yn y manylion.',
    'unknown-period': 'Nid oes adroddiad o’r fath. Rhestrir y chwarteri sydd ag adroddiad yn y manylion.',
    'not-a-quarter': 'Nid yw hwn wedi’i ysgrifennu fel chwarter. Ysgrifennwch ef fel hyn: 2023-24-Q2.',
    'method-not-allowed': (allowed: readonly string[]) =>
      `Ni ellir gwneud hyn yn y cyfeiriad hwn. Yr hyn y gellir ei wneud: ${list(allowed)}.`,
    changed:
      'Newidiodd rhywun y ffurflen hon ers i chi ei darllen. Ni ysgrifennwyd dim: edrychwch ar yr hyn sy’n wahanol, ac anfonwch hi eto gyda’r fersiwn newydd.',
    'quarter-closed': 'Mae’r chwarter wedi’i selio: rhaid ailagor y ffurflen yn gyntaf. Ni newidiwyd dim.',
    'not-possible': 'Ni ellir gwneud hyn i’r ffurflen fel y mae. Ni newidiwyd dim.',
    'too-large': 'Mae’r hyn a anfonwyd yn fwy nag 1 megabeit. Ni newidiwyd dim.',
    'too-complex':
      'Mae’r JSON yn fwy na 32 o lefelau o ddyfnder, neu mae mwy na 50,000 o werthoedd ynddo. Ni newidiwyd dim. Anfonwch lai ar y tro.',
    'address-too-long': 'Mae’r cyfeiriad yn hirach na 4,000 o nodau.',
    'not-json': 'Anfonwch JSON, gyda Content-Type: application/json. Ni newidiwyd dim.',
    'bad-body': (places: readonly string[]) =>
      list(places) === ''
        ? 'Nid yw’r hyn a anfonwyd fel y dylai fod. Ni newidiwyd dim.'
        : `Nid yw’r hyn a anfonwyd fel y dylai fod yn y mannau hyn: ${list(places)}. Ni newidiwyd dim.`,
    'bad-query': (names: readonly string[]) =>
      `Nid yw’r cyfeiriad fel y dylai fod yn y mannau hyn: ${list(names)}.`,
    'reason-missing': 'Rhowch reswm: rhaid i’r sawl sy’n ei ddarllen wybod pam. Ni newidiwyd dim.',
    guarded:
      'Nid anfonwyd y ffurflen, ac mae wedi’i chadw fel drafft: cywirwch yr hyn a ganfuwyd, neu dywedwch yn “confirmations” pam ei fod yn gywir.',
    unavailable: {
      busy: 'Mae Mesur yn brysur. Os anfonoch chi newid, efallai nad yw wedi’i gadw. Rhowch gynnig arall arni ar ôl yr amser yn Retry-After.',
      down: 'Ni all Mesur gyrraedd ei gofnodion. Os anfonoch chi newid, efallai nad yw wedi’i gadw. Rhowch gynnig arall arni ar ôl yr amser yn Retry-After.',
    },
    failed: (reference: string) =>
      `Aeth rhywbeth o’i le. Arnom ni y mae’r bai, ac mae’r gwall wedi’i gofnodi fel ${reference}.`,
  },
});
