/** What is wrong with the feeds of a page, and with the way to them. */
import type {CheckedFeed} from "../../feed/feed.js";
import {FeedFailure} from "../../feed/feed.js";
import {limits, loadFeed} from "../../feed/load-feed.js";
import {isArchive} from "../../feed/queries.js";
import type {Language} from "../../i18n/index.js";
import {webmasterSentences} from "../../i18n/webmaster/index.js";
import type {Clues, Finding} from "./finding.js";

/** Days after which a feed of a rally that still runs is old. */
const old = 90;
const day = 86_400_000;

/** Places that are named; others are counted. */
const most = 10;

/** The address is there, but not for pages of other origins. */
async function isClosed(url: string): Promise<boolean> {
  try {
    await fetch(url, {mode: "no-cors"});
    return true;
  } catch {
    return false;
  }
}

async function whyNot(
  url: string,
  failure: unknown,
  {violations}: Clues,
  language: Language,
): Promise<Finding[]> {
  const {default: words} = await webmasterSentences[language]();
  const {
    kind,
    detail = "",
    path = "",
  } = failure instanceof FeedFailure ? failure.error : {kind: "network" as const, detail: String(failure)};
  const {origin} = new URL(url);
  // A violation is told a little after the failure that it causes.
  await new Promise((resolve) => setTimeout(resolve, 100));
  // The policy says so itself, in a finding of its own.
  if (violations.some(({blockedURI}) => blockedURI.startsWith(origin))) return [];
  if (kind === "network") {
    if (location.protocol === "https:" && url.startsWith("http:")) {
      return [{severity: "error", fault: "mixed", values: [url], paste: url.replace("http:", "https:")}];
    }
    return (await isClosed(url))
      ? [{severity: "error", fault: "cors", values: [url], paste: "Access-Control-Allow-Origin: *"}]
      : [{severity: "error", fault: "unreachable", values: [url]}];
  }
  const sentence = words[kind];
  const message = typeof sentence === "string" ? sentence : sentence(url, detail, path);
  return [{severity: "error", fault: kind === "status" ? "status" : "unusable", values: [message]}];
}

async function examine(url: string, {feed, leftOut}: CheckedFeed, language: Language): Promise<Finding[]> {
  const {default: words} = await webmasterSentences[language]();
  const found: Finding[] = [];
  if (leftOut.length > 0) {
    const lines = leftOut
      .slice(0, most)
      .map(({path, problem, found: value}) => words[problem](path, value ?? ""));
    if (leftOut.length > most) lines.push(words.more(leftOut.length - most));
    found.push({
      severity: "warning",
      fault: "leftOut",
      values: [String(leftOut.length), url, lines.join("\n")],
    });
  }
  const now = Date.now();
  const days = Math.floor((now - Date.parse(feed.updated)) / day);
  if (days > old && !isArchive(feed, new Date(now).toISOString().slice(0, 10))) {
    found.push({severity: "warning", fault: "old", values: [url, String(days)]});
  }
  return found;
}

/** The feeds that could be read, by their addresses, and what there is to say of all. */
export async function examineFeeds(
  urls: Iterable<string>,
  clues: Clues,
  language: Language,
): Promise<{readonly feeds: ReadonlyMap<string, CheckedFeed>; readonly findings: readonly Finding[]}> {
  const feeds = new Map<string, CheckedFeed>();
  const each = [...new Set(urls)].map(async (url) => {
    try {
      const checked = await loadFeed(url, new AbortController().signal, {
        ...limits,
        timeout: 15_000,
        pauses: [],
      });
      feeds.set(url, checked);
      return await examine(url, checked, language);
    } catch (failure) {
      return whyNot(url, failure, clues, language);
    }
  });
  return {findings: (await Promise.all(each)).flat(), feeds};
}
