import type {SentenceSource} from "../sentences.js";
import type {SheetMoreSentences} from "./fr.js";

export type {SheetMoreSentences} from "./fr.js";

/** The sentences that few sheets need, by language. */
export const sheetMoreSentences: SentenceSource<SheetMoreSentences> = {
  fr: () => import("./fr.js"),
  en: () => import("./en.js"),
  de: () => import("./de.js"),
};
