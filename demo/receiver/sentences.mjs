/** What visitors read of a receiver, on the fields of the form: in the language in which they filled it in. */

const fr = {
  title: "Le dossier est à revoir.",
  missing: "Cette réponse manque.",
  wrong: "Cette réponse n’est pas de la forme attendue.",
  tooLong: (limit) => `Cette réponse est trop longue : ${limit} caractères au plus.`,
  atLeast: (limit) => `Indiquez ${limit} au moins.`,
  atMost: (limit) => `Indiquez ${limit} au plus.`,
  otherRally: "Ce dossier est celui d’un autre rallye.",
  otherForm: "Le formulaire a changé : rechargez la page. Vos réponses restent sur votre appareil.",
  early: "Les candidatures ne sont pas encore ouvertes.",
  late: "Les candidatures sont closes.",
  tooLarge: "Le dossier est trop lourd.",
  fileTooLarge: (megabytes) => `Ce fichier est trop lourd : ${megabytes} Mo au plus.`,
  filesTooLarge: (megabytes) =>
    `Les fichiers sont trop lourds ensemble : ${megabytes} Mo au plus. Retirez celui-ci.`,
  tooManyFiles: (limit) => `${limit} fichiers au plus : retirez celui-ci.`,
  fileMissing: "Ce fichier n’est pas arrivé. Retirez-le et joignez-le à nouveau.",
  fileDamaged: "Ce fichier est arrivé abîmé. Retirez-le et joignez-le à nouveau.",
  noKey: "Il manque à l’envoi un en-tête Idempotency-Key, un UUID.",
  unreadable: "Ceci n’est pas un dossier de candidature.",
  notAllowed: "Cette page n’est pas autorisée à envoyer des dossiers.",
  tooMany: "Trop d’envois à la fois.",
  busy: "Le service reçoit beaucoup de dossiers en ce moment.",
  broken: "Le service a un incident.",
  notFound: "Il n’y a rien à cette adresse.",
  noToken: "Réservé aux organisateurs : il faut le jeton affiché au démarrage.",
};

const en = {
  title: "The application needs a change.",
  missing: "This answer is missing.",
  wrong: "This answer does not have the expected form.",
  tooLong: (limit) => `This answer is too long: ${limit} characters at the most.`,
  atLeast: (limit) => `Enter ${limit} at least.`,
  atMost: (limit) => `Enter ${limit} at the most.`,
  otherRally: "This application is for another rally.",
  otherForm: "The form has changed: reload the page. Your answers stay on your device.",
  early: "Applications are not open yet.",
  late: "Applications are closed.",
  tooLarge: "The application is too large.",
  fileTooLarge: (megabytes) => `This file is too large: ${megabytes} MB at the most.`,
  filesTooLarge: (megabytes) =>
    `The files are too large together: ${megabytes} MB at the most. Remove this one.`,
  tooManyFiles: (limit) => `${limit} files at the most: remove this one.`,
  fileMissing: "This file has not arrived. Remove it and attach it again.",
  fileDamaged: "This file arrived damaged. Remove it and attach it again.",
  noKey: "The request lacks an Idempotency-Key header, a UUID.",
  unreadable: "This is not an application.",
  notAllowed: "This page is not allowed to send applications.",
  tooMany: "Too many requests at once.",
  busy: "The service is receiving many applications at the moment.",
  broken: "The service has a failure.",
  notFound: "There is nothing at this address.",
  noToken: "For organisers only: the token shown at the start is needed.",
};

const de = {
  title: "Die Bewerbung muss überarbeitet werden.",
  missing: "Diese Antwort fehlt.",
  wrong: "Diese Antwort hat nicht die erwartete Form.",
  tooLong: (limit) => `Diese Antwort ist zu lang: höchstens ${limit} Zeichen.`,
  atLeast: (limit) => `Geben Sie mindestens ${limit} an.`,
  atMost: (limit) => `Geben Sie höchstens ${limit} an.`,
  otherRally: "Diese Bewerbung gehört zu einer anderen Rallye.",
  otherForm:
    "Das Formular hat sich geändert: Laden Sie die Seite neu. Ihre Antworten bleiben auf Ihrem Gerät.",
  early: "Bewerbungen sind noch nicht möglich.",
  late: "Die Bewerbungsfrist ist abgelaufen.",
  tooLarge: "Die Bewerbung ist zu groß.",
  fileTooLarge: (megabytes) => `Diese Datei ist zu groß: höchstens ${megabytes} MB.`,
  filesTooLarge: (megabytes) =>
    `Die Dateien sind zusammen zu groß: höchstens ${megabytes} MB. Entfernen Sie diese.`,
  tooManyFiles: (limit) => `Höchstens ${limit} Dateien: Entfernen Sie diese.`,
  fileMissing: "Diese Datei ist nicht angekommen. Entfernen Sie sie und fügen Sie sie erneut an.",
  fileDamaged: "Diese Datei ist beschädigt angekommen. Entfernen Sie sie und fügen Sie sie erneut an.",
  noKey: "Der Sendung fehlt ein Header Idempotency-Key, eine UUID.",
  unreadable: "Dies ist keine Bewerbung.",
  notAllowed: "Diese Seite darf keine Bewerbungen senden.",
  tooMany: "Zu viele Sendungen auf einmal.",
  busy: "Der Dienst empfängt gerade viele Bewerbungen.",
  broken: "Der Dienst hat eine Störung.",
  notFound: "Unter dieser Adresse gibt es nichts.",
  noToken: "Nur für die Veranstalter: Es braucht das beim Start angezeigte Token.",
};

const languages = {fr, en, de};

/** The sentences of a language tag, or of what a browser says that it prefers; French when neither is known. */
export function sentencesFor(preferred = "") {
  const wanted = String(preferred)
    .toLowerCase()
    .match(/\b(?:fr|en|de)\b/);
  return languages[wanted?.[0]] ?? fr;
}
