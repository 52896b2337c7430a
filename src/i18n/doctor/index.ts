import type {SentenceSource} from "../sentences.js";
import type {Doctor} from "./fr.js";

/** Fetched only when a webmaster calls the doctor. */
export const doctorSentences: SentenceSource<Doctor> = {
  fr: () => import("./fr.js"),
  en: () => import("./en.js"),
  de: () => import("./de.js"),
};
