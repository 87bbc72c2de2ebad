/**
 * Letters: reminders to owners, what was changed on people's accounts, and the post that carries them.
 *
 * What always holds: a letter of one key is written once and never sent twice; without a mail server letters wait.
 *
 * @example remindOwners(reminding, { authority: 'bridgend' })
 */
export { deliverLetters } from './deliver-letters.ts';
export { remindOwners } from './remind-owners.ts';
export { tellPeople } from './tell-people.ts';
