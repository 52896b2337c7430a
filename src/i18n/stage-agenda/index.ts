import type {SentenceSource} from "../sentences.js";
import type {StageAgendaSentences} from "./fr.js";

export type {StageAgendaSentences} from "./fr.js";

/** The sentences that the stage calendar needs for its first picture, by language. */
export const stageAgendaSentences: SentenceSource<StageAgendaSentences> = {
  fr: () => import("./fr.js"),
  en: () => import("./en.js"),
  de: () => import("./de.js"),
};
