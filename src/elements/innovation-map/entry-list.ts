import {html, render, type ReactiveController, type ReactiveControllerHost, type TemplateResult} from "lit";
import type {Innovation} from "../../../data-schema/feed.js";
import type {Drawing} from "./drawing.js";
import {renderItems} from "./entries.js";
import type {FarEntries} from "./far-entries.js";

/** Entries that are drawn at once, and more after each frame. */
const AT_ONCE = 12;
const MORE = 90;
/** Entries that are always there, so that the browser's own search finds them; those beyond come when they are near. */
export const ALWAYS = 300;

/** Where the list is: in the panel, which scrolls, and before what keeps the room of the entries after the last. */
export interface ListPlace {
  readonly panel: HTMLElement;
  readonly list: HTMLElement;
  readonly after: HTMLElement;
}

/** Where in the window entries are seen: below the search, which stays at the panel's top. */
function seenPart(panel: HTMLElement): {top: number; bottom: number} {
  const {top, bottom} = panel.getBoundingClientRect();
  return {top: top + (parseFloat(getComputedStyle(panel).scrollPaddingBlockStart) || 0), bottom};
}

/** Pixels by which an entry is below what is seen of the panel, or above it (negative). */
function awayFrom(panel: HTMLElement, entry: HTMLElement): number {
  const {top, bottom} = seenPart(panel);
  const box = entry.getBoundingClientRect();
  return Math.max(0, box.bottom - bottom) || Math.min(0, box.top - top);
}

/** The list of the panel. It is drawn apart from its element, so that to scroll it does not redraw the map. */
export class EntryList implements ReactiveController {
  #drawing?: Drawing;
  #innovations: readonly Innovation[] = [];
  #drawn = 0;
  /** Whether the list takes the place of another, which may be scrolled. */
  #isOther = false;
  #isGrowing = false;
  #isFarAsked = false;
  #makeFar?: (place: ListPlace) => FarEntries;
  #far?: FarEntries;
  /** What waits for an entry that is not drawn yet. */
  #wanted?: {readonly id: string; readonly then?: (entry: HTMLElement) => void};

  constructor(readonly host: ReactiveControllerHost & {readonly renderRoot: HTMLElement | DocumentFragment}) {
    host.addController(this);
  }

  /** Draws the place of the list; what is in it comes with the element's update. */
  render(drawing: Drawing, innovations: readonly Innovation[]): TemplateResult {
    this.#drawing = drawing;
    if (innovations !== this.#innovations) {
      this.#drawn = Math.max(AT_ONCE, Math.min(this.#drawn, this.#innovations.length));
      this.#isOther = this.#innovations.length > 0;
      this.#innovations = innovations;
    }
    return html`<ul class="entries" part="list" @focusin=${this.#hold}></ul>
      <div class="after"></div>`;
  }

  hostUpdated(): void {
    const place = this.#place;
    if (place && this.#isOther && !place.list.matches(":focus-within")) place.panel.scrollTop = 0;
    this.#isOther = false;
    this.#draw();
  }

  hostDisconnected(): void {
    this.#far?.stop();
    this.#far = undefined;
  }

  /** Brings an entry into view in the list: true when it is drawn already, else as soon as it is. */
  show(id: string, then?: (entry: HTMLElement) => void): boolean {
    this.#wanted = {id, then};
    return this.#draw();
  }

  get #place(): ListPlace | undefined {
    const panel = this.host.renderRoot.querySelector<HTMLElement>(".panel");
    const list = panel?.querySelector<HTMLElement>(".entries");
    return panel && list ? {panel, list, after: list.nextElementSibling as HTMLElement} : undefined;
  }

  /** True when what was wanted is there. */
  readonly #draw = (): boolean => {
    const place = this.#place;
    const drawing = this.#drawing;
    if (this.#far && this.#far.place.list !== place?.list) this.hostDisconnected();
    if (!place || !drawing) return false;
    const innovations = this.#innovations;
    const isLong = innovations.length > ALWAYS;
    const wanted = innovations.findIndex(({id}) => id === this.#wanted?.id);
    if (wanted >= this.#drawn) this.#drawn = ALWAYS;
    const drawn = Math.min(this.#drawn, ALWAYS, innovations.length);
    const stretch = isLong ? {before: 0, of: innovations.length} : undefined;
    if (isLong && drawn === ALWAYS) this.#far ??= this.#makeFar?.(place);
    const draw = (): void => {
      render(
        [renderItems(drawing, innovations.slice(0, drawn), stretch), this.#far?.items(drawing, innovations)],
        place.list,
      );
    };
    if (this.#far) this.#far.draw(innovations.length, draw, wanted);
    else draw();
    if (isLong) this.#askForFar();
    if (drawn < Math.min(ALWAYS, innovations.length)) this.#grow();
    return this.#fulfil(place, wanted);
  };

  /**
   * Keeps what has just got the focus in view: in Safari, entries before it that are measured only now push it
   * away. What was not in view to begin with, and a visitor who scrolls meanwhile, are left where they are.
   */
  readonly #hold = ({target}: FocusEvent): void => {
    const {panel} = this.#place ?? {};
    const entry = target as HTMLElement;
    if (!panel) return;
    requestAnimationFrame(() => {
      const {scrollTop} = panel;
      if (awayFrom(panel, entry)) return;
      requestAnimationFrame(() => {
        if (panel.scrollTop === scrollTop && entry.matches(":focus"))
          panel.scrollTop += awayFrom(panel, entry);
      });
    });
  };

  #fulfil({panel, list}: ListPlace, index: number): boolean {
    const {id, then} = this.#wanted ?? {};
    const entry = id && list.querySelector<HTMLElement>(`[data-id="${CSS.escape(id)}"]`);
    if (!entry) {
      // What does not pass the filters will not come.
      if (index < 0) this.#wanted = undefined;
      return false;
    }
    this.#wanted = undefined;
    const {top, bottom} = seenPart(panel);
    const box = entry.getBoundingClientRect();
    const middle = (box.top + box.bottom) / 2;
    // The panel alone is scrolled, never the page around it.
    if (middle < top || middle > bottom) panel.scrollTop += middle - (top + bottom) / 2;
    then?.(entry);
    return true;
  }

  /** Draws more once the frame with what is there has been painted. */
  #grow(): void {
    if (this.#isGrowing) return;
    this.#isGrowing = true;
    requestAnimationFrame(() =>
      setTimeout(() => {
        this.#isGrowing = false;
        this.#drawn += MORE;
        this.#draw();
      }),
    );
  }

  #askForFar(): void {
    if (this.#isFarAsked) return;
    this.#isFarAsked = true;
    import("./far-entries.js").then(
      ({FarEntries}) => {
        this.#makeFar = (place) => new FarEntries(place, this.#draw);
        this.#draw();
      },
      () => (this.#isFarAsked = false),
    );
  }
}
