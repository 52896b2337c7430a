/** What the webmaster reads in the console and in `rally-error`, in English. */
import type {Webmaster} from "./fr.js";

const webmaster: Webmaster = {
  "missing-feed": "the “feed” attribute is missing: give the address of the rally’s JSON feed.",
  network: (url, detail) =>
    `the feed at ${url} cannot be reached (network, or no Access-Control-Allow-Origin header): ${detail}`,
  timeout: (url, detail) => `the feed at ${url} is too slow: no complete answer within ${detail}.`,
  status: (url, detail) => `the server answered ${detail} for ${url}.`,
  "too-large": (url, detail) => `feed refused, too large (${detail}): ${url}`,
  "not-json": (url, detail) =>
    detail === "HTML"
      ? `the address ${url} gives an HTML page, not a JSON feed.`
      : `the feed ${url} is not a complete JSON document: ${detail}`,
  format: (url, detail) => `${url} is not a rally feed: its “format” is ${detail}, "rally-feed" is expected.`,
  version: (url, detail) =>
    `the feed ${url} has version ${detail}, this library reads version 1: update the widgets.`,
  invalid: (url, detail, path) =>
    `the feed ${url} cannot be read: ${path} ${detail ? `is ${detail}, which cannot be` : "is missing"}.`,
  missing: (path) => `${path}: value missing, part left out.`,
  impossible: (path, found) => `${path}: impossible value ${found}, part left out.`,
  "unknown-id": (path, found) => `${path}: nothing has the id ${found}.`,
  "duplicate-id": (path, found) => `${path}: the id ${found} is used already, part left out.`,
  "swapped-coordinates": (path, found) =>
    `${path}: ${found} looks swapped; longitude comes first, then latitude.`,
  unread: (path, found) => `${path}: reading stopped (${found}); what has been read is shown.`,
  missingAttribute: (attribute) => `the “${attribute}” attribute is missing: give it a value.`,
  day: (value) => `now="${value}" is not a day; YYYY-MM-DD is expected.`,
  more: (count) => `… and ${count} more.`,
  leftOut: (count, url) => `${count} part(s) of the feed ${url} could not be used:`,
  unknown: (attribute, value, nearest) =>
    `attribute “${attribute}”: this feed has no “${value}”.${nearest && ` Did you mean: ${nearest}?`}`,
  choice: (attribute, value, choices) =>
    `attribute “${attribute}”: “${value}” is not possible. Possible values: ${choices}.`,
};

export default webmaster;
