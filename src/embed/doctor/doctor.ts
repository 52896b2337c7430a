/** Looks for what keeps the widgets of a page from working, and says how to mend it. Fetched only when asked for. */
import {doctorSentences} from "../../i18n/doctor/index.js";
import {languageOf, shipped} from "../../i18n/languages.js";
import {examineFeeds} from "./feeds.js";
import type {Clues, Finding, Severity} from "./finding.js";
import {
  findDelay,
  findDocument,
  findDuplicates,
  findForbidden,
  findLoader,
  findOverwritten,
  findSizes,
  findStyles,
} from "./page.js";
import {openPanel} from "./panel.js";
import {findPolicy} from "./policy.js";
import {findTags, findUnknownIds, tags, widgetsIn} from "./tags.js";

/** Milliseconds that the page's widgets have to come to life. */
const patience = 8_000;

const order: readonly Severity[] = ["error", "warning", "note"];

/** Resolves when the page has loaded and its widgets are defined, or when they had time to. */
async function settled(widgets: readonly Element[]): Promise<void> {
  if (document.readyState !== "complete") {
    await new Promise((resolve) => {
      addEventListener("load", resolve, {once: true});
    });
  }
  const ours = widgets.map(({localName}) => localName).filter((tag) => tags.includes(tag));
  await Promise.race([
    Promise.all(ours.map((tag) => customElements.whenDefined(tag))),
    new Promise((resolve) => setTimeout(resolve, patience)),
  ]);
}

/** Where a tag has its feed from, if it says so rightly; else what is wrong. */
function feedOf(widget: HTMLElement): string | Finding | undefined {
  const {localName: tag} = widget;
  const said = widget.getAttribute("feed");
  if (!tags.includes(tag) || (widget as {data?: unknown}).data || widget.hasAttribute("for"))
    return undefined;
  if (!said) return {severity: "error", fault: "noFeed", values: [tag], paste: 'feed="https://…/feed.json"'};
  try {
    return new URL(said, document.baseURI).href;
  } catch {
    return {severity: "error", fault: "noAddress", values: [tag, said]};
  }
}

/** Everything that is found, the worst first. */
async function examine(clues: Clues): Promise<Finding[]> {
  const language = languageHere();
  await settled(widgetsIn(document));
  const widgets = widgetsIn(document);
  const {nearest} = await import("../../elements/shared/nearest.js");
  const sources = widgets.map((widget) => ({widget, source: feedOf(widget)}));
  const urls = sources.flatMap(({source}) => (typeof source === "string" ? [source] : []));
  const {feeds, findings} = await examineFeeds(urls, clues, language);
  const tagsHere = new Set(widgets.map(({localName}) => localName));
  const all = [
    findTags(widgets, nearest),
    sources.flatMap(({source}) => (typeof source === "object" ? [source] : [])),
    findings,
    sources.flatMap(({widget, source}) => {
      const checked = typeof source === "string" ? feeds.get(source) : undefined;
      return checked ? findUnknownIds(widget, checked.feed, nearest) : [];
    }),
    await findPolicy(
      clues,
      feeds,
      urls.map((url) => new URL(url).origin),
      tagsHere.has("rally-innovation-map"),
    ),
    await findForbidden(tagsHere),
    findDocument(),
    await findDuplicates(clues),
    findDelay(clues),
    findOverwritten(),
    findSizes(widgets),
    findStyles(widgets),
    findLoader(),
  ];
  return all.flat().sort((one, other) => order.indexOf(one.severity) - order.indexOf(other.severity));
}

function languageHere() {
  return languageOf(document.documentElement) ?? shipped(navigator.language) ?? "fr";
}

/** Opens the panel, and fills it when everything has been looked at. */
export async function open(clues: Clues): Promise<void> {
  const {default: words} = await doctorSentences[languageHere()]();
  await openPanel(words, clues.version, () => examine(clues));
}
