/** Sentences of a dossier being filled in and sent, in French. This file defines which there are. */
import {formatDay, formatNumber, plural} from "../format.js";
import {organizationKind} from "../organizations/fr.js";

/** A moment of today, on the visitor's own clock: « 14 h 32 ». */
function hour(moment: Date): string {
  return `${moment.getHours()} h ${String(moment.getMinutes()).padStart(2, "0")}`;
}

function value(bound: number | string): string {
  return typeof bound === "string" ? formatDay(bound, "fr", "plain") : formatNumber(bound, "fr", 2);
}

function count(value: number, one: string, other: string): string {
  return `${formatNumber(value, "fr")} ${plural(value, "fr", one, other)}`;
}

const builtIn = {
  gridIntro:
    "Pour chaque critère, choisissez ce qui ressemble le plus à votre innovation. Il n’y a pas de mauvaise réponse, et « Ne sait pas » en est une.",
  kinds: organizationKind,
  sizes: {
    "0": "Aucune",
    "1-9": "De 1 à 9",
    "10-49": "De 10 à 49",
    "50-249": "De 50 à 249",
    "250+": "250 ou plus",
  },
  fields: {
    organization: {
      label: "Nom de votre structure",
      hint: "Entreprise, association, coopérative, collectivité…",
      missing: "Indiquez le nom de votre structure.",
    },
    organizationKind: {
      label: "De quel type de structure s’agit-il ?",
      missing: "Choisissez le type de votre structure.",
    },
    size: {
      label: "Combien de personnes y sont salariées ?",
      missing: "Choisissez le nombre de personnes salariées.",
    },
    municipality: {
      label: "Commune",
      hint: "Son nom ou son code postal. Si elle n’est pas dans la liste, écrivez-la simplement.",
      missing: "Indiquez la commune de votre structure.",
    },
    contact: {
      label: "Personne à contacter",
      hint: "Prénom et nom.",
      missing: "Indiquez la personne à contacter.",
    },
    email: {
      label: "Courriel",
      hint: "Pour vous donner des nouvelles de votre candidature, par exemple à prenom.nom@exemple.fr.",
      missing: "Indiquez un courriel où vous joindre.",
    },
    phone: {label: "Téléphone", hint: "Par exemple 03 81 00 00 00."},
    title: {
      label: "Titre de l’innovation",
      hint: "Quelques mots qui disent ce que vous faites.",
      missing: "Donnez un titre à votre innovation.",
    },
    summary: {
      label: "En quelques phrases, de quoi s’agit-il ?",
      missing: "Résumez votre innovation en quelques phrases.",
    },
    themes: {label: "Quels en sont les thèmes ?", hint: "Un ou plusieurs."},
    need: {
      label: "Quel besoin social mal satisfait avez-vous constaté ?",
      hint: "Qui le rencontre, depuis quand, ce qui existait avant.",
      missing: "Décrivez le besoin que vous avez constaté.",
    },
    response: {
      label: "Quelle réponse y apportez-vous ?",
      hint: "Ce que vous faites, concrètement, et pour qui.",
      missing: "Décrivez la réponse que vous apportez.",
    },
    novelty: {
      label: "Qu’y a-t-il de nouveau ?",
      hint: "Dans le service, l’organisation, la manière de décider ou de financer…",
      missing: "Dites ce qu’il y a de nouveau.",
    },
    actors: {
      label: "Qui y prend part ?",
      hint: "Usagers, salariés, bénévoles, communes, partenaires : qui participe, et comment.",
      missing: "Dites qui prend part à votre innovation.",
    },
    effectsSeen: {
      label: "Quels effets avez-vous constatés ?",
      hint: "Des chiffres ou des témoignages, même modestes.",
    },
    effectsHoped: {label: "Quels effets en espérez-vous ?"},
    spread: {
      label: "Comment cette innovation peut-elle se diffuser ?",
      hint: "Dans d’autres lieux, à plus grande échelle, portée par d’autres que vous.",
    },
    grid: {label: "Grille de caractérisation"},
    stages: {
      label: "À quelle étape aimeriez-vous présenter votre innovation ?",
      hint: "Une ou plusieurs. Les organisateurs en conviendront avec vous.",
    },
    documents: {
      label: "Souhaitez-vous joindre des documents ?",
      hint: "Une photo, une plaquette, un article de presse… Rien n’est obligatoire.",
    },
    consent: {
      label:
        "J’accepte que les organisateurs et le jury lisent ce dossier et me contactent à son sujet. Je peux demander son retrait à tout moment.",
      missing: "Cochez la case pour donner votre accord : sans lui, le dossier ne peut pas être lu.",
    },
  },
};

const sentences = {
  builtIn,
  closedDraft:
    "Votre dossier est toujours sur cet appareil. Il ne peut plus être envoyé, mais vous pouvez le relire, l’imprimer et le télécharger.",
  closedSending: "Son envoi avait commencé avant la clôture : vous pouvez encore le terminer.",
  // A dossier from an earlier visit.
  resumeTitle: (day: string): string => `Reprendre votre dossier du ${formatDay(day, "fr", "plain")} ?`,
  resumeState: (done: number, all: number): string =>
    `${formatNumber(done, "fr")} ${plural(done, "fr", "partie complète", "parties complètes")} sur ${formatNumber(all, "fr")}`,
  unnamed: "Dossier sans titre",
  resume: "Reprendre",
  restart: "Recommencer",
  erase: "Effacer",
  eraseThis: "Effacer mon dossier de cet appareil",
  confirmHint: "Ce que vous avez écrit sera perdu. Vous pouvez d’abord le télécharger.",
  confirmYes: "Oui, effacer",
  confirmNo: "Non, garder",
  erased: "Le dossier a été effacé de cet appareil.",
  // Steps.
  stepsLabel: "Parties du dossier",
  stepState: {todo: "À commencer", started: "En cours", done: "Complète", faulty: "À corriger"},
  stepOf: (number: number, all: number): string => `Partie ${number} sur ${all}`,
  next: "Continuer",
  back: "Revenir",
  optional: "(facultatif)",
  expected: "Une réponse est attendue partout, sauf mention « (facultatif) ».",
  countOf: (length: number, limit: number): string =>
    `${formatNumber(length, "fr")} / ${count(limit, "caractère", "caractères")}`,
  unknownLevel: "Ne sait pas",
  noteLabel: "Qu’est-ce qui le montre ?",
  found: (number: number): string =>
    number === 0
      ? "Aucune commune de la liste ne correspond. Vous pouvez garder ce que vous avez écrit."
      : plural(number, "fr", "Une commune proposée.", `${formatNumber(number, "fr")} communes proposées.`),
  suggestions: "Communes proposées",
  // What is to be mended.
  error: "Erreur :",
  summaryTitle: (number: number): string =>
    plural(number, "fr", "Une réponse est à revoir", `${formatNumber(number, "fr")} réponses sont à revoir`),
  summaryHint: "Rien n’est perdu : vous pourrez y revenir quand vous voudrez, avant d’envoyer.",
  goOn: "Continuer quand même",
  faults: {
    missing: (label: string): string => `Répondez à la question : ${label}`,
    missingLevel: (criterion: string): string => `Choisissez un niveau, ou « Ne sait pas » : ${criterion}`,
    tooLong: (excess: number, label: string): string =>
      `Raccourcissez de ${count(excess, "caractère", "caractères")} : ${label}`,
    tooShort: (lack: number, label: string): string =>
      `Écrivez au moins ${count(lack, "caractère", "caractères")} de plus : ${label}`,
    tooLow: (bound: number | string, label: string): string =>
      `Au plus tôt ou au moins ${value(bound)} : ${label}`,
    tooHigh: (bound: number | string, label: string): string =>
      `Au plus tard ou au plus ${value(bound)} : ${label}`,
    tooMany: (most: number, label: string): string => `Pas plus de ${formatNumber(most, "fr")} : ${label}`,
    lost: (file: string): string => `Joignez à nouveau le fichier « ${file} » : cet appareil ne l’a plus.`,
    email: (_label: string): string => "Vérifiez ce courriel : il s’écrit comme prenom.nom@exemple.fr.",
    phone: (_label: string): string => "Vérifiez ce numéro de téléphone : il s’écrit comme 03 81 00 00 00.",
    url: (_label: string): string => "Vérifiez cette adresse : elle s’écrit comme https://www.exemple.fr.",
    number: (label: string): string => `Écrivez un nombre, en chiffres : ${label}`,
    date: (label: string): string => `Indiquez un jour qui existe : ${label}`,
  },
  // Where it is kept.
  saved: (at: Date): string => `Enregistré sur cet appareil à ${hour(at)}`,
  notKept:
    "Votre dossier ne peut pas être conservé sur cet appareil (navigation privée, stockage bloqué ou plein). Téléchargez-le avant de quitter cette page.",
  conflict:
    "Ce dossier a été modifié dans un autre onglet. Pour n’en garder qu’un, reprenez l’autre version ; téléchargez d’abord celle-ci si vous y tenez.",
  takeOther: "Reprendre l’autre version",
  takeAway: "Emporter mon dossier",
  takeAwayHint:
    "Le fichier .rally.json contient toutes vos réponses. La version imprimable se lit bien sur une feuille A4.",
  download: "Télécharger",
  print: "Imprimer",
  fileName: "dossier",
  printed: (day: string): string => `Dossier imprimé le ${formatDay(day, "fr", "plain")}`,
  // Review and sending.
  reviewIntro: "Relisez vos réponses. Vous pouvez encore tout modifier.",
  change: "Modifier",
  noAnswer: "Pas de réponse",
  agreed: "Accord donné",
  toAnswer: "À compléter",
  send: "Envoyer mon dossier",
  finish: "Terminer mon dossier",
  sending: "Envoi en cours…",
  stop: "Arrêter l’envoi",
  sendAgain: "Réessayer maintenant",
  delays: {
    network: "Votre dossier n’est pas encore parti : la connexion n’a pas abouti. Il est toujours ici.",
    busy: "Votre dossier n’a pas encore été reçu : le service est très demandé en ce moment. Il est toujours ici.",
    "too-large":
      "Votre dossier est trop volumineux pour être reçu. Raccourcissez les réponses les plus longues, puis réessayez.",
    unexpected:
      "Votre dossier n’a pas encore été reçu : le service a répondu de façon inattendue. Il est toujours ici.",
  },
  retryIn: (seconds: number, at: Date): string =>
    seconds < 120
      ? `Nouvel essai automatique dans ${count(seconds, "seconde", "secondes")}, tant que cette page reste ouverte.`
      : `Nouvel essai automatique à ${hour(at)}, tant que cette page reste ouverte.`,
  /** For the webmaster. */
  notReceived: (url: string, cause: string): string =>
    `le dossier n’a pas été reçu à l’adresse ${url} : ${cause}`,
  refused: "Votre dossier n’a pas été accepté tel quel. Il est toujours ici : corrigez-le, puis renvoyez-le.",
  // Without a receiver.
  handTitle: "Votre dossier est prêt à partir",
  handIntro: "Il reste à le remettre aux organisateurs :",
  handDownload: "Téléchargez votre dossier, ou imprimez-le.",
  handMail: "Joignez le fichier à un courriel pour les organisateurs.",
  handNoMail: "Remettez-le aux organisateurs du rallye.",
  writeMail: "Écrire le courriel",
  mailSubject: (title: string): string => `Candidature au rallye : ${title}`,
  mailBody: (file: string, organization: string): string =>
    `Bonjour,\n\nVoici notre dossier de candidature. Le fichier « ${file} » est joint à ce message.\n\n${organization}\n`,
  // After it has arrived.
  receivedTitle: "Votre dossier est bien arrivé",
  reference: "Référence",
  receivedOn: (day: string, at: Date): string => `Reçu le ${formatDay(day, "fr", "plain")} à ${hour(at)}`,
  receivedHint: "Notez cette référence ou imprimez une copie. Le brouillon a été effacé de cet appareil.",
  another: "Présenter une autre innovation",
  confirmations: {
    erase: "Effacer ce dossier de cet appareil ?",
    restart: "Recommencer un dossier vide ?",
    replace: "Remplacer votre dossier par celui du fichier ?",
  },
  confirmReplace: "Oui, remplacer",
  takeOver: "Garder cette version",
  shared: "Ce dossier est aussi ouvert ailleurs dans ce navigateur : ce qui y est écrit apparaît ici.",
  sevenDays:
    "Ce navigateur peut effacer de lui-même ce qu’il conserve après sept jours sans visite. Pour plus de sûreté, téléchargez votre dossier.",
  sharedComputer: "Sur un ordinateur partagé, effacez votre dossier avant de partir : rien n’en restera ici.",
  refusals: {
    foreign:
      "Ce fichier n’est pas un dossier de candidature : il n’a pas été ouvert. Cherchez un fichier .rally.json.",
    damaged: "Ce fichier est abîmé ou a été modifié : il n’a pas été ouvert. Essayez une autre copie.",
    newer: "Ce fichier vient d’une version plus récente du formulaire : il n’a pas été ouvert.",
    "other-rally": "Ce dossier a été écrit pour un autre rallye : il n’a pas été ouvert.",
  },
  entry: (name: string, number: number): string => `${name || "Réponse"} ${number}`,
  addEntry: (name: string): string => (name ? `Ajouter : ${name}` : "Ajouter une réponse"),
  removeEntry: "Retirer",
  entryRemoved: (name: string): string => `Retiré : ${name}`,
  colon: " :",
  sendingShare: (share: number): string => `Envoi en cours : ${Math.round(share * 100)} %`,
  orphans: "Autres réponses conservées",
  orphansHint:
    "Le formulaire a changé et ne pose plus ces questions. Ce que vous aviez écrit reste ici et dans le fichier, mais n’est pas envoyé.",
  joinOnPaper: "Joignez les documents à ce dossier.",
  onlyWhen: "Répondez seulement si cela vous concerne.",
  returnTo: (contact: string): string => `À remettre à : ${contact}`,
  allImages: "images",
  filesHint: (kinds: string, size: string, most: number): string =>
    `${plural(most, "fr", "Un fichier", `Jusqu’à ${formatNumber(most, "fr")} fichiers`)}, ${size} au plus chacun : ${kinds}.`,
  wrongKind: (name: string, kinds: string): string =>
    `« ${name} » n’a pas été joint : seuls ces types de fichiers le peuvent : ${kinds}.`,
  tooLarge: (name: string, size: string, most: string): string =>
    `« ${name} » n’a pas été joint : il pèse ${size}, et ${most} au plus sont possibles.`,
  emptyFile: (name: string): string => `« ${name} » n’a pas été joint : le fichier est vide.`,
  tooManyFiles: (name: string, most: number): string =>
    `« ${name} » n’a pas été joint : ${plural(most, "fr", "un seul fichier est possible", `${formatNumber(most, "fr")} fichiers au plus sont possibles`)}.`,
  unreadable: (name: string): string => `« ${name} » n’a pas pu être lu.`,
  joined: (number: number): string =>
    number === 0
      ? "Aucun fichier joint."
      : plural(number, "fr", "Un fichier joint.", `${formatNumber(number, "fr")} fichiers joints.`),
  removeFile: "Retirer",
  fileRemoved: (name: string): string => `« ${name} » a été retiré.`,
};

export default sentences;

/** The sentences that a language must have. */
export type CandidacyFillingSentences = typeof sentences;
/** Those of the built-in dossier. */
export type BuiltInWords = typeof builtIn;
