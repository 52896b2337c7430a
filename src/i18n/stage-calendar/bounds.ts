import {formatDay} from "../format.js";
import type {Language} from "../languages.js";

/** The first day of a span in words, without its year when the last day is of the same. */
export function firstInWords(first: string, last: string, language: Language): string {
  const words = formatDay(first, language, "plain");
  return first.slice(0, 4) === last.slice(0, 4) ? words.replace(/ \d+$/, "") : words;
}
