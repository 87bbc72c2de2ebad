import { z } from 'zod';
import { bilingual } from './values.ts';
import { stated } from './workforce.ts';

/** What a part is in a file where that is another thing than in the record. */
const IN_FILES: ReadonlyMap<z.ZodType, z.ZodType> = new Map<z.ZodType, z.ZodType>([
  [bilingual, z.strictObject({ en: z.string().min(1), cy: z.string().min(1) })],
  [stated, z.strictObject(stated.omit({ marker: true }).shape)],
]);

/**
 * A part as a data file must hold it: a key that is not declared is refused, a text is there in both languages, and
 * nothing is marked as withheld. What is read has the type of the record.
 */
export function asFile<Part extends z.ZodType>(part: Part): Part {
  return strict(part) as z.ZodType as Part;
}

function strict(part: z.ZodType): z.ZodType {
  const other = IN_FILES.get(part);
  if (other !== undefined) return other;
  if (part instanceof z.ZodObject)
    return z.strictObject(
      Object.fromEntries(Object.entries(part.shape).map(([key, field]) => [key, strict(field as z.ZodType)])),
    );
  if (part instanceof z.ZodArray) return z.array(strict(part.element as z.ZodType));
  if (part instanceof z.ZodNullable) return strict(part.unwrap() as z.ZodType).nullable();
  if (part instanceof z.ZodOptional) return strict(part.unwrap() as z.ZodType).optional();
  if (part instanceof z.ZodDefault)
    return strict(part.unwrap() as z.ZodType).default(part.def.defaultValue as never);
  if (part instanceof z.ZodLazy) return z.lazy(() => strict(part.unwrap() as z.ZodType));
  if (part instanceof z.ZodPipe) {
    const held = strict(part.in as z.ZodType);
    return held === part.in ? part : z.pipe(held, part.out as z.ZodType);
  }
  if (part instanceof z.ZodUnion) return z.union(part.options.map((option) => strict(option as z.ZodType)));
  return part;
}
