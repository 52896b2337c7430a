/**
 * The values that a feed and a dossier are made of: texts, addresses, days, hours, places on Earth.
 * Everything is checked here once; past the parser these types can be trusted.
 */
import * as z from "zod/mini";

// Zod would compile its validators with `new Function`, which a strict content security policy reports.
z.config({jitless: true});

const nonEmpty = z.minLength(1);

/** Any written text that must not be empty. */
export const words = z.string().check(nonEmpty);

/** BCP 47 language tag: `fr`, `de-CH`. */
export const language = z.string().check(z.regex(/^[a-zA-Z]{2,3}(-[a-zA-Z0-9]{2,8})*$/));

/** A text in the feed's own language, or one text for each language: `{"fr": "…", "en": "…"}`. */
export const text = z.union([
  words,
  z.record(language, words).check(z.refine((texts) => Object.keys(texts).length > 0)),
]);

function isWebAddress(value: string): boolean {
  try {
    return /^https?:$/.test(new URL(value, "https://feed.invalid/").protocol);
  } catch {
    return false;
  }
}

/**
 * An absolute `http(s)` address, or one relative to the feed. No other scheme, no white space and no
 * backslash: browsers drop or turn those round, so that `java\nscript:` would become a scheme again.
 */
export const url = z
  .string()
  .check(
    z.regex(/^(?:[hH][tT][tT][pP][sS]?:\/\/|(?![a-zA-Z][a-zA-Z0-9+.-]*:))[^\s\\<>"\u0000-\u001f]+$/),
    z.maxLength(4096),
    z.refine(isWebAddress),
  );

/** Identifier of a record, unique among its kind: anything without white space, since attributes list ids. */
export const id = z.string().check(z.regex(/^\S{1,200}$/));

function isDay(value: string): boolean {
  const [year = 0, month = 0, day = 1] = value.slice(0, 10).split("-").map(Number);
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

/** `YYYY-MM` or `YYYY-MM-DD`. As an end or a deadline it is inclusive, to its last minute in the rally's time zone. */
export const day = z
  .string()
  .check(z.regex(/^\d{4}-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?$/), z.refine(isDay));

/** A `day`, or `YYYY-MM-DDTHH:MM` on the clocks of the rally's time zone; seconds and an explicit offset are accepted. */
export const time = z
  .string()
  .check(
    z.regex(
      /^\d{4}-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01])(?:T(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d+)?)?(?:Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)?)?)?$/,
    ),
    z.refine(isDay),
  );

/** A moment, RFC 3339: `2013-02-15T09:00:00+01:00`. */
export const instant = z
  .string()
  .check(
    z.regex(
      /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d+)?(?:Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/,
    ),
    z.refine(isDay),
  );

/** Hour of a day: `HH:MM`. */
export const hour = z.string().check(z.regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/));

/** An e-mail address, loosely: what stands around one `@`. */
export const email = z.string().check(z.regex(/^[^\s@<>"]+@[^\s@<>"]+$/), z.maxLength(320));

/** IANA time zone that this browser knows: `Europe/Paris`. */
export const timeZone = z.string().check(
  nonEmpty,
  z.refine((zone) => {
    try {
      return new Intl.DateTimeFormat("en", {timeZone: zone}) instanceof Intl.DateTimeFormat;
    } catch {
      return false;
    }
  }),
);

/** Longitude, then latitude, in degrees WGS 84, as in GeoJSON (RFC 7946). */
export const position = z.tuple([
  z.number().check(z.minimum(-180), z.maximum(180)),
  z.number().check(z.minimum(-90), z.maximum(90)),
]);

/** Whole number of at least one: counts, pixels, bytes. */
export const count = z.int().check(z.minimum(1));
