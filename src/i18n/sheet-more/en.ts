/** Sentences that few sheets need, in English. */
import type {SheetMoreSentences} from "./fr.js";

const sentences: SheetMoreSentences = {
  steps: "Sheets that the map shows",
  previous: "Previous sheet",
  next: "Next sheet",
  position: (number, count) => `${number} of ${count}`,
  wholeComing: "The full sheet is on its way…",
  wholeHere: "The full sheet is shown.",
  wholeFailed: "The full sheet could not be loaded. Here is the essence of it.",
  offline: "You are offline. Here is the essence; the full sheet will come as soon as the network is back.",
  copied: "Link copied",
  copyThis: "Here is the link to share:",
  choose: "Choose an innovation on the map: its sheet will appear here.",
  unknown: "This sheet is not online yet. Please come back a little later.",
  unknownInArchive: "This sheet is no longer online.",
  elsewhere: "This sheet is carried by another partner of the rally: it is not shown here.",
};

export default sentences;
