/** The panel that says the same as the map: search, filters, count, entries. */
import {html, nothing, type TemplateResult} from "lit";
import {isArchive} from "../../feed/index.js";
import type {EntryList} from "./entry-list.js";
import {isFiltered} from "./asking.js";
import {type FilterDrawing, renderThemes} from "./filters.js";
import type {Found} from "./found.js";
import {iconButton} from "./icon-button.js";

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
        title=${words.searchLabel}
        placeholder=${words.search}
        .value=${finding.typed}
        autocomplete="off"
        spellcheck="false"
        enterkeyhint="search"
        @focus=${finding.prepareSearch}
        @input=${(event: Event) => finding.type((event.target as HTMLInputElement).value)}
      />
      ${iconButton({
        path: "M8 15V8H1L14.5 1.5z",
        name: words.near,
        act: () => finding.toggle("nearOpen"),
        look: "near",
        isExpanded: finding.nearOpen,
      })}
    </div>
    <div class="filters">
      ${finding.nearOpen ? more?.renderNear(panel) : nothing} ${renderThemes(panel)}
      ${finding.open ? more?.renderFacets(panel) : nothing} ${more?.renderActive(panel)}
    </div>
    <div class="count small">
      <span class="muted"
        >${finding.countIn(scene, past)}${
          // Written shortly: a line that breaks would push the list, and pull it back.
          panel.isArriving ? html`…<span class="visually-hidden"> ${words.loading}</span>` : nothing
        }</span
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
