/** The first of two days as a language writes it. */
import {formatDay} from "./format.js";
import type {Language} from "./languages.js";

/** « 8 avril », before « au 26 septembre 2013 »: the first day of a span, without a year that the last one says too. */
export function formatFirst(first: string, last: string, language: Language): string {
  const words = formatDay(first, language, "plain");
  return first.slice(0, 4) === last.slice(0, 4) ? words.replace(/ \d+$/, "") : words;
}
