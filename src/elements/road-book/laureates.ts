/** Who was rewarded: each award with the innovation that received it, once that is known, and its sheet. */
import {html, type LitElement, nothing, type TemplateResult} from "lit";
import type {Award, Innovation} from "../../../data-schema/feed.js";
import {innovationOf, isArchive} from "../../feed/index.js";
import {departmentOf} from "../../geo/departments.js";
import {LazyDrawing} from "../shared/lazy-drawing.js";
import {heading, said} from "../shared/scene.js";
import type {RoadBookScene} from "./road-book.js";

/** The element that shows the laureates, and from which their sheets take the feed. */
type Owner = LitElement & {readonly feed?: string; readonly data?: object; readonly now?: string};

/** The laureates of one element, and which of their sheets the visitor has opened. */
export class Laureates {
  readonly #open = new Set<string>();
  readonly #sheets: LazyDrawing<typeof import("./laureate-sheet.js")>;

  constructor(readonly host: Owner) {
    this.#sheets = new LazyDrawing(host, () => import("./laureate-sheet.js"));
  }

  render(scene: RoadBookScene): unknown {
    const {awards} = scene.feed;
    if (awards.length === 0) return nothing;
    return html`<ul class="laureates">
      ${awards.map((award) => this.#renderAward(award, scene))}
    </ul>`;
  }

  #renderAward(award: Award, scene: RoadBookScene): TemplateResult {
    const {feed, words, clock, level} = scene;
    const innovation = innovationOf(feed, award.innovation);
    const sheet = innovation && this.#open.has(award.id) ? this.#sheets.module : undefined;
    return html`<li class=${sheet ? "open" : nothing} part="laureate">
      <p class="small muted">${said(award.label, scene)}</p>
      ${
        innovation
          ? html`${sheet ? nothing : this.#renderName(innovation, scene)}
            ${this.#renderButton(award.id, innovation, scene)}
            ${sheet?.innerSheet(innovation.id, this.host, level + 2)}`
          : html`<p>${isArchive(feed, clock.today) ? words.notKnown : words.toKnow}</p>`
      }
    </li>`;
  }

  #renderName({title, url, organization, place}: Innovation, scene: RoadBookScene): TemplateResult {
    const name = said(title, scene);
    const department = departmentOf(place);
    return html`${heading(scene.level + 2, url ? html`<a href=${url} rel="noopener">${name}</a>` : name)}
      <p class="small">
        ${organization.name} · ${place.municipality}${department ? ` (${department})` : nothing}
      </p>`;
  }

  /** What the sheet needs is on its way by the time that the button is pressed. */
  #renderButton(award: string, {title}: Innovation, scene: RoadBookScene): TemplateResult {
    const {words} = scene;
    const isOpen = this.#open.has(award);
    const {ask, module, hasFailed} = this.#sheets;
    return html`<button
        type="button"
        class="button"
        part="button"
        aria-expanded=${isOpen && module !== undefined}
        @focus=${ask}
        @pointerenter=${ask}
        @click=${() => this.#toggle(award)}
      >
        ${isOpen && module ? words.closeSheet : words.readSheet}<span class="visually-hidden"
          >, ${said(title, scene)}</span
        >
      </button>
      ${isOpen && hasFailed ? html`<p class="small" role="alert">${words.unreachable}</p>` : nothing}`;
  }

  #toggle(award: string): void {
    // After a failure the visitor asks again.
    if (this.#sheets.hasFailed || !this.#open.delete(award)) this.#open.add(award);
    void this.#sheets.ask();
    this.host.requestUpdate();
  }
}
