/** Sentences of the innovation map, in German. */
import {common} from "../common/de.js";
import {formatNumber, plural} from "../format.js";
import {stages} from "../stages/de.js";
import type {InnovationMapSentences} from "./fr.js";

const innovations = (count: number): string =>
  `${formatNumber(count, "de")} ${plural(count, "de", "Innovation", "Innovationen")}`;

const sentences: InnovationMapSentences = {
  ...common,
  ...stages,
  title: "Karte der Innovationen",
  skip: "Zur Liste springen",
  map: (region) => `Karte: ${region}`,
  keys: "Pfeiltasten verschieben die Karte, Plus und Minus ändern den Maßstab, Eingabe führt zu den gezeigten Innovationen, Fragezeichen öffnet die Hilfe.",
  moving: "Karte verschieben",
  marks: "Auf der Karte",
  wheel: "Zum Zoomen das Mausrad mit Strg oder ⌘ drehen",
  touch: "Die Karte mit zwei Fingern bewegen",
  zoomIn: "Vergrößern",
  zoomOut: "Verkleinern",
  whole: "Die ganze Region zeigen",
  stages: "Etappen",
  list: "Suche, Filter und Liste",
  search: "Innovation, Ort…",
  searchLabel: "Innovation, Organisation oder Gemeinde suchen",
  near: "In meiner Nähe",
  themes: "Themen",
  departments: "Départements",
  all: "Alle",
  more: "Mehr Filter",
  fewer: "Weniger Filter",
  clear: "Alles löschen",
  count: innovations,
  countPast: (count) => `${innovations(count)} vorgestellt`,
  none: "Keine Innovation entspricht diesen Kriterien.",
  empty: "Die Innovationen der Rallye erscheinen hier, sobald sie veröffentlicht sind.",
  emptyPast: "Diese Rallye ging zu Ende, ohne dass Innovationen veröffentlicht wurden.",
  unplaced: "ohne Ort auf der Karte",
  cluster: (count, town) => `${innovations(count)}${town && ` um ${town}`}, vergrößern`,
  visible: (count, town) => `${innovations(count)} im Blick${town && `, um ${town}`}`,
  here: (count, town) => `${innovations(count)} am selben Ort, ${town}`,
  stage: (number, title, town) =>
    `${number === undefined ? "Etappe" : `Etappe ${number}`}: ${title}, ${town}`,
  stagesRange: (range, town) => `Etappen ${range} in ${town}`,
  stagesHere: (count, town) => `${count} Etappen in ${town}`,
  register: "Anmelden",
  presented: "Vorgestellte Innovationen",
  back: "Zurück zur Liste",
  close: "Schließen",
  sheet: "Blatt der Innovation",
  atPlace: "Was hier ist",
  enlarge: (isList) => (isList ? "Liste vergrößern" : "Bereich vergrößern"),
  reduce: (isList) => (isList ? "Liste verkleinern" : "Bereich verkleinern"),
  fullScreen: "Vollbild",
  leaveFullScreen: "Vollbild verlassen",
  statuses: {postponed: "Verschoben", cancelled: "Abgesagt", full: "Ausgebucht"},
};

export default sentences;
