/** Sentences that only the printed map needs, in French. This file defines which there are. */
import {formatDay, formatNumber, plural} from "../format.js";

const sentences = {
  printed: (day: string): string => `Imprimé le ${formatDay(day, "fr", "plain")}`,
  filters: "Filtres :",
  search: (query: string): string => `recherche « ${query} »`,
  numbers: "Les numéros de la liste sont ceux de la carte.",
  elsewhere: "Hors de la carte",
  more: (count: number): string =>
    `Et ${formatNumber(count, "fr")} ${plural(count, "fr", "autre innovation", "autres innovations")}, à lire à l’adresse de cette page.`,
};

/** The sentences that a language must have. */
export type PrintedMapSentences = typeof sentences;
export default sentences;
