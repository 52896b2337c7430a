/** Sentences of the candidacy form's first page, in German. */
import {common} from "../common/de.js";
import {formatDay, formatNumber, plural} from "../format.js";
import type {CandidacyFormSentences} from "./fr.js";

function deadline(closes: string): string {
  const time = closes.slice(11);
  return `${formatDay(closes.slice(0, 10), "de", "day")}, um ${time ? `${time} Uhr` : "Mitternacht"}`;
}

function count(value: number, one: string, other: string): string {
  return `${formatNumber(value, "de")} ${plural(value, "de", one, other)}`;
}

const sentences: CandidacyFormSentences = {
  ...common,
  /** Steps of the built-in dossier. */
  steps: {
    organization: "Die Organisation",
    innovation: "Die Innovation",
    grid: "Das Raster",
    stages: "Die Etappe",
    documents: "Unterlagen",
    review: "Prüfen und senden",
  },
  title: "Bewerbungsdossier",
  none: "Diese Rallye nimmt keine Bewerbungen online entgegen.",
  opens: (day) => `Bewerbungen sind ab ${formatDay(day, "de", "long")} möglich.`,
  closesIn: (days, closes) =>
    days === 0
      ? closes.length > 10
        ? `Schließt heute um ${closes.slice(11)} Uhr.`
        : "Schließt heute um Mitternacht."
      : days === 1
        ? `Schließt morgen, ${deadline(closes)}.`
        : `Noch ${count(days, "Tag", "Tage")}: Schluss ${deadline(closes)}.`,
  closed: (day) => `Die Bewerbungsfrist ist am ${formatDay(day, "de", "plain")} abgelaufen.`,
  archive: (day) =>
    day
      ? `Bewerbungen waren bis ${formatDay(day, "de", "plain")} möglich. Danke allen, die ihre Innovation vorgestellt haben.`
      : "Bewerbungen waren während der Rallye möglich. Danke allen, die ihre Innovation vorgestellt haben.",
  intro:
    "Sie gehen in Ihrem Tempo vor: Was Sie schreiben, wird laufend auf diesem Gerät gespeichert, und nichts wird gesendet, bevor Sie es verlangen.",
  prizes: (number) =>
    plural(
      number,
      "de",
      "Eine Innovation wird ausgezeichnet.",
      `${formatNumber(number, "de")} Innovationen werden ausgezeichnet.`,
    ),
  start: "Beginnen",
  paper: "Lieber auf Papier?",
  help: "Eine Frage?",
  blank: "Leeres Dossier drucken",
  open: "Gespeichertes Dossier öffnen",
  notLoaded:
    "Das Formular konnte nicht geladen werden. Prüfen Sie Ihre Verbindung und versuchen Sie es erneut.",
};

export default sentences;
