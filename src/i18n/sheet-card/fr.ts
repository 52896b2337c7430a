/** Sentences of the sheets, in French. This file defines which there are. */
import {common} from "../common/fr.js";
import {formatNumber} from "../format.js";

const sentences = {
  ...common,
  need: "Le besoin",
  novelty: "La nouveauté",
  grid: "Grille de caractérisation",
  outOf: (value: number, best: number): string => `${formatNumber(value, "fr", 1)} / ${best}`,
  outOfSaid: (value: number, best: number): string => `${formatNumber(value, "fr", 1)} sur ${best}`,
  shown: (title: string): string => `Fiche affichée : ${title}`,
  openFull: "Voir la fiche complète",
  closeFull: "Réduire la fiche",
  share: "Partager",
};

export default sentences;
/** The sentences that a language must have. */
export type SheetSentences = typeof sentences;
