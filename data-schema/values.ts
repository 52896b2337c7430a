/** The rules of single values as Zod schemas: for the types and for the JSON Schema. */
import * as z from "zod/mini";
import {longest, patterns, rules, type RuleName} from "./rules.js";

// Zod would compile its validators with `new Function`, which a strict content security policy reports.
z.config({jitless: true});

function string(rule: RuleName & keyof typeof patterns): z.ZodMiniString {
  return z.string().check(z.regex(patterns[rule]), z.refine(rules[rule]));
}

/** Any written text that must not be empty. */
export const words = z.string().check(z.minLength(1));

/** BCP 47 language tag: `fr`, `de-CH`. */
export const language = string("language");

/** A text in the feed's own language, or one text for each language: `{"fr": "…", "en": "…"}`. */
export const text = z.union([words, z.record(language, words).check(z.refine(rules.text))]);

/** An absolute `http(s)` address, or one relative to the feed. */
export const url = string("url").check(z.maxLength(longest.url));

/** Identifier of a record, unique among its kind. */
export const id = string("id");

/** `YYYY-MM` or `YYYY-MM-DD`. As an end or a deadline it is inclusive, to its last minute in the rally's time zone. */
export const day = string("day");

/** A `day`, or `YYYY-MM-DDTHH:MM` on the clocks of the rally's time zone; seconds and an explicit offset are accepted. */
export const time = string("time");

/** A moment, RFC 3339: `2013-02-15T09:00:00+01:00`. */
export const instant = string("instant");

/** Hour of a day: `HH:MM`. */
export const hour = string("hour");

/** An e-mail address, loosely: what stands around one `@`. */
export const email = string("email");

/** INSEE code of a French municipality. */
export const insee = string("insee");

/** ISO 3166-1 alpha-2 code of a country. */
export const country = string("country");

/** A colour as `#rrggbb`. */
export const color = string("color");

/** Scheme, host and port of a site. */
export const origin = string("origin");

/** IANA time zone that this browser knows: `Europe/Paris`. */
export const timeZone = z.string().check(z.minLength(1), z.refine(rules.timeZone));

const longitude = z.number().check(z.minimum(-180), z.maximum(180));
const latitude = z.number().check(z.minimum(-90), z.maximum(90));

/** Longitude, then latitude, in degrees WGS 84, as in GeoJSON (RFC 7946). */
export const position = z.tuple([longitude, latitude]);

/** West, south, east, north, in degrees. */
export const bounds = z.tuple([longitude, longitude, longitude, longitude]);

export const integer = z.int();

export const number = z.number();

/** Whole number of at least one: counts, pixels, bytes. */
export const count = z.int().check(z.minimum(1));

/** Whole number of at least zero. */
export const natural = z.int().check(z.minimum(0));

/** A number of people, or words for it. */
export const size = z.union([z.int(), words]);

export const flag = z.boolean();

/** An object of which only its reader knows more. */
export const object = z.record(z.string(), z.unknown());

const rings = z.array(z.array(position).check(z.minLength(4))).check(z.minLength(1));

/** GeoJSON outline of a region, for one that has no embedded map; 200 kB of JSON at the most. */
export const outline = z
  .union([
    z.object({type: z.literal("Polygon"), coordinates: rings}),
    z.object({type: z.literal("MultiPolygon"), coordinates: z.array(rings).check(z.minLength(1))}),
  ])
  .check(z.refine(rules.outline));
