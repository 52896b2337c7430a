/** What goes to the webmaster: one event for each fault, and the console once. */
import {emit, type RallyErrorDetail} from "../../events/index.js";
import type {FeedError, LeftOut} from "../../feed/index.js";
import type {Language} from "../../i18n/index.js";

/** Something that the webmaster can mend: the feed, parts of it, or an attribute. */
export type Finding =
  | {readonly about: "feed"; readonly error: FeedError}
  | {readonly about: "left-out"; readonly leftOut: readonly LeftOut[]; readonly url: string}
  | {readonly about: "day"; readonly value: string}
  | {readonly about: "missing"; readonly attribute: string}
  | {
      /** `choice`: the values are the library's, and few; `unknown`: they are the feed's. */
      readonly about: "choice" | "unknown";
      readonly attribute: string;
      readonly value: string;
      readonly existing: readonly string[];
    };

const told = new WeakSet();

function firstTime(subject: object): boolean {
  if (told.has(subject)) return false;
  told.add(subject);
  return true;
}

/** Tells one fault to the page and to the console. */
export function report(host: Element, detail: RallyErrorDetail): void {
  emit(host, "rally-error", detail);
  console.error(`Rally’nov <${host.localName}> ${detail.message}`);
}

/** Tells a finding, in words that are fetched for the purpose; without a network, in none. */
export function tell(host: Element, finding: Finding, language: Language): void {
  const about =
    finding.about === "feed" ? finding.error : finding.about === "left-out" ? finding.leftOut : finding;
  const first = firstTime(about);
  // What a feed lost is told once for all elements that show it; why there is none, by each of them.
  if (finding.about === "left-out" && !first) return;
  import("./findings.js")
    .then(({tellInWords}) => tellInWords(host, finding, language, first))
    .catch(() => {
      const kind = finding.about === "feed" ? finding.error.kind : "setting";
      report(host, {kind, message: JSON.stringify(about).slice(0, 500)});
    });
}
