/** The choices by which a visitor narrows down what map and list show. */
import {html, nothing, type TemplateResult} from "lit";
import {said} from "../shared/scene.js";
import {themeMark} from "../shared/theme-mark.js";
import type {ListFacet} from "./asking.js";
import type {Filters} from "./asking.js";
import type {Drawing} from "./drawing.js";
import type {Found} from "./found.js";
import type {Finding} from "./finding.js";

export interface FilterDrawing extends Drawing {
  readonly filters: Filters;
  /** What is found, with what each other choice would leave. */
  readonly counted: Found;
  readonly finding: Finding;
}

/** How many themes are offered before a visitor asks for all. */
const FEW = 3;

/** One choice. One that would leave nothing is told as such, and does nothing. */
export function chip(label: unknown, count: number, pressed: boolean, toggle: () => void): TemplateResult {
  const isVain = !count && !pressed;
  return html`<button
    type="button"
    class="chip"
    part="chip"
    aria-pressed=${pressed}
    aria-disabled=${isVain ? "true" : nothing}
    @click=${isVain ? nothing : toggle}
  >
    ${label} <span class="number">${count}</span>
  </button>`;
}

/** The values of a facet as choices. */
export function choices(
  {filters, counted, finding}: FilterDrawing,
  facet: ListFacet,
  values: readonly string[],
  label: (value: string) => unknown,
): TemplateResult[] {
  const asked = filters[facet];
  const counts = counted.counts(facet);
  return values.map((value) =>
    chip(label(value), counts.get(value) ?? 0, asked.includes(value), () =>
      finding.change({
        [facet]: asked.includes(value) ? asked.filter((other) => other !== value) : [...asked, value],
      }),
    ),
  );
}

/** In a row that is wider than its place, browsers show a part of what has the focus. Serves as a listener. */
const seeWhole = ({target}: Event): void =>
  (target as Element).scrollIntoView({block: "nearest", inline: "nearest"});

/** The themes: a few, or all. */
export function renderThemes(drawing: FilterDrawing): TemplateResult {
  const {scene, filters, counted, finding} = drawing;
  const {feed, words} = scene;
  const counts = counted.counts("themes");
  const many = [...feed.themes].sort((a, b) => (counts.get(b.id) ?? 0) - (counts.get(a.id) ?? 0));
  const few = new Set(
    [...filters.themes, ...many.map(({id}) => id)].slice(0, Math.max(FEW, filters.themes.length)),
  );
  const shown = feed.themes.map(({id}) => id).filter((id) => finding.open || few.has(id));
  const labels = new Map(feed.themes.map(({id, label}) => [id, label]));
  return html`<div
    class="chips ${finding.open ? "" : "few"}"
    role="group"
    aria-label=${words.themes}
    @focusin=${seeWhole}
  >
    ${chip(words.all, counted.without("themes"), !filters.themes.length, () => finding.change({themes: []}))}
    ${choices(
      drawing,
      "themes",
      shown,
      (id) => html`${themeMark(feed.themes, id)}${said(labels.get(id) ?? id, scene)}`,
    )}
  </div>`;
}
