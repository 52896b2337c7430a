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
  copied: "Link copied",
  copyThis: "Here is the link to share:",
  choose: "Choose an innovation on the map: its sheet will appear here.",
  unknown: "This sheet is not online yet. Please come back a little later.",
  unknownInArchive: "This sheet is no longer online.",
  elsewhere: "This sheet is carried by another partner of the rally: it is not shown here.",
};

export default sentences;
