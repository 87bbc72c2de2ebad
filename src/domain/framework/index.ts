/**
 * The framework: a council's plan with its objectives and aims, its indicators with the codes and definitions
 * they have in each year, targets, readings and benchmarks.
 *
 * What always holds: an indicator keeps one `ref` over the years, whatever it is called; every figure keeps the
 * text it was printed as; a year's difference is another definition, never another indicator.
 *
 * @example normaliseCode('PAM/029') === normaliseCode('PAM029') // true
 */
export * from './framework.ts';
