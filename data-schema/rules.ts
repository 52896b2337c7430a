/**
 * What a single value must be: texts, addresses, days, hours, places on Earth. The Zod schemas in `values.ts`
 * are built on these rules; a partner's page checks a feed with the rules alone, since Zod would be a third of
 * all that it loads.
 */

/** The patterns that the rules and the JSON Schema share. */
export const patterns = {
  /** BCP 47 language tag: `fr`, `de-CH`. */
  language: /^[a-zA-Z]{2,3}(-[a-zA-Z0-9]{2,8})*$/,
  /** No scheme but `http(s)`, no white space, no backslash: browsers drop or turn those round, so that `java\nscript:` would become a scheme again. */
  url: /^(?:[hH][tT][tT][pP][sS]?:\/\/|(?![a-zA-Z][a-zA-Z0-9+.-]*:))[^\s\\<>"\u0000-\u001f]+$/,
  /** No white space, since attributes list ids. */
  id: /^\S{1,200}$/,
  day: /^\d{4}-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?$/,
  time: /^\d{4}-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01])(?:T(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d+)?)?(?:Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)?)?)?$/,
  instant:
    /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d+)?(?:Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/,
  hour: /^(?:[01]\d|2[0-3]):[0-5]\d$/,
  email: /^[^\s@<>"?&%]{1,64}@[^\s@<>"?&%]{1,255}$/,
  insee: /^(?:\d{2}|2[AB])\d{3}$/,
  country: /^[A-Z]{2}$/,
  color: /^#[0-9a-fA-F]{6}$/,
  origin: /^https?:\/\/[^\s/]+$/,
};

/** Characters of an address, and of an outline as JSON, at the most. */
export const longest = {url: 4096, outline: 200_000};

const isString = (value: unknown): value is string => typeof value === "string";

function matches(pattern: RegExp): (value: unknown) => boolean {
  return (value) => isString(value) && pattern.test(value);
}

/** A day that the calendar has; a month is written without one. */
function exists(written: string): boolean {
  if (written.slice(8, 10) < "29") return true;
  const [year = 0, month = 0, day = 1] = written.slice(0, 10).split("-").map(Number);
  return new Date(Date.UTC(year, month - 1, day)).getUTCDate() === day;
}

function dated(pattern: RegExp): (value: unknown) => boolean {
  const isWritten = matches(pattern);
  return (value) => isWritten(value) && exists(value as string);
}

function within(least: number, most: number, whole = false): (value: unknown) => boolean {
  return (value) =>
    Number.isFinite(value) &&
    (value as number) >= least &&
    (value as number) <= most &&
    (!whole || Number.isSafeInteger(value));
}

/** True for what JSON writes in braces. */
export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function listOf(rule: (value: unknown) => boolean, least = 1, most = Infinity): (value: unknown) => boolean {
  return (value) =>
    Array.isArray(value) && value.length >= least && value.length <= most && value.every(rule);
}

const words = (value: unknown): boolean => isString(value) && value.length > 0;
const integer = within(-Number.MAX_SAFE_INTEGER, Number.MAX_SAFE_INTEGER, true);
const longitude = within(-180, 180);
const latitude = within(-90, 90);

function isPosition(value: unknown): boolean {
  return Array.isArray(value) && value.length === 2 && longitude(value[0]) && latitude(value[1]);
}

const rings = listOf(listOf(isPosition, 4));

/** The absolute address of what an address means at a base; nothing when it is none of the web's. */
export function webAddress(value: unknown, base: string): string | undefined {
  try {
    return isString(value) && patterns.url.test(value) && value.length <= longest.url
      ? new URL(value, base).href
      : undefined;
  } catch {
    return undefined;
  }
}

function isTimeZone(value: unknown): boolean {
  try {
    // The list comes at once and lacks older names of the same zones; a format is the first to bring all of Intl.
    return (
      Intl.supportedValuesOf("timeZone").includes(value as string) ||
      (words(value) && new Intl.DateTimeFormat("en", {timeZone: value as string}).format(0) !== "")
    );
  } catch {
    return false;
  }
}

/** True for a value that is what its name says; each name is also that of a schema in `values.ts`. */
export const rules = {
  words,
  language: matches(patterns.language),
  text: (value: unknown): boolean =>
    words(value) ||
    (isObject(value) &&
      Object.keys(value).length > 0 &&
      Object.entries(value).every(([key, said]) => patterns.language.test(key) && words(said))),
  url: (value: unknown): boolean => webAddress(value, "https://feed.invalid/") !== undefined,
  id: matches(patterns.id),
  day: dated(patterns.day),
  time: dated(patterns.time),
  instant: dated(patterns.instant),
  hour: matches(patterns.hour),
  email: matches(patterns.email),
  insee: matches(patterns.insee),
  country: matches(patterns.country),
  color: matches(patterns.color),
  origin: matches(patterns.origin),
  timeZone: isTimeZone,
  position: isPosition,
  bounds: listOf(longitude, 4, 4),
  integer,
  number: (value: unknown): boolean => Number.isFinite(value),
  object: isObject,
  count: within(1, Number.MAX_SAFE_INTEGER, true),
  natural: within(0, Number.MAX_SAFE_INTEGER, true),
  size: (value: unknown): boolean => words(value) || integer(value),
  flag: (value: unknown): boolean => typeof value === "boolean",
  outline: (value: unknown): boolean =>
    isObject(value) &&
    ((value.type === "Polygon" && rings(value.coordinates)) ||
      (value.type === "MultiPolygon" && listOf(rings)(value.coordinates))) &&
    JSON.stringify(value).length <= longest.outline,
};

/** The name of a rule. */
export type RuleName = keyof typeof rules;
