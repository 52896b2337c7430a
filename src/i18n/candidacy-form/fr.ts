/** Sentences of the candidacy form's first page, in French. This file defines which there are. */
import {common} from "../common/fr.js";
import {formatDay, formatNumber, plural} from "../format.js";
import {stages} from "../stages/fr.js";

/** « dimanche 31 mars à minuit », from a day or from `YYYY-MM-DDTHH:MM`. */
function deadline(closes: string): string {
  const time = closes.slice(11);
  return `${formatDay(closes.slice(0, 10), "fr", "day")} à ${time ? stages.hours(time) : "minuit"}`;
}

function count(value: number, one: string, other: string): string {
  return `${formatNumber(value, "fr")} ${plural(value, "fr", one, other)}`;
}

const sentences = {
  ...common,
  /** Steps of the built-in dossier. */
  steps: {
    organization: "L’organisation",
    innovation: "L’innovation",
    grid: "La grille",
    stages: "L’étape",
    documents: "Les documents",
    review: "Vérifier et envoyer",
  },
  title: "Dossier de candidature",
  none: "Ce rallye ne reçoit pas de candidatures en ligne.",
  // Before, during and after the time when dossiers are received.
  opens: (day: string): string => `Les candidatures ouvrent le ${formatDay(day, "fr", "long")}.`,
  closesIn: (days: number, closes: string): string =>
    days === 0
      ? closes.length > 10
        ? `Ferme aujourd’hui à ${stages.hours(closes.slice(11))}.`
        : "Ferme ce soir à minuit."
      : days === 1
        ? `Ferme demain, ${deadline(closes)}.`
        : `Encore ${count(days, "jour", "jours")} : clôture ${deadline(closes)}.`,
  closed: (day: string): string => `Les candidatures sont closes depuis le ${formatDay(day, "fr", "plain")}.`,
  archive: (day: string | undefined): string =>
    day
      ? `Les candidatures étaient ouvertes jusqu’au ${formatDay(day, "fr", "plain")}. Merci à toutes celles et ceux qui ont présenté leur innovation.`
      : "Les candidatures étaient ouvertes pendant le rallye. Merci à toutes celles et ceux qui ont présenté leur innovation.",
  // The first page.
  intro:
    "Vous avancez à votre rythme : ce que vous écrivez est enregistré au fur et à mesure sur cet appareil, et rien n’est envoyé avant que vous ne le demandiez.",
  prizes: (number: number): string =>
    plural(
      number,
      "fr",
      "Une innovation sera récompensée.",
      `${formatNumber(number, "fr")} innovations seront récompensées.`,
    ),
  start: "Commencer",
  paper: "Vous préférez le papier ?",
  help: "Une question ?",
  blank: "Imprimer un dossier vierge",
  open: "Ouvrir un dossier enregistré",
  notLoaded: "Le formulaire n’a pas pu être chargé. Vérifiez votre connexion, puis réessayez.",
};

export default sentences;

/** The sentences that a language must have. */
export type CandidacyFormSentences = typeof sentences;
