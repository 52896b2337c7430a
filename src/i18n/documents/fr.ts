/** How documents are told, in French: on sheets and in the road book. */
import {formatDay} from "../format.js";
import {formatBytes, formatLanguage} from "./format.js";

export const documents = {
  documentKind: {
    "road-book": "Carnet de route",
    dossier: "Dossier",
    grid: "Grille",
    report: "Rapport",
    other: "Document",
  },
  inLanguage: (tag: string): string => `en ${formatLanguage(tag, "fr")}`,
  size: (bytes: number): string => formatBytes(bytes, "fr"),
  published: (day: string): string => formatDay(day, "fr", "plain"),
  toAppear: "à paraître",
  notOnline: "pas en ligne",
};

/** The sentences about documents that a language must have. */
export type Documents = typeof documents;
