/** Sentences of the sheets, in German. */
import {common} from "../common/de.js";
import {documents} from "../documents/de.js";
import {formatDay, formatNumber, plural} from "../format.js";
import type {SheetSentences} from "./fr.js";

const sentences: SheetSentences = {
  ...common,
  ...documents,
  parts: {
    need: "Der Bedarf",
    response: "Die Antwort",
    novelty: "Das Neue",
    effects: "Die Wirkung",
    actors: "Die Beteiligten",
    story: "Die Geschichte",
  },
  grid: "Charakterisierungsraster",
  criterion: "Kriterium",
  level: "Stufe",
  outOf: (value, best) => `${formatNumber(value, "de", 1)} / ${best}`,
  outOfSaid: (value, best) => `${formatNumber(value, "de", 1)} von ${best}`,
  organization: "Organisation",
  people: (count) => `${formatNumber(count, "de")} ${plural(count, "de", "Person", "Personen")}`,
  sector: "Branche",
  kinds: "Art der Innovation",
  kind: {
    service: "Dienstleistung",
    "work-organization": "Arbeitsorganisation",
    distribution: "Vertrieb",
    "quality-of-life": "Lebensqualität",
    governance: "Mitbestimmung",
    other: "Andere",
  },
  place: "Ort",
  stage: "Etappe",
  stageDay: (day) => formatDay(day, "de"),
  partner: "Getragen von",
  contact: "Kontakt",
  documents: "Dokumente",
  links: "Mehr erfahren",
  ownPage: "Die Seite der Innovation",
  video: (title) => `Video ansehen: ${title}`,
  sheetPublished: "Veröffentlicht",
  sheetUpdated: "Aktualisiert",
  shown: (title) => `Angezeigter Steckbrief: ${title}`,
  openFull: "Ganzen Steckbrief ansehen",
  closeFull: "Steckbrief einklappen",
  share: "Teilen",
  copied: "Link kopiert",
  copyThis: "Dieser Link lässt sich teilen:",
  choose: "Wählen Sie eine Innovation auf der Karte: Ihr Steckbrief erscheint hier.",
  unknown: "Dieser Steckbrief ist noch nicht online. Bitte kommen Sie etwas später wieder.",
  unknownInArchive: "Dieser Steckbrief ist nicht mehr online.",
  elsewhere: "Diesen Steckbrief trägt ein anderer Partner der Rallye: Er wird hier nicht gezeigt.",
};

export default sentences;
