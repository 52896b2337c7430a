/** Sentences of the stage calendar, in French. This file defines which there are. */
import {common} from "../common/fr.js";
import {formatDay, formatNumber} from "../format.js";
import {formatFirst} from "../spans.js";
import {stages} from "../stages/fr.js";

function days(count: number): string {
  return `${count} ${count === 1 ? "jour" : "jours"}`;
}

const sentences = {
  ...common,
  ...stages,
  title: "Les étapes du rallye",
  count: (count: number): string => (count < 2 ? `${count} étape` : `${count} étapes`),
  pastStages: (count: number): string => (count === 1 ? "1 étape passée" : `${count} étapes passées`),
  next: (inDays: number): string =>
    inDays === 0
      ? "Prochaine étape · aujourd’hui"
      : inDays === 1
        ? "Prochaine étape · demain"
        : `Prochaine étape · dans ${days(inDays)}`,
  underWay: "Étape en cours",
  today: (day: string): string => `Aujourd’hui · ${formatDay(day, "fr", "plain")}`,
  between: days,
  /** A stage of several days, with the hours that are known. */
  from: (start: string, startHour: string | undefined, end: string, endHour: string | undefined): string =>
    `Du ${formatFirst(start, end, "fr")}${startHour ? `, ${stages.hours(startHour)},` : ""} au ${formatDay(end, "fr", "plain")}${endHour ? `, ${stages.hours(endHour)}` : ""}`,
  dayAndHours: (day: string, hours: string | undefined): string =>
    hours ? `${day}, ${hours.toLowerCase()}` : day,
  dayToCome: "Jour à préciser",
  hourToCome: "Horaire à préciser",
  organizers: "Organisée par",
  addToCalendar: "Ajouter à mon agenda",
  saved: "Le fichier pour votre agenda est prêt.",
  notSaved: "Le fichier pour votre agenda n’a pas pu être préparé. Vérifiez votre connexion, puis réessayez.",
  more: "En savoir plus",
  status: {postponed: "Reportée", cancelled: "Annulée", full: "Complet"},
  register: "S’inscrire",
  registerUntil: (day: string): string => `jusqu’au ${formatDay(day, "fr", "plain")}`,
  registrationClosed: (day: string): string =>
    `Les inscriptions sont closes depuis le ${formatDay(day, "fr", "plain")}.`,
  registration: "Inscription",
  address: "Adresse",
  capacity: "Capacité",
  places: (count: number): string => `${formatNumber(count, "fr")} ${count === 1 ? "place" : "places"}`,
  price: "Tarif",
  audience: "Public",
  access: "Accessibilité",
  program: "Programme",
  programKind: {
    talk: "Conférence",
    debate: "Débat",
    roundtable: "Table ronde",
    presentation: "Présentation",
    other: "",
  },
  innovations: "Innovations présentées",
  /** Once no stage is to come. `first` and `last` are days. */
  over: (count: number, first: string, last: string): string => {
    const when =
      first === last
        ? `le ${formatDay(first, "fr", "plain")}`
        : `du ${formatFirst(first, last, "fr")} au ${formatDay(last, "fr", "plain")}`;
    return count === 1 ? `L’étape a eu lieu ${when}.` : `Les ${count} étapes ont eu lieu ${when}.`;
  },
  noneYet: "Les étapes seront bientôt annoncées.",
  noneKept: "Le rallye est terminé ; ses étapes ne sont plus affichées ici.",
  nothingFits: "Aucune étape ne correspond à ce choix.",
  /** What stands in a visitor's own calendar. */
  entry: (rally: string, number: number | undefined, title: string, dayPart: string | undefined): string =>
    `${rally}${number === undefined ? "" : `, étape ${number}`} : ${title}${dayPart ? ` (${dayPart.toLowerCase()})` : ""}`,
  entryStatus: (status: string, entry: string): string => `${status.toUpperCase()} · ${entry}`,
  entryLine: (label: string, value: string): string => `${label} : ${value}`,
};

export type StageCalendarSentences = typeof sentences;
export default sentences;
