import type {SentenceSource} from "../sentences.js";
import type {RoadBookSentences} from "./fr.js";

export type {RoadBookSentences} from "./fr.js";

/** The sentences of the road book, by language. */
export const roadBookSentences: SentenceSource<RoadBookSentences> = {
  fr: () => import("./fr.js"),
  en: () => import("./en.js"),
  de: () => import("./de.js"),
};
