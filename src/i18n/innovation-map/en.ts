/** Sentences of the innovation map, in English. */
import {common} from "../common/en.js";
import {formatNumber, plural} from "../format.js";
import {stages} from "../stages/en.js";
import type {InnovationMapSentences} from "./fr.js";

const innovations = (count: number): string =>
  `${formatNumber(count, "en")} ${plural(count, "en", "innovation", "innovations")}`;

const sentences: InnovationMapSentences = {
  ...common,
  ...stages,
  title: "Map of the innovations",
  skip: "Skip to the list",
  map: (region) => `Map: ${region}`,
  keys: "Arrow keys move the map, plus and minus change the scale, Enter leads to the innovations shown, question mark opens help.",
  moving: "Move the map",
  marks: "On the map",
  wheel: "To zoom, turn the wheel while holding Ctrl or ⌘",
  touch: "Move the map with two fingers",
  zoomIn: "Zoom in",
  zoomOut: "Zoom out",
  whole: "Show the whole region",
  stages: "Stages",
  list: "Search, filters and list",
  search: "Innovation, town…",
  searchLabel: "Find an innovation, an organisation or a municipality",
  near: "Near me",
  themes: "Themes",
  departments: "Departments",
  all: "All",
  more: "More filters",
  fewer: "Fewer filters",
  clear: "Clear all",
  count: innovations,
  countPast: (count) => `${innovations(count)} presented`,
  none: "No innovation matches these criteria.",
  empty: "The rally’s innovations will appear here as soon as they are published.",
  emptyPast: "This rally ended without any innovations being published.",
  unplaced: "not placed on the map",
  cluster: (count, town) => `${innovations(count)}${town && ` around ${town}`}, zoom in`,
  visible: (count, town) => `${innovations(count)} in view${town && ` around ${town}`}`,
  here: (count, town) => `${innovations(count)} at the same place, ${town}`,
  stage: (number, title, town) => `${number === undefined ? "Stage" : `Stage ${number}`}: ${title}, ${town}`,
  stagesRange: (range, town) => `Stages ${range} in ${town}`,
  stagesHere: (count, town) => `${count} stages in ${town}`,
  register: "Register",
  presented: "Innovations presented",
  back: "Back to the list",
  close: "Close",
  sheet: "Innovation sheet",
  atPlace: "What is here",
  enlarge: (isList) => (isList ? "Enlarge the list" : "Enlarge the panel"),
  reduce: (isList) => (isList ? "Reduce the list" : "Reduce the panel"),
  fullScreen: "Full screen",
  leaveFullScreen: "Leave full screen",
  statuses: {postponed: "Postponed", cancelled: "Cancelled", full: "Full"},
};

export default sentences;
