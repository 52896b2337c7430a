/** When the ground is in WebGL, and when not. Loaded when that is first wanted. */
import type {Basemap} from "../geo/basemap.js";
import type {View} from "../geo/projection.js";
import type {Size} from "./camera.js";
import {GroundError} from "./ground-error.js";
import type {GroundsEvents} from "./grounds.js";
import * as pool from "./ground-pool.js";
import {createMapLibreGround, type MapLibreGround} from "./maplibre-ground.js";
import type {SvgGround} from "./svg-ground.js";

/** Pixels around the window within which a map counts as in view. */
const MARGIN = 200;
/** Milliseconds out of view after which the graphics card is given back. */
const AWAY = 20_000;
/** Milliseconds after which the static ground follows the one that covers it: for paper, and for when that goes. */
const CALM = 200;
/** Times that a drawing which the browser took away is tried again. */
const AGAIN = 2;

export interface LiveGroundOptions {
  readonly map: HTMLElement;
  /** A node of its own, of the map's size. */
  readonly node: HTMLElement;
  /** What serves whenever there is no WebGL. */
  readonly svg: SvgGround;
  readonly basemap: Basemap;
  /** Address of the style that takes the basemap's place whenever the map is in view. */
  readonly style: string | undefined;
  /** Undefined before the map has a size. */
  place(): {readonly view: View; readonly size: Size} | undefined;
  readonly events: GroundsEvents;
}

/**
 * Brings the WebGL ground when it is wanted: a style's when the map comes into view, that of the basemap when the
 * visitor moves it. Gives it back when the map is out of view or when others want theirs.
 */
export class LiveGround implements pool.Tenant {
  /** The ground, once it is painted. */
  shown?: MapLibreGround;
  /** Who is wanted is in view, until the observer says otherwise, which may take a moment on a busy page. */
  isInView = true;
  readonly #observer: IntersectionObserver;
  /** Aborted when the ground that is on its way, or there, is not wanted any more. */
  #wish?: AbortController;
  #hasFailed = false;
  #losses = 0;
  #away = 0;
  #calm = 0;

  constructor(readonly options: LiveGroundOptions) {
    this.#observer = new IntersectionObserver(([entry]) => this.#look(entry?.isIntersecting ?? false), {
      rootMargin: `${MARGIN}px`,
    });
    this.#observer.observe(options.map);
  }

  show(view: View, size: Size): void {
    this.shown?.show(view, size);
    clearTimeout(this.#calm);
    this.#calm = window.setTimeout(() => this.options.svg.show(view, size), CALM);
  }

  restyle(): void {
    this.shown?.restyle(this.options.svg.look());
  }

  /** Somebody moves the map. */
  want(): void {
    pool.touch(this);
    if (this.#wish || this.#hasFailed || this.#losses > AGAIN) return;
    void this.#bring();
  }

  /** Gives the graphics card back; the ground may be wanted again. */
  leave(): void {
    if (!this.#wish) return;
    this.#wish.abort();
    this.#wish = undefined;
    pool.leave(this);
    const {shown} = this;
    delete this.shown;
    if (shown) this.#change();
    shown?.destroy();
    this.options.node.replaceChildren();
  }

  destroy(): void {
    this.#observer.disconnect();
    clearTimeout(this.#away);
    this.leave();
  }

  /** One rendering takes the place of the other, in the same view. */
  #change(): void {
    const {map, svg, place, events} = this.options;
    const now = place();
    clearTimeout(this.#calm);
    if (now) svg.show(now.view, now.size);
    map.classList.toggle("webgl", this.shown !== undefined);
    events.changed();
  }

  #look(isInView: boolean): void {
    this.isInView = isInView;
    clearTimeout(this.#away);
    if (!isInView) this.#away = window.setTimeout(() => this.leave(), AWAY);
    // After a loss only the visitor's hand shows that the ground is worth another try.
    else if (this.options.style && !this.#losses) this.want();
  }

  async #bring(): Promise<void> {
    const {options} = this;
    const {node, basemap, style} = options;
    const place = options.place();
    if (!place) return;
    const wish = new AbortController();
    const {signal} = wish;
    this.#wish = wish;
    pool.enter(this);
    try {
      const ground = await createMapLibreGround({
        node,
        basemap,
        style,
        look: options.svg.look(),
        view: place.view,
        signal,
        lost: () => this.#lose(new Error("webglcontextlost")),
      });
      if (signal.aborted) {
        ground.destroy();
        return;
      }
      const now = options.place() ?? place;
      ground.restyle(options.svg.look());
      ground.show(now.view, now.size);
      this.shown = ground;
      this.#change();
    } catch (cause) {
      if (!signal.aborted) this.#fail(cause);
    }
  }

  #fail(failure: unknown): void {
    const {what, cause} =
      failure instanceof GroundError ? failure : ({what: "webgl", cause: failure} as const);
    if (what === "lost") {
      this.#lose(cause);
      return;
    }
    this.#hasFailed = true;
    this.leave();
    // A browser without WebGL loses nothing by the static map, unless another ground was asked for.
    if (what === "missing" && !this.options.style) return;
    this.options.events.failed({what, cause, url: this.options.style});
  }

  #lose(cause: unknown): void {
    this.#losses += 1;
    this.leave();
    if (this.#losses === 1) this.options.events.failed({what: "lost", cause, url: this.options.style});
  }
}
