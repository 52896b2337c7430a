/** Spans of days as a language writes them. */
import {formatDay, formatter} from "./format.js";
import type {Language} from "./languages.js";

/** « 8 – 11 avril 2013 »: two days in the shortest way that says both. Months where only months are known. */
export function formatSpan(start: string, end: string, language: Language): string {
  if (start === end) return formatDay(start, language, "plain");
  const isMonth = start.length === 7 || end.length === 7;
  const at = (day: string): Date =>
    new Date(`${day.slice(0, 7)}${isMonth ? "-01" : day.slice(7, 10)}T00:00:00Z`);
  return formatter(isMonth ? "month" : "plain", language).formatRange(at(start), at(end));
}
