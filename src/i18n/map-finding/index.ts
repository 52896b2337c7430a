import type {SentenceSource} from "../sentences.js";
import type {MapFindingSentences} from "./fr.js";

export type {MapFindingSentences} from "./fr.js";

/** The sentences that only visitors need who look for something, by language. */
export const mapFindingSentences: SentenceSource<MapFindingSentences> = {
  fr: () => import("./fr.js"),
  en: () => import("./en.js"),
  de: () => import("./de.js"),
};
