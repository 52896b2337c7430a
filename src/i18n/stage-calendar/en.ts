/** All sentences of the stage calendar, in English. */
import {formatDay, formatNumber} from "../format.js";
import agenda from "../stage-agenda/en.js";
import type {StageCalendarSentences} from "./fr.js";

const day = (value: string): string => formatDay(value, "en", "plain");

const sentences: StageCalendarSentences = {
  ...agenda,
  register: "Register",
  registerUntil: (value) => `until ${day(value)}`,
  registrationClosed: (value) => `Registration closed on ${day(value)}.`,
  registration: "Registration",
  address: "Place",
  showOnMap: "Open in a map",
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
  nothingMore: "Nothing more has been announced so far.",
  closeSheet: "Close the sheet",
  newTab: "new tab",
  partners: "Organisers",
  departments: "Departments",
  months: "Months",
  allOf: (count) => `See all (${count})`,
  fewer: "See fewer",
  file: "Download the file (.ics)",
  fileOf: (count) => `Download the file (.ics), ${count} ${count === 1 ? "stage" : "stages"}`,
  subscribe: "Subscribe to all stages",
  subscribeHint: "With the subscription, changes reach your calendar by themselves.",
  google: "Google Calendar",
  outlook: "Outlook.com",
  office365: "Microsoft 365",
  elsewhere: "Google and Microsoft open in a new tab; they are asked for nothing before that.",
  saved: "The file for your calendar is ready.",
  notSaved: "The file for your calendar could not be prepared. Check your connection, then try again.",
  entry: (rally, number, title, dayPart) =>
    `${rally}${number === undefined ? "" : `, stage ${number}`}: ${title}${dayPart ? ` (${dayPart.toLowerCase()})` : ""}`,
  entryStatus: (status, entry) => `${status.toUpperCase()} · ${entry}`,
  entryLine: (label, value) => `${label}: ${value}`,
};

export default sentences;
