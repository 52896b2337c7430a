/** Feeds of stages as no real programme has them all: every status, every kind of date, very many. */

const place = {municipality: "Besançon", insee: "25056"};
const cress = {id: "cress", name: "Chambre régionale de l’économie sociale et solidaire", role: "lead"};
const organizers = [
  {partner: "cress", contact: {name: "François Baulard", email: "f.baulard@cress.example"}},
];

const base = {
  format: "rally-feed",
  version: 1,
  updated: "2013-04-02T09:00:00+02:00",
  language: "fr",
  rally: {
    id: "rallye-inattendu",
    title: "Rallye inattendu",
    timeZone: "Europe/Paris",
    region: {name: "Franche-Comté", bbox: [5.25, 46.26, 7.15, 48.03]},
  },
  partners: [cress],
};

/** Stages in every status and with every kind of date that a feed may know. */
export const unusual = {
  ...base,
  stages: [
    {id: "annulee", number: 1, title: "Sans lendemain", status: "cancelled", start: "2013-04-20T10:00"},
    {
      id: "reportee",
      number: 2,
      title: "Plus tard",
      status: "postponed",
      start: "2013-04-21",
      dayPart: "morning",
    },
    {
      id: "complete",
      number: 3,
      title: {fr: "À guichets fermés", en: "Sold out"},
      status: "full",
      start: "2013-04-22T18:00",
      end: "2013-04-23T00:00",
      registrationUrl: "https://inscriptions.exemple.fr/",
    },
    {
      id: "prevue",
      title: "Comme prévu",
      status: "scheduled",
      start: "2013-04-25T18:00",
      registrationUrl: "https://inscriptions.exemple.fr/prevue",
      registrationDeadline: "2013-04-24",
      capacity: 1,
      price: "Entrée libre",
      audience: "Tout public",
      access: "De plain-pied ; boucle magnétique à l’accueil",
      place: {
        ...place,
        name: "Kursaal",
        address: "2 place du Théâtre",
        postcode: "25000",
        coordinates: [6.0286, 47.2351],
        precision: "exact",
      },
    },
    {id: "plusieurs-jours", number: 100, title: "Trois jours", start: "2013-05-30", end: "2013-06-01"},
    {
      id: "une-nuit",
      title: "Une nuit sans numéro",
      start: "2013-06-08T20:00",
      end: "2013-06-09T06:00",
      registrationDeadline: "2013-04-15",
      place: {...place, name: "Kursaal", address: "2 place du Théâtre", postcode: "25000"},
    },
    {id: "un-jour", number: 12, title: "À une heure inconnue", start: "2013-06-20"},
    {id: "un-mois", number: 13, title: "À un jour inconnu", start: "2013-11"},
  ].map((stage) => ({place, organizers, ...stage})),
};

const towns = [
  place,
  {municipality: "Dole", insee: "39198"},
  {municipality: "Vesoul", insee: "70550"},
  {municipality: "Belfort", insee: "90010"},
];

/** So many stages from April on, one a day, each hosted by the next of so many partners. */
export function manyStages(count: number, partners = 1): object {
  const day = (index: number): string => new Date(Date.UTC(2013, 3, 1 + index)).toISOString().slice(0, 10);
  return {
    ...base,
    calendarUrl: "https://rallye.example/etapes.ics",
    partners: Array.from({length: partners}, (_, index) => ({
      ...cress,
      id: `partenaire-${index + 1}`,
      name: `Partenaire ${index + 1}`,
    })),
    stages: Array.from({length: count}, (_, index) => ({
      id: `etape-${index + 1}`,
      number: index + 1,
      title: `Rencontre de l’innovation sociale, numéro ${index + 1}`,
      start: `${day(index)}T18:00`,
      end: `${day(index)}T20:00`,
      place: towns[index % towns.length],
      organizers: [{partner: `partenaire-${(index % partners) + 1}`}],
    })),
  };
}

/** A rally whose clocks agree with few devices. */
export const farAway = {
  ...base,
  rally: {...base.rally, id: "rallye-lointain", timeZone: "Pacific/Chatham"},
  stages: [
    {id: "etape-1", number: 1, title: "Tôt le matin", start: "2013-04-23T00:30", end: "2013-04-23T02:00"},
    {id: "etape-2", number: 2, title: "Un jour entier", start: "2013-05-02"},
  ].map((stage) => ({place, organizers, ...stage})),
};
