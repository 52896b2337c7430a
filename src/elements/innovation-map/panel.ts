/** The panel that says the same as the map: search, filters, count, entries. */
import {html, nothing, type TemplateResult} from "lit";
import {live} from "lit/directives/live.js";
import {isArchive} from "../../feed/index.js";
import type {EntryList} from "./entry-list.js";
import {type FilterDrawing, isFiltered, renderFilters} from "./filters.js";

export interface Panel extends FilterDrawing {
  /** What stands in the search field, be it looked for yet or not. */
  readonly typed: string;
  readonly list: EntryList;
  readonly empty: (sentence: string) => TemplateResult;
}

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
        ? panel.list.render(panel, found.innovations)
        : html`<p class="quiet" part="empty">${words.none}</p>`
    }`;
}
