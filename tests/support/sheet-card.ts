/** What the tests of a sheet share: sheets in the page, and what is read in them. */
import type {RallySheetCard} from "../../src/elements/sheet-card/define.js";
import * as stories from "../../stories/sheet-card.stories.js";
import {serving, type Story} from "../../stories/support.js";
import {show} from "./stories.js";

type Settings = Record<string, unknown>;

const own = (element: Element): RallySheetCard => element.parentElement!.querySelector("rally-sheet-card")!;
export const sheet = async (args: Settings = {}): Promise<RallySheetCard> => own(await show(stories, {args}));
export const full = (args: Settings = {}): Promise<RallySheetCard> => sheet({variant: "full", ...args});
export const story = async (name: keyof typeof stories): Promise<RallySheetCard> =>
  own(await show(stories, stories[name] as Story));

export const inside = (element: Element): ShadowRoot => element.shadowRoot!;
export const partsOf = (element: Element, part: string): HTMLElement[] => [
  ...inside(element).querySelectorAll<HTMLElement>(`[part~="${part}"]`),
];
export const part = (element: Element, name: string): HTMLElement => partsOf(element, name)[0]!;
export const button = (element: Element, label: string): HTMLElement =>
  partsOf(element, "button").find((one) => read(one) === label)!;
/** What is read aloud: hidden text counts, decoration does not. */
export function read(node: Node): string {
  const copy = node.cloneNode(true) as Element;
  for (const mute of copy.querySelectorAll("[aria-hidden=true]")) mute.remove();
  return copy.textContent.replace(/\s+/g, " ").trim();
}
export const textOf = (element: Element): string => read(part(element, "frame"));
export const announced = (element: Element): string =>
  read(inside(element).querySelector(".frame > [role=status]")!);

/** A feed with one innovation, and what more is said. */
export function feedWith(innovation: object, more: object = {}): string {
  return serving({
    format: "rally-feed",
    version: 1,
    updated: "2013-04-02T09:00:00+02:00",
    language: "fr",
    rally: {
      id: "rallye",
      title: "Rallye",
      timeZone: "Europe/Paris",
      region: {name: "Franche-Comté", bbox: [5.25, 46.26, 7.15, 48.03]},
    },
    innovations: [
      {
        id: "banc",
        title: "Un banc",
        organization: {name: "Les Voisins", kind: "association"},
        summary: "Un banc où l’on se parle.",
        place: {municipality: "Ornans"},
        ...innovation,
      },
    ],
    ...more,
  });
}
