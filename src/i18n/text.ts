/** Texts that a feed gives in one language or in several. */
import type {Text} from "../../data-schema/feed.js";

/** A text and the language it is in. */
export interface Said {
  readonly text: string;
  readonly language: string;
}

/** A text in the wanted language, else in the feed's own, else in the first that it has. */
export function say(text: Text, wanted: string, own: string): Said {
  if (typeof text === "string") return {text, language: own};
  for (const language of [wanted, own]) {
    const found = text[language];
    if (found !== undefined) return {text: found, language};
  }
  const [[language, found] = [own, ""]] = Object.entries(text);
  return {text: found, language};
}
