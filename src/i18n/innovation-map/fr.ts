/** Sentences of the innovation map, in French. This file defines which there are. */
import {common} from "../common/fr.js";
import {formatNumber, plural} from "../format.js";
import {atTown, ofTown} from "../french-town.js";
import {stages} from "../stages/fr.js";

const innovations = (count: number): string =>
  `${formatNumber(count, "fr")} ${plural(count, "fr", "innovation", "innovations")}`;

const sentences = {
  ...common,
  ...stages,
  title: "Carte des innovations",
  skip: "Passer à la liste",
  map: (region: string): string => `Carte : ${region}`,
  keys: "Les flèches déplacent la carte, plus et moins changent l’échelle, Entrée mène aux innovations affichées, point d’interrogation ouvre l’aide.",
  moving: "Déplacer la carte",
  marks: "Sur la carte",
  wheel: "Pour zoomer, tournez la molette avec la touche Ctrl ou ⌘",
  touch: "Déplacez la carte avec deux doigts",
  zoomIn: "Zoomer",
  zoomOut: "Dézoomer",
  whole: "Voir toute la région",
  stages: "Étapes",
  list: "Recherche, filtres et liste",
  search: "Innovation, commune…",
  searchLabel: "Chercher une innovation, une organisation ou une commune",
  near: "Près de chez moi",
  themes: "Thèmes",
  departments: "Départements",
  all: "Toutes",
  more: "Plus de filtres",
  fewer: "Moins de filtres",
  clear: "Tout effacer",
  count: innovations,
  countPast: (count: number): string =>
    `${innovations(count)} ${plural(count, "fr", "présentée", "présentées")}`,
  none: "Aucune innovation ne correspond à ces critères.",
  empty: "Les innovations du rallye apparaîtront ici dès leur publication.",
  emptyPast: "Ce rallye s’est terminé sans que des innovations soient publiées.",
  unplaced: "sans emplacement sur la carte",
  cluster: (count: number, town: string): string =>
    `${innovations(count)}${town && ` autour ${ofTown(town)}`}, zoomer`,
  visible: (count: number, town: string): string =>
    `${innovations(count)} ${plural(count, "fr", "visible", "visibles")}${town && ` autour ${ofTown(town)}`}`,
  here: (count: number, town: string): string => `${innovations(count)} au même endroit, ${town}`,
  stage: (number: number | undefined, title: string, town: string): string =>
    `${number === undefined ? "Étape" : `Étape ${number}`} : ${title}, ${town}`,
  stagesRange: (range: string, town: string): string => `Étapes ${range} ${atTown(town)}`,
  stagesHere: (count: number, town: string): string => `${count} étapes ${atTown(town)}`,
  register: "S’inscrire",
  presented: "Innovations présentées",
  back: "Retour à la liste",
  close: "Fermer",
  sheet: "Fiche de l’innovation",
  atPlace: "Ce qui se trouve ici",
  enlarge: (isList: boolean): string => (isList ? "Agrandir la liste" : "Agrandir le volet"),
  reduce: (isList: boolean): string => (isList ? "Réduire la liste" : "Réduire le volet"),
  fullScreen: "Plein écran",
  leaveFullScreen: "Quitter le plein écran",
  statuses: {postponed: "Reportée", cancelled: "Annulée", full: "Complète"},
};

/** The sentences that a language must have. */
export type InnovationMapSentences = typeof sentences;
export default sentences;
