/** Sentences that few sheets need, in German. */
import type {SheetMoreSentences} from "./fr.js";

const sentences: SheetMoreSentences = {
  steps: "Steckbriefe auf der Karte",
  previous: "Vorheriger Steckbrief",
  next: "Nächster Steckbrief",
  position: (number, count) => `${number} von ${count}`,
  wholeComing: "Der ganze Steckbrief kommt gleich…",
  wholeHere: "Der ganze Steckbrief wird angezeigt.",
  wholeFailed: "Der ganze Steckbrief konnte nicht geladen werden. Hier steht das Wichtigste.",
  offline:
    "Sie sind offline. Hier steht das Wichtigste; der ganze Steckbrief kommt, sobald das Netz zurück ist.",
  copied: "Link kopiert",
  copyThis: "Dieser Link lässt sich teilen:",
  choose: "Wählen Sie eine Innovation auf der Karte: Ihr Steckbrief erscheint hier.",
  unknown: "Dieser Steckbrief ist noch nicht online. Bitte kommen Sie etwas später wieder.",
  unknownInArchive: "Dieser Steckbrief ist nicht mehr online.",
  elsewhere: "Diesen Steckbrief trägt ein anderer Partner der Rallye: Er wird hier nicht gezeigt.",
};

export default sentences;
