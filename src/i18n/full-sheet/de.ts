/** Sentences that only a full sheet needs, in German. */
import {documents} from "../documents/de.js";
import {formatDay, formatNumber, plural} from "../format.js";
import {innovationKind} from "../innovation-kinds/de.js";
import {organizationKind} from "../organizations/de.js";
import type {FullSheetSentences} from "./fr.js";

const sentences: FullSheetSentences = {
  ...documents,
  response: "Die Antwort",
  effects: "Die Wirkung",
  actors: "Die Beteiligten",
  story: "Die Geschichte",
  criterion: "Kriterium",
  level: "Stufe",
  organization: "Organisation",
  organizationKind,
  people: (count) => `${formatNumber(count, "de")} ${plural(count, "de", "Person", "Personen")}`,
  sector: "Branche",
  kinds: "Art der Innovation",
  kind: innovationKind,
  place: "Ort",
  stage: "Etappe",
  stageNumber: (number) => `Etappe ${number}`,
  stageDay: (day) => formatDay(day, "de"),
  partner: "Getragen von",
  contact: "Kontakt",
  documents: "Dokumente",
  links: "Mehr erfahren",
  ownPage: "Die Seite der Innovation",
  video: (title) => `Video ansehen: ${title}`,
  sheetPublished: "Veröffentlicht",
  sheetUpdated: "Aktualisiert",
  print: "Drucken",
  printed: (day) => `Gedruckt am ${formatDay(day, "de", "plain")}`,
};

export default sentences;
