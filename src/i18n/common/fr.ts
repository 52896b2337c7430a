/** Sentences that every element may need, in French. This file defines which there are. */
import {formatDay} from "../format.js";

export const common = {
  language: "fr" as "fr" | "en" | "de",
  loading: "Chargement…",
  tryAgain: "Réessayer",
  unreachable: "Les informations n’ont pas pu être chargées. Vérifiez votre connexion, puis réessayez.",
  unusable: "Les informations sont momentanément indisponibles. Revenez un peu plus tard.",
  notSet: "Ce contenu n’est pas encore en place.",
  stale: (updated: string): string =>
    `Informations du ${formatDay(updated, "fr", "plain")} : la mise à jour n’a pas abouti.`,
  example: "Exemple",
  exampleHint: "Innovation inventée pour la démonstration",
  phone: "Téléphone",
  laureate: "Lauréate",
  showPicture: (host: string): string => `Afficher l’image de ${host}`,
  pictureCredit: (credit: string): string => `Image : ${credit}`,
};

/** The sentences that a language must have. */
export type Common = typeof common;
