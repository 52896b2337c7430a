/**
 * The index: the innovations of a large rally in short, in a text of its own that is read while it arrives. One
 * JSON value on each line (NDJSON, `application/x-ndjson`): first a header, then blocks of up to some 1,000
 * innovations each, in columns. All columns of a block have one entry for each innovation, in the same order;
 * `null` stands for what is missing. What repeats stands once, in the header; blocks name it by its number there,
 * from 0.
 *
 * Single source of the JSON Schema beside it and of the types below. After a change, run `npm run schema`.
 * Unknown keys are ignored. A line that cannot be read is left out alone, and so is a bad entry; a text that
 * stops early keeps what has come.
 */
import * as z from "zod/mini";
import {kind, organizationKind, place} from "./feed.js";
import {flag, id, instant, integer, natural, text, words} from "./values.js";

/** The first line. */
export const indexHeaderSchema = z.object({
  format: z.literal("rally-index"),
  version: z.literal(1),
  updated: z.optional(instant),
  /** Address of the full sheet, relative to the index: one innovation as in the feed. `{id}` stands for its id. */
  detail: z.optional(words),
  places: z.array(place),
  organizationKinds: z.array(organizationKind),
  kinds: z.optional(z.array(kind)),
  /** Ids of records in the feed. */
  themes: z.optional(z.array(id)),
  partners: z.optional(z.array(id)),
  stages: z.optional(z.array(id)),
});

const column = <Entry extends z.ZodMiniType>(entry: Entry) => z.array(z.nullable(entry));

/** One number, or several. */
const numbers = column(z.union([natural, z.array(natural)]));

/** Each further line, of at most a million characters. Only the columns that every innovation needs must be there. */
export const indexBlockSchema = z.object({
  id: z.array(id),
  title: column(text),
  /** The organisation's name. */
  organization: column(words),
  organizationKind: column(natural),
  place: column(natural),
  /**
   * Longitude, latitude, longitude, latitude…, in degrees: where an innovation stands exactly. Without them it
   * stands where its place does.
   */
  coordinates: z.optional(column(z.number().check(z.minimum(-180), z.maximum(180)))),
  summary: z.optional(column(text)),
  kinds: z.optional(numbers),
  themes: z.optional(numbers),
  partner: z.optional(column(natural)),
  stage: z.optional(column(natural)),
  /** By the criterion's id: the values of levels. */
  criteria: z.optional(z.record(id, column(integer))),
  example: z.optional(column(flag)),
});

export type IndexHeader = z.infer<typeof indexHeaderSchema>;
