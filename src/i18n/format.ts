/** Days, spans, numbers and lists as a language writes them, by the browser's `Intl`. */
import type {Language} from "./languages.js";

const locales: Record<Language, string> = {fr: "fr-FR", en: "en-GB", de: "de-DE"};
const formatters = new Map<string, Intl.DateTimeFormat>();

/**
 * How a day is written. `long`: « mardi 23 avril 2013 »; `day`: « mardi 23 avril »; `short`: « 23 avr. 2013 »;
 * `month`: « avril 2013 »; `weekday`: « mardi »; `plain`: « 23 avril 2013 ».
 */
export type DayStyle = "long" | "day" | "plain" | "short" | "month" | "weekday";

const styles: Record<DayStyle, Intl.DateTimeFormatOptions> = {
  long: {weekday: "long", day: "numeric", month: "long", year: "numeric"},
  day: {weekday: "long", day: "numeric", month: "long"},
  plain: {day: "numeric", month: "long", year: "numeric"},
  short: {day: "numeric", month: "short", year: "numeric"},
  month: {month: "long", year: "numeric"},
  weekday: {weekday: "long"},
};

function formatter(style: DayStyle, language: Language): Intl.DateTimeFormat {
  const key = style + language;
  let found = formatters.get(key);
  if (!found) {
    // Days are written as UTC and read as UTC: no device's time zone can shift them.
    found = new Intl.DateTimeFormat(locales[language], {...styles[style], timeZone: "UTC"});
    formatters.set(key, found);
  }
  return found;
}

/** A `YYYY-MM-DD` (or a `YYYY-MM`, always written as a month) in words. French has « 1er avril ». */
export function formatDay(day: string, language: Language, style: DayStyle = "long"): string {
  const isMonth = day.length === 7;
  return formatter(isMonth ? "month" : style, language)
    .formatToParts(new Date(`${day.slice(0, 10)}${isMonth ? "-01" : ""}T00:00:00Z`))
    .map(({type, value}) => (language === "fr" && type === "day" && value === "1" ? "1er" : value))
    .join("");
}

/** « 8 – 11 avril 2013 »: two days in the shortest way that says both. Months where only months are known. */
export function formatSpan(start: string, end: string, language: Language): string {
  if (start === end) return formatDay(start, language, "plain");
  const isMonth = start.length === 7 || end.length === 7;
  const at = (day: string): Date =>
    new Date(`${day.slice(0, 7)}${isMonth ? "-01" : day.slice(7, 10)}T00:00:00Z`);
  return formatter(isMonth ? "month" : "plain", language).formatRange(at(start), at(end));
}

/** « 8 avril », before « au 26 septembre 2013 »: the first day of a span, without a year that the last one says too. */
export function formatFirst(first: string, last: string, language: Language): string {
  const words = formatDay(first, language, "plain");
  return first.slice(0, 4) === last.slice(0, 4) ? words.replace(/ \d+$/, "") : words;
}

/** A number, rounded to `digits` decimals at the most. */
export function formatNumber(value: number, language: Language, digits = 0): string {
  return new Intl.NumberFormat(locales[language], {maximumFractionDigits: digits}).format(value);
}

/** The form of a word that goes with a number: `one` (French counts 0 and 1.5 there) or `other`. */
export function plural(value: number, language: Language, one: string, other: string): string {
  return new Intl.PluralRules(locales[language]).select(value) === "one" ? one : other;
}

/** « 12 Mo »: bytes as a reader of files knows them, in units of 1,000. */
export function formatBytes(bytes: number, language: Language): string {
  const step = bytes < 1e6 ? 1 : 2;
  const unit = language === "fr" ? ["ko", "Mo"] : ["kB", "MB"];
  const value = Math.max(1, bytes / 1000 ** step);
  return `${formatNumber(value, language, value < 10 && step === 2 ? 1 : 0)} ${unit[step - 1] ?? ""}`;
}

/** The name of a BCP 47 language: « français »; the tag itself when nobody knows it. */
export function formatLanguage(tag: string, language: Language): string {
  try {
    return new Intl.DisplayNames(locales[language], {type: "language"}).of(tag) ?? tag;
  } catch {
    return tag;
  }
}
