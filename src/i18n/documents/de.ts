/** How documents are told, in German. */
import {formatDay} from "../format.js";
import {formatBytes, formatLanguage} from "./format.js";
import type {Documents} from "./fr.js";

export const documents: Documents = {
  documentKind: {
    "road-book": "Roadbook",
    dossier: "Dossier",
    grid: "Raster",
    report: "Bericht",
    other: "Dokument",
  },
  inLanguage: (tag) => `auf ${formatLanguage(tag, "de")}`,
  size: (bytes) => formatBytes(bytes, "de"),
  published: (day) => formatDay(day, "de", "plain"),
  toAppear: "erscheint demnächst",
  notOnline: "nicht online",
};
