/** Sentences of the stage calendar's first picture, in English. */
import {common} from "../common/en.js";
import {formatDay} from "../format.js";
import {stages} from "../stages/en.js";
import type {StageAgendaSentences} from "./fr.js";

const day = (value: string): string => formatDay(value, "en", "plain");

const sentences: StageAgendaSentences = {
  ...common,
  ...stages,
  title: "The stages of the rally",
  views: "View",
  view: {agenda: "Agenda", month: "Month", route: "Route"},
  narrowMonth: "For lack of room, the months are shown as an agenda here.",
  filter: (count) => (count === 0 ? "Filter" : `Filter (${count})`),
  showAll: "Show all",
  hoursIn: (zone) => `Times are given in ${zone}.`,
  count: (count) => `${count} ${count === 1 ? "stage" : "stages"}`,
  pastStages: (count) => `${count} past ${count === 1 ? "stage" : "stages"}`,
  next: (when) => `Next stage · ${when}`,
  underWay: "Stage under way",
  today: (value) => `Today · ${day(value)}`,
  from: (start, startHour, end, endHour) =>
    `From ${start}${startHour ? `, ${startHour},` : ""} to ${end}${endHour ? `, ${endHour}` : ""}`,
  dayAndHours: (value, hours) => (hours ? `${value}, ${hours.toLowerCase()}` : value),
  dayToCome: "Day to be announced",
  hourToCome: "Time to be announced",
  organizers: "Organised by",
  addToCalendar: "Add to my calendar",
  addAll: "Add all to my calendar",
  more: "Find out more",
  status: {postponed: "Postponed", cancelled: "Cancelled", full: "Fully booked"},
  over: (count, first, last) =>
    `${count === 1 ? "The stage" : `The ${count} stages`} took place ${first === undefined ? `on ${last}` : `from ${first} to ${last}`}.`,
  noneYet: "The stages will be announced soon.",
  noneKept: "The rally is over; its stages are no longer shown here.",
  nothingFits: "No stage matches this choice.",
};

export default sentences;
