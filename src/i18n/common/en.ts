/** Sentences that every element may need, in English. */
import {formatDay} from "../format.js";
import type {Common} from "./fr.js";

export const common: Common = {
  language: "en",
  loading: "Loading…",
  tryAgain: "Try again",
  unreachable: "The information could not be loaded. Check your connection, then try again.",
  unusable: "The information is unavailable at the moment. Please come back a little later.",
  notSet: "This content is not in place yet.",
  stale: (updated) => `Information from ${formatDay(updated, "en", "plain")}: it could not be updated.`,
  hours: (start, end) => (end === undefined ? start : `${start} – ${end}`),
  dayPart: {morning: "Morning", afternoon: "Afternoon", evening: "Evening"},
  example: "Example",
  exampleHint: "An innovation invented for the demonstration",
  phone: "Phone",
  email: "E-mail",
  laureate: "Laureate",
  stageNumber: (number) => `Stage ${number}`,
  showPicture: (host) => `Show the picture from ${host}`,
  pictureCredit: (credit) => `Picture: ${credit}`,
  organizationKind: {
    company: "Company",
    association: "Association",
    cooperative: "Cooperative",
    mutual: "Mutual society",
    foundation: "Foundation",
    public: "Public body",
    other: "Other organisation",
  },
  webmaster: {
    "missing-feed": "the “feed” attribute is missing: give the address of the rally’s JSON feed.",
    network: (url, detail) =>
      `the feed at ${url} cannot be reached (network, or no Access-Control-Allow-Origin header): ${detail}`,
    timeout: (url, detail) => `the feed at ${url} is too slow: no complete answer within ${detail}.`,
    status: (url, detail) => `the server answered ${detail} for ${url}.`,
    "too-large": (url, detail) => `feed refused, too large (${detail}): ${url}`,
    "not-json": (url, detail) =>
      detail === "HTML"
        ? `the address ${url} gives an HTML page, not a JSON feed.`
        : `the feed ${url} is not a complete JSON document: ${detail}`,
    format: (url, detail) =>
      `${url} is not a rally feed: its “format” is ${detail}, "rally-feed" is expected.`,
    version: (url, detail) =>
      `the feed ${url} has version ${detail}, this library reads version 1: update the widgets.`,
    invalid: (url, detail, path) =>
      `the feed ${url} cannot be read: ${path} ${detail ? `is ${detail}, which cannot be` : "is missing"}.`,
    missing: (path) => `${path}: value missing, part left out.`,
    impossible: (path, found) => `${path}: impossible value ${found}, part left out.`,
    "unknown-id": (path, found) => `${path}: nothing has the id ${found}.`,
    "duplicate-id": (path, found) => `${path}: the id ${found} is used already, part left out.`,
    "swapped-coordinates": (path, found) =>
      `${path}: ${found} looks swapped; longitude comes first, then latitude.`,
    day: (value) => `now="${value}" is not a day; YYYY-MM-DD is expected.`,
    more: (count) => `… and ${count} more.`,
    leftOut: (count, url) => `${count} part(s) of the feed ${url} could not be used:`,
  },
};
