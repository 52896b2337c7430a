/** Follows a map, and goes from one sheet to the next of those that it shows. */
import {css, html, type LitElement, nothing, type ReactiveController} from "lit";
import type {SheetMoreSentences} from "../../i18n/sheet-more/index.js";
import type {Sentences} from "../shared/lazy-sentences.js";

/** What a sheet uses of a map; before it is defined, there is nothing but its attributes. */
export interface FollowedMap extends Element {
  readonly data?: object;
  readonly visibleInnovations?: readonly {readonly id: string}[];
  select?(id: string): void;
}

export const stepsCss = css`
  .steps {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0.5em 1em;
    margin-block-end: 1em;
    font-variant-numeric: tabular-nums;
  }
  .steps [aria-disabled="true"] {
    border-style: dashed;
    color: var(--_muted);
    cursor: default;
  }
  @container (inline-size < 30em) {
    .steps .far {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
      white-space: nowrap;
    }
  }
  @media (forced-colors: active) {
    .steps [aria-disabled="true"] {
      border-color: GrayText;
      color: GrayText;
    }
  }
  @media print {
    .steps {
      display: none;
    }
  }
`;

/**
 * Redraws its host when the map's selection, feed or filters change. The map may come later than its host, or be
 * replaced by another of the same id; what it selects its attributes say even before it is defined.
 */
export class Steps implements ReactiveController {
  #root?: Node;
  #watched: Element | undefined;

  readonly #redraw = (): void => this.host.requestUpdate();
  readonly #watch = new MutationObserver(this.#redraw);

  constructor(
    readonly host: LitElement,
    readonly mapOf: () => FollowedMap | undefined,
    readonly sentences: Sentences<SheetMoreSentences>,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    this.#root = this.host.getRootNode();
    for (const event of ["rally-ready", "rally-filter"]) this.#root.addEventListener(event, this.#redraw);
  }

  hostUpdate(): void {
    const map = this.mapOf();
    if (map === this.#watched) return;
    this.#watch.disconnect();
    this.#watched = map;
    if (map) this.#watch.observe(map, {attributeFilter: ["selected", "feed"]});
  }

  hostDisconnected(): void {
    for (const event of ["rally-ready", "rally-filter"]) this.#root?.removeEventListener(event, this.#redraw);
    this.#watch.disconnect();
    this.#watched = undefined;
  }

  /** The buttons to the sheets before and after one, and where it stands among those that pass the filters. */
  render(id: string): unknown {
    const shown = this.mapOf()?.visibleInnovations ?? [];
    const at = shown.findIndex((innovation) => innovation.id === id);
    if (at < 0 || shown.length < 2) return nothing;
    const {words} = this.sentences;
    const step = (to: number, label: string, arrow: string): unknown => {
      const [before, after] = to < at ? [`${arrow} `, ""] : ["", ` ${arrow}`];
      return html`<button
        type="button"
        class="button"
        part="button"
        aria-disabled=${shown[to] ? "false" : "true"}
        @click=${() => {
          const next = shown[to];
          if (next) this.mapOf()?.select?.(next.id);
        }}
      >
        <span aria-hidden="true">${before}</span><span class="far">${label}</span
        ><span aria-hidden="true">${after}</span>
      </button>`;
    };
    return html`<div class="steps" part="steps" role="group" aria-label=${words.steps}>
      ${step(at - 1, words.previous, "←")}
      <span>${words.position(at + 1, shown.length)}</span>
      ${step(at + 1, words.next, "→")}
    </div>`;
  }
}
