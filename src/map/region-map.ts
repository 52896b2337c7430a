/**
 * A map in a node: the ground in one of two renderings, and above it, the same in both, the road, the names of
 * towns and the markers. It knows places, names and drawings; what they stand for is its owner's business.
 */
import {type Bounds, boundsOf, type Point, type Position, type View, viewToFit} from "../geo/projection.js";
import {hold, type Limits, type Margins, onTheWay, pushed, shifted, type Size, zoomedAt} from "./camera.js";
import type {MapContent, MapEvents} from "./content.js";
import {type GestureTarget, listenToHands, pressKey} from "./gestures.js";
import type {Credit} from "./ground.js";
import {Grounds} from "./grounds.js";
import {Overlay} from "./overlay.js";

/** Beyond it the ground has nothing more to say; markers may need it to part. */
const MAX_ZOOM = 17;
/** Pixels kept free around the region. */
const PADDING = 20;
/** A map narrower than this keeps the region clear of the buttons at its end, which take so much. */
const NARROW = 480;
const BUTTONS = 50;
/** Milliseconds of a movement that no hand leads. */
const DURATION = 260;
/** Milliseconds for which a hint is read. */
const HINT = 1500;

export class RegionMap implements GestureTarget {
  readonly #stop = new AbortController();
  readonly #resize = new ResizeObserver(() => this.#measure());
  readonly #grounds: Grounds;
  readonly #overlay: Overlay;
  #content?: MapContent;
  #size: Size = {width: 0, height: 0};
  #view?: View;
  #isMoved = false;
  #frame = 0;
  #animation = 0;
  /** The zoom that the movement under way leads to. */
  #goal?: number;
  #hintTimer = 0;

  /** Draws into an empty positioned node. `view` is where an earlier map of the same place was left. */
  constructor(
    readonly node: HTMLElement,
    events: MapEvents,
    view?: View,
  ) {
    this.#view = view;
    this.#isMoved = view !== undefined;
    this.#grounds = new Grounds(node, {
      failed: (failure) => events.failed(failure),
      changed: () => {
        this.#draw();
        events.groundChanged();
      },
    });
    this.#overlay = new Overlay(node, events);
    const {signal} = this.#stop;
    listenToHands(node, this, signal);
    node.addEventListener("keydown", (event) => this.#press(event), {signal});
    matchMedia("(prefers-color-scheme: dark)").addEventListener("change", () => this.#grounds.restyle(), {
      signal,
    });
    this.#resize.observe(node);
  }

  /** Where the map is, once it has been moved from its first view. */
  get view(): View | undefined {
    return this.#isMoved ? this.#view : undefined;
  }

  /** Whom the ground that is shown thanks, beside those of the basemap. */
  get credits(): readonly Credit[] {
    return this.#grounds.credits;
  }

  /** Shows something else, in the same view. */
  update(content: MapContent): void {
    this.#content = content;
    this.#grounds.draw(content.basemap, content.webgl, content.style);
    this.#size = {width: this.node.clientWidth, height: this.node.clientHeight};
    this.#overlay.measure(content.controls);
    this.#draw();
  }

  /** Frees the graphics card, the listeners and the node's content. */
  destroy(): void {
    this.#stop.abort();
    this.#resize.disconnect();
    cancelAnimationFrame(this.#frame);
    cancelAnimationFrame(this.#animation);
    clearTimeout(this.#hintTimer);
    this.#grounds.destroy();
    this.#overlay.destroy();
    this.node.replaceChildren();
  }

  push(dx: number, dy: number): void {
    if (!this.#view) return;
    this.#go(pushed(this.#view, dx, dy));
    this.#wantGl();
  }

  step(dx: number, dy: number): void {
    if (this.#view) this.#glide(pushed(this.#view, dx, dy));
    this.#wantGl();
  }

  zoom(steps: number, at?: Point, byHand = false): void {
    const view = this.#view;
    if (!view) return;
    const {width, height} = this.#size;
    const {minZoom, maxZoom} = this.#limits;
    const from = byHand ? view.zoom : (this.#goal ?? view.zoom);
    const zoom = Math.max(minZoom, Math.min(maxZoom, from + steps));
    const next = zoomedAt(view, zoom, at ?? [width / 2, height / 2], this.#size);
    if (byHand) this.#go(next);
    else this.#glide(next);
    this.#wantGl();
  }

  /** Goes back to the first view. */
  whole(): void {
    if (this.#content) this.#glide(this.#home);
    this.#wantGl();
  }

  scrolled(by: "wheel" | "touch"): void {
    if (!this.#content) return;
    const hide = this.#overlay.hint(this.#content.words[by]);
    clearTimeout(this.#hintTimer);
    this.#hintTimer = window.setTimeout(hide, HINT);
  }

  /** Shows all of the bounds; the page may ask for it, so that nothing is loaded for it. */
  fit(bounds: Bounds | undefined, padding = 2 * PADDING): void {
    const {width, height} = this.#size;
    if (bounds && width) this.#glide(viewToFit(bounds, width, height, padding, 14));
  }

  /** Brings a place into the part of the map that nothing covers. */
  reveal(position: Position, covered: Partial<Margins> = {}): void {
    if (!this.#view) return;
    const edge = 40;
    const margin = {left: edge, top: edge, right: edge, bottom: edge};
    for (const key of ["left", "top", "right", "bottom"] as const) margin[key] += covered[key] ?? 0;
    const view = shifted(this.#view, position, this.#size, margin);
    if (view !== this.#view) this.#glide(view);
  }

  /** Zooms to where several things part; the focus, when they had it, goes to the first of them. */
  open(positions: readonly Position[]): void {
    const bounds = boundsOf(positions);
    if (!bounds || !this.#view) return;
    const {width, height} = this.#size;
    const {center, zoom} = viewToFit(bounds, width, height, 3 * PADDING, MAX_ZOOM);
    this.#overlay.bequeath(positions[0]);
    this.#glide({center, zoom: Math.max(zoom, this.#view.zoom + 1)});
    this.#wantGl();
  }

  /** Puts the keyboard's focus on a mark, or on the map when there is none of that key. */
  focus(key?: string): void {
    this.#overlay.focus(key);
  }

  /** The first view: the whole region. */
  get #home(): View {
    const {home} = this.#content as MapContent;
    const {width, height} = this.#size;
    const buttons = width < NARROW ? BUTTONS : 0;
    return pushed(viewToFit(home, width - buttons, height, PADDING), -buttons / 2, 0);
  }

  get #limits(): Limits {
    const {basemap, home} = this.#content as MapContent;
    return {
      bounds: basemap?.bounds ?? home,
      minZoom: this.#home.zoom - 0.75,
      maxZoom: MAX_ZOOM,
    };
  }

  /** Follows a hand. */
  #go(view: View): void {
    cancelAnimationFrame(this.#animation);
    this.#goal = undefined;
    this.#isMoved = true;
    this.#view = hold(view, this.#limits);
    this.#setBusy(true);
    this.#frame ||= requestAnimationFrame(() => {
      this.#setBusy(false);
      this.#draw();
    });
  }

  /** Goes there gently, or at once for those who asked for less motion. */
  #glide(wanted: View): void {
    const from = this.#view;
    if (!from) return;
    const to = hold(wanted, this.#limits);
    if (matchMedia("(prefers-reduced-motion: reduce)").matches) {
      this.#go(to);
      return;
    }
    cancelAnimationFrame(this.#animation);
    this.#isMoved = true;
    this.#goal = to.zoom;
    const start = performance.now();
    const step = (now: number): void => {
      const part = Math.max(0, Math.min(1, (now - start) / DURATION));
      this.#view = part < 1 ? onTheWay(from, to, 1 - (1 - part) ** 3) : to;
      this.#goal = part < 1 ? to.zoom : undefined;
      this.#setBusy(part < 1);
      this.#draw();
      if (part < 1) this.#animation = requestAnimationFrame(step);
    };
    this.#setBusy(true);
    this.#animation = requestAnimationFrame(step);
  }

  /** For assistive technology, and whoever waits for the map to come to rest. */
  #setBusy(isBusy: boolean): void {
    this.node.ariaBusy = String(isBusy);
  }

  #wantGl(): void {
    if (this.#content?.webgl) this.#grounds.wantGl();
  }

  #measure(): void {
    const {clientWidth: width, clientHeight: height} = this.node;
    if (!this.#content || (width === this.#size.width && height === this.#size.height)) return;
    this.#size = {width, height};
    this.#overlay.measure(this.#content.controls);
    this.#draw();
  }

  #draw(): void {
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
    const content = this.#content;
    const {width, height} = this.#size;
    if (!content || !width || !height) return;
    if (!this.#isMoved) this.#view = this.#home;
    const view = this.#view as View;
    this.#grounds.show(view, this.#size);
    // A ground that names its towns itself needs no names of ours above.
    const {writesNames} = this.#grounds;
    this.#overlay.draw(writesNames ? {...content, basemap: undefined} : content, view, this.#size);
  }

  #press(event: KeyboardEvent): void {
    if (this.#overlay.press(event) || pressKey(event, this)) event.preventDefault();
  }
}
