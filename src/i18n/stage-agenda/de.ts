/** Sentences of the stage calendar's first picture, in German. */
import {common} from "../common/de.js";
import {formatDay} from "../format.js";
import {formatFirst} from "../spans.js";
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
  addAll: "Alle in meinen Kalender",
  more: "Mehr erfahren",
  status: {postponed: "Verschoben", cancelled: "Abgesagt", full: "Ausgebucht"},
  over: (count, first, last) =>
    `${count === 1 ? "Die Etappe fand" : `Die ${count} Etappen fanden`} ${first === last ? `am ${day(first)}` : `vom ${formatFirst(first, last, "de")} bis ${day(last)}`} statt.`,
  noneYet: "Die Etappen werden bald bekannt gegeben.",
  noneKept: "Die Rallye ist zu Ende; ihre Etappen werden hier nicht mehr gezeigt.",
  nothingFits: "Keine Etappe entspricht dieser Auswahl.",
};

export default sentences;
