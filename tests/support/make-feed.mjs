/**
 * Makes a feed of any size, for the tests and benchmarks that need 300, 10,000 or 100,000 innovations.
 *
 * From the command line: node tests/support/make-feed.mjs 10000 > feed.json
 * The same in index form: node scripts/feed-index.mjs feed.json folder
 */
export {makeFeedIndex} from "../../scripts/feed-index.mjs";

/** INSEE code, name, longitude, latitude, weight: as many innovations as inhabitants would have it. */
const towns = [
  ["25056", "Besançon", 6.0182, 47.2488, 60],
  ["90010", "Belfort", 6.8539, 47.6422, 26],
  ["25388", "Montbéliard", 6.7982, 47.5096, 16],
  ["39198", "Dole", 5.4897, 47.0923, 15],
  ["25462", "Pontarlier", 6.3554, 46.9035, 12],
  ["39300", "Lons-le-Saunier", 5.5558, 46.6754, 12],
  ["70550", "Vesoul", 6.1425, 47.626, 11],
  ["25031", "Audincourt", 6.8534, 47.4833, 9],
  ["70285", "Héricourt", 6.7614, 47.5731, 7],
  ["25580", "Valentigney", 6.8317, 47.4639, 7],
  ["39478", "Saint-Claude", 5.8551, 46.4376, 6],
  ["39097", "Champagnole", 5.9135, 46.7445, 6],
  ["70310", "Lure", 6.4966, 47.6829, 6],
  ["25411", "Morteau", 6.6072, 47.0578, 5],
  ["70311", "Luxeuil-les-Bains", 6.365, 47.8171, 5],
  ["90033", "Delle", 6.9998, 47.508, 5],
  ["70279", "Gray", 5.5922, 47.4457, 4],
  ["25047", "Baume-les-Dames", 6.3612, 47.353, 4],
  ["39368", "Hauts de Bienne", 6.0259, 46.5254, 4],
  ["25434", "Ornans", 6.1431, 47.1075, 4],
  ["25356", "Maîche", 6.8031, 47.2516, 4],
  ["25578", "Valdahon", 6.35, 47.15, 4],
  ["39434", "Poligny", 5.7051, 46.8371, 3],
  ["39013", "Arbois", 5.7745, 46.9031, 3],
  ["39470", "Les Rousses", 6.0633, 46.4841, 3],
  ["70245", "Fougerolles-Saint-Valbert", 6.4045, 47.8854, 3],
  ["90052", "Giromagny", 6.8273, 47.7427, 3],
  ["70451", "Ronchamp", 6.6359, 47.7006, 3],
  ["25463", "Pont-de-Roide-Vermondans", 6.7684, 47.3874, 3],
  ["39500", "Salins-les-Bains", 5.8776, 46.9466, 2],
  ["39475", "Saint-Amour", 5.3442, 46.4364, 2],
  ["39333", "Moirans-en-Montagne", 5.7264, 46.4338, 2],
  ["70292", "Jussey", 5.9019, 47.8254, 2],
  ["70122", "Champlitte", 5.5319, 47.6133, 2],
  ["70447", "Rioz", 6.066, 47.4252, 2],
  ["70561", "Villersexel", 6.4327, 47.5507, 2],
  ["70408", "Pesmes", 5.567, 47.2801, 1],
  ["25413", "Mouthe", 6.1886, 46.7073, 1],
  ["25512", "Le Russey", 6.7291, 47.1606, 2],
  ["25519", "Saint-Hippolyte", 6.8162, 47.3188, 1],
  ["39391", "Nozeroy", 6.0406, 46.7652, 1],
  ["39397", "Orgelet", 5.6105, 46.521, 1],
  ["70227", "Faucogney-et-la-Mer", 6.5637, 47.8414, 1],
  ["90041", "Étueffont", 6.917, 47.725, 1],
];

const themes = [
  ["emploi", "Emploi et formation", "#2c6fb3", "tools"],
  ["travail", "Organisation du travail", "#56616b", "people"],
  ["alimentation", "Alimentation et agriculture", "#1b7f5c", "leaf"],
  ["habitat", "Habitat et cadre de vie", "#c8641a", "house"],
  ["sante", "Santé et solidarité", "#b83a4b", "heart"],
  ["mobilite", "Mobilité", "#11808b", "wheel"],
  ["culture", "Culture et éducation", "#7a4fa3", "book"],
  ["energie", "Énergie et réemploi", "#8a6a00", "recycle"],
];

/** What is done, with its theme. */
const things = [
  ["L’atelier", "emploi"],
  ["Le chantier-école", "emploi"],
  ["La coopérative d’activité", "emploi"],
  ["Le tutorat", "emploi"],
  ["L’équipe sans chef", "travail"],
  ["La semaine de quatre jours", "travail"],
  ["Le planning", "travail"],
  ["Le compte d’heures", "travail"],
  ["Le potager", "alimentation"],
  ["La cantine", "alimentation"],
  ["La fruitière", "alimentation"],
  ["L’épicerie", "alimentation"],
  ["La conciergerie", "habitat"],
  ["L’immeuble", "habitat"],
  ["Le café", "habitat"],
  ["La maison des aînés", "habitat"],
  ["La mutuelle", "sante"],
  ["La crèche", "sante"],
  ["La pause des aidants", "sante"],
  ["Le cabinet médical", "sante"],
  ["La navette", "mobilite"],
  ["Le covoiturage", "mobilite"],
  ["Le garage", "mobilite"],
  ["La vélo-école", "mobilite"],
  ["La bibliothèque", "culture"],
  ["Le théâtre", "culture"],
  ["L’école du dehors", "culture"],
  ["La radio", "culture"],
  ["La ressourcerie", "energie"],
  ["La chaufferie", "energie"],
  ["La centrale villageoise", "energie"],
  ["La bricothèque", "energie"],
];

const manners = [
  "du lundi",
  "à quatre mains",
  "des voisins",
  "sans frontière",
  "du bout du chemin",
  "à horaires choisis",
  "de la vallée",
  "du plateau",
  "des deux rives",
  "en partage",
  "du samedi soir",
  "à portes ouvertes",
  "de toutes les saisons",
  "à prix libre",
  "des quatre vents",
  "de la place",
  "entre générations",
  "à la demande",
  "du premier étage",
  "des gens pressés",
];

const bodies = {
  company: ["Mécanique", "Imprimerie", "Menuiserie", "Manufacture", "Lunetterie", "Tournerie"],
  association: ["Association", "Collectif", "Régie de quartier", "Amicale", "Foyer"],
  cooperative: ["Coopérative", "Scop", "Fruitière", "Atelier coopératif"],
  mutual: ["Mutuelle", "Union mutualiste"],
  foundation: ["Fondation", "Fonds"],
  public: ["Syndicat intercommunal", "Communauté de communes", "Office"],
  other: ["Groupement d’employeurs", "Réseau", "Groupement"],
};

/** Associations are the most, foundations the fewest. */
const kinds = [
  ["association", 40],
  ["company", 22],
  ["cooperative", 16],
  ["public", 9],
  ["mutual", 6],
  ["other", 5],
  ["foundation", 2],
];

const names = [
  "du Grand Tilleul",
  "des Mille Mains",
  "de la Source",
  "du Petit Matin",
  "des Trois Clochers",
  "du Bon Pas",
  "de la Passerelle",
  "du Bief",
  "des Sapins bleus",
  "de l’Écluse",
  "du Haut-Pays",
  "des Granges",
  "du Lavoir",
  "de la Comtoise",
  "des Quatre Saisons",
  "du Fil rouge",
  "de la Marelle",
  "des Semelles",
  "du Pont neuf",
  "de la Clairière",
  "des Tavaillons",
  "du Balancier",
  "de la Cancoillotte",
  "des Passe-murailles",
];

const people = [
  "des habitants",
  "des salariés",
  "des parents",
  "des retraités",
  "des apprentis",
  "des agriculteurs",
  "des soignants",
  "des artisans",
  "des lycéens",
  "des frontaliers",
  "des bénévoles",
  "des chefs d’atelier",
];

const acts = [
  "mettent en commun leurs véhicules",
  "ont rouvert le dernier commerce du village",
  "partagent leurs outils et leurs savoir-faire",
  "écrivent eux-mêmes leurs horaires",
  "gardent à tour de rôle les enfants de l’équipe de nuit",
  "réparent ce qui partait à la benne",
  "cuisinent ensemble les légumes invendus",
  "accompagnent les personnes qui ne conduisent plus",
  "apprennent un métier à ceux qui en cherchent un",
  "ont acheté ensemble les murs",
  "décident à voix égales, une personne, une voix",
  "prêtent une heure par semaine à qui en a besoin",
  "chauffent l’école avec le bois de la commune",
  "montent des spectacles là où il n’y a pas de salle",
];

const results = [
  "foyers y participent",
  "emplois ont été créés",
  "personnes en profitent chaque semaine",
  "tonnes ont été sauvées de la benne",
  "familles ont pu rester au village",
  "entreprises ont suivi l’exemple",
  "kilomètres sont évités chaque jour",
  "repas sont servis chaque mois",
];

/** Family names of the region are made of these, two by two; so are those of streets. */
const beginnings = [
  ["Bour", "Cha", "Gran", "Per", "Vuil", "Jean", "Mou", "Tis", "Pe", "Bel", "Cor", "Don", "Fai", "Gui"],
  ["Lan", "Mar", "Nar", "Ou", "Par", "Ra", "Sau", "Tou", "Ver", "Val", "Bou", "Cu", "Mail", "Gau"],
].flat();

const endings = [
  ["geois", "lier", "din", "ret", "pot", "sot", "minot", "nier", "rin", "doz", "chet", "quet"],
  ["billon", "ney", "rey", "zier", "tenet", "mard", "cot", "voz", "lot", "nand", "delier", "jeux"],
].flat();

const firstNames = [
  ["Agnès", "Bruno", "Camille", "Denis", "Élodie", "Farid", "Ghislaine", "Hugo", "Inès", "Joël", "Karim"],
  ["Lucie", "Mathieu", "Nadia", "Odile", "Paul", "Quentin", "Rosa", "Samir", "Thérèse", "Ugo", "Violette"],
].flat();

const streets = ["rue", "place", "chemin", "impasse", "allée", "quai", "montée", "ruelle"];

const lacks = [
  "La gare",
  "L’école",
  "Le dernier médecin",
  "La supérette",
  "Le bureau de poste",
  "L’usine",
  "La maternité",
  "Le cinéma",
  "Le marché",
  "La ligne de car",
  "Le lycée",
  "L’abattoir",
];

const distances = ["est à", "est à plus de", "se trouve à", "se trouve à plus de"];

const consequences = [
  "les jeunes partent",
  "les plus âgés renoncent",
  "chacun se débrouille",
  "les soins sont remis à plus tard",
  "les postes restent vides",
  "les voitures tombent en panne",
  "les légumes se perdent",
  "les logements se vident",
  "les enfants attendent",
  "on ne se croise plus",
  "les papiers s’entassent",
  "les métiers s’oublient",
];

const axes = [
  "Réponse à un besoin social mal satisfait",
  "Implication des acteurs concernés",
  "Effets positifs",
  "Expérimentation et prise de risque",
];

/** Mulberry32: small, fast, and good enough for what nobody bets on. */
function randomFrom(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

function weighted(list) {
  const total = list.reduce((sum, entry) => sum + entry.at(-1), 0);
  return (random) => {
    let left = random() * total;
    return list.find((entry) => (left -= entry.at(-1)) < 0) ?? list[0];
  };
}

const townFor = weighted(towns);
const kindFor = weighted(kinds);

/** What is as much in the middle as the sum of three throws: dense in town, a few farms far out. */
const around = (random) => random() + random() + random() - 1.5;

const toDay = (random) => {
  const month = 4 + Math.floor(random() * 8);
  const day = 1 + Math.floor(random() * 28);
  return `2013-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
};

function makePlace(random) {
  const [insee, municipality, longitude, latitude, weight] = townFor(random);
  const known = random();
  // One in fifty has no coordinates; one in ten stands at the centre, like others of the same town.
  if (known < 0.02) return {municipality, insee, precision: "municipality"};
  if (known < 0.1)
    return {municipality, insee, coordinates: [longitude, latitude], precision: "municipality"};
  const reach = 0.02 + weight / 1500;
  const coordinates = [longitude + around(random) * reach * 1.4, latitude + around(random) * reach].map(
    (degrees) => Math.round(degrees * 1_000_000) / 1_000_000,
  );
  return {municipality, insee, coordinates, precision: "exact"};
}

function makeInnovation(index, random) {
  const pick = (list) => list[Math.floor(random() * list.length)];
  const [thing, theme] = pick(things);
  const [kind] = kindFor(random);
  const who = pick(people);
  const count = (most) => 2 + Math.floor(random() * most);
  const familyName = () => `${pick(beginnings)}${pick(endings)}`;
  const person = () => `${pick(firstNames)} ${familyName()}`;
  // An id as content management systems make them; it weighs what such an id weighs.
  const letters = (length) => Array.from({length}, () => Math.floor(random() * 36).toString(36)).join("");
  const second = random() < 0.25 ? pick(themes)[0] : theme;
  const place = makePlace(random);
  const innovation = {
    id: `${letters(10)}-${index + 1}`,
    title: `${thing} ${random() < 0.5 ? pick(manners) : `des Granges-${familyName()}`}`,
    organization: {
      name: `${pick(bodies[kind])} ${random() < 0.5 ? familyName() : pick(names)}`,
      kind,
    },
    summary: `${count(60)} ${who.slice("des ".length)} de ${count(40)} communes ${pick(acts)}.`,
    themes: second === theme ? [theme] : [theme, second],
    place: {
      ...place,
      ...(place.precision === "exact" && {address: `${count(90)}, ${pick(streets)} ${familyName()}`}),
    },
  };
  if (random() < 0.4) {
    innovation.need = `${pick(lacks)} ${pick(distances)} ${count(40)}\u00a0km\u202f: ${pick(consequences)}, ${pick(consequences)}.`;
  }
  if (random() < 0.4) innovation.effects = `${count(900)} ${pick(results)}.`;
  if (random() < 0.6) innovation.actors = `${person()}, ${person()} et ${person()}.`;
  if (random() < 0.1) {
    innovation.criteria = Object.fromEntries(
      axes.map((_, axis) => [`critere-${axis + 1}`, {level: 1 + Math.floor(random() * 5)}]),
    );
  }
  if (random() < 0.5) {
    // The French regulator keeps 03 53 01 for fiction.
    const digits = String(Math.floor(random() * 10_000)).padStart(4, "0");
    innovation.contact = {
      name: person(),
      phone: `03 53 01 ${digits.slice(0, 2)} ${digits.slice(2)}`,
    };
  }
  if (random() < 0.4) innovation.url = `https://exemple.fr/${letters(8)}`;
  if (random() < 0.6) innovation.partner = `p${1 + Math.floor(random() * 4)}`;
  if (random() < 0.2) innovation.stage = `etape-${1 + Math.floor(random() * 3)}`;
  return {...innovation, published: toDay(random), example: true};
}

function makeStage(number, [insee, municipality, longitude, latitude], start) {
  return {
    id: `etape-${number}`,
    number,
    title: `Étape ${number}`,
    start: `${start}T17:00`,
    end: `${start}T20:00`,
    place: {municipality, insee, coordinates: [longitude, latitude], precision: "municipality"},
    organizers: [{partner: `p${number}`}],
  };
}

/**
 * A valid feed. The same numbers make the same feed, in every engine and on every day; of two feeds made
 * with one seed, the shorter one's innovations are the beginning of the longer one's.
 */
export function makeFeed({innovations = 300, seed = 1} = {}) {
  const random = randomFrom(seed);
  const records = Array.from({length: innovations}, (_, index) => makeInnovation(index, random));
  return {
    format: "rally-feed",
    version: 1,
    updated: "2013-12-01T09:00:00+01:00",
    language: "fr",
    rally: {
      id: `rallye-${innovations}`,
      title: `Un rallye de ${innovations} innovations`,
      timeZone: "Europe/Paris",
      region: {name: "Franche-Comté", bbox: [5.25, 46.26, 7.15, 48.03]},
    },
    partners: [1, 2, 3, 4].map((number) => ({
      id: `p${number}`,
      name: `Partenaire imaginaire n°\u00a0${number}`,
      role: number === 1 ? "lead" : "host",
    })),
    themes: themes.map(([id, label, color, icon]) => ({id, label, color, icon})),
    criteria: axes.map((label, axis) => ({
      id: `critere-${axis + 1}`,
      label,
      axis: label,
      levels: [1, 2, 3, 4, 5].map((value) => ({value, label: `Niveau ${value}`})),
    })),
    stages: [
      makeStage(1, towns[0], "2013-04-08"),
      makeStage(2, towns[6], "2013-06-11"),
      makeStage(3, towns[1], "2013-09-26"),
    ],
    innovations: records,
    awards: records
      .slice(0, 5)
      .map(({id}, index) => ({id: `prix-${index + 1}`, label: `Prix n°\u00a0${index + 1}`, innovation: id})),
  };
}

const command = typeof process === "undefined" ? undefined : process.argv[1];
if (command && new URL(`file://${command}`).href === import.meta.url) {
  const [innovations = 300, seed = 1] = process.argv.slice(2).map(Number);
  if (!Number.isInteger(innovations) || innovations < 0 || !Number.isInteger(seed)) {
    console.error("node tests/support/make-feed.mjs [innovations] [seed] > feed.json");
    process.exitCode = 2;
  } else {
    process.stdout.write(`${JSON.stringify(makeFeed({innovations, seed}))}\n`);
  }
}
