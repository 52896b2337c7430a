/** Sentences that every element may need, in German. */
import {formatDay} from "../format.js";
import type {Common} from "./fr.js";

function clock(hour: string): string {
  const [hours = "", minutes = "00"] = hour.split(":");
  return minutes === "00" ? String(Number(hours)) : `${Number(hours)}.${minutes}`;
}

export const common: Common = {
  language: "de",
  loading: "Wird geladen …",
  tryAgain: "Erneut versuchen",
  unreachable:
    "Die Angaben konnten nicht geladen werden. Prüfen Sie Ihre Verbindung und versuchen Sie es erneut.",
  unusable: "Die Angaben sind zurzeit nicht verfügbar. Bitte kommen Sie etwas später wieder.",
  notSet: "Dieser Inhalt ist noch nicht eingerichtet.",
  stale: (updated) =>
    `Angaben vom ${formatDay(updated, "de", "plain")}: Die Aktualisierung ist nicht gelungen.`,
  hours: (start, end) => (end === undefined ? `${clock(start)} Uhr` : `${clock(start)} – ${clock(end)} Uhr`),
  dayPart: {morning: "Vormittag", afternoon: "Nachmittag", evening: "Abend"},
  example: "Beispiel",
  exampleHint: "Für die Vorführung erfundene Innovation",
  phone: "Telefon",
  laureate: "Preisgekrönt",
  stageNumber: (number) => `Etappe ${number}`,
  showPicture: (host) => `Bild von ${host} anzeigen`,
  pictureCredit: (credit) => `Bild: ${credit}`,
};
