/** Sentences of the stage calendar, in English. */
import {common} from "../common/en.js";
import {formatDay, formatNumber} from "../format.js";
import {formatFirst} from "../spans.js";
import {stages} from "../stages/en.js";
import type {StageCalendarSentences} from "./fr.js";

const days = (count: number): string => `${count} ${count === 1 ? "day" : "days"}`;
const day = (value: string): string => formatDay(value, "en", "plain");

const sentences: StageCalendarSentences = {
  ...common,
  ...stages,
  title: "The stages of the rally",
  count: (count) => `${count} ${count === 1 ? "stage" : "stages"}`,
  pastStages: (count) => `${count} past ${count === 1 ? "stage" : "stages"}`,
  next: (inDays) =>
    inDays === 0
      ? "Next stage · today"
      : inDays === 1
        ? "Next stage · tomorrow"
        : `Next stage · in ${days(inDays)}`,
  underWay: "Stage under way",
  today: (value) => `Today · ${day(value)}`,
  between: days,
  from: (start, startHour, end, endHour) =>
    `From ${formatFirst(start, end, "en")}${startHour ? `, ${startHour},` : ""} to ${day(end)}${endHour ? `, ${endHour}` : ""}`,
  dayAndHours: (value, hours) => (hours ? `${value}, ${hours.toLowerCase()}` : value),
  dayToCome: "Day to be announced",
  hourToCome: "Time to be announced",
  organizers: "Organised by",
  addToCalendar: "Add to my calendar",
  saved: "The file for your calendar is ready.",
  notSaved: "The file for your calendar could not be prepared. Check your connection, then try again.",
  more: "Find out more",
  status: {postponed: "Postponed", cancelled: "Cancelled", full: "Fully booked"},
  register: "Register",
  registerUntil: (value) => `until ${day(value)}`,
  registrationClosed: (value) => `Registration closed on ${day(value)}.`,
  registration: "Registration",
  address: "Address",
  capacity: "Capacity",
  places: (count) => `${formatNumber(count, "en")} ${count === 1 ? "place" : "places"}`,
  price: "Price",
  audience: "Audience",
  access: "Accessibility",
  program: "Programme",
  programKind: {
    talk: "Talk",
    debate: "Debate",
    roundtable: "Round table",
    presentation: "Presentation",
    other: "",
  },
  innovations: "Innovations presented",
  over: (count, first, last) =>
    `${count === 1 ? "The stage" : `The ${count} stages`} took place ${first === last ? `on ${day(first)}` : `from ${formatFirst(first, last, "en")} to ${day(last)}`}.`,
  noneYet: "The stages will be announced soon.",
  noneKept: "The rally is over; its stages are no longer shown here.",
  nothingFits: "No stage matches this choice.",
  entry: (rally, number, title, dayPart) =>
    `${rally}${number === undefined ? "" : `, stage ${number}`}: ${title}${dayPart ? ` (${dayPart.toLowerCase()})` : ""}`,
  entryStatus: (status, entry) => `${status.toUpperCase()} · ${entry}`,
  entryLine: (label, value) => `${label}: ${value}`,
};

export default sentences;
