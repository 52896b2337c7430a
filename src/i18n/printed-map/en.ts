/** Sentences that only the printed map needs, in English. */
import {formatDay, formatNumber, plural} from "../format.js";
import type {PrintedMapSentences} from "./fr.js";

const sentences: PrintedMapSentences = {
  printed: (day) => `Printed on ${formatDay(day, "en", "plain")}`,
  filters: "Filters:",
  search: (query) => `search “${query}”`,
  numbers: "The numbers in the list are those on the map.",
  elsewhere: "Not on this map",
  more: (count) =>
    `And ${formatNumber(count, "en")} ${plural(count, "en", "more innovation", "more innovations")}, to be read at the address of this page.`,
};

export default sentences;
