/** Sentences of a dossier being filled in and sent, in German. */
import {formatDay, formatNumber, plural} from "../format.js";
import {organizationKind} from "../organizations/de.js";
import type {BuiltInWords, CandidacyFillingSentences} from "./fr.js";

function hour(moment: Date): string {
  return `${moment.getHours()}:${String(moment.getMinutes()).padStart(2, "0")} Uhr`;
}

function value(bound: number | string): string {
  return typeof bound === "string" ? formatDay(bound, "de", "plain") : formatNumber(bound, "de", 2);
}

function count(value: number, one: string, other: string): string {
  return `${formatNumber(value, "de")} ${plural(value, "de", one, other)}`;
}

const builtIn: BuiltInWords = {
  gridIntro:
    "Wählen Sie zu jedem Kriterium, was Ihrer Innovation am nächsten kommt. Es gibt keine falsche Antwort, auch „Weiß nicht“ ist eine.",
  kinds: organizationKind,
  sizes: {
    "0": "Keine",
    "1-9": "1 bis 9",
    "10-49": "10 bis 49",
    "50-249": "50 bis 249",
    "250+": "250 oder mehr",
  },
  fields: {
    organization: {
      label: "Name Ihrer Organisation",
      hint: "Unternehmen, Verein, Genossenschaft, Gemeinde …",
      missing: "Geben Sie den Namen Ihrer Organisation an.",
    },
    organizationKind: {
      label: "Um welche Art von Organisation handelt es sich?",
      missing: "Wählen Sie die Art Ihrer Organisation.",
    },
    size: {
      label: "Wie viele Angestellte hat sie?",
      missing: "Wählen Sie die Zahl der Angestellten.",
    },
    municipality: {
      label: "Gemeinde",
      hint: "Name oder Postleitzahl. Steht sie nicht in der Liste, schreiben Sie sie einfach.",
      missing: "Geben Sie die Gemeinde Ihrer Organisation an.",
    },
    contact: {
      label: "Ansprechperson",
      hint: "Vor- und Nachname.",
      missing: "Geben Sie die Ansprechperson an.",
    },
    email: {
      label: "E-Mail",
      hint: "Damit wir Ihnen Nachricht zu Ihrer Bewerbung geben können, zum Beispiel an name@beispiel.de.",
      missing: "Geben Sie eine E-Mail-Adresse an, unter der wir Sie erreichen.",
    },
    phone: {label: "Telefon", hint: "Zum Beispiel +33 3 81 00 00 00."},
    title: {
      label: "Titel der Innovation",
      hint: "Wenige Worte, die sagen, was Sie tun.",
      missing: "Geben Sie Ihrer Innovation einen Titel.",
    },
    summary: {
      label: "Worum geht es, in wenigen Sätzen?",
      missing: "Fassen Sie Ihre Innovation in wenigen Sätzen zusammen.",
    },
    themes: {label: "Welche Themen berührt sie?", hint: "Eines oder mehrere."},
    need: {
      label: "Welchen ungedeckten sozialen Bedarf haben Sie festgestellt?",
      hint: "Wer ihn hat, seit wann, was es vorher gab.",
      missing: "Beschreiben Sie den Bedarf, den Sie festgestellt haben.",
    },
    response: {
      label: "Welche Antwort geben Sie darauf?",
      hint: "Was Sie konkret tun, und für wen.",
      missing: "Beschreiben Sie Ihre Antwort.",
    },
    novelty: {
      label: "Was ist neu daran?",
      hint: "An der Dienstleistung, der Organisation, der Art zu entscheiden oder zu finanzieren …",
      missing: "Sagen Sie, was neu ist.",
    },
    actors: {
      label: "Wer wirkt mit?",
      hint: "Nutzende, Angestellte, Ehrenamtliche, Gemeinden, Partner: wer mitwirkt, und wie.",
      missing: "Sagen Sie, wer an Ihrer Innovation mitwirkt.",
    },
    effectsSeen: {
      label: "Welche Wirkungen haben Sie festgestellt?",
      hint: "Zahlen oder Berichte, auch bescheidene.",
    },
    effectsHoped: {label: "Welche Wirkungen erhoffen Sie sich?"},
    spread: {
      label: "Wie kann sich diese Innovation verbreiten?",
      hint: "An anderen Orten, in größerem Maßstab, getragen von anderen als Ihnen.",
    },
    grid: {label: "Merkmalsraster"},
    stages: {
      label: "Auf welcher Etappe möchten Sie Ihre Innovation vorstellen?",
      hint: "Eine oder mehrere. Die Veranstalter sprechen es mit Ihnen ab.",
    },
    documents: {
      label: "Möchten Sie Unterlagen beifügen?",
      hint: "Ein Foto, ein Faltblatt, ein Presseartikel… Nichts davon ist Pflicht.",
    },
    consent: {
      label:
        "Ich bin einverstanden, dass die Veranstalter und die Jury dieses Dossier lesen und mich dazu ansprechen. Ich kann jederzeit seine Löschung verlangen.",
      missing: "Kreuzen Sie das Kästchen an: Ohne Ihr Einverständnis darf das Dossier nicht gelesen werden.",
    },
  },
};

const sentences: CandidacyFillingSentences = {
  builtIn,
  closedDraft:
    "Ihr Dossier ist noch auf diesem Gerät. Es kann nicht mehr gesendet werden, aber Sie können es lesen, drucken und herunterladen.",
  closedSending: "Das Senden hatte vor Fristende begonnen: Sie können es noch abschließen.",
  resumeTitle: (day) => `Ihr Dossier vom ${formatDay(day, "de", "plain")} fortsetzen?`,
  resumeState: (done, all) =>
    `${formatNumber(done, "de")} von ${formatNumber(all, "de")} ${plural(all, "de", "Teil", "Teilen")} vollständig`,
  unnamed: "Dossier ohne Titel",
  resume: "Fortsetzen",
  restart: "Neu beginnen",
  erase: "Löschen",
  eraseThis: "Mein Dossier von diesem Gerät löschen",
  confirmHint: "Was Sie geschrieben haben, geht verloren. Sie können es vorher herunterladen.",
  confirmYes: "Ja, löschen",
  confirmNo: "Nein, behalten",
  erased: "Das Dossier wurde von diesem Gerät gelöscht.",
  stepsLabel: "Teile des Dossiers",
  stepState: {todo: "Nicht begonnen", started: "In Arbeit", done: "Vollständig", faulty: "Zu korrigieren"},
  stepOf: (number, all) => `Teil ${number} von ${all}`,
  next: "Weiter",
  back: "Zurück",
  optional: "(freiwillig)",
  expected: "Jede Frage verlangt eine Antwort, außer wo „(freiwillig)“ steht.",
  countOf: (length, limit) => `${formatNumber(length, "de")} / ${formatNumber(limit, "de")} Zeichen`,
  unknownLevel: "Weiß nicht",
  noteLabel: "Woran zeigt es sich?",
  found: (number) =>
    number === 0
      ? "Keine Gemeinde der Liste passt. Sie können Ihre Eingabe so lassen."
      : `${count(number, "Gemeinde", "Gemeinden")} vorgeschlagen.`,
  suggestions: "Vorgeschlagene Gemeinden",
  error: "Fehler:",
  summaryTitle: (number) =>
    plural(
      number,
      "de",
      "Eine Antwort ist zu prüfen",
      `${formatNumber(number, "de")} Antworten sind zu prüfen`,
    ),
  summaryHint: "Nichts ist verloren: Sie können jederzeit vor dem Senden darauf zurückkommen.",
  goOn: "Trotzdem weiter",
  faults: {
    missing: (label) => `Beantworten Sie die Frage: ${label}`,
    missingLevel: (criterion) => `Wählen Sie eine Stufe oder „Weiß nicht“: ${criterion}`,
    tooLong: (excess, label) => `Kürzen Sie um ${formatNumber(excess, "de")} Zeichen: ${label}`,
    tooShort: (lack, label) => `Schreiben Sie mindestens ${count(lack, "Zeichen", "Zeichen")} mehr: ${label}`,
    tooLow: (bound, label) => `Frühestens oder mindestens ${value(bound)}: ${label}`,
    tooHigh: (bound, label) => `Spätestens oder höchstens ${value(bound)}: ${label}`,
    tooMany: (most, label) => `Höchstens ${formatNumber(most, "de")}: ${label}`,
    lost: (file) => `Fügen Sie die Datei „${file}“ erneut bei: Dieses Gerät hat sie nicht mehr.`,
    email: () => "Prüfen Sie diese E-Mail-Adresse: Sie sieht aus wie name@beispiel.de.",
    phone: () => "Prüfen Sie diese Telefonnummer: Sie sieht aus wie +33 3 81 00 00 00.",
    url: () => "Prüfen Sie diese Adresse: Sie sieht aus wie https://www.beispiel.de.",
    number: (label) => `Schreiben Sie eine Zahl in Ziffern: ${label}`,
    date: (label) => `Nennen Sie einen Tag, den es gibt: ${label}`,
  },
  saved: (at) => `Auf diesem Gerät gespeichert um ${hour(at)}`,
  notKept:
    "Ihr Dossier kann auf diesem Gerät nicht aufbewahrt werden (privates Surfen, Speicher gesperrt oder voll). Laden Sie es herunter, bevor Sie diese Seite verlassen.",
  conflict:
    "Dieses Dossier wurde in einem anderen Tab geändert. Damit es nur eines gibt, übernehmen Sie die andere Fassung; laden Sie diese vorher herunter, wenn Sie sie brauchen.",
  takeOther: "Die andere Fassung übernehmen",
  takeAway: "Mein Dossier mitnehmen",
  takeAwayHint:
    "Die Datei .rally.json enthält alle Ihre Antworten. Die Druckfassung ist gut auf A4 zu lesen.",
  download: "Herunterladen",
  print: "Drucken",
  fileName: "dossier",
  printed: (day) => `Dossier gedruckt am ${formatDay(day, "de", "plain")}`,
  reviewIntro: "Lesen Sie Ihre Antworten noch einmal. Sie können noch alles ändern.",
  change: "Ändern",
  noAnswer: "Keine Antwort",
  agreed: "Einverstanden",
  toAnswer: "Noch auszufüllen",
  send: "Mein Dossier senden",
  finish: "Mein Dossier abschließen",
  sending: "Wird gesendet …",
  stop: "Senden anhalten",
  sendAgain: "Jetzt erneut versuchen",
  delays: {
    network: "Ihr Dossier ist noch nicht abgegangen: keine Verbindung. Es ist weiterhin hier.",
    busy: "Ihr Dossier ist noch nicht angekommen: Der Dienst ist gerade sehr gefragt. Es ist weiterhin hier.",
    "too-large":
      "Ihr Dossier ist zu umfangreich, um angenommen zu werden. Kürzen Sie die längsten Antworten und versuchen Sie es erneut.",
    unexpected:
      "Ihr Dossier ist noch nicht angekommen: Der Dienst hat unerwartet geantwortet. Es ist weiterhin hier.",
  },
  retryIn: (seconds, at) =>
    seconds < 120
      ? `Neuer Versuch von selbst in ${count(seconds, "Sekunde", "Sekunden")}, solange diese Seite offen bleibt.`
      : `Neuer Versuch von selbst um ${hour(at)}, solange diese Seite offen bleibt.`,
  /** For the webmaster. */
  notReceived: (url, cause) => `das Dossier ist unter ${url} nicht angekommen: ${cause}`,
  refused:
    "Ihr Dossier wurde so nicht angenommen. Es ist weiterhin hier: Korrigieren Sie es und senden Sie es erneut.",
  handTitle: "Ihr Dossier ist bereit",
  handIntro: "Es muss nur noch zu den Veranstaltern:",
  handDownload: "Laden Sie Ihr Dossier herunter, oder drucken Sie es.",
  handMail: "Hängen Sie die Datei an eine E-Mail an die Veranstalter.",
  handNoMail: "Geben Sie es den Veranstaltern der Rallye.",
  writeMail: "E-Mail schreiben",
  mailSubject: (title) => `Bewerbung für die Rallye: ${title}`,
  mailBody: (file, organization) =>
    `Guten Tag,\n\nhier ist unser Bewerbungsdossier. Die Datei „${file}“ ist angehängt.\n\n${organization}\n`,
  receivedTitle: "Ihr Dossier ist angekommen",
  reference: "Zeichen",
  receivedOn: (day, at) => `Erhalten am ${formatDay(day, "de", "plain")} um ${hour(at)}`,
  receivedHint:
    "Notieren Sie dieses Zeichen oder drucken Sie eine Kopie. Der Entwurf wurde von diesem Gerät gelöscht.",
  another: "Eine andere Innovation vorstellen",
  confirmations: {
    erase: "Dieses Dossier von diesem Gerät löschen?",
    restart: "Mit einem leeren Dossier neu beginnen?",
    replace: "Ihr Dossier durch das aus der Datei ersetzen?",
  },
  confirmReplace: "Ja, ersetzen",
  takeOver: "Diese Fassung behalten",
  shared:
    "Dieses Dossier ist in diesem Browser noch anderswo offen: Was dort geschrieben wird, erscheint hier.",
  sevenDays:
    "Dieser Browser kann von sich aus löschen, was er aufbewahrt, wenn Sie sieben Tage nicht hier waren. Laden Sie Ihr Dossier sicherheitshalber herunter.",
  sharedComputer:
    "Löschen Sie Ihr Dossier auf einem gemeinsam genutzten Computer, bevor Sie gehen: Nichts davon bleibt hier.",
  refusals: {
    foreign:
      "Diese Datei ist kein Bewerbungsdossier und wurde nicht geöffnet. Suchen Sie eine Datei .rally.json.",
    damaged:
      "Diese Datei ist beschädigt oder wurde verändert und wurde nicht geöffnet. Versuchen Sie eine andere Kopie.",
    newer: "Diese Datei stammt aus einer neueren Fassung des Formulars und wurde nicht geöffnet.",
    "other-rally": "Dieses Dossier wurde für eine andere Rallye geschrieben und wurde nicht geöffnet.",
  },
  entry: (name, number) => `${name || "Antwort"} ${number}`,
  addEntry: (name) => (name ? `Hinzufügen: ${name}` : "Antwort hinzufügen"),
  removeEntry: "Entfernen",
  entryRemoved: (name) => `Entfernt: ${name}`,
  colon: ":",
  sendingShare: (share) => `Wird gesendet: ${Math.round(share * 100)} %`,
  orphans: "Weitere aufbewahrte Antworten",
  orphansHint:
    "Das Formular hat sich geändert und stellt diese Fragen nicht mehr. Was Sie geschrieben hatten, bleibt hier und in der Datei, wird aber nicht gesendet.",
  joinOnPaper: "Legen Sie diesem Dossier die Unterlagen bei.",
  onlyWhen: "Antworten Sie nur, wenn es Sie betrifft.",
  returnTo: (contact) => `Abzugeben bei: ${contact}`,
  allImages: "Bilder",
  filesHint: (kinds, size, most) =>
    `${plural(most, "de", "Eine Datei", `Bis zu ${formatNumber(most, "de")} Dateien`)}, je höchstens ${size}: ${kinds}.`,
  wrongKind: (name, kinds) =>
    `„${name}“ wurde nicht beigefügt: Möglich sind nur diese Arten von Dateien: ${kinds}.`,
  tooLarge: (name, size, most) =>
    `„${name}“ wurde nicht beigefügt: Die Datei hat ${size}, möglich sind höchstens ${most}.`,
  emptyFile: (name) => `„${name}“ wurde nicht beigefügt: Die Datei ist leer.`,
  tooManyFiles: (name, most) =>
    `„${name}“ wurde nicht beigefügt: ${plural(most, "de", "Nur eine Datei ist möglich", `Höchstens ${formatNumber(most, "de")} Dateien sind möglich`)}.`,
  unreadable: (name) => `„${name}“ konnte nicht gelesen werden.`,
  joined: (number) =>
    number === 0 ? "Keine Datei beigefügt." : `${count(number, "Datei", "Dateien")} beigefügt.`,
  removeFile: "Entfernen",
  fileRemoved: (name) => `„${name}“ wurde entfernt.`,
};

export default sentences;
