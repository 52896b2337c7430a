/** How documents are told, in English. */
import {formatDay} from "../format.js";
import {formatBytes, formatLanguage} from "./format.js";
import type {Documents} from "./fr.js";

export const documents: Documents = {
  documentKind: {
    "road-book": "Road book",
    dossier: "Dossier",
    grid: "Grid",
    report: "Report",
    other: "Document",
  },
  inLanguage: (tag) => `in ${formatLanguage(tag, "en")}`,
  size: (bytes) => formatBytes(bytes, "en"),
  published: (day) => formatDay(day, "en", "plain"),
  toAppear: "to appear",
  notOnline: "not online",
};
