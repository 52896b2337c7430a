/** The sheet that panel and details are where there is no room beside the map: how high it stands. */
import {html, type TemplateResult} from "lit";
import type {MapScene} from "./map-scene.js";

/** Where the sheet stops, from the lowest: search and count; half of the height; nearly all. */
export const stops = ["peek", "half", "full"] as const;
export type SheetStop = (typeof stops)[number];

export class SideSheet {
  #list: SheetStop = "half";
  /** Of the details, as long as they are open. */
  #details?: SheetStop;

  /** `changed` redraws. */
  constructor(readonly changed: () => void) {}

  get stop(): SheetStop {
    return this.#details ?? this.#list;
  }

  /** Takes up whether there are details: they open high, and leave the list as high as it was. */
  follow(hasDetails: boolean): void {
    this.#details = hasDetails ? (this.#details ?? "full") : undefined;
  }

  go(stop: SheetStop): void {
    if (this.#details) this.#details = stop;
    else this.#list = stop;
    this.changed();
  }

  /** Makes room for what the focus has gone to in the sheet. Serves as a listener. */
  readonly open = (): void => {
    if (this.stop === "peek") this.go("half");
  };

  /** Makes room for what the focus has gone to on the map. Serves as a listener. */
  readonly giveWay = (): void => {
    if (this.stop === "full") this.go("half");
  };

  /** Draws what the sheet is dragged by, which is a button, too: it goes from stop to stop. */
  renderHandle(words: MapScene["words"], isList: boolean): TemplateResult {
    const isFull = this.stop === "full";
    return html`<button
      type="button"
      class="handle"
      part="button handle"
      aria-expanded=${isFull}
      aria-label=${(isFull ? words.reduce : words.enlarge)(isList)}
      @click=${this.#next}
      @pointerdown=${this.#grasp}
    ></button>`;
  }

  readonly #next = (): void => this.go(stops[(stops.indexOf(this.stop) + 1) % stops.length] ?? "half");

  readonly #grasp = (event: PointerEvent): void => {
    const handle = event.currentTarget as HTMLElement;
    const {pointerId, clientY, button} = event;
    if (button !== 0) return;
    import("./sheet-drag.js").then(
      ({drag}) => drag(handle, pointerId, clientY, (stop) => this.go(stop)),
      // Its button still works.
      () => undefined,
    );
  };
}
