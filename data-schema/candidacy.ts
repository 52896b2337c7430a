/**
 * A candidacy: the dossier as it is sent to the organiser's receiver, and what the receiver answers.
 *
 * Sent by `POST`, with an `Idempotency-Key` header that stays the same through every retry of one dossier: one
 * key is one dossier and one reference. Without files it is the body, `application/json`; with files it is the
 * part `dossier` of `multipart/form-data`, and one part follows for each distinct file. Single source of the JSON Schema beside it and of the types below.
 */
import * as z from "zod/mini";
import {count, id, insee, instant, language, natural, words} from "./values.js";

/** A municipality as the visitor wrote it; with its INSEE code when it was chosen from the list. */
const municipality = z.object({
  municipality: words,
  insee: z.optional(insee),
  postcode: z.optional(z.string().check(z.regex(/^\d{5}$/))),
});

/** For each criterion the value of the level chosen, null for « ne sait pas », and what shows it. */
const grid = z.record(id, z.object({level: z.nullable(z.int()), note: z.optional(words)}));

const sha256 = z.string().check(z.regex(/^[0-9a-f]{64}$/));

/** A file that goes with the dossier, in the part of the request that is named by its SHA-256 in hexadecimal. */
const file = z.object({
  name: words,
  mediaType: words,
  bytes: count,
  sha256,
});

/** The entries of a group of fields; in each, the answers by the id of the field. */
const entries = z.array(z.record(id, z.union([words, z.array(words), municipality])));

/**
 * The answer to a field, by the field's kind: written or chosen (a number as `"12.5"`, a day as `"2013-03-12"`),
 * agreed to, several chosen, a municipality, the characterisation grid, files, a group of fields.
 */
const answer = z.union([words, z.boolean(), z.array(words), municipality, grid, z.array(file), entries]);

/** The version of the dossier's outer shape. */
export const dossierVersion = 1;

/** A dossier as it is sent. Fields left empty are left out. */
export const dossierSchema = z.object({
  format: z.literal("rally-candidacy"),
  version: z.literal(dossierVersion),
  /** Id of the rally, as in its feed. */
  rally: id,
  /** Which form was filled in; the built-in one is `rallynov`. */
  form: z.object({id, version: words}),
  /** Raised whenever the visitor changes the dossier after a try: the highest one counts. */
  revision: count,
  /** Id of the network on whose page it was filled in. */
  partner: z.optional(id),
  /** Of the sentences that the visitor read. */
  language,
  /** When the visitor last changed something. */
  updated: instant,
  /**
   * What tells a person from a machine: seconds between the first and the last change, and what stands in a
   * field that no visitor meets. A receiver may look twice at such a dossier; it must not refuse it unread.
   */
  filling: z.optional(z.object({seconds: natural, decoy: z.optional(words)})),
  /** By the id of the field. */
  answers: z.record(id, answer),
});

/**
 * A dossier saved as a `.rally.json` file, valid or not yet: with the key under which it is, or will be, sent.
 * Its answers are all those of the draft, also to questions that are not asked, or no longer.
 */
export const dossierFileSchema = z.extend(dossierSchema, {
  key: z.string().check(z.regex(/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/)),
  /** By the id of the field, as they stand in the draft. */
  answers: z.record(id, z.unknown()),
  /** The content of each file in base64 (RFC 4648 §4), by its SHA-256. */
  files: z.optional(z.record(sha256, z.string())),
  /** SHA-256 of this document without its checksum, as JSON without white space in the order in which it stands. */
  checksum: sha256,
});

/** Answer `201` or `200`: the dossier is there. */
export const receiptSchema = z.object({reference: words, receivedAt: instant});

/** Answer `422`, `413`, `429` or `503`, as RFC 9457 has it. A `pointer` is a JSON pointer (RFC 6901) into the dossier. */
export const problemSchema = z.object({
  type: z.optional(z.string()),
  title: z.optional(z.string()),
  status: z.optional(z.int()),
  detail: z.optional(z.string()),
  errors: z.optional(z.array(z.object({pointer: z.string(), detail: words}))),
});

export type Dossier = z.infer<typeof dossierSchema>;
export type DossierFile = z.infer<typeof dossierFileSchema>;
export type DossierAnswer = z.infer<typeof answer>;
export type DossierAttachment = z.infer<typeof file>;
export type Receipt = z.infer<typeof receiptSchema>;
export type Problem = z.infer<typeof problemSchema>;
