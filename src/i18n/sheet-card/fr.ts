/** Sentences of the sheets, in French. This file defines which there are. */
import {common} from "../common/fr.js";
import {documents} from "../documents/fr.js";
import {formatDay, formatNumber, plural} from "../format.js";

const sentences = {
  ...common,
  ...documents,
  parts: {
    need: "Le besoin",
    response: "La réponse",
    novelty: "La nouveauté",
    effects: "Les effets",
    actors: "Les acteurs",
    story: "L’histoire",
  },
  grid: "Grille de caractérisation",
  criterion: "Critère",
  level: "Niveau",
  outOf: (value: number, best: number): string => `${formatNumber(value, "fr", 1)} / ${best}`,
  outOfSaid: (value: number, best: number): string => `${formatNumber(value, "fr", 1)} sur ${best}`,
  organization: "Organisation",
  people: (count: number): string =>
    `${formatNumber(count, "fr")} ${plural(count, "fr", "personne", "personnes")}`,
  sector: "Secteur",
  kinds: "Nature de l’innovation",
  kind: {
    service: "Service",
    "work-organization": "Organisation du travail",
    distribution: "Distribution",
    "quality-of-life": "Qualité de vie",
    governance: "Gouvernance",
    other: "Autre",
  },
  place: "Lieu",
  stage: "Étape",
  stageDay: (day: string): string => formatDay(day, "fr"),
  partner: "Portée par",
  contact: "Contact",
  documents: "Documents",
  links: "Pour aller plus loin",
  ownPage: "La page de l’innovation",
  video: (title: string): string => `Voir la vidéo : ${title}`,
  sheetPublished: "Publication",
  sheetUpdated: "Mise à jour",
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
