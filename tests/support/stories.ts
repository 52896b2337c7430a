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

/** Fails, naming rule and place, on anything that axe finds against WCAG A, AA or good practice. */
export async function expectAccessible(element: Element): Promise<void> {
  const {violations} = await axe.run(element, {
    runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
    // A widget is a part of a page: landmarks and the first heading are the page's.
    rules: {
      region: {enabled: false},
      "page-has-heading-one": {enabled: false},
      "landmark-one-main": {enabled: false},
      "heading-order": {enabled: false},
    },
    elementRef: false,
  });
  const found = violations.map(
    ({id, help, nodes}) =>
      `${id}: ${help}\n  ${nodes.map(({target, failureSummary}) => `${String(target)} ${failureSummary ?? ""}`).join("\n  ")}`,
  );
  expect(found, found.join("\n")).to.deep.equal([]);
}
