/** What there is to tell the webmaster, in words. Loaded only when there is something. */
import {emit, type RallyErrorDetail} from "../../events/index.js";
import type {Language} from "../../i18n/index.js";
import type {Webmaster} from "../../i18n/webmaster/fr.js";
import {webmasterSentences} from "../../i18n/webmaster/index.js";
import {nearest} from "./nearest.js";
import type {Finding} from "./webmaster.js";

const consoleLines = 20;
const eventsPerFeed = 100;

function messageOf(finding: Exclude<Finding, {about: "left-out"}>, words: Webmaster): string {
  switch (finding.about) {
    case "feed": {
      const {kind, url = "", detail = "", path = ""} = finding.error;
      const sentence = words[kind];
      return typeof sentence === "string" ? sentence : sentence(url, detail, path);
    }
    case "day":
      return words.day(finding.value);
    case "missing":
      return words.missingAttribute(finding.attribute);
    case "choice":
      return words.choice(finding.attribute, finding.value, finding.existing.join(", "));
    case "unknown":
      return words.unknown(
        finding.attribute,
        finding.value,
        nearest(finding.value, finding.existing).join(", "),
      );
  }
}

function detailsOf(finding: Finding, words: Webmaster): RallyErrorDetail[] {
  if (finding.about === "left-out") {
    return finding.leftOut.slice(0, eventsPerFeed).map(({path, problem, found}) => ({
      kind: "record",
      message: words[problem](path, found ?? ""),
      path,
      url: finding.url,
    }));
  }
  const message = messageOf(finding, words);
  if (finding.about !== "feed") return [{kind: "setting", message}];
  const {kind, url, path} = finding.error;
  return [{kind, message, ...(url && {url}), ...(path && {path})}];
}

/** One event for each fault; in the console one line, or one list for all that was left out of a feed. */
export async function tellInWords(
  host: Element,
  finding: Finding,
  language: Language,
  toConsole: boolean,
): Promise<void> {
  const {default: words} = await webmasterSentences[language]();
  const details = detailsOf(finding, words);
  for (const detail of details) emit(host, "rally-error", detail);
  if (!toConsole) return;
  if (finding.about !== "left-out") {
    console.error(`Rally’nov <${host.localName}> ${details[0]?.message ?? ""}`);
    return;
  }
  const {length} = finding.leftOut;
  const lines = details.slice(0, consoleLines).map(({message}) => message);
  if (length > lines.length) lines.push(words.more(length - lines.length));
  console.warn(`Rally’nov ${words.leftOut(length, finding.url)}\n${lines.join("\n")}`);
}
