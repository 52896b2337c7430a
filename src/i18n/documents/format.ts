/** Sizes and languages of documents, as a language writes them. */
import {formatNumber, locales} from "../format.js";
import type {Language} from "../languages.js";

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
