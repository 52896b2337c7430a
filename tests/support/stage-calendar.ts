/** What the tests of the stage calendar have in common. */
import {waitUntil} from "@open-wc/testing";
import type {RallyStageCalendar} from "../../src/elements/stage-calendar/stage-calendar.js";
import * as stories from "../../stories/stage-calendar.stories.js";
import {example, type Story} from "../../stories/support.js";
import {show} from "./stories.js";

export type Settings = Record<string, string>;

/** The calendar of 2013, four days before its third stage, in a page. */
export async function calendar(settings: Settings = {}): Promise<RallyStageCalendar> {
  const args = {feed: example("rallynov-2013"), now: "2013-04-19", ...settings};
  return shown({args});
}

/** The calendar of a story. */
export async function shown(story: Story): Promise<RallyStageCalendar> {
  const element = await show(stories, story);
  return element.parentElement!.querySelector("rally-stage-calendar")!;
}

export const inside = (element: Element): ShadowRoot => element.shadowRoot!;

export const partsOf = (root: ParentNode, part: string): HTMLElement[] => [
  ...root.querySelectorAll<HTMLElement>(`[part~="${part}"]`),
];

export const part = (root: ParentNode, name: string): HTMLElement => partsOf(root, name)[0]!;

/** What is read aloud: hidden text counts, decoration does not. */
export function read(node: Node): string {
  const copy = node.cloneNode(true) as Element;
  for (const mute of copy.querySelectorAll("[aria-hidden=true]")) mute.remove();
  return copy.textContent.replace(/\s+/g, " ").trim();
}

export const stagesOf = (element: Element): HTMLElement[] => partsOf(inside(element), "stage");

export const idsOf = (element: Element): string[] => stagesOf(element).map(({dataset}) => dataset.stage!);

export const stageOf = (element: Element, id: string): HTMLElement =>
  stagesOf(element).find(({dataset}) => dataset.stage === id)!;

/** What the element says to assistive technology. */
export const announced = (element: Element): string =>
  [...inside(element).querySelectorAll(".frame > [role=status]")].at(-1)!.textContent;

export async function settled(element: RallyStageCalendar): Promise<void> {
  await element.updateComplete;
  await element.updateComplete;
}

/** Waits until something is found; machines that do much at once get their time. */
export async function come<Found>(find: () => Found, what: string): Promise<NonNullable<Found>> {
  await waitUntil(() => find(), what, {timeout: 12_000});
  return find() as NonNullable<Found>;
}

/** The button of a name, be it that of all or the beginning of it. */
export function button(root: ParentNode, name: string): HTMLButtonElement | undefined {
  return [...root.querySelectorAll("button")].find((one) => read(one).startsWith(name));
}

/** The box of a filter by the beginning of its name. */
export function choice(element: Element, name: string): HTMLInputElement | null | undefined {
  return partsOf(inside(element), "choice")
    .find((one) => read(one).startsWith(name))
    ?.querySelector("input");
}

/** Unfolds what is known of a stage, and waits until it has come. */
export async function unfold(stage: Element): Promise<HTMLElement> {
  stage.querySelector("summary")!.click();
  return come(() => stage.querySelector<HTMLElement>(".facts :is(dl, p:not([role]))"), "the facts come");
}

/** Catches the file that a button offers, instead of leaving it on the disk. */
export async function downloadedBy(action: () => unknown): Promise<{name: string; text: string}> {
  const files: {name: string; blob: Blob}[] = [];
  let last: Blob | undefined;
  const {createObjectURL} = URL;
  const {click} = HTMLAnchorElement.prototype;
  URL.createObjectURL = (blob: Blob) => {
    last = blob;
    return createObjectURL(blob);
  };
  HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
    files.push({name: this.download, blob: last!});
  };
  try {
    action();
    await come(() => files.length > 0, "a file is offered");
  } finally {
    URL.createObjectURL = createObjectURL;
    HTMLAnchorElement.prototype.click = click;
  }
  return {name: files[0]!.name, text: await files[0]!.blob.text()};
}
