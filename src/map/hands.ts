/** What moves a map: gestures, keys, buttons, and the way from one view to the next. Comes after the first picture. */
import {type Bounds, boundsOf, type Point, type Position, type View, viewToFit} from "../geo/projection.js";
import {hold, type Margins, MAX_ZOOM, onTheWay, PADDING, pushed, shifted, zoomedAt} from "./camera.js";
import {type GestureTarget, listenToHands, pressKey} from "./gestures.js";
import {MarkFocus} from "./mark-focus.js";
import type {RegionMap} from "./region-map.js";

/** Milliseconds of a movement that no hand leads. */
const DURATION = 260;
/** Milliseconds without a movement after which a map that a hand has moved is at rest. */
const REST = 150;
/** Milliseconds for which a hint is read. */
const HINT = 1500;

export class Hands implements GestureTarget {
  readonly #focus: MarkFocus;
  #frame = 0;
  #animation = 0;
  #restTimer = 0;
  #hintTimer = 0;
  /** Where a hand has pushed the map since the last frame. */
  #pushed?: View;
  /** The zoom that the movement under way leads to. */
  #goal?: number;

  /** Listens until the signal is aborted. */
  constructor(
    readonly map: RegionMap,
    signal: AbortSignal,
  ) {
    this.#focus = new MarkFocus(map.overlay.node);
    map.overlay.focus = this.#focus;
    listenToHands(map.node, this, signal);
    map.node.addEventListener("keydown", (event) => this.#press(event), {signal});
    this.#setBusy(false);
    signal.addEventListener("abort", () => {
      this.#stop();
      clearTimeout(this.#hintTimer);
    });
  }

  push(right: number, down: number): void {
    const view = this.#pushed ?? this.map.view;
    if (view) this.#go(pushed(view, right, down));
    this.map.wantGl();
  }

  step(right: number, down: number): void {
    if (this.map.view) this.#glide(pushed(this.map.view, right, down));
    this.map.wantGl();
  }

  zoom(steps: number, at?: Point, byHand = false): void {
    const view = this.#pushed ?? this.map.view;
    if (!view) return;
    const {size, limits} = this.map;
    const from = byHand ? view.zoom : (this.#goal ?? view.zoom);
    const zoom = Math.max(limits.minZoom, Math.min(limits.maxZoom, from + steps));
    const next = zoomedAt(view, zoom, at ?? [size.width / 2, size.height / 2], size);
    if (byHand) this.#go(next);
    else this.#glide(next);
    this.map.wantGl();
  }

  /** Goes back to the first view. */
  whole(): void {
    if (this.map.content) this.#glide(this.map.home);
    this.map.wantGl();
  }

  scrolled(by: "wheel" | "touch"): void {
    if (!this.map.content) return;
    const hide = this.map.overlay.hint(this.map.content.words[by]);
    clearTimeout(this.#hintTimer);
    this.#hintTimer = window.setTimeout(hide, HINT);
  }

  /** Shows all of the bounds; the page may ask for it, so that nothing is loaded for it. */
  fit(bounds: Bounds | undefined, padding = 2 * PADDING): void {
    const {width, height} = this.map.size;
    if (bounds && width) this.#glide(viewToFit(bounds, width, height, padding, 14));
  }

  /** Brings a place into the part of the map that nothing covers. */
  reveal(position: Position, covered: Partial<Margins> = {}): void {
    const {view, size} = this.map;
    if (!view) return;
    const edge = 40;
    const margin = {left: edge, top: edge, right: edge, bottom: edge};
    for (const key of ["left", "top", "right", "bottom"] as const) margin[key] += covered[key] ?? 0;
    const next = shifted(view, position, size, margin);
    if (next !== view) this.#glide(next);
  }

  /** Zooms to where several things part; the focus, when they had it, goes to the first of them. */
  open(positions: readonly Position[]): void {
    const {view, size} = this.map;
    const bounds = boundsOf(positions);
    if (!bounds || !view) return;
    const {center, zoom} = viewToFit(bounds, size.width, size.height, 3 * PADDING, MAX_ZOOM);
    this.#focus.bequeath(positions[0]);
    this.#glide({center, zoom: Math.max(zoom, view.zoom + 1)});
    this.map.wantGl();
  }

  /** Puts the keyboard's focus on a mark, or on the map when there is none of that key. */
  focus(key?: string): void {
    this.#focus.focus(key);
  }

  #stop(): void {
    cancelAnimationFrame(this.#animation);
    cancelAnimationFrame(this.#frame);
    clearTimeout(this.#restTimer);
    this.#frame = 0;
    this.#pushed = undefined;
    this.#goal = undefined;
  }

  /** Follows a hand, frame by frame. */
  #go(view: View): void {
    cancelAnimationFrame(this.#animation);
    this.#goal = undefined;
    this.#pushed = hold(view, this.map.limits);
    this.#setBusy(true);
    this.#frame ||= requestAnimationFrame(() => {
      this.#frame = 0;
      if (this.#pushed) this.map.show(this.#pushed, true);
    });
    clearTimeout(this.#restTimer);
    this.#restTimer = window.setTimeout(() => this.#rest(), REST);
  }

  /** Goes there gently, or at once for those who asked for less motion. */
  #glide(wanted: View): void {
    const from = this.map.view;
    if (!from) return;
    const to = hold(wanted, this.map.limits);
    this.#stop();
    if (matchMedia("(prefers-reduced-motion: reduce)").matches) {
      this.#rest(to);
      return;
    }
    this.#goal = to.zoom;
    const start = performance.now();
    const step = (now: number): void => {
      const part = Math.max(0, Math.min(1, (now - start) / DURATION));
      if (part < 1) {
        this.map.show(onTheWay(from, to, 1 - (1 - part) ** 3), true);
        this.#animation = requestAnimationFrame(step);
      } else this.#rest(to);
    };
    this.#setBusy(true);
    this.#animation = requestAnimationFrame(step);
  }

  /** The map has come to where it goes: all is drawn, and whoever listens is told what is seen. */
  #rest(at = this.#pushed ?? this.map.view): void {
    this.#stop();
    if (!at) return;
    this.map.show(at, false);
    this.#setBusy(false);
    const {bounds} = this.map;
    if (bounds) this.map.events.rested(bounds);
  }

  /** For assistive technology, and whoever waits for the map to come to rest. */
  #setBusy(isBusy: boolean): void {
    this.map.node.ariaBusy = String(isBusy);
  }

  #press(event: KeyboardEvent): void {
    if (this.#focus.press(event) || pressKey(event, this)) event.preventDefault();
  }
}
