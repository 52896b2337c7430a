/** Days, spans, numbers and lists as a language writes them, by the browser's `Intl`. */
import type {Language} from "./languages.js";

/** The locale whose customs a language follows. */
export const locales: Record<Language, string> = {fr: "fr-FR", en: "en-GB", de: "de-DE"};
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

/** What writes a day in a style. */
export function formatter(style: DayStyle, language: Language): Intl.DateTimeFormat {
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

/** A number, rounded to `digits` decimals at the most. */
export function formatNumber(value: number, language: Language, digits = 0): string {
  // Written alike everywhere; the browser takes its time to bring the customs of a language.
  if (Number.isInteger(value) && value >= 0 && value < 1000) return String(value);
  return new Intl.NumberFormat(locales[language], {maximumFractionDigits: digits}).format(value);
}

/** The form of a word that goes with a number: `one` (French counts 0 and 1.5 there) or `other`. */
export function plural(value: number, language: Language, one: string, other: string): string {
  return new Intl.PluralRules(locales[language]).select(value) === "one" ? one : other;
}
