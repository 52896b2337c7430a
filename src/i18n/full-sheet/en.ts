/** Sentences that only a full sheet needs, in English. */
import {documents} from "../documents/en.js";
import {formatDay, formatNumber, plural} from "../format.js";
import {innovationKind} from "../innovation-kinds/en.js";
import {organizationKind} from "../organizations/en.js";
import type {FullSheetSentences} from "./fr.js";

const sentences: FullSheetSentences = {
  ...documents,
  response: "The response",
  effects: "The effects",
  actors: "Who takes part",
  story: "The story",
  criterion: "Criterion",
  level: "Level",
  organization: "Organisation",
  organizationKind,
  people: (count) => `${formatNumber(count, "en")} ${plural(count, "en", "person", "people")}`,
  sector: "Sector",
  kinds: "Kind of innovation",
  kind: innovationKind,
  place: "Place",
  stage: "Stage",
  stageNumber: (number) => `Stage ${number}`,
  stageDay: (day) => formatDay(day, "en"),
  partner: "Carried by",
  contact: "Contact",
  documents: "Documents",
  links: "Find out more",
  ownPage: "The innovation’s own page",
  video: (title) => `Watch the video: ${title}`,
  sheetPublished: "Published",
  sheetUpdated: "Updated",
  print: "Print",
  printed: (day) => `Printed on ${formatDay(day, "en", "plain")}`,
};

export default sentences;
