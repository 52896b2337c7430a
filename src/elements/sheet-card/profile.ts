/** What the characterisation grid says of an innovation, axis by axis, and the small bars that show it. */
import {html, nothing, svg, type TemplateResult} from "lit";
import type {Criterion, Innovation, Text} from "../../../data-schema/feed.js";
import {heading, plain, said} from "../shared/scene.js";
import type {SheetScene} from "./sheet.js";

/** One criterion as it was assessed. */
interface Assessed {
  readonly criterion: Criterion;
  readonly value: number;
  /** The highest level of the criterion. */
  readonly best: number;
  readonly label: Text;
  readonly note?: Text | undefined;
}

/** The criteria of one axis. One without an axis stands alone. */
interface Axis {
  readonly label: Text;
  readonly criteria: readonly Assessed[];
  /** Mean over the criteria, on the scale up to `best`. */
  readonly value: number;
  readonly best: number;
}

/** The assessed criteria by axis, in the order of the feed. */
export function axesOf({criteria = {}}: Innovation, scene: SheetScene): Axis[] {
  const axes = new Map<string, {label: Text; criteria: Assessed[]}>();
  for (const criterion of scene.feed.criteria) {
    const assessed = criteria[criterion.id];
    const level = criterion.levels.find(({value}) => value === assessed?.level);
    if (!assessed || !level) continue;
    const label = criterion.axis ?? criterion.label;
    const key = plain(label, scene);
    const axis = axes.get(key) ?? {label, criteria: []};
    axes.set(key, axis);
    const best = Math.max(1, ...criterion.levels.map(({value}) => value));
    axis.criteria.push({criterion, value: level.value, best, label: level.label, note: assessed.note});
  }
  return [...axes.values()].map((axis) => {
    const best = Math.max(...axis.criteria.map((one) => one.best));
    const shares = axis.criteria.map((one) => one.value / one.best);
    return {...axis, best, value: (best * shares.reduce((sum, share) => sum + share, 0)) / shares.length};
  });
}

/** A value as filled segments, one for each level where these are few, and in figures. */
export function renderBar(value: number, best: number, {words}: SheetScene): TemplateResult {
  const count = best > 7 ? 5 : best;
  const filled = (value / best) * count;
  return html`<span class="bar"
    ><svg viewBox="0 0 ${count * 12 - 2} 6" aria-hidden="true">
      ${Array.from({length: count}, (_, index) => {
        const width = 10 * Math.min(1, Math.max(0, filled - index));
        return svg`<rect class="track" x=${index * 12} width="10" height="6" rx="1.5" />${
          width > 0 ? svg`<rect x=${index * 12} width=${width} height="6" rx="1.5" />` : nothing
        }`;
      })}</svg
    ><span aria-hidden="true">${words.outOf(value, best)}</span
    ><span class="visually-hidden">${words.outOfSaid(value, best)}</span></span
  >`;
}

/** One line for each axis: the shape of an innovation at a glance. */
export function renderAxes(innovation: Innovation, scene: SheetScene): unknown {
  const axes = axesOf(innovation, scene);
  if (axes.length === 0) return nothing;
  return html`<section class="axes" part="profile">
    ${heading(scene.level + 1, scene.words.grid, "small")}
    <dl>
      ${axes.map(
        ({label, value, best}) =>
          html`<div>
            <dt>${said(label, scene)}</dt>
            <dd>${renderBar(value, best, scene)}</dd>
          </div>`,
      )}
    </dl>
  </section>`;
}
