/** What the doctor tells a webmaster, in French. This file defines which sentences there are. */

/** What is wrong, and how to mend it. */
interface Told {
  readonly what: string;
  readonly mend: string;
}

const doctor = {
  language: "fr" as "fr" | "en" | "de",
  title: "Le docteur Rally’nov",
  looking: "Examen de la page…",
  failed: "L’examen n’a pas pu aller au bout : un fichier du docteur manque ou est refusé.",
  healthy: "Tout va bien : rien à corriger sur cette page.",
  found: (count: number): string => (count === 1 ? "Une remarque" : `${count} remarques`),
  severities: {error: "À corriger :", warning: "À vérifier :", note: "Bon à savoir :"},
  copy: "Copier le compte rendu",
  copied: "Compte rendu copié.",
  close: "Fermer",
  faults: {
    noTag: (): Told => ({
      what: "Cette page n’a aucune balise de widget : l’éditeur l’a peut-être retirée.",
      mend: "Collez la forme « div », que la plupart des éditeurs gardent, ou la citation « blockquote ».",
    }),
    tag: (written = "", nearest = ""): Told => ({
      what: `${written} n’est pas un widget de Rally’nov.${nearest && ` Vouliez-vous dire : ${nearest} ?`}`,
      mend: "Corrigez le nom de la balise.",
    }),
    asleep: (tag = ""): Told => ({
      what: `La balise <${tag}> est là, mais son code n’a pas pu être chargé.`,
      mend: "Vérifiez que tout le dossier des widgets est en ligne, et que la politique de sécurité permet ses scripts.",
    }),
    writtenOut: (written = ""): Told => ({
      what: `L’éditeur montre la balise comme du texte : ${written}`,
      mend: "Collez le code dans la vue HTML de l’éditeur, ou dans un bloc « HTML personnalisé ».",
    }),
    bareLink: (url = ""): Told => ({
      what: `Un lien vers un widget est seul, sans sa citation : ${url}`,
      mend: "Entourez-le de la citation, ou cliquez sur « Citation » dans l’éditeur et donnez-lui la classe « rally ».",
    }),
    attribute: (tag = "", name = "", nearest = ""): Told => ({
      what: `<${tag}> n’a pas d’attribut « ${name} ».${nearest && ` Vouliez-vous dire : ${nearest} ?`}`,
      mend: "Corrigez ou retirez cet attribut.",
    }),
    choice: (tag = "", name = "", value = "", choices = ""): Told => ({
      what: `<${tag}> : « ${value} » n’est pas une valeur de « ${name} ».`,
      mend: `Valeurs possibles : ${choices}.`,
    }),
    unknownId: (tag = "", name = "", value = "", nearest = ""): Told => ({
      what: `<${tag}> : « ${value} », dans « ${name} », n’existe pas dans le flux.${nearest && ` Vouliez-vous dire : ${nearest} ?`}`,
      mend: "Reprenez l’identifiant tel qu’il est dans le flux.",
    }),
    noFeed: (tag = ""): Told => ({
      what: `<${tag}> n’a pas d’attribut « feed » : il ne sait pas où prendre les informations.`,
      mend: "Ajoutez l’adresse du flux.",
    }),
    noAddress: (tag = "", value = ""): Told => ({
      what: `<${tag}> : « ${value} » n’est pas une adresse.`,
      mend: "Copiez l’adresse entière du flux, avec https://.",
    }),
    cors: (url = ""): Told => ({
      what: `Le flux ${url} répond, mais ne permet pas aux autres sites de le lire (CORS).`,
      mend: "Demandez à qui héberge le flux d’ajouter cet en-tête à ses réponses.",
    }),
    unreachable: (url = ""): Told => ({
      what: `Le flux ${url} est injoignable.`,
      mend: "Ouvrez cette adresse dans un onglet : est-elle bien écrite, le serveur est-il en ligne ?",
    }),
    mixed: (url = ""): Told => ({
      what: `La page est en https, le flux ${url} en http : le navigateur le refuse.`,
      mend: "Donnez l’adresse en https.",
    }),
    status: (message = ""): Told => ({
      what: `Flux : ${message}`,
      mend: "Ouvrez cette adresse dans un onglet, et corrigez-la ou prévenez qui héberge le flux.",
    }),
    unusable: (message = ""): Told => ({
      what: `Flux : ${message}`,
      mend: "Transmettez ce message à qui publie le flux.",
    }),
    leftOut: (count = "", url = "", list = ""): Told => ({
      what: `${count} élément(s) du flux ${url} n’ont pas pu être utilisés :\n${list}`,
      mend: "Transmettez cette liste à qui publie le flux ; le reste est montré.",
    }),
    old: (url = "", days = ""): Told => ({
      what: `Le flux ${url} n’a pas changé depuis ${days} jours.`,
      mend: "Demandez à qui le publie si c’est voulu.",
    }),
    policy: (directive = "", source = ""): Told => ({
      what: `La politique de sécurité de la page (CSP) n’autorise pas ${source} dans ${directive}.`,
      mend: "Ajoutez cette source à la directive, ou la directive à la politique.",
    }),
    worker: (directive = "", source = ""): Told => ({
      what: `La politique de sécurité (CSP) n’autorise pas ${source} dans ${directive} : la carte reste un dessin simple quand on la déplace.`,
      mend: "Pour une carte fluide, ajoutez cette directive ; sinon, rien à faire.",
    }),
    styleRefused: (place = ""): Told => ({
      what: `La politique de sécurité (CSP) refuse l’attribut style de ${place} : sa hauteur et ses couleurs ne comptent pas.`,
      mend: "Retirez cet attribut et mettez cette règle dans la feuille de style du site.",
    }),
    overwritten: (names = ""): Told => ({
      what: `Une autre bibliothèque de la page remplace des fonctions du navigateur : ${names}.`,
      mend: "Si un widget se comporte mal, mettez cette bibliothèque (souvent Prototype.js ou MooTools) à jour ou retirez-la, ou prenez la forme « iframe ».",
    }),
    twice: (scripts = ""): Told => ({
      what: `Le script des widgets est dans la page plusieurs fois : ${scripts}.`,
      mend: "C’est sans danger ; gardez-en un seul.",
    }),
    versions: (running = "", others = ""): Told => ({
      what: `La version ${running} des widgets est active, mais la page en charge aussi : ${others}.`,
      mend: "Gardez un seul script, celui de la version la plus récente.",
    }),
    amd: (): Told => ({
      what: "La page a un chargeur AMD (RequireJS).",
      mend: "Les widgets s’en accommodent ; chargez leur script par une balise <script>, sans le confier à require().",
    }),
    delayed: (seconds = ""): Told => ({
      what: `Le script des widgets n’a démarré que ${seconds} s après la page : un module d’optimisation le retarde sans doute.`,
      mend: "Exceptez ce chemin du report des scripts (WP Rocket, LiteSpeed, Rocket Loader…).",
    }),
    xml: (type = ""): Told => ({
      what: `La page est envoyée comme ${type} : les widgets ne peuvent s’y dessiner.`,
      mend: "Envoyez-la comme du HTML, ou prenez la forme « iframe ».",
    }),
    quirks: (): Told => ({
      what: "La page n’a pas de doctype : le navigateur la dessine à l’ancienne.",
      mend: "Les widgets s’en accommodent ; commencez la page par cette ligne.",
    }),
    small: (tag = "", size = "", root = ""): Told => ({
      what: `<${tag}> est écrit en ${size} px, difficile à lire (taille de base de la page : ${root} px).`,
      mend: "Donnez-lui une taille de texte dans la feuille de style du site.",
    }),
    narrow: (tag = "", width = ""): Told => ({
      what: `<${tag}> n’a que ${width} px de large.`,
      mend: "Donnez-lui une colonne d’au moins 280 px.",
    }),
    storage: (): Told => ({
      what: "Le stockage du navigateur est bloqué ici : le brouillon d’une candidature ne survivra pas à la page.",
      mend: "Si la page est dans un cadre, ajoutez allow-same-origin à son attribut sandbox.",
    }),
    geolocation: (): Told => ({
      what: "La page ne permet pas la géolocalisation : « Autour de moi » ne marchera pas sur la carte.",
      mend: 'Autorisez-la par cet en-tête ; dans un cadre, par allow="geolocation".',
    }),
  } satisfies Record<string, (...values: string[]) => Told>,
};

export default doctor;

/** The name of something that can be wrong. */
export type Fault = keyof typeof doctor.faults;

/** The sentences that a language must have. */
export type Doctor = Omit<typeof doctor, "faults"> & {
  readonly faults: Readonly<Record<Fault, (...values: string[]) => Told>>;
};
