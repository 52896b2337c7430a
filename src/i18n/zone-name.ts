/** Time zones as a language calls them. */
import {locales} from "./format.js";
import type {Language} from "./languages.js";

/** The name of a time zone (IANA) in summer as in winter: « heure d’Europe centrale ». */
export function formatZone(zone: string, language: Language): string {
  const parts = new Intl.DateTimeFormat(locales[language], {
    timeZone: zone,
    timeZoneName: "longGeneric",
  }).formatToParts();
  return parts.find(({type}) => type === "timeZoneName")?.value ?? zone;
}
