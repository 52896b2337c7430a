/** Sentences of the sheets, in German. */
import {common} from "../common/de.js";
import {formatNumber} from "../format.js";
import type {SheetSentences} from "./fr.js";

const sentences: SheetSentences = {
  ...common,
  need: "Der Bedarf",
  novelty: "Das Neue",
  grid: "Charakterisierungsraster",
  outOf: (value, best) => `${formatNumber(value, "de", 1)} / ${best}`,
  outOfSaid: (value, best) => `${formatNumber(value, "de", 1)} von ${best}`,
  shown: (title) => `Angezeigter Steckbrief: ${title}`,
  openFull: "Ganzen Steckbrief ansehen",
  closeFull: "Steckbrief einklappen",
  share: "Teilen",
};

export default sentences;
