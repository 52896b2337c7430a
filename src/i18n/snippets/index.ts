import type {SentenceSource} from "../sentences.js";
import type {Snippets} from "./fr.js";

export type {Snippets} from "./fr.js";

/** What a snippet says where there is no widget, by language. */
export const snippetSentences: SentenceSource<Snippets> = {
  fr: () => import("./fr.js"),
  en: () => import("./en.js"),
  de: () => import("./de.js"),
};
