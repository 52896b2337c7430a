/** Sentences of a dossier being filled in and sent, in English. */
import {formatDay, formatNumber, plural} from "../format.js";
import {organizationKind} from "../organizations/en.js";
import type {BuiltInWords, CandidacyFillingSentences} from "./fr.js";

function hour(moment: Date): string {
  return `${String(moment.getHours()).padStart(2, "0")}:${String(moment.getMinutes()).padStart(2, "0")}`;
}

function value(bound: number | string): string {
  return typeof bound === "string" ? formatDay(bound, "en", "plain") : formatNumber(bound, "en", 2);
}

function count(value: number, one: string, other: string): string {
  return `${formatNumber(value, "en")} ${plural(value, "en", one, other)}`;
}

const builtIn: BuiltInWords = {
  gridIntro:
    "For each criterion, choose what comes closest to your innovation. There is no wrong answer, and “Don’t know” is one.",
  kinds: organizationKind,
  sizes: {"0": "None", "1-9": "1 to 9", "10-49": "10 to 49", "50-249": "50 to 249", "250+": "250 or more"},
  fields: {
    organization: {
      label: "Name of your organisation",
      hint: "Company, association, cooperative, local authority…",
      missing: "Enter the name of your organisation.",
    },
    organizationKind: {
      label: "What kind of organisation is it?",
      missing: "Choose the kind of your organisation.",
    },
    size: {
      label: "How many employees does it have?",
      missing: "Choose the number of employees.",
    },
    municipality: {
      label: "Municipality",
      hint: "Its name or postcode. If it is not in the list, just write it.",
      missing: "Enter the municipality of your organisation.",
    },
    contact: {
      label: "Contact person",
      hint: "First name and surname.",
      missing: "Enter the person to contact.",
    },
    email: {
      label: "E-mail",
      hint: "To give you news of your candidacy, for example at name@example.org.",
      missing: "Enter an e-mail address where you can be reached.",
    },
    phone: {label: "Phone", hint: "For example +33 3 81 00 00 00."},
    title: {
      label: "Title of the innovation",
      hint: "A few words that say what you do.",
      missing: "Give your innovation a title.",
    },
    summary: {
      label: "In a few sentences, what is it about?",
      missing: "Sum up your innovation in a few sentences.",
    },
    themes: {label: "Which themes does it belong to?", hint: "One or several."},
    need: {
      label: "Which unmet social need did you observe?",
      hint: "Who has it, since when, what there was before.",
      missing: "Describe the need that you observed.",
    },
    response: {
      label: "How do you respond to it?",
      hint: "What you do, concretely, and for whom.",
      missing: "Describe your response.",
    },
    novelty: {
      label: "What is new about it?",
      hint: "In the service, the organisation, the way of deciding or of funding…",
      missing: "Say what is new.",
    },
    actors: {
      label: "Who takes part?",
      hint: "Users, employees, volunteers, municipalities, partners: who takes part, and how.",
      missing: "Say who takes part in your innovation.",
    },
    effectsSeen: {
      label: "Which effects have you seen?",
      hint: "Figures or accounts, however modest.",
    },
    effectsHoped: {label: "Which effects do you hope for?"},
    spread: {
      label: "How can this innovation spread?",
      hint: "To other places, on a larger scale, carried by others than you.",
    },
    grid: {label: "Characterisation grid"},
    stages: {
      label: "At which stage would you like to present your innovation?",
      hint: "One or several. The organisers will agree on it with you.",
    },
    documents: {
      label: "Would you like to attach documents?",
      hint: "A photograph, a leaflet, a press article… Nothing is required.",
    },
    consent: {
      label:
        "I agree that the organisers and the jury read this dossier and contact me about it. I may ask for its removal at any time.",
      missing: "Tick the box to give your consent: without it, the dossier cannot be read.",
    },
  },
};

const sentences: CandidacyFillingSentences = {
  builtIn,
  closedDraft:
    "Your dossier is still on this device. It can no longer be sent, but you can read, print and download it.",
  closedSending: "Its sending had begun before the deadline: you can still finish it.",
  resumeTitle: (day) => `Resume your dossier of ${formatDay(day, "en", "plain")}?`,
  resumeState: (done, all) =>
    `${formatNumber(done, "en")} of ${formatNumber(all, "en")} ${plural(all, "en", "part", "parts")} complete`,
  unnamed: "Untitled dossier",
  resume: "Resume",
  restart: "Start afresh",
  erase: "Erase",
  eraseThis: "Erase my dossier from this device",
  confirmHint: "What you wrote will be lost. You can download it first.",
  confirmYes: "Yes, erase",
  confirmNo: "No, keep it",
  erased: "The dossier has been erased from this device.",
  stepsLabel: "Parts of the dossier",
  stepState: {todo: "Not started", started: "In progress", done: "Complete", faulty: "Has an error"},
  stepOf: (number, all) => `Part ${number} of ${all}`,
  next: "Continue",
  back: "Back",
  optional: "(optional)",
  expected: "Every question needs an answer, except those marked “(optional)”.",
  countOf: (length, limit) => `${formatNumber(length, "en")} / ${count(limit, "character", "characters")}`,
  unknownLevel: "Don’t know",
  noteLabel: "What shows it?",
  found: (number) =>
    number === 0
      ? "No municipality of the list matches. You can keep what you wrote."
      : `${count(number, "municipality", "municipalities")} suggested.`,
  suggestions: "Suggested municipalities",
  error: "Error:",
  summaryTitle: (number) =>
    plural(
      number,
      "en",
      "One answer needs another look",
      `${formatNumber(number, "en")} answers need another look`,
    ),
  summaryHint: "Nothing is lost: you can come back to it whenever you like, before sending.",
  goOn: "Continue anyway",
  faults: {
    missing: (label) => `Answer the question: ${label}`,
    missingLevel: (criterion) => `Choose a level, or “Don’t know”: ${criterion}`,
    tooLong: (excess, label) => `Shorten by ${count(excess, "character", "characters")}: ${label}`,
    tooShort: (lack, label) => `Write at least ${count(lack, "more character", "more characters")}: ${label}`,
    tooLow: (bound, label) => `No earlier or less than ${value(bound)}: ${label}`,
    tooHigh: (bound, label) => `No later or more than ${value(bound)}: ${label}`,
    tooMany: (most, label) => `No more than ${formatNumber(most, "en")}: ${label}`,
    lost: (file) => `Attach the file “${file}” again: this device no longer has it.`,
    email: () => "Check this e-mail address: it is written like name@example.org.",
    phone: () => "Check this phone number: it is written like +33 3 81 00 00 00.",
    url: () => "Check this address: it is written like https://www.example.org.",
    number: (label) => `Write a number, in digits: ${label}`,
    date: (label) => `Give a day that exists: ${label}`,
  },
  saved: (at) => `Saved on this device at ${hour(at)}`,
  notKept:
    "Your dossier cannot be kept on this device (private browsing, storage blocked or full). Download it before you leave this page.",
  conflict:
    "This dossier was changed in another tab. To keep only one, take the other version; download this one first if you need it.",
  takeOther: "Take the other version",
  takeAway: "Take my dossier with me",
  takeAwayHint: "The .rally.json file holds all your answers. The printable version reads well on A4 paper.",
  download: "Download",
  print: "Print",
  fileName: "dossier",
  printed: (day) => `Dossier printed on ${formatDay(day, "en", "plain")}`,
  reviewIntro: "Read your answers again. You can still change everything.",
  change: "Change",
  noAnswer: "No answer",
  agreed: "Consent given",
  toAnswer: "To be completed",
  send: "Send my dossier",
  finish: "Finish my dossier",
  sending: "Sending…",
  stop: "Stop sending",
  sendAgain: "Try again now",
  delays: {
    network: "Your dossier has not left yet: there was no connection. It is still here.",
    busy: "Your dossier has not been received yet: the service is very busy at the moment. It is still here.",
    "too-large": "Your dossier is too large to be received. Shorten the longest answers, then try again.",
    unexpected:
      "Your dossier has not been received yet: the service answered in an unexpected way. It is still here.",
  },
  retryIn: (seconds, at) =>
    seconds < 120
      ? `Tries again by itself in ${count(seconds, "second", "seconds")}, as long as this page stays open.`
      : `Tries again by itself at ${hour(at)}, as long as this page stays open.`,
  /** For the webmaster. */
  notReceived: (url, cause) => `the dossier was not received at ${url}: ${cause}`,
  refused: "Your dossier was not accepted as it is. It is still here: correct it, then send it again.",
  handTitle: "Your dossier is ready to go",
  handIntro: "What remains is to hand it to the organisers:",
  handDownload: "Download your dossier, or print it.",
  handMail: "Attach the file to an e-mail to the organisers.",
  handNoMail: "Hand it to the organisers of the rally.",
  writeMail: "Write the e-mail",
  mailSubject: (title) => `Candidacy for the rally: ${title}`,
  mailBody: (file, organization) =>
    `Hello,\n\nHere is our candidacy dossier. The file “${file}” is attached to this message.\n\n${organization}\n`,
  receivedTitle: "Your dossier has arrived",
  reference: "Reference",
  receivedOn: (day, at) => `Received on ${formatDay(day, "en", "plain")} at ${hour(at)}`,
  receivedHint: "Note this reference or print a copy. The draft has been erased from this device.",
  another: "Present another innovation",
  confirmations: {
    erase: "Erase this dossier from this device?",
    restart: "Start again with an empty dossier?",
    replace: "Put the dossier of the file in the place of yours?",
  },
  confirmReplace: "Yes, replace",
  takeOver: "Keep this version",
  shared: "This dossier is also open elsewhere in this browser: what is written there appears here.",
  sevenDays:
    "This browser may by itself erase what it keeps after seven days without a visit. To be safe, download your dossier.",
  sharedComputer: "On a shared computer, erase your dossier before you leave: nothing of it will stay here.",
  refusals: {
    foreign: "This file is not a candidacy dossier: it was not opened. Look for a .rally.json file.",
    damaged: "This file is damaged or was altered: it was not opened. Try another copy.",
    newer: "This file comes from a later version of the form: it was not opened.",
    "other-rally": "This dossier was written for another rally: it was not opened.",
  },
  entry: (name, number) => `${name || "Answer"} ${number}`,
  addEntry: (name) => (name ? `Add: ${name}` : "Add an answer"),
  removeEntry: "Remove",
  entryRemoved: (name) => `Removed: ${name}`,
  colon: ":",
  sendingShare: (share) => `Sending: ${Math.round(share * 100)}%`,
  orphans: "Other answers kept",
  orphansHint:
    "The form has changed and no longer asks these questions. What you wrote stays here and in the file, but is not sent.",
  joinOnPaper: "Enclose the documents with this dossier.",
  onlyWhen: "Answer only if it applies to you.",
  returnTo: (contact) => `Hand in to: ${contact}`,
  allImages: "images",
  filesHint: (kinds, size, most) =>
    `${plural(most, "en", "One file", `Up to ${formatNumber(most, "en")} files`)}, ${size} each at the most: ${kinds}.`,
  wrongKind: (name, kinds) => `“${name}” was not attached: only these kinds of files can be: ${kinds}.`,
  tooLarge: (name, size, most) =>
    `“${name}” was not attached: it weighs ${size}, and ${most} at the most are possible.`,
  emptyFile: (name) => `“${name}” was not attached: the file is empty.`,
  tooManyFiles: (name, most) =>
    `“${name}” was not attached: ${plural(most, "en", "only one file is possible", `${formatNumber(most, "en")} files at the most are possible`)}.`,
  unreadable: (name) => `“${name}” could not be read.`,
  joined: (number) => (number === 0 ? "No file attached." : `${count(number, "file", "files")} attached.`),
  removeFile: "Remove",
  fileRemoved: (name) => `“${name}” has been removed.`,
};

export default sentences;
