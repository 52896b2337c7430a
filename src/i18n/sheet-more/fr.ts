/** Sentences that few sheets need, in French. This file defines which there are. */
const sentences = {
  steps: "Fiches retenues sur la carte",
  previous: "Fiche précédente",
  next: "Fiche suivante",
  position: (number: number, count: number): string => `${number} sur ${count}`,
  wholeComing: "La fiche complète arrive…",
  wholeHere: "La fiche complète est affichée.",
  wholeFailed: "La fiche complète n’a pas pu être chargée. Voici l’essentiel.",
  offline: "Vous êtes hors connexion. Voici l’essentiel ; la fiche complète viendra dès le retour du réseau.",
  copied: "Lien copié",
  copyThis: "Voici le lien à partager :",
  choose: "Choisissez une innovation sur la carte : sa fiche s’affichera ici.",
  unknown: "Cette fiche n’est pas encore en ligne. Revenez un peu plus tard.",
  unknownInArchive: "Cette fiche n’est plus en ligne.",
  elsewhere: "Cette fiche est portée par un autre partenaire du rallye : elle n’est pas présentée ici.",
};

export default sentences;
/** The sentences that a language must have. */
export type SheetMoreSentences = typeof sentences;
