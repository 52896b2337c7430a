import type {SentenceSource} from "../sentences.js";
import type {PrintedMapSentences} from "./fr.js";

export type {PrintedMapSentences} from "./fr.js";

/** The sentences that only the printed map needs, by language. */
export const printedMapSentences: SentenceSource<PrintedMapSentences> = {
  fr: () => import("./fr.js"),
  en: () => import("./en.js"),
  de: () => import("./de.js"),
};
