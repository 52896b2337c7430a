/** The panel that says the same as the map: search, filters, count, entries. */
import {html, nothing, type TemplateResult} from "lit";
import {isArchive} from "../../feed/index.js";
import type {EntryList} from "./entry-list.js";
import {isFiltered} from "./asking.js";
import {type FilterDrawing, renderThemes} from "./filters.js";
import type {Found} from "./found.js";

export interface Panel extends FilterDrawing {
  readonly found: Found;
  readonly list: EntryList;
  /** Whether more innovations are on their way. */
  readonly isArriving: boolean;
  readonly empty: (sentence: string) => TemplateResult;
}

export function renderPanel(panel: Panel): TemplateResult {
  const {scene, found, filters, finding, actions} = panel;
  const {words, feed, clock} = scene;
  const past = isArchive(feed, clock.today);
  if (!feed.innovations.length) {
    return panel.empty(past ? words.emptyPast : words.empty);
  }
  const {length: count} = found.indices;
  const more = finding.more.module;
  return html`<div class="search" role="search" @pointerenter=${finding.more.ask}>
      <input
        type="search"
        part="search"
        aria-label=${words.searchLabel}
        placeholder=${words.search}
        .value=${finding.typed}
        autocomplete="off"
        spellcheck="false"
        enterkeyhint="search"
        @focus=${finding.prepareSearch}
        @input=${(event: Event) => finding.type((event.target as HTMLInputElement).value)}
      />
      <button
        type="button"
        class="button near"
        part="button"
        aria-label=${words.near}
        title=${words.near}
        aria-expanded=${finding.nearOpen}
        @click=${() => finding.toggle("nearOpen")}
      >
        <svg viewBox="0 0 16 16" aria-hidden="true"><path d="M8 15V8H1L14.5 1.5z" /></svg>
      </button>
    </div>
    <div class="filters" @pointerenter=${finding.prepare} @focusin=${finding.prepare}>
      ${finding.nearOpen ? more?.renderNear(panel) : nothing} ${renderThemes(panel)}
      ${finding.open ? more?.renderFacets(panel) : nothing} ${more?.renderActive(panel)}
    </div>
    <div class="count small">
      <span class="muted"
        >${finding.countIn(scene, past)}${panel.isArriving ? ` · ${words.loading}` : nothing}</span
      >
      ${
        isFiltered(filters, finding.isFramed)
          ? html`<button type="button" class="link" part="button" @click=${actions.clear}>
              ${words.clear}
            </button>`
          : nothing
      }
      <button
        type="button"
        class="link more"
        part="button"
        aria-expanded=${finding.open}
        @pointerenter=${finding.more.ask}
        @focus=${finding.more.ask}
        @click=${() => finding.toggle("open")}
      >
        ${finding.open ? words.fewer : words.more}
      </button>
    </div>
    ${
      count ? panel.list.render(panel, found.listed) : html`<p class="quiet" part="empty">${words.none}</p>`
    }`;
}
