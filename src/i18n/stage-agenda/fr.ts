/** Sentences of the stage calendar's first picture, in French. This file defines which there are. */
import {common} from "../common/fr.js";
import {formatDay} from "../format.js";
import {stages} from "../stages/fr.js";

const sentences = {
  ...common,
  ...stages,
  title: "Les étapes du rallye",
  views: "Présentation",
  view: {agenda: "Agenda", month: "Mois", route: "Route"},
  /** Above months that are shown without their weeks. */
  narrowMonth: "Faute de place, les mois se lisent ici comme un agenda.",
  filter: (count: number): string => (count === 0 ? "Filtrer" : `Filtrer (${count})`),
  showAll: "Tout afficher",
  /** `zone` is what `Intl` calls a time zone: « heure d’Europe centrale ». */
  hoursIn: (zone: string): string => `Les horaires sont donnés en ${zone}.`,
  count: (count: number): string => (count < 2 ? `${count} étape` : `${count} étapes`),
  pastStages: (count: number): string => (count === 1 ? "1 étape passée" : `${count} étapes passées`),
  /** `when` is « dans 4 jours », « demain ». */
  next: (when: string): string => `Prochaine étape · ${when}`,
  underWay: "Étape en cours",
  today: (day: string): string => `Aujourd’hui · ${formatDay(day, "fr", "plain")}`,
  /** A stage of several days, « 8 juin » to « 9 juin 2013 », with the hours that are known. */
  from: (start: string, startHour: string | undefined, end: string, endHour: string | undefined): string =>
    `Du ${start}${startHour ? `, ${stages.hours(startHour)},` : ""} au ${end}${endHour ? `, ${stages.hours(endHour)}` : ""}`,
  dayAndHours: (day: string, hours: string | undefined): string =>
    hours ? `${day}, ${hours.toLowerCase()}` : day,
  dayToCome: "Jour à préciser",
  hourToCome: "Horaire à préciser",
  organizers: "Organisée par",
  addToCalendar: "Ajouter à mon agenda",
  addAll: "Tout ajouter à mon agenda",
  more: "En savoir plus",
  status: {postponed: "Reportée", cancelled: "Annulée", full: "Complet"},
  /** Once no stage is to come: « 8 avril » to « 26 septembre 2013 », or one day alone. */
  over: (count: number, first: string | undefined, last: string): string => {
    const when = first === undefined ? `le ${last}` : `du ${first} au ${last}`;
    return count === 1 ? `L’étape a eu lieu ${when}.` : `Les ${count} étapes ont eu lieu ${when}.`;
  },
  noneYet: "Les étapes seront bientôt annoncées.",
  noneKept: "Le rallye est terminé ; ses étapes ne sont plus affichées ici.",
  nothingFits: "Aucune étape ne correspond à ce choix.",
};

/** The sentences that a language must have. */
export type StageAgendaSentences = typeof sentences;
export default sentences;
