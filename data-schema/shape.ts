/** How a page reads a schema without Zod; `npm run schema` makes such shapes from the Zod schemas. */
import type {RuleName} from "./rules.js";

/**
 * A rule's name; `[shape]` or `[shape, least]` for a list; an object with the shapes of its keys, where a
 * question mark ends the name of one that may be missing; `$enum` for given values; `$map` for an object whose
 * keys are ids.
 */
export type Shape =
  | RuleName
  | readonly [Shape]
  | readonly [Shape, number]
  | {readonly $enum: readonly unknown[]}
  | {readonly $map: Shape}
  | {readonly [key: string]: Shape};
