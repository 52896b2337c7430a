/**
 * The feed: one JSON document that describes a whole rally, version 1.
 *
 * Single source of the JSON Schema beside it, of the shape by which a page checks a feed (`feed.shape.ts`), and
 * of the TypeScript types below. After a change, run `npm run schema`. Unknown keys are
 * ignored. Where a part may be missing, a bad one is left out alone; where it may not, the nearest part
 * around it that may be missing goes with it, and that is reported with its path.
 */
import * as z from "zod/mini";
import {formSchema} from "./form.js";
import {
  bounds,
  color,
  count,
  country,
  day,
  email,
  flag,
  hour,
  id,
  insee,
  instant,
  integer,
  language,
  natural,
  origin,
  outline,
  position,
  size,
  text,
  time,
  timeZone,
  url,
  words,
} from "./values.js";

const image = z.object({
  src: url,
  alt: text,
  credit: z.optional(words),
  width: z.optional(count),
  height: z.optional(count),
  sizes: z.optional(z.array(z.object({src: url, width: count}))),
});

/** A municipality is no address: with `precision: "municipality"` the coordinates are its centre. */
export const place = z.object({
  municipality: words,
  insee: z.optional(insee),
  postcode: z.optional(words),
  name: z.optional(words),
  address: z.optional(words),
  coordinates: z.optional(position),
  precision: z.optional(z.enum(["exact", "municipality"])),
});

/** `until` is the last day on which name, phone and e-mail may be shown. */
const contact = z.object({
  name: z.optional(words),
  phone: z.optional(words),
  email: z.optional(email),
  until: z.optional(day),
});

const document = z.object({
  id: z.optional(id),
  kind: z.enum(["road-book", "dossier", "grid", "report", "other"]),
  title: text,
  url: z.optional(url),
  published: z.optional(day),
  language: z.optional(language),
  bytes: z.optional(count),
  mediaType: z.optional(words),
});

const rally = z.object({
  id,
  title: text,
  tagline: z.optional(text),
  description: z.optional(text),
  credits: z.optional(text),
  url: z.optional(url),
  timeZone,
  country: z.optional(country),
  region: z.object({
    name: text,
    bbox: bounds,
    outline: z.optional(outline),
  }),
  phases: z.optional(
    z.array(
      z.object({
        id,
        title: text,
        description: z.optional(text),
        start: z.optional(time),
        end: z.optional(time),
        place: z.optional(place),
      }),
    ),
  ),
});

const partner = z.object({
  id,
  name: words,
  shortName: z.optional(words),
  role: z.enum(["initiator", "lead", "co-lead", "host", "relay", "other"]),
  roleLabel: z.optional(text),
  url: z.optional(url),
  logo: z.optional(image),
  contacts: z.optional(z.array(contact)),
});

const stage = z.object({
  id,
  number: z.optional(natural),
  title: text,
  description: z.optional(text),
  start: time,
  end: z.optional(time),
  dayPart: z.optional(z.enum(["morning", "afternoon", "evening"])),
  place,
  organizers: z.array(z.object({partner: id, contact: z.optional(contact)})),
  status: z.optional(z.enum(["scheduled", "postponed", "cancelled", "full"])),
  updated: z.optional(instant),
  registrationUrl: z.optional(url),
  registrationDeadline: z.optional(day),
  capacity: z.optional(count),
  price: z.optional(text),
  audience: z.optional(text),
  access: z.optional(text),
  program: z.optional(
    z.array(
      z.object({
        title: text,
        kind: z.enum(["talk", "debate", "roundtable", "presentation", "other"]),
        time: z.optional(hour),
        speakers: z.optional(z.array(words)),
      }),
    ),
  ),
});

export const organizationKind = z.enum([
  "company",
  "association",
  "cooperative",
  "mutual",
  "foundation",
  "public",
  "other",
]);

/** What an innovation renews. */
export const kind = z.enum([
  "service",
  "work-organization",
  "distribution",
  "quality-of-life",
  "governance",
  "other",
]);

/** One innovation; also the whole of the document at its `detail`, where the feed gives it in short. */
export const innovationSchema = z.object({
  id,
  title: text,
  organization: z.object({
    name: words,
    kind: organizationKind,
    url: z.optional(url),
    size: z.optional(size),
  }),
  summary: text,
  kinds: z.optional(z.array(kind)),
  sector: z.optional(text),
  themes: z.optional(z.array(id)),
  place,
  need: z.optional(text),
  response: z.optional(text),
  novelty: z.optional(text),
  effects: z.optional(text),
  actors: z.optional(text),
  story: z.optional(text),
  image: z.optional(image),
  video: z.optional(z.object({url, title: text, poster: z.optional(image)})),
  documents: z.optional(z.array(document)),
  links: z.optional(z.array(z.object({label: text, url}))),
  criteria: z.optional(z.record(id, z.object({level: integer, note: z.optional(text)}))),
  partner: z.optional(id),
  stage: z.optional(id),
  contact: z.optional(contact),
  url: z.optional(url),
  published: z.optional(day),
  updated: z.optional(day),
  detail: z.optional(url),
  example: z.optional(flag),
});

/** Names of the pictograms that a theme may wear, beside its colour. */
export const themeIcons = [
  "tools",
  "people",
  "leaf",
  "house",
  "heart",
  "wheel",
  "book",
  "sun",
  "recycle",
  "star",
  "hands",
  "bulb",
] as const;

const theme = z.object({
  id,
  label: text,
  color: z.optional(color),
  icon: z.optional(z.enum(themeIcons)),
});

const criterion = z.object({
  id,
  label: text,
  description: z.optional(text),
  axis: z.optional(text),
  levels: z.array(z.object({value: integer, label: text})).check(z.minLength(1)),
});

const award = z.object({id, label: text, innovation: z.optional(id)});

const reference = z.object({
  title: text,
  authors: z.optional(z.array(words)),
  year: z.optional(integer),
  publisher: z.optional(words),
  url: z.optional(url),
});

const candidacy = z.object({
  opens: z.optional(time),
  closes: z.optional(time),
  endpoint: z.optional(url),
  dossier: z.optional(z.object({title: text, url})),
  contact: z.optional(contact),
  prizes: z.optional(count),
  consent: z.optional(text),
  /** Instead of the built-in dossier. A page reads it only where the dossier is filled in (`form.shape.ts`). */
  form: z.optional(formSchema),
});

/**
 * Where further innovations are listed in short (`feed-index.ts`), for a rally with very many; `count` says how
 * many these are. An innovation that stands in `innovations` too is taken from there.
 */
const index = z.object({url, count: z.optional(natural)});

/** A whole feed. */
export const feedSchema = z.object({
  format: z.literal("rally-feed"),
  version: z.literal(1),
  updated: instant,
  language,
  rally,
  partners: z.optional(z.array(partner)),
  themes: z.optional(z.array(theme)),
  criteria: z.optional(z.array(criterion)),
  stages: z.optional(z.array(stage)),
  innovations: z.optional(z.array(innovationSchema)),
  index: z.optional(index),
  awards: z.optional(z.array(award)),
  candidacy: z.optional(candidacy),
  documents: z.optional(z.array(document)),
  bibliography: z.optional(z.array(reference)),
  embed: z.optional(z.object({allowedOrigins: z.array(origin)})),
  calendarUrl: z.optional(url),
});

/** A feed as published: any list may be missing. */
export type PublishedFeed = z.infer<typeof feedSchema>;
/** A text in one language, or one text for each language. */
export type Text = z.infer<typeof text>;
export type Rally = z.infer<typeof rally>;
export type Phase = NonNullable<Rally["phases"]>[number];
export type Place = z.infer<typeof place>;
export type Contact = z.infer<typeof contact>;
export type Partner = z.infer<typeof partner>;
export type Picture = z.infer<typeof image>;
export type Stage = z.infer<typeof stage>;
export type Innovation = z.infer<typeof innovationSchema>;
export type Theme = z.infer<typeof theme>;
export type ThemeIcon = (typeof themeIcons)[number];
export type Criterion = z.infer<typeof criterion>;
export type Award = z.infer<typeof award>;
export type Candidacy = z.infer<typeof candidacy>;
export type RallyDocument = z.infer<typeof document>;
export type BibliographicReference = z.infer<typeof reference>;
export type Outline = z.infer<typeof outline>;
/** Longitude, then latitude, in degrees. */
export type Position = z.infer<typeof position>;
