/** Sentences that every element may need, in German. */
import {formatDay} from "../format.js";
import type {Common} from "./fr.js";

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
  example: "Beispiel",
  exampleHint: "Für die Vorführung erfundene Innovation",
  phone: "Telefon",
  laureate: "Preisgekrönt",
  showPicture: (host) => `Bild von ${host} anzeigen`,
  pictureCredit: (credit) => `Bild: ${credit}`,
};
