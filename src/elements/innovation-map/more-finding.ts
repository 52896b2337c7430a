/** Everything by which visitors find beyond a few themes and a word: fetched when they first look for something. */
import {html, type LitElement, nothing, type TemplateResult} from "lit";
import {type MapFindingSentences, mapFindingSentences} from "../../i18n/map-finding/index.js";
import {facetCss} from "../shared/facet.js";
import {followSentences} from "../shared/lazy-sentences.js";
import type {Drawing} from "../shared/lazy-drawing.js";
import {municipalityBoxCss} from "../shared/municipality-box.js";
import {activeFilters} from "./active-filters.js";
import {renderFacets} from "./facets.js";
import {type Facet, listFacets} from "./asking.js";
import type {Columns} from "./columns.js";
import type {FilterDrawing} from "./filters.js";
import type {Finding} from "./finding.js";
import {findingCss} from "./finding-styles.js";
import {Nearby} from "./nearby.js";

export interface MoreFinding extends Drawing {
  readonly words: MapFindingSentences;
  /** The row in which a visitor says where to look around. */
  renderNear(drawing: FilterDrawing): TemplateResult;
  /** Every facet but the themes. */
  renderFacets(drawing: FilterDrawing): unknown;
  /** What is asked for, each to be taken away. */
  renderActive(drawing: FilterDrawing): unknown;
  /** The same as words. */
  activeNames(drawing: FilterDrawing): string[];
}

/** Gives these drawings for a map, once their sentences have come; rejects when they cannot be fetched. */
export async function moreFinding(
  host: LitElement,
  finding: Finding,
  feedLanguage: () => string | undefined,
): Promise<MoreFinding> {
  const language = await followSentences<MapFindingSentences>(host, mapFindingSentences, feedLanguage);
  const words = (): MapFindingSentences => language.words;
  const nearby = new Nearby(host, finding, words);
  const unfolded = new Set<string>();
  return {
    styles: [municipalityBoxCss, facetCss, findingCss],
    get words() {
      return words();
    },
    renderNear: (drawing) => nearby.render(drawing),
    renderFacets: (drawing) => {
      const {columns} = finding.model.finder ?? {};
      return columns && readFacets(columns, host)
        ? renderFacets(drawing, columns, words(), unfolded)
        : html`<p class="quiet" role="status">${drawing.scene.words.loading}</p>`;
    },
    activeNames: (drawing) => activeFilters(drawing, words()).map(({name}) => name),
    renderActive: (drawing) => {
      const active = activeFilters(drawing, words());
      if (!active.length) return nothing;
      return html`<ul class="chips active" aria-label=${words().active}>
        ${active.map(
          ({label, name, remove}, index) =>
            html`<li>
              <button
                type="button"
                class="chip"
                part="chip"
                aria-label=${words().remove(name)}
                @click=${() => {
                  remove();
                  void host.updateComplete.then(() => focusNear(host.renderRoot, index));
                }}
              >
                ${label} <span aria-hidden="true">✕</span>
              </button>
            </li>`,
        )}
      </ul>`;
    },
  };
}

/** A feed of fewer innovations is read at once. */
const MANY = 10_000;

/** Reads all facets, of many innovations one at a time so that the page stays at hand; true once they are read. */
function readFacets(columns: Columns, host: LitElement): boolean {
  const {innovations, criteria} = columns.feed;
  const facets: Facet[] = [...listFacets, "laureates"];
  if (criteria[0]) facets.push(`criterion ${criteria[0].id}`);
  const next = facets.find((facet) => !columns.isRead(facet));
  if (innovations.length < MANY || next === undefined) return true;
  setTimeout(() => {
    columns.of(next);
    host.requestUpdate();
  });
  return false;
}

/** Puts the focus on the filter that took the place of a removed one, else on the last, else on what follows. */
function focusNear(root: ParentNode, index: number): void {
  const left = root.querySelectorAll<HTMLElement>(".active button");
  (left[Math.min(index, left.length - 1)] ?? root.querySelector<HTMLElement>(".more"))?.focus();
}
