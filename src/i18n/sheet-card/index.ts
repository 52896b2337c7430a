import type {SentenceSource} from "../sentences.js";
import type {SheetSentences} from "./fr.js";

export type {SheetSentences} from "./fr.js";

/** The sentences of the sheets, by language. */
export const sheetCardSentences: SentenceSource<SheetSentences> = {
  fr: () => import("./fr.js"),
  en: () => import("./en.js"),
  de: () => import("./de.js"),
};
