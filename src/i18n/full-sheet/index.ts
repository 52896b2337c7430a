import type {SentenceSource} from "../sentences.js";
import type {FullSheetSentences} from "./fr.js";

export type {FullSheetSentences} from "./fr.js";

/** The sentences that only a full sheet needs, by language. */
export const fullSheetSentences: SentenceSource<FullSheetSentences> = {
  fr: () => import("./fr.js"),
  en: () => import("./en.js"),
  de: () => import("./de.js"),
};
