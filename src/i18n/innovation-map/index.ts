import type {SentenceSource} from "../sentences.js";
import type {InnovationMapSentences} from "./fr.js";

export type {InnovationMapSentences} from "./fr.js";

/** Sentences of the innovation map, by language. */
export const innovationMapSentences: SentenceSource<InnovationMapSentences> = {
  fr: () => import("./fr.js"),
  en: () => import("./en.js"),
  de: () => import("./de.js"),
};
