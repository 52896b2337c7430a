import type {SentenceSource} from "../sentences.js";
import type {Webmaster} from "./fr.js";

/** Fetched only when there is something to tell. */
export const webmasterSentences: SentenceSource<Webmaster> = {
  fr: () => import("./fr.js"),
  en: () => import("./en.js"),
  de: () => import("./de.js"),
};
