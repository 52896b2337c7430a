/** Sentences of the map’s further filters and of what is nearby, in English. */
import {formatDistance} from "../distance.js";
import {formatNumber, plural} from "../format.js";
import {innovationKind} from "../innovation-kinds/en.js";
import {organizationKind} from "../organizations/en.js";
import type {MapFindingSentences} from "./fr.js";

const sentences: MapFindingSentences = {
  kind: innovationKind,
  organizationKind,
  kinds: "Kind of innovation",
  organizations: "Kind of organisation",
  partners: "Partners",
  stages: "Stages",
  stage: (number, town) => `Stage ${number}, ${town}`,
  criteria: (count) => `Criteria of the grid (${count})`,
  anyLevel: "Any level",
  atLeast: (level, count) => `At least ${level} (${formatNumber(count, "en")})`,
  criterion: (label, level) => `${label}: at least ${level}`,
  distinctions: "Awards",
  laureatesOnly: "Laureates only",
  allPartners: (count) => `All partners (${count})`,
  allStages: (count) => `All stages (${count})`,
  fewPartners: "Fewer partners",
  fewStages: "Fewer stages",
  results: (count) =>
    `Show ${plural(count, "en", "the result", "the results")} (${formatNumber(count, "en")})`,
  active: "Active filters",
  remove: (filter) => `Remove the filter: ${filter}`,
  municipality: "Your municipality",
  suggestions: "Suggested municipalities",
  suggested: (count) =>
    count === 0
      ? "No municipality of that name"
      : `${formatNumber(count, "en")} ${plural(count, "en", "municipality", "municipalities")} suggested`,
  usePosition: "Use my position",
  asking: "Looking for your position…",
  refused: "Your position cannot be had: choose a municipality instead.",
  unavailable: "Your device does not find its position: choose a municipality instead.",
  tooSlow: "Looking for your position took too long: try again, or choose a municipality.",
  kept: "Your position stays on your device.",
  outside: (kilometres) =>
    `You are ${formatDistance(kilometres, "en")} from the region; here are the nearest innovations.`,
  nearTown: (town) => `Near ${town}`,
  nearTownWithin: (town, kilometres) => `Within ${formatDistance(kilometres, "en")} of ${town}`,
  nearMe: "Near my position",
  nearMeWithin: (kilometres) => `Within ${formatDistance(kilometres, "en")} of my position`,
  radius: "Greatest distance",
  within: (kilometres) => formatDistance(kilometres, "en"),
  anywhere: "No limit",
  away: (kilometres) => `${formatDistance(kilometres, "en")} away`,
  order: {distance: "nearest first", relevance: "best matches first"},
  ordered: (count, order) => `${count}, ${order}`,
};

export default sentences;
