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
  copied: "Lien copié",
  copyThis: "Voici le lien à partager :",
  choose: "Choisissez une innovation sur la carte : sa fiche s’affichera ici.",
  unknown: "Cette fiche n’est pas encore en ligne. Revenez un peu plus tard.",
  unknownInArchive: "Cette fiche n’est plus en ligne.",
  elsewhere: "Cette fiche est portée par un autre partenaire du rallye : elle n’est pas présentée ici.",
};

export default sentences;
/** The sentences that a language must have. */
export type SheetSentences = typeof sentences;
