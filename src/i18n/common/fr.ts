/** Sentences that every element may need, in French. This file defines which there are. */
import {formatDay} from "../format.js";

function clock(hour: string): string {
  const [hours = "", minutes = "00"] = hour.split(":");
  return `${Number(hours)} h${minutes === "00" ? "" : ` ${minutes}`}`;
}

/** « 9 h – 13 h », from `HH:MM`. */
function hours(start: string, end?: string): string {
  return end === undefined ? clock(start) : `${clock(start)} – ${clock(end)}`;
}

export const common = {
  language: "fr" as "fr" | "en" | "de",
  loading: "Chargement…",
  tryAgain: "Réessayer",
  unreachable: "Les informations n’ont pas pu être chargées. Vérifiez votre connexion, puis réessayez.",
  unusable: "Les informations sont momentanément indisponibles. Revenez un peu plus tard.",
  notSet: "Ce contenu n’est pas encore en place.",
  stale: (updated: string): string =>
    `Informations du ${formatDay(updated, "fr", "plain")} : la mise à jour n’a pas abouti.`,
  hours,
  dayPart: {morning: "Matin", afternoon: "Après-midi", evening: "Soirée"},
  example: "Exemple",
  exampleHint: "Innovation inventée pour la démonstration",
  phone: "Téléphone",
  laureate: "Lauréate",
  stageNumber: (number: number): string => `Étape ${number}`,
  showPicture: (host: string): string => `Afficher l’image de ${host}`,
  pictureCredit: (credit: string): string => `Image : ${credit}`,
};

/** The sentences that a language must have. */
export type Common = typeof common;
