/** What the webmaster reads in the console and in `rally-error`, in German. */
import type {Webmaster} from "./fr.js";

const webmaster: Webmaster = {
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
  format: (url, detail) => `${url} ist kein Rallye-Feed: „format“ ist ${detail}, erwartet wird "rally-feed".`,
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
  unread: (path, found) => `${path}: Das Lesen brach ab (${found}); was gelesen wurde, wird gezeigt.`,
  missingAttribute: (attribute) => `Das Attribut „${attribute}“ fehlt: Geben Sie ihm einen Wert.`,
  day: (value) => `now="${value}" ist kein Tag; erwartet wird JJJJ-MM-TT.`,
  more: (count) => `… und ${count} weitere.`,
  leftOut: (count, url) => `${count} Teil(e) des Feeds ${url} konnten nicht verwendet werden:`,
  unknown: (attribute, value, nearest) =>
    `Attribut „${attribute}“: „${value}“ gibt es in diesem Feed nicht.${nearest && ` Meinten Sie: ${nearest}?`}`,
  choice: (attribute, value, choices) =>
    `Attribut „${attribute}“: „${value}“ ist nicht möglich. Mögliche Werte: ${choices}.`,
};

export default webmaster;
