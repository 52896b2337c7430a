/** What goes to the webmaster: one event for each fault, and the console once for each feed. */
import {emit, type RallyErrorDetail} from "../../events/index.js";
import type {FeedError, LeftOut} from "../../feed/index.js";
import type {Common} from "../../i18n/index.js";

const told = new WeakSet();
const consoleLines = 20;
const eventsPerFeed = 100;

function firstTime(subject: object): boolean {
  if (told.has(subject)) return false;
  told.add(subject);
  return true;
}

/** Tells one fault to the page and, unless it has been told before, to the console. */
export function report(host: Element, detail: RallyErrorDetail, subject: object = detail): void {
  emit(host, "rally-error", detail);
  if (firstTime(subject)) console.error(`Rally’nov <${host.localName}> ${detail.message}`);
}

/** Tells why there is no feed. */
export function reportError(host: Element, error: FeedError, words: Common): void {
  const {kind, url = "", detail = "", path} = error;
  const sentence = words.webmaster[kind];
  const message = typeof sentence === "string" ? sentence : sentence(url, detail, path ?? "");
  report(host, {kind, message, ...(url && {url}), ...(path && {path})}, error);
}

/** Tells, once for each feed, which parts of it were left out. */
export function reportLeftOut(host: Element, leftOut: readonly LeftOut[], url: string, words: Common): void {
  if (leftOut.length === 0 || !firstTime(leftOut)) return;
  const sentences = words.webmaster;
  const messages = leftOut
    .slice(0, eventsPerFeed)
    .map(({path, problem, found}) => ({path, message: sentences[problem](path, found ?? "")}));
  for (const {path, message} of messages) emit(host, "rally-error", {kind: "record", message, path, url});
  const lines = messages.slice(0, consoleLines).map(({message}) => message);
  if (leftOut.length > consoleLines) lines.push(sentences.more(leftOut.length - consoleLines));
  console.warn(`Rally’nov ${sentences.leftOut(leftOut.length, url)}\n${lines.join("\n")}`);
}
