/** Sentences that every element may need, in English. */
import {formatDay} from "../format.js";
import type {Common} from "./fr.js";

export const common: Common = {
  language: "en",
  loading: "Loading…",
  tryAgain: "Try again",
  unreachable: "The information could not be loaded. Check your connection, then try again.",
  unusable: "The information is unavailable at the moment. Please come back a little later.",
  notSet: "This content is not in place yet.",
  stale: (updated) => `Information from ${formatDay(updated, "en", "plain")}: it could not be updated.`,
  example: "Example",
  exampleHint: "An innovation invented for the demonstration",
  phone: "Phone",
  laureate: "Laureate",
  showPicture: (host) => `Show the picture from ${host}`,
  pictureCredit: (credit) => `Picture: ${credit}`,
};
