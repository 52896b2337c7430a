/** Sentences of the map’s further filters and of what is nearby, in French. This file defines which there are. */
import {formatDistance} from "../distance.js";
import {formatNumber, plural} from "../format.js";
import {ofTown} from "../french-town.js";
import {innovationKind} from "../innovation-kinds/fr.js";
import {organizationKind} from "../organizations/fr.js";

const sentences = {
  kind: innovationKind,
  organizationKind,
  kinds: "Nature de l’innovation",
  organizations: "Type d’organisation",
  partners: "Partenaires",
  stages: "Étapes",
  stage: (number: number, town: string): string => `Étape ${number}, ${town}`,
  criteria: (count: number): string => `Critères de la grille (${count})`,
  anyLevel: "Tous les niveaux",
  atLeast: (level: string, count: number): string => `Au moins ${level} (${formatNumber(count, "fr")})`,
  criterion: (label: string, level: string): string => `${label} : au moins ${level}`,
  distinctions: "Distinctions",
  laureatesOnly: "Lauréates seulement",
  allPartners: (count: number): string => `Tous les partenaires (${count})`,
  allStages: (count: number): string => `Toutes les étapes (${count})`,
  fewPartners: "Moins de partenaires",
  fewStages: "Moins d’étapes",
  results: (count: number): string =>
    `Voir ${plural(count, "fr", "le résultat", "les résultats")} (${formatNumber(count, "fr")})`,
  active: "Filtres actifs",
  remove: (filter: string): string => `Retirer le filtre : ${filter}`,
  municipality: "Votre commune",
  suggestions: "Communes proposées",
  suggested: (count: number): string =>
    count === 0
      ? "Aucune commune de ce nom"
      : `${formatNumber(count, "fr")} ${plural(count, "fr", "commune proposée", "communes proposées")}`,
  usePosition: "Utiliser ma position",
  asking: "Recherche de votre position…",
  refused: "Votre position n’est pas accessible : choisissez plutôt une commune.",
  unavailable: "Votre appareil ne trouve pas sa position : choisissez plutôt une commune.",
  tooSlow: "La recherche de votre position a pris trop de temps : réessayez, ou choisissez une commune.",
  kept: "Votre position reste sur votre appareil.",
  outside: (kilometres: number): string =>
    `Vous êtes à ${formatDistance(kilometres, "fr")} de la région ; voici les innovations les plus proches.`,
  nearTown: (town: string): string => `Près ${ofTown(town)}`,
  nearTownWithin: (town: string, kilometres: number): string =>
    `À ${formatDistance(kilometres, "fr")} ${ofTown(town)}`,
  nearMe: "Près de ma position",
  nearMeWithin: (kilometres: number): string => `À ${formatDistance(kilometres, "fr")} de ma position`,
  radius: "Distance maximale",
  within: (kilometres: number): string => formatDistance(kilometres, "fr"),
  anywhere: "Sans limite",
  away: (kilometres: number): string => `à ${formatDistance(kilometres, "fr")}`,
  order: {distance: "les plus proches d’abord", relevance: "les plus pertinentes d’abord"},
  ordered: (count: string, order: string): string => `${count}, ${order}`,
};

/** The sentences that a language must have. */
export type MapFindingSentences = typeof sentences;
export default sentences;
