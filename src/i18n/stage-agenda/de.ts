/** Sentences of the stage calendar's first picture, in German. */
import {common} from "../common/de.js";
import {formatDay} from "../format.js";
import {stages} from "../stages/de.js";
import type {StageAgendaSentences} from "./fr.js";

const day = (value: string): string => formatDay(value, "de", "plain");

const sentences: StageAgendaSentences = {
  ...common,
  ...stages,
  title: "Die Etappen der Rallye",
  views: "Darstellung",
  view: {agenda: "Agenda", month: "Monat", route: "Route"},
  narrowMonth: "Aus Platzgründen werden die Monate hier als Agenda gezeigt.",
  filter: (count) => (count === 0 ? "Filtern" : `Filtern (${count})`),
  showAll: "Alle anzeigen",
  hoursIn: (zone) => `Zeitzone der Uhrzeiten: ${zone}.`,
  count: (count) => `${count} ${count === 1 ? "Etappe" : "Etappen"}`,
  pastStages: (count) => `${count} vergangene ${count === 1 ? "Etappe" : "Etappen"}`,
  next: (when) => `Nächste Etappe · ${when}`,
  underWay: "Etappe läuft",
  today: (value) => `Heute · ${day(value)}`,
  from: (start, startHour, end, endHour) =>
    `Vom ${start}${startHour ? `, ${stages.hours(startHour)},` : ""} bis ${end}${endHour ? `, ${stages.hours(endHour)}` : ""}`,
  dayAndHours: (value, hours) => (hours ? `${value}, ${hours}` : value),
  dayToCome: "Tag wird noch bekannt gegeben",
  hourToCome: "Uhrzeit wird noch bekannt gegeben",
  organizers: "Veranstaltet von",
  addToCalendar: "In meinen Kalender",
  addAll: "Alle in meinen Kalender",
  more: "Mehr erfahren",
  status: {postponed: "Verschoben", cancelled: "Abgesagt", full: "Ausgebucht"},
  over: (count, first, last) =>
    `${count === 1 ? "Die Etappe fand" : `Die ${count} Etappen fanden`} ${first === undefined ? `am ${last}` : `vom ${first} bis ${last}`} statt.`,
  noneYet: "Die Etappen werden bald bekannt gegeben.",
  noneKept: "Die Rallye ist zu Ende; ihre Etappen werden hier nicht mehr gezeigt.",
  nothingFits: "Keine Etappe entspricht dieser Auswahl.",
};

export default sentences;
