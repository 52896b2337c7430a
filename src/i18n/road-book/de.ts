/** Sentences of the road book, in German. */
import {common} from "../common/de.js";
import {documents} from "../documents/de.js";
import {formatDay, formatNumber, plural} from "../format.js";
import {formatSpan} from "../spans.js";
import {stages} from "../stages/de.js";
import type {RoadBookSentences} from "./fr.js";

const numbers = ["", "Eine", "Zwei", "Drei", "Vier", "Fünf", "Sechs", "Sieben", "Acht", "Neun", "Zehn"];

function moment(time: string): string {
  return time.length > 10
    ? `${formatDay(time, "de")} um ${stages.hours(time.slice(11, 16))}`
    : formatDay(time, "de", "plain");
}

function on(time: string): string {
  return `${time.length === 7 ? "im" : "am"} ${moment(time)}`;
}

function to(time: string): string {
  return `${time.length === 7 ? "Ende" : "zum"} ${moment(time)}`;
}

const sentences: RoadBookSentences = {
  ...common,
  ...documents,
  archive: (title) => `${title} ist vorbei: Das war der Weg.`,
  yourContact: "Ihr Kontakt",
  noContact: (partner) => `${partner} hat keine Kontaktdaten veröffentlicht.`,
  noContactNow: (partner) => `${partner} nennt hier keinen Kontakt mehr.`,
  timeZone: (name) => `Zeitzone: ${name}.`,

  phases: "Der Ablauf",
  phaseSpan: (start, end) => formatSpan(start, end, "de"),
  phaseAt: moment,
  phaseUntil: (end) => `Bis ${to(end)}`,
  past: "Vorbei",
  current: "Zurzeit",
  inDays: (days) => (days === 1 ? "Morgen" : `In ${formatNumber(days, "de")} Tagen`),

  candidacy: "Bewerben",
  candidacyInArchive: "Die Bewerbungen",
  opens: (time) => `Die Bewerbung beginnt ${on(time)}.`,
  open: "Bewerbungen sind möglich.",
  closes: (time) =>
    `Dossiers werden bis ${to(time)}${time.length === 10 ? " (einschließlich)" : ""} erwartet.`,
  daysLeft: (days) =>
    days === 0
      ? "Heute ist der letzte Tag"
      : `Noch ${formatNumber(days, "de")} ${plural(days, "de", "Tag", "Tage")}`,
  closed: "Die Bewerbung ist geschlossen.",
  closedOn: (time) => `Die Bewerbung endete ${time.length === 7 ? to(time) : on(time)}.`,
  prizes: (count, isOver) => {
    const number = numbers[count] ?? formatNumber(count, "de");
    const verb = isOver ? plural(count, "de", "wurde", "wurden") : plural(count, "de", "wird", "werden");
    return `${number} ${plural(count, "de", "Innovation", "Innovationen")} ${verb} ausgezeichnet.`;
  },

  documents: "Dokumente",
  bibliography: "Literatur",
  laureates: "Die Preisgekrönten",
  toKnow: "Wird bei der Preisverleihung bekannt",
  notKnown: "Nicht bekannt gegeben",
  readSheet: "Steckbrief lesen",
  closeSheet: "Steckbrief schließen",

  partners: "Die Partner",
  role: {
    initiator: "Auf Initiative von",
    lead: "Federführung",
    "co-lead": "Mitleitung",
    host: "Gastgeber der Etappen",
    relay: "Multiplikatoren",
    other: "Weitere Partner",
  },
  morePartners: (count) => `Die ${formatNumber(count, "de")} weiteren zeigen`,
  empty: "Das Roadbook wird noch geschrieben. Bitte kommen Sie etwas später wieder.",
};

export default sentences;
