/**
 * Returns: what is collected for a quarter, who sent and approved it, and how it becomes an edition.
 *
 * What always holds: a return is its events, which are only ever added; what a person typed is kept as typed; nobody
 * approves what they sent; a record is made from returns by `recordWith` and by nothing else; due and late are
 * derived from dates.
 *
 * @example followedBy(current, { type: 'approved', person, at, reason: null, content: null, assignment: null })
 */

export { askedInReturn, returnAnswered, returnMeant } from './asked-boxes.ts';
export {
  type Completeness,
  type CountsOf,
  completenessOf,
  isLate,
  type ReturnCounts,
} from './completeness.ts';
export { type ContentChange, contentChanges } from './content-changes.ts';
export { type AskedBox, figureBoxes } from './figure-boxes.ts';
export { absentSaid } from './figure-texts.ts';
export { fractionScale } from './fraction-scale.ts';
export * from './guards/index.ts';
export * from './kinds/index.ts';
export { lastReading } from './last-reading.ts';
export { withBenchmarks } from './quarter-benchmarks.ts';
export { type DueReturn, dueReturns, type FrameFailure, frameFor } from './quarter-frame.ts';
export * from './quarter-state.ts';
export { awaitedTargets, type TargetFault, type TypedTargets, withTargets } from './quarter-targets.ts';
export { recordWith } from './record-with.ts';
export { dueReminders, type Reminder, type ReminderFacts, type ReminderOccasion } from './reminders.ts';
export * from './return-events.ts';
export {
  type SectionFigure,
  type SectionTable,
  type SectionText,
  sectionTables,
  standingText,
  tableSection,
} from './section-fields.ts';
export {
  isEditable,
  mayFollow,
  RETURN_STATES,
  type ReturnEventType,
  type ReturnState,
  TRANSITIONS,
} from './transitions.ts';
export { typedNumber, typedPounds } from './typed-number.ts';
export {
  type FigureQuestion,
  type FigureRefusal,
  figureIn,
  type Meant,
  meantName,
  type UnderstoodFigure,
  understoodFigure,
} from './understood-figure.ts';
