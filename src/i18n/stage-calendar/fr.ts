/** All sentences of the stage calendar, in French. This file defines which there are. */
import {formatDay, formatNumber} from "../format.js";
import agenda from "../stage-agenda/fr.js";

const sentences = {
  ...agenda,
  register: "S’inscrire",
  registerUntil: (day: string): string => `jusqu’au ${formatDay(day, "fr", "plain")}`,
  registrationClosed: (day: string): string =>
    `Les inscriptions sont closes depuis le ${formatDay(day, "fr", "plain")}.`,
  registration: "Inscription",
  address: "Lieu",
  showOnMap: "Ouvrir dans une carte",
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
  nothingMore: "Rien de plus n’est annoncé pour l’instant.",
  closeSheet: "Fermer la fiche",
  /** Beside a link that opens beside the page. */
  newTab: "nouvel onglet",
  partners: "Organisateurs",
  departments: "Départements",
  months: "Mois",
  allOf: (count: number): string => `Tout voir (${count})`,
  fewer: "En voir moins",
  file: "Télécharger le fichier (.ics)",
  fileOf: (count: number): string =>
    count === 1 ? "Télécharger le fichier (.ics), 1 étape" : `Télécharger le fichier (.ics), ${count} étapes`,
  subscribe: "S’abonner à toutes les étapes",
  subscribeHint: "Avec l’abonnement, les changements arrivent d’eux-mêmes dans votre agenda.",
  google: "Google Agenda",
  outlook: "Outlook.com",
  office365: "Microsoft 365",
  elsewhere: "Google et Microsoft s’ouvrent dans un nouvel onglet ; rien ne leur est demandé avant.",
  saved: "Le fichier pour votre agenda est prêt.",
  notSaved: "Le fichier pour votre agenda n’a pas pu être préparé. Vérifiez votre connexion, puis réessayez.",
  /** What stands in a visitor's own calendar. */
  entry: (rally: string, number: number | undefined, title: string, dayPart: string | undefined): string =>
    `${rally}${number === undefined ? "" : `, étape ${number}`} : ${title}${dayPart ? ` (${dayPart.toLowerCase()})` : ""}`,
  entryStatus: (status: string, entry: string): string => `${status.toUpperCase()} · ${entry}`,
  entryLine: (label: string, value: string): string => `${label} : ${value}`,
};

/** The sentences that a language must have. */
export type StageCalendarSentences = typeof sentences;
export default sentences;
