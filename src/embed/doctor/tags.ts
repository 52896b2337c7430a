/** What is wrong with the tags themselves: misspelt, stripped, written as text, never come to life. */
import type {Feed} from "../../feed/feed.js";
import {attributes} from "../address.js";
import type {Finding} from "./finding.js";

/** The tags that there are, with the values of those attributes that have few. */
const choices: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  "rally-innovation-map": {
    view: ["split", "map", "list"],
    renderer: ["auto", "static"],
    consent: ["required"],
  },
  "rally-sheet-card": {variant: ["card", "full", "compact"]},
  "rally-stage-calendar": {view: ["agenda", "month", "route"], past: ["collapse", "show", "hide"]},
  "rally-candidacy-form": {},
  "rally-road-book": {},
};

export const tags = Object.keys(choices);

/** Says what somebody may have meant. */
export type Nearest = (found: string, known: Iterable<string>) => string[];

/** What any element may have, with the attributes of frameworks. */
const common =
  /^(?:id|class|style|lang|dir|hidden|title|slot|part|exportparts|tabindex|role|inert|translate|nonce|item\w+|xml.*|aria-.*|data-.*|on.*|[^a-z].*|ng-.*|v-.*)$/;

/** All elements of the page whose names begin as ours do, outside others' shadow roots. */
export function widgetsIn(root: ParentNode): HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>("*")].filter(({localName}) => localName.startsWith("rally-"));
}

function meant(nearest: string[]): string {
  return nearest.join(", ");
}

function findMisspelt(widget: HTMLElement, nearest: Nearest): Finding[] {
  const tag = widget.localName;
  const known = (customElements.get(tag) as {observedAttributes?: string[]} | undefined)
    ?.observedAttributes ?? [...attributes, "endpoint"];
  const found: Finding[] = [];
  for (const {name, value} of widget.attributes) {
    const possible = choices[tag]?.[name];
    if (possible && !possible.includes(value)) {
      const values = [tag, name, value, possible.join(", ")];
      found.push({severity: "warning", fault: "choice", values});
    }
    if (known.includes(name) || common.test(name)) continue;
    const [first] = nearest(name, known);
    found.push({
      severity: "warning",
      fault: "attribute",
      values: [tag, name, meant(nearest(name, known))],
      ...(first && {paste: `${first}="${value}"`}),
    });
  }
  return found;
}

/** Attributes of a `div` twin that look like ours, and are not. */
function findMisspeltTwin(twin: HTMLElement, nearest: Nearest): Finding[] {
  const known = ["rally", "endpoint", ...attributes];
  return [...twin.attributes]
    .filter(({name}) => name.startsWith("data-") && !known.includes(name.slice(5)))
    .flatMap(({name, value}) => {
      const [first] = nearest(name.slice(5), known);
      if (!first) return [];
      const values = [`div data-rally="${twin.dataset.rally ?? ""}"`, name, `data-${first}`];
      return [
        {
          severity: "warning" as const,
          fault: "attribute" as const,
          values,
          paste: `data-${first}="${value}"`,
        },
      ];
    });
}

/** A tag that an editor has turned into text for everybody to read. */
function findWrittenOut(): Finding[] {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const {data, parentElement} = walker.currentNode as Text;
    const [written] = /<(?:rally-[a-z-]+|div data-rally)[^>]*>?/.exec(data) ?? [];
    if (written && !parentElement?.closest("pre, code, script, style, textarea, noscript, template")) {
      return [{severity: "error", fault: "writtenOut", values: [written.slice(0, 80)]}];
    }
  }
  return [];
}

/** A link to an embed page of which an editor has taken the quotation away. */
function findBareLink(): Finding[] {
  const links = [...document.querySelectorAll<HTMLAnchorElement>("a[href*='/embed/rally-']")];
  const bare = links.find(
    (link) => !link.closest("blockquote.rally, [data-rally], .rally") && !link.closest(tags.join()),
  );
  if (!bare) return [];
  const paste = `<blockquote class="rally">${new XMLSerializer().serializeToString(bare).replace(' xmlns="http://www.w3.org/1999/xhtml"', "")}</blockquote>`;
  return [{severity: "warning", fault: "bareLink", values: [bare.href], paste}];
}

/** Frames whose address names no element: they show a page that is not there. */
function findMisspeltFrames(nearest: Nearest): Finding[] {
  const frames = document.querySelectorAll<HTMLIFrameElement>("iframe[src*='/embed/rally-']");
  return [...frames].flatMap(({src}) => {
    const [, tag = ""] = /\/embed\/([^/?#]*?)(?:\.html)?(?:[?#]|$)/.exec(src) ?? [];
    if (tags.includes(tag)) return [];
    const near = nearest(tag, tags);
    const paste = near[0] && `src="${src.replace(`/embed/${tag}`, `/embed/${near[0]}`)}"`;
    const values = [`<iframe src="…/embed/${tag}…">`, meant(near)];
    return [{severity: "error" as const, fault: "tag" as const, values, ...(paste && {paste})}];
  });
}

/** What the tags say, before their feeds are known. */
export function findTags(widgets: readonly HTMLElement[], nearest: Nearest): Finding[] {
  const twins = [...document.querySelectorAll<HTMLElement>("[data-rally]")];
  const found = [...findWrittenOut(), ...findBareLink()];
  const isThere =
    twins.length > 0 || document.querySelector("blockquote.rally, iframe[src*='/embed/rally-']");
  if (widgets.length === 0 && !isThere && found.length === 0) found.push({severity: "error", fault: "noTag"});
  found.push(...findMisspeltFrames(nearest));
  for (const twin of twins) {
    const tag = `rally-${twin.dataset.rally ?? ""}`;
    if (tags.includes(tag)) found.push(...findMisspeltTwin(twin, nearest));
    else
      found.push({
        severity: "error",
        fault: "tag",
        values: [`data-rally="${tag.slice(6)}"`, meant(nearest(tag, tags))],
      });
  }
  for (const widget of widgets) {
    const tag = widget.localName;
    if (!tags.includes(tag)) {
      const [first] = nearest(tag, tags);
      const paste = first && `<${first}></${first}>`;
      found.push({
        severity: "error",
        fault: "tag",
        values: [`<${tag}>`, meant(nearest(tag, tags))],
        ...(paste && {paste}),
      });
      continue;
    }
    if (!customElements.get(tag)) found.push({severity: "error", fault: "asleep", values: [tag]});
    found.push(...findMisspelt(widget, nearest));
  }
  return found;
}

/** Ids that a tag asks for and its feed does not have. */
export function findUnknownIds(widget: HTMLElement, feed: Feed, nearest: Nearest): Finding[] {
  const ids = (list: readonly {readonly id: string}[]): string[] => list.map(({id}) => id);
  const known: Readonly<Record<string, readonly string[]>> = {
    partner: ids(feed.partners),
    themes: ids(feed.themes),
    stages: ids(feed.stages),
    sheet: ids(feed.innovations),
    selected: [...ids(feed.innovations), ...ids(feed.stages)],
  };
  return Object.entries(known).flatMap(([attribute, existing]) =>
    (widget.getAttribute(attribute)?.split(/\s+/) ?? [])
      .filter((id) => id && !existing.includes(id))
      .map((id) => {
        const [first] = nearest(id, existing);
        const paste = first && `${attribute}="${first}"`;
        const values = [widget.localName, attribute, id, meant(nearest(id, existing))];
        return {severity: "warning" as const, fault: "unknownId" as const, values, ...(paste && {paste})};
      }),
  );
}
