import type {SentenceSource} from "../sentences.js";
import type {MapGroundSentences} from "./fr.js";

export type {MapGroundSentences} from "./fr.js";

/** Fetched only when a page asks for a ground of its own with the visitor's consent, or when one fails. */
export const mapGroundSentences: SentenceSource<MapGroundSentences> = {
  fr: () => import("./fr.js"),
  en: () => import("./en.js"),
  de: () => import("./de.js"),
};
