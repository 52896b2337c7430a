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
  email: "E-Mail",
  laureate: "Preisgekrönt",
  stageNumber: (number) => `Etappe ${number}`,
  showPicture: (host) => `Bild von ${host} anzeigen`,
  pictureCredit: (credit) => `Bild: ${credit}`,
  organizationKind: {
    company: "Unternehmen",
    association: "Verein",
    cooperative: "Genossenschaft",
    mutual: "Versicherungsverein",
    foundation: "Stiftung",
    public: "Öffentliche Einrichtung",
    other: "Andere Organisation",
  },
  webmaster: {
    "missing-feed": "Das Attribut „feed“ fehlt: Geben Sie die Adresse des JSON-Feeds der Rallye an.",
    network: (url, detail) =>
      `Der Feed ${url} ist nicht erreichbar (Netz, oder der Header Access-Control-Allow-Origin fehlt): ${detail}`,
    timeout: (url, detail) => `Der Feed ${url} ist zu langsam: keine vollständige Antwort in ${detail}.`,
    status: (url, detail) => `Der Server hat für ${url} mit ${detail} geantwortet.`,
    "too-large": (url, detail) => `Feed abgelehnt, zu groß (${detail}): ${url}`,
    "not-json": (url, detail) =>
      detail === "HTML"
        ? `Unter ${url} liegt eine HTML-Seite, kein JSON-Feed.`
        : `Der Feed ${url} ist kein vollständiges JSON-Dokument: ${detail}`,
    format: (url, detail) =>
      `${url} ist kein Rallye-Feed: „format“ ist ${detail}, erwartet wird "rally-feed".`,
    version: (url, detail) =>
      `Der Feed ${url} hat die Version ${detail}, diese Bibliothek liest Version 1: Aktualisieren Sie die Widgets.`,
    invalid: (url, detail, path) =>
      `Der Feed ${url} kann nicht gelesen werden: ${path} ${detail ? `ist ${detail}, ein unmöglicher Wert` : "fehlt"}.`,
    missing: (path) => `${path}: Wert fehlt, Teil ausgelassen.`,
    impossible: (path, found) => `${path}: unmöglicher Wert ${found}, Teil ausgelassen.`,
    "unknown-id": (path, found) => `${path}: Nichts hat die Kennung ${found}.`,
    "duplicate-id": (path, found) => `${path}: Kennung ${found} schon vergeben, Teil ausgelassen.`,
    "swapped-coordinates": (path, found) =>
      `${path}: ${found} scheint vertauscht; zuerst die Länge, dann die Breite.`,
    day: (value) => `now="${value}" ist kein Tag; erwartet wird JJJJ-MM-TT.`,
    more: (count) => `… und ${count} weitere.`,
    leftOut: (count, url) => `${count} Teil(e) des Feeds ${url} konnten nicht verwendet werden:`,
  },
};
