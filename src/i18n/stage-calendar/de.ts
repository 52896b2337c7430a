/** Sentences of the stage calendar, in German. */
import {common} from "../common/de.js";
import {formatDay, formatNumber} from "../format.js";
import {formatFirst} from "../spans.js";
import {stages} from "../stages/de.js";
import type {StageCalendarSentences} from "./fr.js";

const day = (value: string): string => formatDay(value, "de", "plain");

const sentences: StageCalendarSentences = {
  ...common,
  ...stages,
  title: "Die Etappen der Rallye",
  count: (count) => `${count} ${count === 1 ? "Etappe" : "Etappen"}`,
  pastStages: (count) => `${count} vergangene ${count === 1 ? "Etappe" : "Etappen"}`,
  next: (inDays) =>
    inDays === 0
      ? "Nächste Etappe · heute"
      : inDays === 1
        ? "Nächste Etappe · morgen"
        : `Nächste Etappe · in ${inDays} Tagen`,
  underWay: "Etappe läuft",
  today: (value) => `Heute · ${day(value)}`,
  between: (count) => `${count} ${count === 1 ? "Tag" : "Tage"}`,
  from: (start, startHour, end, endHour) =>
    `Vom ${formatFirst(start, end, "de")}${startHour ? `, ${stages.hours(startHour)},` : ""} bis ${day(end)}${endHour ? `, ${stages.hours(endHour)}` : ""}`,
  dayAndHours: (value, hours) => (hours ? `${value}, ${hours}` : value),
  dayToCome: "Tag wird noch bekannt gegeben",
  hourToCome: "Uhrzeit wird noch bekannt gegeben",
  organizers: "Veranstaltet von",
  addToCalendar: "In meinen Kalender",
  saved: "Die Datei für Ihren Kalender ist bereit.",
  notSaved:
    "Die Datei für Ihren Kalender konnte nicht erstellt werden. Prüfen Sie Ihre Verbindung und versuchen Sie es erneut.",
  more: "Mehr erfahren",
  status: {postponed: "Verschoben", cancelled: "Abgesagt", full: "Ausgebucht"},
  register: "Anmelden",
  registerUntil: (value) => `bis ${day(value)}`,
  registrationClosed: (value) => `Anmeldeschluss war am ${day(value)}.`,
  registration: "Anmeldung",
  address: "Adresse",
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
  over: (count, first, last) =>
    `${count === 1 ? "Die Etappe fand" : `Die ${count} Etappen fanden`} ${first === last ? `am ${day(first)}` : `vom ${formatFirst(first, last, "de")} bis ${day(last)}`} statt.`,
  noneYet: "Die Etappen werden bald bekannt gegeben.",
  noneKept: "Die Rallye ist zu Ende; ihre Etappen werden hier nicht mehr gezeigt.",
  nothingFits: "Keine Etappe entspricht dieser Auswahl.",
  entry: (rally, number, title, dayPart) =>
    `${rally}${number === undefined ? "" : `, Etappe ${number}`}: ${title}${dayPart ? ` (${dayPart})` : ""}`,
  entryStatus: (status, entry) => `${status.toUpperCase()} · ${entry}`,
  entryLine: (label, value) => `${label}: ${value}`,
};

export default sentences;
