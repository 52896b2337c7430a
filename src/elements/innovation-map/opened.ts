/** What is open beside the map: a sheet, a stage, or what stands at one place; and the way back from it. */
import {html, type LitElement, nothing, type TemplateResult} from "lit";
import {innovationOf, stageOf} from "../../feed/index.js";
import {LazyDrawing} from "../shared/lazy-drawing.js";
import type * as Details from "./details.js";
import type {Drawing} from "./drawing.js";
import type {EntryList} from "./entry-list.js";
import {focusFirst} from "./focus.js";
import {followedByCard, type MapLink} from "./map-link.js";
import type {MapScene} from "./map-scene.js";
import type {Target} from "./marks.js";

export interface OpenedHost extends LitElement {
  /** Id of the innovation or the stage that is open. */
  selected?: string;
  readonly feed?: string;
  readonly data?: object;
  readonly now?: string;
  select(id: string | null): void;
}

export class Opened {
  readonly #details: LazyDrawing<typeof Details>;
  /** What stands at one place, to choose from. */
  #here?: Target | undefined;
  /** Puts the focus back to where the visitor opened something. */
  #back?: (() => void) | undefined;
  #attended?: unknown;

  constructor(
    readonly host: OpenedHost,
    readonly map: MapLink,
    readonly list: EntryList,
  ) {
    this.#details = new LazyDrawing(host, () => import("./details.js"));
  }

  /** Opens what a marker stands for. `back` returns the focus. */
  choose(target: Target, back: () => void): void {
    const {host} = this;
    const [stage, ...others] = target.kind === "stop" ? target.stages : [];
    this.#back = back;
    this.#here = undefined;
    if (target.kind === "innovation") host.select(target.id);
    else if (stage && !others.length) host.select(stage.id);
    else {
      if (host.selected) host.select(null);
      this.#here = target;
    }
    host.requestUpdate();
  }

  /** Opens an entry of a list; from one at a single place, the way back still leads to the marker. */
  enter(id: string): void {
    this.#back ??= () => this.#focusEntry(id);
    this.host.select(id);
  }

  /** Closes what is open; a sheet that was opened from a list at one place leads back there. */
  readonly close = (): void => {
    const {host} = this;
    const {selected} = host;
    this.#back ??= () => this.#focusEntry(selected);
    if (selected) host.select(null);
    else this.#here = undefined;
    host.requestUpdate();
  };

  /** What is open; undefined when nothing is, or when a card elsewhere in the page shows it. */
  render(scene: MapScene, drawing: Drawing, skeleton: () => TemplateResult): TemplateResult | undefined {
    const {host} = this;
    const here = this.#here;
    if (host.selected || here) void this.#details.ask();
    const stage = stageOf(scene.feed, host.selected);
    const innovation = innovationOf(scene.feed, host.selected);
    if (innovation ? followedByCard(host) : !stage && !here) return undefined;
    const {module, hasFailed} = this.#details;
    if (!module) return hasFailed ? html`<p class="quiet">${scene.words.unreachable}</p>` : skeleton();
    if (stage) return module.renderStage(stage, drawing);
    if (innovation) return module.innerSheet(host.selected, host, scene.level + 1);
    return here?.kind === "stop"
      ? module.renderStages(here.stages, drawing)
      : here?.kind === "here"
        ? module.renderHere(here.innovations, drawing)
        : undefined;
  }

  /** Draws the place where it is open. */
  renderPlace({words, feed}: MapScene, content: TemplateResult | undefined, hasList: boolean): unknown {
    if (!content) return nothing;
    return html`<div
      class="details"
      part="sheet"
      role="region"
      aria-label=${innovationOf(feed, this.host.selected) ? words.sheet : words.atPlace}
      @keydown=${this.#keydown}
    >
      <button type="button" class="button close" part="button" @click=${this.close}>
        ${hasList ? html`<span aria-hidden="true">←</span> ${words.back}` : words.close}
      </button>
      ${content}
    </div>`;
  }

  /** When something has opened or closed, the focus goes there or back, and the marker comes into view. */
  attend(): void {
    const {selected, renderRoot} = this.host;
    const open = selected ?? this.#here;
    if (open === this.#attended) return;
    this.#attended = open;
    const details = renderRoot.querySelector<HTMLElement>(".details");
    if (this.#back && details) details.querySelector<HTMLElement>(".close")?.focus();
    if (this.#back && !open) {
      this.#back();
      this.#back = undefined;
    }
    if (selected) this.list.show(selected);
    // Where the sheet will stand is what counts.
    for (const movement of details?.parentElement?.getAnimations() ?? []) movement.finish();
    this.map.reveal(selected, details);
  }

  #focusEntry(id = ""): void {
    const isThere = this.list.show(id, (entry) => entry.focus({preventScroll: true}));
    // Until it is drawn, or when it does not pass the filters, whoever comes back is in the list at least.
    if (!isThere) focusFirst(this.host, ".panel", ".surface");
  }

  readonly #keydown = (event: KeyboardEvent): void => {
    if (event.key !== "Escape") return;
    event.preventDefault();
    this.close();
  };
}
