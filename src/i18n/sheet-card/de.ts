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
  copied: "Link kopiert",
  copyThis: "Dieser Link lässt sich teilen:",
  choose: "Wählen Sie eine Innovation auf der Karte: Ihr Steckbrief erscheint hier.",
  unknown: "Dieser Steckbrief ist noch nicht online. Bitte kommen Sie etwas später wieder.",
  unknownInArchive: "Dieser Steckbrief ist nicht mehr online.",
  elsewhere: "Diesen Steckbrief trägt ein anderer Partner der Rallye: Er wird hier nicht gezeigt.",
};

export default sentences;
