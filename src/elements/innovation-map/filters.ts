/** The choices by which a visitor narrows down what map and list show. */
import {html, nothing, type TemplateResult} from "lit";
import {departmentName} from "../../geo/regions.js";
import {said} from "../shared/scene.js";
import {themeMark} from "../shared/theme-mark.js";
import type {Drawing} from "./drawing.js";
import type {Filters, Found} from "./finder.js";

export interface FilterDrawing extends Drawing {
  readonly filters: Filters;
  readonly found: Found;
  /** Whether all filters are shown. */
  readonly open: boolean;
}

/** How many themes are offered before a visitor asks for all. */
const FEW = 3;

/** Whether a visitor, or the page, asks for less than all. */
export function isFiltered({themes, departments, stages, query}: Filters): boolean {
  return themes.length + departments.length + stages.length > 0 || query.trim() !== "";
}

function chip(
  label: unknown,
  count: number | undefined,
  pressed: boolean,
  toggle: () => void,
): TemplateResult {
  return html`<button type="button" class="chip" part="chip" aria-pressed=${pressed} @click=${toggle}>
    ${label}${count === undefined ? nothing : html` <span class="number">${count}</span>`}
  </button>`;
}

const toggled = (list: readonly string[], item: string): string[] =>
  list.includes(item) ? list.filter((other) => other !== item) : [...list, item];

/** The themes, and on request the other choices, each with what it would leave. */
export function renderFilters({scene, filters, found, open, actions}: FilterDrawing): TemplateResult {
  const {feed, words} = scene;
  const many = [...feed.themes].sort((a, b) => (found.themes.get(b.id) ?? 0) - (found.themes.get(a.id) ?? 0));
  const few = new Set(
    [...filters.themes, ...many.map(({id}) => id)].slice(0, Math.max(FEW, filters.themes.length)),
  );
  const departments = [...new Set([...found.departments.keys(), ...filters.departments])].sort();
  return html`<div class="filters">
    <div class="chips ${open ? "" : "few"}" role="group" aria-label=${words.themes}>
      ${chip(words.all, found.anyTheme, !filters.themes.length, () => actions.filter({themes: []}))}
      ${feed.themes
        .filter(({id}) => open || few.has(id))
        .map(({id, label}) =>
          chip(
            html`${themeMark(feed.themes, id)}${said(label, scene)}`,
            found.themes.get(id) ?? 0,
            filters.themes.includes(id),
            () => actions.filter({themes: toggled(filters.themes, id)}),
          ),
        )}
      ${filters.stages.map((id) => {
        const stage = feed.stages.find((other) => other.id === id);
        return stage
          ? chip(
              stage.number === undefined ? said(stage.title, scene) : words.stageNumber(stage.number),
              undefined,
              true,
              () => actions.filter({stages: toggled(filters.stages, id)}),
            )
          : nothing;
      })}
    </div>
    ${
      open && departments.length
        ? html`<div class="chips" role="group" aria-label=${words.departments}>
            ${departments.map((code) =>
              chip(
                departmentName(code) ?? code,
                found.departments.get(code) ?? 0,
                filters.departments.includes(code),
                () => actions.filter({departments: toggled(filters.departments, code)}),
              ),
            )}
          </div>`
        : nothing
    }
  </div>`;
}
