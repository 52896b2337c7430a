import type {SentenceSource} from "../sentences.js";
import type {StageCalendarSentences} from "./fr.js";

export type {StageCalendarSentences} from "./fr.js";

/** Where the stage calendar's sentences come from. */
export const stageCalendarSentences: SentenceSource<StageCalendarSentences> = {
  fr: () => import("./fr.js"),
  en: () => import("./en.js"),
  de: () => import("./de.js"),
};
