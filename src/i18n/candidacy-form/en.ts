/** Sentences of the candidacy form's first page, in English. */
import {common} from "../common/en.js";
import {formatDay, formatNumber, plural} from "../format.js";
import type {CandidacyFormSentences} from "./fr.js";

function deadline(closes: string): string {
  const time = closes.slice(11);
  return `${formatDay(closes.slice(0, 10), "en", "day")} at ${time || "midnight"}`;
}

function count(value: number, one: string, other: string): string {
  return `${formatNumber(value, "en")} ${plural(value, "en", one, other)}`;
}

const sentences: CandidacyFormSentences = {
  ...common,
  /** Steps of the built-in dossier. */
  steps: {
    organization: "The organisation",
    innovation: "The innovation",
    grid: "The grid",
    stages: "The stage",
    documents: "Documents",
    review: "Check and send",
  },
  title: "Candidacy dossier",
  none: "This rally does not receive candidacies online.",
  opens: (day) => `Candidacies open on ${formatDay(day, "en", "long")}.`,
  closesIn: (days, closes) =>
    days === 0
      ? closes.length > 10
        ? `Closes today at ${closes.slice(11)}.`
        : "Closes tonight at midnight."
      : days === 1
        ? `Closes tomorrow, ${deadline(closes)}.`
        : `${count(days, "more day", "more days")}: closes ${deadline(closes)}.`,
  closed: (day) => `Candidacies have been closed since ${formatDay(day, "en", "plain")}.`,
  archive: (day) =>
    day
      ? `Candidacies were open until ${formatDay(day, "en", "plain")}. Thank you to everyone who presented their innovation.`
      : "Candidacies were open during the rally. Thank you to everyone who presented their innovation.",
  intro:
    "Go at your own pace: what you write is saved on this device as you go, and nothing is sent before you ask for it.",
  prizes: (number) =>
    plural(
      number,
      "en",
      "One innovation will receive an award.",
      `${formatNumber(number, "en")} innovations will receive an award.`,
    ),
  start: "Start",
  paper: "Prefer paper?",
  help: "Any questions?",
  blank: "Print a blank dossier",
  open: "Open a saved dossier",
  notLoaded: "The form could not be loaded. Check your connection, then try again.",
};

export default sentences;
