import type {SentenceSource} from "../sentences.js";
import type {CandidacyFormSentences} from "./fr.js";

export type {CandidacyFormSentences} from "./fr.js";

export const candidacyFormSentences: SentenceSource<CandidacyFormSentences> = {
  fr: () => import("./fr.js"),
  en: () => import("./en.js"),
  de: () => import("./de.js"),
};
