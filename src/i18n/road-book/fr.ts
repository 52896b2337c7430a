/** Sentences of the road book, in French. This file defines which there are. */
import {common} from "../common/fr.js";
import {documents} from "../documents/fr.js";
import {formatDay, formatNumber, plural} from "../format.js";
import {formatSpan} from "../spans.js";
import {stages} from "../stages/fr.js";

const numbers = ["", "une", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix"];

/** « vendredi 29 mars 2013 à 17 h », « 29 mars 2013 », « mars 2013 »: as much as the rally's clocks are known. */
function moment(time: string): string {
  return time.length > 10
    ? `${formatDay(time, "fr")} à ${stages.hours(time.slice(11, 16))}`
    : formatDay(time, "fr", "plain");
}

/** Months have no article: « en mars 2013 », « le 31 mars 2013 ». */
function on(time: string): string {
  return `${time.length === 7 ? "en" : "le"} ${moment(time)}`;
}

/** « à fin mars 2013 », « au 31 mars 2013 ». */
function to(time: string): string {
  return `${time.length === 7 ? "à fin" : "au"} ${moment(time)}`;
}

const sentences = {
  ...common,
  ...documents,
  archive: (title: string): string => `${title} est terminé : voici la route qu’il a suivie.`,
  yourContact: "Votre contact",
  noContact: (partner: string): string => `${partner} n’a pas publié de coordonnées.`,

  noContactNow: (partner: string): string => `${partner} n’a plus de contact à indiquer ici.`,
  timeZone: (name: string): string => `Fuseau horaire : ${name}.`,

  phases: "Le déroulement",
  phaseSpan: (start: string, end: string): string => formatSpan(start, end, "fr"),
  phaseAt: moment,
  phaseUntil: (end: string): string => `Jusqu’${to(end)}`,
  past: "Terminé",
  current: "En ce moment",
  inDays: (days: number): string => (days === 1 ? "Demain" : `Dans ${formatNumber(days, "fr")} jours`),

  candidacy: "Candidater",
  candidacyInArchive: "Les candidatures",
  opens: (time: string): string => `Les candidatures ouvriront ${on(time)}.`,
  open: "Les candidatures sont ouvertes.",
  closes: (time: string): string =>
    `Les dossiers sont attendus jusqu’${to(time)}${time.length === 10 ? " inclus" : ""}.`,
  daysLeft: (days: number): string =>
    days === 0
      ? "Clôture aujourd’hui"
      : `Encore ${formatNumber(days, "fr")} ${plural(days, "fr", "jour", "jours")}`,
  closed: "Les candidatures sont closes.",
  closedOn: (time: string): string =>
    `Les candidatures se sont closes ${time.length === 7 ? `fin ${moment(time)}` : on(time)}.`,
  prizes: (count: number, isOver: boolean): string => {
    const number = numbers[count] ?? formatNumber(count, "fr");
    const many = count > 1 ? "s" : "";
    const will = isOver ? (many ? "ont été" : "a été") : many ? "seront" : "sera";
    return `${number.charAt(0).toUpperCase()}${number.slice(1)} innovation${many} ${will} récompensée${many}.`;
  },

  documents: "Documents",
  bibliography: "Bibliographie",
  laureates: "Les lauréates",
  toKnow: "À connaître à la cérémonie",
  notKnown: "Non communiquée",
  readSheet: "Lire la fiche",
  closeSheet: "Refermer la fiche",

  partners: "Les partenaires",
  role: {
    initiator: "À l’initiative",
    lead: "Maître d’œuvre",
    "co-lead": "Copilotes",
    host: "Hôtes des étapes",
    relay: "Relais",
    other: "Autres partenaires",
  },
  morePartners: (count: number): string => `Voir les ${formatNumber(count, "fr")} autres`,
  empty: "Le carnet de route s’écrit encore. Revenez un peu plus tard.",
};

export default sentences;
/** The sentences that a language must have. */
export type RoadBookSentences = typeof sentences;
