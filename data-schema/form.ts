/**
 * The definition of a rally's own dossier: `candidacy.form` of a feed. Without one, a page shows a built-in dossier.
 *
 * What the schema cannot say: ids are unique, of steps among steps and of fields in the whole form; a condition
 * refers to a field that comes before; the least is not above the most; a `choice` has options, a `group` has
 * fields, and a grid's criteria are those of the feed. A definition with any such fault is refused as a whole.
 */
import * as z from "zod/mini";
import {count, day, flag, id, natural, number, text, words} from "./values.js";

/** Holds when the other field is answered (`answered`, the default), is not, or has one of some values. */
const condition = z.object({
  field: id,
  equals: z.optional(words),
  oneOf: z.optional(z.array(words).check(z.minLength(1))),
  answered: z.optional(flag),
});

/** What every kind of field may say; further keys are for some kinds alone. */
const asked = {
  /** The answer is kept and sent under it. */
  id,
  label: text,
  hint: z.optional(text),
  required: z.optional(flag),
  /** Says what to do when a required answer is missing. */
  missing: z.optional(text),
  /** A field that is not shown is not checked and not sent. */
  showWhen: z.optional(condition),
  /** `text`, `longtext`, and what shows a level of a `grid`: characters. */
  minLength: z.optional(natural),
  maxLength: z.optional(count),
  /** `number`: its value; `group`: how many entries. */
  min: z.optional(number),
  max: z.optional(number),
  /** `date`. */
  earliest: z.optional(day),
  latest: z.optional(day),
  /** Token of the HTML attribute of that name. */
  autocomplete: z.optional(words),
  /** `choice` and `choices`. */
  options: z.optional(z.array(z.object({value: words, label: text, hint: z.optional(text)}))),
};

const written = ["text", "longtext", "number", "choice", "choices", "date", "email", "phone", "url"] as const;

const field = z.object({
  ...asked,
  kind: z.enum([...written, "municipality", "files", "grid", "consent", "group"]),
  /** `grid`: ids of criteria of the feed; all when left out. */
  criteria: z.optional(z.array(id)),
  /** `files`: media types, as `application/pdf` or `image/*`; pictures and PDF when left out. */
  accept: z.optional(z.array(words)),
  /** `files`: bytes of one file, at the most. */
  maxBytes: z.optional(count),
  maxFiles: z.optional(count),
  /** `group`: what each entry is called, as « Partenaire ». */
  entry: z.optional(text),
  /** `group`: what is asked in each entry. */
  fields: z.optional(z.array(z.object({...asked, kind: z.enum([...written, "municipality"])}))),
});

/** A whole definition. */
export const formSchema = z.object({
  id,
  version: words,
  steps: z
    .array(z.object({id, title: text, intro: z.optional(text), fields: z.array(field)}))
    .check(z.minLength(1)),
});

export type FormDefinition = z.infer<typeof formSchema>;
export type FieldDefinition = z.infer<typeof field>;
export type Condition = z.infer<typeof condition>;
