/** Sentences that only a full sheet needs, in French. This file defines which there are. */
import {documents} from "../documents/fr.js";
import {formatDay, formatNumber, plural} from "../format.js";
import {innovationKind} from "../innovation-kinds/fr.js";
import {organizationKind} from "../organizations/fr.js";

const sentences = {
  ...documents,
  response: "La réponse",
  effects: "Les effets",
  actors: "Les acteurs",
  story: "L’histoire",
  criterion: "Critère",
  level: "Niveau",
  organization: "Organisation",
  organizationKind,
  people: (count: number): string =>
    `${formatNumber(count, "fr")} ${plural(count, "fr", "personne", "personnes")}`,
  sector: "Secteur",
  kinds: "Nature de l’innovation",
  kind: innovationKind,
  place: "Lieu",
  stage: "Étape",
  stageNumber: (number: number): string => `Étape ${number}`,
  stageDay: (day: string): string => formatDay(day, "fr"),
  partner: "Portée par",
  contact: "Contact",
  documents: "Documents",
  links: "Pour aller plus loin",
  ownPage: "La page de l’innovation",
  video: (title: string): string => `Voir la vidéo : ${title}`,
  sheetPublished: "Publication",
  sheetUpdated: "Mise à jour",
  print: "Imprimer",
  printed: (day: string): string => `Imprimée le ${formatDay(day, "fr", "plain")}`,
};

export default sentences;
/** The sentences that a language must have. */
export type FullSheetSentences = typeof sentences;
