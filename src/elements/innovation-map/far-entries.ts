/** The entries of a list beyond those that are always there: drawn in blocks, near to what the visitor sees. */
import {repeat} from "lit/directives/repeat.js";
import type {Innovation} from "../../../data-schema/feed.js";
import type {Drawing} from "./drawing.js";
import {renderItems} from "./entries.js";
import {ALWAYS, type ListPlace} from "./entry-list.js";

/** Entries of a block. */
const BLOCK = 50;
/** Entries that tell how high one is as a rule. */
const SAMPLE = 20;
/** How far around what is seen blocks are drawn, in heights of the panel. */
const AROUND = 1.5;

/** Keeps the room of the blocks that are not drawn, so that nothing jumps when they come and go. */
export class FarEntries {
  readonly #stop = new AbortController();
  readonly #resize: ResizeObserver;
  /** Pixels of each block that has been drawn at this width. */
  readonly #heights = new Map<number, number>();
  /** Pixels of an entry in a block that has not. */
  #usual = 0;
  #width = 0;
  #length = 0;
  /** The blocks that are drawn, in order. */
  #drawn: readonly number[] = [];

  /** `redraw` draws the list again. */
  constructor(
    readonly place: ListPlace,
    readonly redraw: () => void,
  ) {
    const follow = (): void => {
      if (String(this.#near()) !== String(this.#drawn)) redraw();
    };
    place.panel.addEventListener("scroll", follow, {passive: true, signal: this.#stop.signal});
    // What is drawn in answer comes in the next frame: observers must not be answered with other sizes.
    this.#resize = new ResizeObserver(() =>
      requestAnimationFrame(() => {
        if (this.#stop.signal.aborted) return;
        if (place.list.clientWidth !== this.#width) this.#forget();
        follow();
      }),
    );
    this.#resize.observe(place.panel);
  }

  /** Frees the listeners. */
  stop(): void {
    this.#stop.abort();
    this.#resize.disconnect();
  }

  /** The entries of the blocks that are to be drawn. */
  items(drawing: Drawing, innovations: readonly Innovation[]): unknown {
    return repeat(
      this.#drawn,
      (block) => block,
      (block) => {
        const before = ALWAYS + block * BLOCK;
        const of = innovations.length;
        return renderItems(drawing, innovations.slice(before, before + BLOCK), {before, of, isFar: true});
      },
    );
  }

  /** Draws what is near, and the entry at the wanted index, where the visitor is brought. */
  draw(length: number, draw: () => void, wanted: number): void {
    const {panel, list, after} = this.place;
    if (length !== this.#length) this.#forget();
    this.#length = length;
    this.#width ||= list.clientWidth;
    const block = Math.floor((wanted - ALWAYS) / BLOCK);
    if (block >= 0 && !this.#drawn.includes(block)) {
      this.#keepRoom();
      const [start] = this.#blocks[block] ?? [0];
      panel.scrollTop += start - panel.clientHeight / 2;
    }
    // Browsers with scroll anchoring do it themselves.
    const seen = CSS.supports("overflow-anchor", "auto") ? undefined : this.#seen();
    this.#drawn = block >= 0 ? [...new Set([...this.#near(), block])].sort((a, b) => a - b) : this.#near();
    // WebKit lays out the list while it is being redrawn, without its blocks, and would hold the visitor within
    // that: there is as much room after it meanwhile, which must be laid out itself.
    const spare = list.clientHeight;
    after.style.blockSize = `${after.clientHeight + spare}px`;
    after.getBoundingClientRect();
    draw();
    this.#keepRoom(spare);
    this.#measure();
    this.#keepRoom();
    if (seen?.entry.isConnected) panel.scrollTop += seen.entry.getBoundingClientRect().top - seen.top;
  }

  /** Where each block starts, from the top of what is seen, and its height. */
  get #blocks(): (readonly [start: number, height: number])[] {
    const {panel, list} = this.place;
    const last = list.children[ALWAYS - 1] ?? list;
    let start = last.getBoundingClientRect().bottom - panel.getBoundingClientRect().top;
    const count = Math.ceil((this.#length - ALWAYS) / BLOCK);
    return Array.from({length: Math.max(0, count)}, (_, block) => {
      const height = this.#heightOf(block);
      start += height;
      return [start - height, height] as const;
    });
  }

  #heightOf(block: number): number {
    const entries = Math.min(BLOCK, this.#length - ALWAYS - block * BLOCK);
    return this.#heights.get(block) ?? this.#usualHeight * entries;
  }

  /** Of an entry that has not been drawn. */
  get #usualHeight(): number {
    if (!this.#usual) {
      const items = [...this.place.list.children].slice(0, SAMPLE);
      this.#usual = items.reduce((sum, {clientHeight}) => sum + clientHeight, 0) / items.length || 60;
    }
    return this.#usual;
  }

  /** The blocks around what is seen, and the one that holds the focus. */
  #near(): number[] {
    const {clientHeight} = this.place.panel;
    const focused = this.#focused;
    const margin = AROUND * clientHeight;
    return this.#blocks.flatMap(([start, height], block) =>
      block === focused || (start + height > -margin && start < clientHeight + margin) ? [block] : [],
    );
  }

  get #focused(): number | undefined {
    const {list} = this.place;
    const {activeElement} = list.getRootNode() as ShadowRoot;
    const item = activeElement?.closest("li");
    const at =
      item?.parentElement === list && Number(item.ariaPosInSet ?? item.getAttribute("aria-posinset"));
    return at && at > ALWAYS ? Math.floor((at - 1 - ALWAYS) / BLOCK) : undefined;
  }

  /** The first and last entries of the blocks that are drawn. */
  get #edges(): (readonly [block: number, first: HTMLElement, last: HTMLElement])[] {
    const items = [...this.place.list.children].slice(ALWAYS) as HTMLElement[];
    let first = 0;
    return this.#drawn.flatMap((block) => {
      const entries = Math.min(BLOCK, this.#length - ALWAYS - block * BLOCK);
      const [from, to] = [items[first], items[first + entries - 1]];
      first += entries;
      return from && to ? [[block, from, to] as const] : [];
    });
  }

  #measure(): void {
    for (const [block, first, last] of this.#edges) {
      this.#heights.set(block, last.getBoundingClientRect().bottom - first.getBoundingClientRect().top);
    }
  }

  /** `spare` pixels more are left free after the list. */
  #keepRoom(spare = 0): void {
    const room = (from: number, to: number): number => {
      let sum = 0;
      for (let block = from; block < to; block++) sum += this.#heightOf(block);
      return sum;
    };
    let next = 0;
    for (const [block, first] of this.#edges) {
      first.style.marginBlockStart = `${room(next, block)}px`;
      next = block + 1;
    }
    const rest = room(next, Math.ceil((this.#length - ALWAYS) / BLOCK));
    this.place.after.style.blockSize = `${rest + spare}px`;
  }

  /** The first entry that is seen. */
  #seen(): {readonly entry: Element; readonly top: number} | undefined {
    const {top, bottom} = this.place.panel.getBoundingClientRect();
    for (const entry of this.place.list.children) {
      const box = entry.getBoundingClientRect();
      if (box.bottom > top) return box.top < bottom ? {entry, top: box.top} : undefined;
    }
    return undefined;
  }

  #forget(): void {
    this.#heights.clear();
    this.#usual = 0;
    this.#width = 0;
  }
}
