/** Sentences of the sheets, in English. */
import {common} from "../common/en.js";
import {documents} from "../documents/en.js";
import {formatDay, formatNumber, plural} from "../format.js";
import type {SheetSentences} from "./fr.js";

const sentences: SheetSentences = {
  ...common,
  ...documents,
  parts: {
    need: "The need",
    response: "The response",
    novelty: "What is new",
    effects: "The effects",
    actors: "Who takes part",
    story: "The story",
  },
  grid: "Characterisation grid",
  criterion: "Criterion",
  level: "Level",
  outOf: (value, best) => `${formatNumber(value, "en", 1)} / ${best}`,
  outOfSaid: (value, best) => `${formatNumber(value, "en", 1)} out of ${best}`,
  organization: "Organisation",
  people: (count) => `${formatNumber(count, "en")} ${plural(count, "en", "person", "people")}`,
  sector: "Sector",
  kinds: "Kind of innovation",
  kind: {
    service: "Service",
    "work-organization": "Work organisation",
    distribution: "Distribution",
    "quality-of-life": "Quality of life",
    governance: "Governance",
    other: "Other",
  },
  place: "Place",
  stage: "Stage",
  stageDay: (day) => formatDay(day, "en"),
  partner: "Carried by",
  contact: "Contact",
  documents: "Documents",
  links: "Find out more",
  ownPage: "The innovation’s own page",
  video: (title) => `Watch the video: ${title}`,
  sheetPublished: "Published",
  sheetUpdated: "Updated",
  shown: (title) => `Sheet shown: ${title}`,
  openFull: "See the full sheet",
  closeFull: "Shorten the sheet",
  share: "Share",
  copied: "Link copied",
  copyThis: "Here is the link to share:",
  choose: "Choose an innovation on the map: its sheet will appear here.",
  unknown: "This sheet is not online yet. Please come back a little later.",
  unknownInArchive: "This sheet is no longer online.",
  elsewhere: "This sheet is carried by another partner of the rally: it is not shown here.",
};

export default sentences;
