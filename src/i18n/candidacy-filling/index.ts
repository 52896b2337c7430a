import type {SentenceSource} from "../sentences.js";
import type {CandidacyFillingSentences} from "./fr.js";

export type {CandidacyFillingSentences} from "./fr.js";

export const candidacyFillingSentences: SentenceSource<CandidacyFillingSentences> = {
  fr: () => import("./fr.js"),
  en: () => import("./en.js"),
  de: () => import("./de.js"),
};
