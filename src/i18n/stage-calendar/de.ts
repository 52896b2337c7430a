/** All sentences of the stage calendar, in German. */
import {formatDay, formatNumber} from "../format.js";
import agenda from "../stage-agenda/de.js";
import type {StageCalendarSentences} from "./fr.js";

const day = (value: string): string => formatDay(value, "de", "plain");

const sentences: StageCalendarSentences = {
  ...agenda,
  register: "Anmelden",
  registerUntil: (value) => `bis ${day(value)}`,
  registrationClosed: (value) => `Anmeldeschluss war am ${day(value)}.`,
  registration: "Anmeldung",
  address: "Ort",
  showOnMap: "In einer Karte öffnen",
  capacity: "Plätze",
  places: (count) => `${formatNumber(count, "de")} ${count === 1 ? "Platz" : "Plätze"}`,
  price: "Preis",
  audience: "Zielgruppe",
  access: "Barrierefreiheit",
  program: "Programm",
  programKind: {
    talk: "Vortrag",
    debate: "Debatte",
    roundtable: "Podiumsgespräch",
    presentation: "Präsentation",
    other: "",
  },
  innovations: "Vorgestellte Innovationen",
  nothingMore: "Mehr ist bisher nicht bekannt.",
  closeSheet: "Steckbrief schließen",
  newTab: "neuer Tab",
  partners: "Veranstalter",
  departments: "Departements",
  months: "Monate",
  allOf: (count) => `Alle ansehen (${count})`,
  fewer: "Weniger ansehen",
  file: "Datei herunterladen (.ics)",
  fileOf: (count) => `Datei herunterladen (.ics), ${count} ${count === 1 ? "Etappe" : "Etappen"}`,
  subscribe: "Alle Etappen abonnieren",
  subscribeHint: "Mit dem Abonnement kommen Änderungen von selbst in Ihren Kalender.",
  google: "Google Kalender",
  outlook: "Outlook.com",
  office365: "Microsoft 365",
  elsewhere: "Google und Microsoft öffnen sich in einem neuen Tab; vorher wird bei ihnen nichts abgefragt.",
  saved: "Die Datei für Ihren Kalender ist bereit.",
  notSaved:
    "Die Datei für Ihren Kalender konnte nicht erstellt werden. Prüfen Sie Ihre Verbindung und versuchen Sie es erneut.",
  entry: (rally, number, title, dayPart) =>
    `${rally}${number === undefined ? "" : `, Etappe ${number}`}: ${title}${dayPart ? ` (${dayPart})` : ""}`,
  entryStatus: (status, entry) => `${status.toUpperCase()} · ${entry}`,
  entryLine: (label, value) => `${label}: ${value}`,
};

export default sentences;
