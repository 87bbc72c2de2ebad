/**
 * What a record consists of, each part declared once: as it is sealed, from which follow what a data file may hold
 * (`asFile`) and what programs are told (`report/json`).
 *
 * What always holds: a declaration is held to the type of the domain as it is compiled; what is sealed stays as it was
 * written, so a field that comes later is optional or has a default here.
 *
 * @example sections.parse(JSON.parse(text)).finance?.revenue.netBudget // { printed: '£66.281m', pounds: 66281000 }
 */
export { asFile } from './as-file.ts';
export * from './commitment.ts';
export * from './edition.ts';
export * from './finance.ts';
export * from './framework.ts';
export * from './indicator.ts';
export * from './record.ts';
export { anyContentSchema, contentSchema, type TypedSchemas } from './return-content.ts';
export * from './scheme.ts';
export * from './sections.ts';
export * from './values.ts';
export * from './workforce.ts';
