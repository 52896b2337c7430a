/** Sentences of the sheets, in English. */
import {common} from "../common/en.js";
import {formatNumber} from "../format.js";
import type {SheetSentences} from "./fr.js";

const sentences: SheetSentences = {
  ...common,
  need: "The need",
  novelty: "What is new",
  grid: "Characterisation grid",
  outOf: (value, best) => `${formatNumber(value, "en", 1)} / ${best}`,
  outOfSaid: (value, best) => `${formatNumber(value, "en", 1)} out of ${best}`,
  shown: (title) => `Sheet shown: ${title}`,
  openFull: "See the full sheet",
  closeFull: "Shorten the sheet",
  share: "Share",
};

export default sentences;
