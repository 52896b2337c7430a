/** Runs Storybook's stories as tests: puts one into the page, waits until it is painted, plays it. */
import {expect, fixture, html} from "@open-wc/testing";
import type {RallyElement} from "../../src/elements/shared/rally-element.js";
import type {Story} from "../../stories/support.js";
import axe from "axe-core";

interface StoryFile {
  readonly default: {readonly args?: Record<string, unknown>; readonly render?: unknown};
  readonly [name: string]: unknown;
}

/** The stories of a file, by name. */
export function storiesOf(file: StoryFile): [name: string, story: Story][] {
  return Object.entries(file).filter(([name]) => name !== "default") as [string, Story][];
}

/** Puts a story into the page and waits until its element has painted, unless it is one that never does. */
export async function show(file: StoryFile, story: Story): Promise<RallyElement> {
  const render = story.render ?? (file.default.render as NonNullable<Story["render"]>);
  const host = await fixture<HTMLElement>(html`<div>${render({...file.default.args, ...story.args})}</div>`);
  const element = [...host.querySelectorAll<RallyElement>("*")].find(({localName}) =>
    localName.startsWith("rally-"),
  );
  if (!element) throw new Error("the story shows no element");
  await element.updateComplete;
  if (!story.tags?.includes("pending")) await element.ready;
  await story.play?.({canvasElement: host} as never);
  await element.updateComplete;
  return element;
}

/** Contrast is the same sum in every engine, and what takes axe longest: one engine does it. */
const readsColors = navigator.userAgent.includes("Chrome");
const standards = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** Fails, naming rule and place, on anything that axe finds against WCAG A, AA or good practice. */
export async function expectAccessible(
  element: Element,
  rules: readonly string[] = standards,
): Promise<void> {
  const {violations} = await axe.run(element, {
    runOnly: [...rules],
    // A widget is a part of a page: landmarks and the first heading are the page's.
    rules: {
      region: {enabled: false},
      "page-has-heading-one": {enabled: false},
      "landmark-one-main": {enabled: false},
      "heading-order": {enabled: false},
      "color-contrast": {enabled: readsColors},
    },
    elementRef: false,
    resultTypes: ["violations"],
    preload: false,
  });
  const found = violations.map(
    ({id, help, nodes}) =>
      `${id}: ${help}\n  ${nodes.map(({target, failureSummary}) => `${String(target)} ${failureSummary ?? ""}`).join("\n  ")}`,
  );
  expect(found, found.join("\n")).to.deep.equal([]);
}

/** The shadow roots of an element and of those inside it. */
function rootsOf({shadowRoot}: Element): ShadowRoot[] {
  if (!shadowRoot) return [];
  return [shadowRoot, ...[...shadowRoot.querySelectorAll("*")].flatMap(rootsOf)];
}

/** The same in the light and in the dark, where nothing but the colours is another. */
export async function expectAccessibleInBoth(element: HTMLElement): Promise<void> {
  await expectAccessible(element);
  if (!readsColors) return;
  element.style.colorScheme = "dark";
  for (const change of rootsOf(element).flatMap((root) => root.getAnimations())) change.finish();
  await expectAccessible(element, ["color-contrast"]);
}
