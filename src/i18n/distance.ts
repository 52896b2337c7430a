/** Distances as a language writes them, by the browser’s `Intl`. */
import {locales} from "./format.js";
import type {Language} from "./languages.js";

/** A distance: « 12 km », below ten with a decimal. */
export function formatDistance(kilometres: number, language: Language): string {
  return new Intl.NumberFormat(locales[language], {
    style: "unit",
    unit: "kilometer",
    maximumFractionDigits: kilometres < 9.95 ? 1 : 0,
  }).format(kilometres);
}
