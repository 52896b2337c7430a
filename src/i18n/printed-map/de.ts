/** Sentences that only the printed map needs, in German. */
import {formatDay, formatNumber, plural} from "../format.js";
import type {PrintedMapSentences} from "./fr.js";

const sentences: PrintedMapSentences = {
  printed: (day) => `Gedruckt am ${formatDay(day, "de", "plain")}`,
  filters: "Filter:",
  search: (query) => `Suche „${query}“`,
  numbers: "Die Nummern der Liste sind die der Karte.",
  elsewhere: "Nicht auf der Karte",
  more: (count) =>
    `Und ${formatNumber(count, "de")} ${plural(count, "de", "weitere Innovation", "weitere Innovationen")}, zu lesen unter der Adresse dieser Seite.`,
};

export default sentences;
