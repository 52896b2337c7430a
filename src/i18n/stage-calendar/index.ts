import type {SentenceSource} from "../sentences.js";
import type {StageCalendarSentences} from "./fr.js";

export type {StageCalendarSentences} from "./fr.js";

/** All sentences of the stage calendar, by language: with those that only a visitor needs who wants to know more. */
export const stageCalendarSentences: SentenceSource<StageCalendarSentences> = {
  fr: () => import("./fr.js"),
  en: () => import("./en.js"),
  de: () => import("./de.js"),
};
