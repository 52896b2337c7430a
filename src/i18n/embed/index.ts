import type {Language} from "../languages.js";
import de from "./de.js";
import en from "./en.js";
import fr, {type EmbedSentences} from "./fr.js";

/** What an embed page says. All languages are at hand: it has to speak even when nothing more can be fetched. */
export const embedSentences: Record<Language, EmbedSentences> = {fr, en, de};
