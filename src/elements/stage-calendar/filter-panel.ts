/** The choices by which a visitor narrows the stages that the page shows. */
import {html, type LitElement, nothing, type TemplateResult} from "lit";
import {partnerOf} from "../../feed/index.js";
import {departmentName} from "../../geo/regions.js";
import {formatDay} from "../../i18n/index.js";
import {facetGroup} from "../shared/facet.js";
import type {Filtering} from "./filtering.js";
import type {Facet} from "./filters.js";
import type {FullScene} from "./full-scene.js";

export class FilterPanel {
  /** Whether the visitor has unfolded a long list. */
  #isLong = false;

  constructor(readonly host: LitElement) {}

  /** Draws each side on which stages differ, and how many are left. */
  render(filtering: Filtering, scene: FullScene): TemplateResult {
    const {words, feed} = scene;
    const {length: count} = filtering.kept(feed);
    return html`<div class="facets">
      ${filtering.facets.map((facet) => this.#renderFacet(facet, filtering, scene))}
      <p class="small left">
        <span>${words.count(count)}</span>
        ${
          // Where nothing is left, the way back stands in place of the stages.
          filtering.count > 0 && count > 0
            ? html`<button type="button" class="link" part="button" @click=${this.#clear(filtering)}>
                ${words.showAll}
              </button>`
            : nothing
        }
      </p>
    </div>`;
  }

  #renderFacet(facet: Facet, filtering: Filtering, scene: FullScene): unknown {
    const {words, feed} = scene;
    const asked = filtering.asked[facet];
    const left = filtering.counts(feed, facet);
    if (left.size < 2) return nothing;
    const inFeed = feed.partners.map(({id}) => id);
    const values = facet === "partner" ? inFeed.filter((id) => left.has(id)) : [...left.keys()].sort();
    return facetGroup(
      {
        legend: {partner: words.partners, departments: words.departments, months: words.months}[facet],
        values,
        asked,
        folding: {
          all: words.allOf,
          few: words.fewer,
          isOpen: this.#isLong,
          toggle: () => {
            this.#isLong = !this.#isLong;
            this.host.requestUpdate();
          },
        },
      },
      (shown) =>
        shown.map((value) => {
          const count = left.get(value) ?? 0;
          const isAsked = asked.includes(value);
          return html`<label class="choice" part="choice">
            <input
              type="checkbox"
              .checked=${isAsked}
              ?disabled=${count === 0 && !isAsked}
              @change=${() => filtering.toggle(facet, value)}
            />
            ${this.#label(facet, value, scene)} <span class="muted">${count}</span>
          </label>`;
        }),
    );
  }

  #label(facet: Facet, value: string, {feed, words}: FullScene): string {
    if (facet === "departments") return departmentName(value) ?? value;
    if (facet === "months") return formatDay(value, words.language);
    const {shortName, name} = partnerOf(feed, value) ?? {name: value};
    return shortName ?? name;
  }

  /** The button goes; whoever pressed it stays in the panel. */
  #clear(filtering: Filtering): () => void {
    return () => {
      filtering.clear();
      void this.host.updateComplete.then(() =>
        this.host.renderRoot.querySelector<HTMLElement>(".facets input")?.focus(),
      );
    };
  }
}
