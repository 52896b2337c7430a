/** The choices by which a visitor narrows down what map and list show. */
import {html, nothing, type TemplateResult} from "lit";
import type {RallyFilters} from "../../events/index.js";
import {said} from "../shared/scene.js";
import {themeMark} from "../shared/theme-mark.js";
import {type ListFacet, listFacets} from "./columns.js";
import type {Drawing} from "./drawing.js";
import type {Filters, Found} from "./finder.js";
import type {Finding} from "./finding.js";

export interface FilterDrawing extends Drawing {
  readonly filters: Filters;
  readonly found: Found;
  readonly finding: Finding;
}

/** How many themes are offered before a visitor asks for all. */
const FEW = 3;

/** What the page is told of the filters: not where the device is. */
export function told({criteria, laureates, near, query, ...lists}: Filters): RallyFilters {
  const {name, insee, radius} = near ?? {};
  return {
    ...Object.fromEntries(
      listFacets.flatMap((facet) => (lists[facet].length ? [[facet, lists[facet]]] : [])),
    ),
    ...(Object.keys(criteria).length > 0 && {criteria}),
    ...(laureates && {laureates}),
    ...(near && {
      near: {...(name && {name}), ...(insee && {insee}), ...(radius !== undefined && {radius})},
    }),
    ...(query && {query}),
  };
}

/** Whether less than all, or in another order, is asked for; the partners that frame the page do not count. */
export function isFiltered(filters: Filters, isFramed: boolean): boolean {
  const {partner, query, ...others} = told(filters);
  return Object.keys(others).length > 0 || Boolean(query?.trim()) || (partner !== undefined && !isFramed);
}

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
  {filters, found, finding}: FilterDrawing,
  facet: ListFacet,
  values: readonly string[],
  label: (value: string) => unknown,
): TemplateResult[] {
  const asked = filters[facet];
  const counts = found.counts(facet);
  return values.map((value) =>
    chip(label(value), counts.get(value) ?? 0, asked.includes(value), () =>
      finding.change({
        [facet]: asked.includes(value) ? asked.filter((other) => other !== value) : [...asked, value],
      }),
    ),
  );
}

/** The themes: a few, or all. */
export function renderThemes(drawing: FilterDrawing): TemplateResult {
  const {scene, filters, found, finding} = drawing;
  const {feed, words} = scene;
  const counts = found.counts("themes");
  const many = [...feed.themes].sort((a, b) => (counts.get(b.id) ?? 0) - (counts.get(a.id) ?? 0));
  const few = new Set(
    [...filters.themes, ...many.map(({id}) => id)].slice(0, Math.max(FEW, filters.themes.length)),
  );
  const shown = feed.themes.map(({id}) => id).filter((id) => finding.open || few.has(id));
  const labels = new Map(feed.themes.map(({id, label}) => [id, label]));
  return html`<div class="chips ${finding.open ? "" : "few"}" role="group" aria-label=${words.themes}>
    ${chip(words.all, found.without("themes"), !filters.themes.length, () => finding.change({themes: []}))}
    ${choices(
      drawing,
      "themes",
      shown,
      (id) => html`${themeMark(feed.themes, id)}${said(labels.get(id) ?? id, scene)}`,
    )}
  </div>`;
}
