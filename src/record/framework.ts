import { z } from 'zod';
import type { Aim, Authority, Directorate, Objective, Plan, Service } from '../domain/framework/index.ts';
import type { YearSpan } from '../domain/period/index.ts';
import { bilingual, type Fields, year } from './values.ts';

/** A span of years. */
export const years = z.object({ from: year, to: year.nullable() } satisfies Fields<YearSpan>);

/** A council. */
export const authority = z.object({ id: z.string(), name: bilingual } satisfies Fields<Authority>);

const service = z.object({ id: z.string(), name: bilingual } satisfies Fields<Service>);

/** A directorate with its services. */
export const directorate = z.object({
  id: z.string(),
  name: bilingual,
  services: z.array(service),
} satisfies Fields<Directorate>);

const aim = z.object({ code: z.string(), title: bilingual } satisfies Fields<Aim>);

const objective = z.object({
  code: z.string(),
  title: bilingual,
  aims: z.array(aim),
} satisfies Fields<Objective>);

/** A plan with its objectives and aims, as each of `plans/` holds one. */
export const plan = z.object({
  id: z.string(),
  years,
  title: bilingual,
  objectives: z.array(objective),
} satisfies Fields<Plan>);
