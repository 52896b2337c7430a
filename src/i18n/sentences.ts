import type {Language} from "./languages.js";

/** Where an element's sentences come from: one module for each language, fetched when that is spoken. */
export type SentenceSource<Sentences> = Record<Language, () => Promise<{readonly default: Sentences}>>;
