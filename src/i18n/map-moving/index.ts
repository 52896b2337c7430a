import type {SentenceSource} from "../sentences.js";
import type {MapMovingSentences} from "./fr.js";

export type {MapMovingSentences} from "./fr.js";

/** What is said of the ways to move the map without a gesture, by language. */
export const mapMovingSentences: SentenceSource<MapMovingSentences> = {
  fr: () => import("./fr.js"),
  en: () => import("./en.js"),
  de: () => import("./de.js"),
};
