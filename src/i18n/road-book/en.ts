/** Sentences of the road book, in English. */
import {common} from "../common/en.js";
import {documents} from "../documents/en.js";
import {formatDay, formatNumber, plural} from "../format.js";
import {formatSpan} from "../spans.js";
import {stages} from "../stages/en.js";
import type {RoadBookSentences} from "./fr.js";

const numbers = ["", "One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine", "Ten"];

function moment(time: string): string {
  return time.length > 10
    ? `${formatDay(time, "en")} at ${stages.hours(time.slice(11, 16))}`
    : formatDay(time, "en", "plain");
}

function on(time: string): string {
  return `${time.length === 7 ? "in" : "on"} ${moment(time)}`;
}

function to(time: string): string {
  return `${time.length === 7 ? "the end of " : ""}${moment(time)}`;
}

const sentences: RoadBookSentences = {
  ...common,
  ...documents,
  archive: (title) => `${title} is over: here is the road it took.`,
  yourContact: "Your contact",
  noContact: (partner) => `${partner} has not published any contact details.`,
  noContactNow: (partner) => `${partner} has no contact to name here any more.`,
  timeZone: (name) => `Time zone: ${name}.`,

  phases: "How it unfolds",
  phaseSpan: (start, end) => formatSpan(start, end, "en"),
  phaseAt: moment,
  phaseUntil: (end) => `Until ${to(end)}`,
  past: "Over",
  current: "Now",
  inDays: (days) => (days === 1 ? "Tomorrow" : `In ${formatNumber(days, "en")} days`),

  candidacy: "Apply",
  candidacyInArchive: "Applications",
  opens: (time) => `Applications will open ${on(time)}.`,
  open: "Applications are open.",
  closes: (time) => `Dossiers are expected by ${to(time)}${time.length === 10 ? " inclusive" : ""}.`,
  daysLeft: (days) =>
    days === 0 ? "Closes today" : `${formatNumber(days, "en")} ${plural(days, "en", "day", "days")} left`,
  closed: "Applications are closed.",
  closedOn: (time) => `Applications closed ${time.length === 7 ? "at" : "on"} ${to(time)}.`,
  prizes: (count, isOver) => {
    const number = numbers[count] ?? formatNumber(count, "en");
    const verb = isOver ? plural(count, "en", "was", "were") : "will be";
    return `${number} ${plural(count, "en", "innovation", "innovations")} ${verb} rewarded.`;
  },

  documents: "Documents",
  bibliography: "Bibliography",
  laureates: "The laureates",
  toKnow: "To be announced at the ceremony",
  notKnown: "Not announced",
  readSheet: "Read the sheet",
  closeSheet: "Close the sheet",

  partners: "The partners",
  role: {
    initiator: "Initiated by",
    lead: "Project lead",
    "co-lead": "Co-leads",
    host: "Hosts of the stages",
    relay: "Relays",
    other: "Other partners",
  },
  morePartners: (count) => `Show the ${formatNumber(count, "en")} others`,
  empty: "The road book is still being written. Please come back a little later.",
};

export default sentences;
