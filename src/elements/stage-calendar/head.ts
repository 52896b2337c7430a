/** What stands above the stages: the choice of a view, the filters, the way of all into the visitor's own calendar. */
import {html, nothing, type TemplateResult} from "lit";
import {departmentOf} from "../../geo/departments.js";
import {formatFirst} from "../../i18n/first-day.js";
import {formatDay} from "../../i18n/index.js";
import {heading} from "../shared/scene.js";
import {type CalendarScene, views} from "./calendar-scene.js";
import {held, type Leg} from "./itinerary.js";
import {canSave, fetched, saveButton, ways} from "./stage-parts.js";
import {zoneName} from "./zone.js";

function renderViews({words, view: shown, prepareView, showView}: CalendarScene): TemplateResult {
  return html`<div class="views" part="views" role="group" aria-label=${words.views}>
    ${views.map((view) => {
      const prepare = (): void => prepareView(view);
      return html`<button
        type="button"
        class=${view}
        part="view"
        aria-pressed=${view === shown}
        @pointerenter=${prepare}
        @focus=${prepare}
        @click=${() => showView(view)}
      >
        ${words.view[view]}
      </button>`;
    })}
  </div>`;
}

/** Whether a choice of organizers, departments or months would make a difference. */
function differ(legs: readonly Leg[]): boolean {
  const sides = legs.map(({stage, when}) => [
    when.first.slice(0, 7),
    departmentOf(stage.place),
    ...stage.organizers.map(({partner}) => partner),
  ]);
  return new Set(sides.map((side) => side.join())).size > 1;
}

function renderFilter(scene: CalendarScene): TemplateResult {
  const {words, isFiltering, filtering, prepareFilters, toggleFilters} = scene;
  return html`<button
    type="button"
    class="button filter"
    part="button filter"
    aria-expanded=${isFiltering}
    @pointerenter=${prepareFilters}
    @focus=${prepareFilters}
    @click=${toggleFilters}
  >
    ${words.filter(filtering.module?.count ?? 0)}
  </button>`;
}

/** Draws it for the legs that are shown. */
export function renderHead(legs: readonly Leg[], scene: CalendarScene): TemplateResult {
  const {words, level, isFiltering, filtering, more} = scene;
  const zone = zoneName(legs, scene);
  const toCome = legs.filter(canSave);
  const all = toCome.length > 1 ? toCome : [];
  return html`<div class="head">
    ${heading(level, words.title, "title")} ${renderViews(scene)}
    ${isFiltering || filtering.module?.count || differ(legs) ? renderFilter(scene) : nothing}
    ${saveButton(all, scene, true)}
    ${
      isFiltering
        ? html`<div class="panel">
            ${fetched(more, scene, ({renderFilters}) =>
              fetched(filtering, scene, (module) => renderFilters(module, scene)),
            )}
          </div>`
        : nothing
    }
    ${ways(all, scene, true)}
    ${zone ? html`<p class="zone small muted" part="time-zone">${words.hoursIn(zone)}</p>` : nothing}
  </div>`;
}

/** Tells in the past tense when the stages took place, once all are over; nothing when none did. */
export function renderOver(legs: readonly Leg[], {words}: CalendarScene): TemplateResult | undefined {
  const took = held(legs);
  if (!took) return undefined;
  const {count, first, last} = took;
  const from = first === last ? undefined : formatFirst(first, last, words.language);
  return html`<p class="over" part="notice">
    ${words.over(count, from, formatDay(last, words.language, "plain"))}
  </p>`;
}
