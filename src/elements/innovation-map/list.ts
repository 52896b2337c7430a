/** The panel that says the same as the map: search, filters, count, entries. */
import {html, nothing, type TemplateResult} from "lit";
import {live} from "lit/directives/live.js";
import type {Innovation} from "../../../data-schema/feed.js";
import {isArchive} from "../../feed/index.js";
import {departmentName} from "../../geo/regions.js";
import {plain, said} from "../shared/scene.js";
import {themeMark} from "../shared/theme-mark.js";
import type {Filters, Found} from "./finder.js";
import type {MapScene} from "./map-scene.js";
import type {Lit} from "./marks.js";

/** What the panel may do to its element. */
export interface PanelActions {
  filter(change: Partial<Filters>): void;
  typed(query: string): void;
  clear(): void;
  toggleFilters(): void;
  showMore(): void;
  select(id: string): void;
  point(id: string | undefined): void;
}

/** What the drawing of entries needs. */
export interface Drawing {
  readonly scene: MapScene;
  readonly lit: Lit;
  readonly isPlaced: (innovation: Innovation) => boolean;
  readonly actions: PanelActions;
}

export interface Panel extends Drawing {
  readonly filters: Filters;
  readonly found: Found;
  /** What stands in the search field, be it looked for yet or not. */
  readonly typed: string;
  /** How many entries are drawn. */
  readonly shown: number;
  /** Whether all filters are shown. */
  readonly open: boolean;
  readonly empty: (sentence: string) => TemplateResult;
}

/** How many themes are offered before a visitor asks for all. */
const FEW = 3;

export function renderPanel(panel: Panel): TemplateResult {
  const {scene, found, filters, actions} = panel;
  const {words, feed, clock} = scene;
  const past = isArchive(feed, clock.today);
  if (!feed.innovations.length) {
    return panel.empty(past ? words.emptyPast : words.empty);
  }
  const count = found.innovations.length;
  return html`<div class="search" role="search">
      <input
        type="search"
        part="search"
        aria-label=${words.searchLabel}
        placeholder=${words.search}
        .value=${live(panel.typed)}
        autocomplete="off"
        spellcheck="false"
        enterkeyhint="search"
        @input=${(event: Event) => actions.typed((event.target as HTMLInputElement).value)}
      />
    </div>
    ${renderFilters(panel)}
    <div class="count small">
      <span class="muted">${(past ? words.countPast : words.count)(count)}</span>
      ${
        isFiltered(filters)
          ? html`<button type="button" class="link" part="button" @click=${actions.clear}>
              ${words.clear}
            </button>`
          : nothing
      }
      <button
        type="button"
        class="link"
        part="button"
        aria-expanded=${panel.open}
        @click=${actions.toggleFilters}
      >
        ${panel.open ? words.fewer : words.more}
      </button>
    </div>
    ${
      count
        ? renderEntries(panel, found.innovations.slice(0, panel.shown))
        : html`<p class="quiet" part="empty">${words.none}</p>`
    }
    ${
      count > panel.shown
        ? html`<p class="rest">
            <button type="button" class="button" part="button" @click=${actions.showMore}>
              ${words.next(count - panel.shown)}
            </button>
          </p>`
        : nothing
    }`;
}

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

function renderFilters({scene, filters, found, open, actions}: Panel): TemplateResult {
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

/** Entries that say what the markers say; choosing one chooses the marker. */
export function renderEntries(
  {scene, lit, isPlaced, actions}: Drawing,
  innovations: readonly Innovation[],
): TemplateResult {
  const {feed, words} = scene;
  const laureates = new Set(feed.awards.map(({innovation}) => innovation));
  return html`<ul class="entries" part="list">
    ${innovations.map((innovation) => {
      const {id, title, organization, place, themes} = innovation;
      const theme = feed.themes.find((other) => other.id === themes?.[0]);
      const isSelected = id === lit.selected;
      return html`<li>
        <button
          type="button"
          class="entry ${lit.pointed.has(id) ? "lit" : ""}"
          part="entry"
          data-id=${id}
          aria-current=${isSelected ? "true" : nothing}
          @click=${() => actions.select(id)}
          @pointerenter=${() => actions.point(id)}
          @pointerleave=${() => actions.point(undefined)}
          @focus=${() => actions.point(id)}
          @blur=${() => actions.point(undefined)}
        >
          ${themeMark(feed.themes, theme?.id)}
          <span class="what">
            <strong>${said(title, scene)}</strong>
            <span class="who">${organization.name} · ${place.municipality}</span>
            ${isPlaced(innovation) ? nothing : html`<em>${words.unplaced}</em>`}
            ${theme ? html`<span class="visually-hidden">${plain(theme.label, scene)}</span>` : nothing}
          </span>
          ${
            laureates.has(id)
              ? html`<span class="laureate" role="img" aria-label=${words.laureate}>★</span>`
              : nothing
          }
        </button>
      </li>`;
    })}
  </ul>`;
}
