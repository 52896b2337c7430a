/**
 * A map in a node: the ground in one of two renderings, and above it, the same in both, the road, the names of
 * towns and the markers. It knows places, names and drawings; what they stand for is its owner's business. What
 * moves it comes after the first picture.
 */
import {areaOf, type Bounds, type View, viewToFit, visibleBounds, worldSize} from "../geo/projection.js";
import {type Limits, MAX_ZOOM, PADDING, pushed, type Size} from "./camera.js";
import type {MapContent, MapEvents} from "./content.js";
import type {Credit} from "./ground.js";
import {Grounds} from "./grounds.js";
import type {Hands} from "./hands.js";
import {Overlay} from "./overlay.js";

/** A map narrower than this keeps the region clear of the buttons at its end, which take so much. */
const NARROW = 480;
const BUTTONS = 50;

/** What writes names, once a map of the page has fetched it: a map on paper cannot wait. */
let lettering: typeof import("./names.js") | undefined;

export class RegionMap {
  readonly overlay: Overlay;
  readonly #stop = new AbortController();
  readonly #resize = new ResizeObserver(() => this.#measure());
  readonly #grounds: Grounds;
  #hands?: Hands;
  #coming?: Promise<Hands | undefined>;
  #content?: MapContent;
  #size: Size = {width: 0, height: 0};
  #view?: View;
  #isMoved = false;

  /** Draws into an empty positioned node. `view` is where an earlier map of the same place was left. */
  constructor(
    readonly node: HTMLElement,
    readonly events: MapEvents,
    view?: View,
  ) {
    this.#view = view;
    this.#isMoved = view !== undefined;
    this.#grounds = new Grounds(node, {
      failed: (failure) => events.failed(failure),
      changed: () => {
        this.draw();
        events.groundChanged();
      },
    });
    this.overlay = new Overlay(node, events);
    if (lettering) this.overlay.write(new lettering.Names());
    const {signal} = this.#stop;
    matchMedia("(prefers-color-scheme: dark)").addEventListener("change", () => this.#grounds.restyle(), {
      signal,
    });
    this.#resize.observe(node);
  }

  /** Where the map is, once it has been moved from its first view. */
  get moved(): View | undefined {
    return this.#isMoved ? this.#view : undefined;
  }

  /** What is seen now; undefined before the first picture. */
  get view(): View | undefined {
    return this.#view;
  }

  /** Whom the ground that is shown thanks, beside those of the basemap. */
  get credits(): readonly Credit[] {
    return this.#grounds.credits;
  }

  get size(): Size {
    return this.#size;
  }

  get content(): MapContent | undefined {
    return this.#content;
  }

  /** Whether nothing parts by zooming in any more. */
  get isDeepest(): boolean {
    return (this.#view?.zoom ?? 0) > MAX_ZOOM - 0.01;
  }

  /** The first view: the whole region. */
  get home(): View {
    const {home} = this.#content as MapContent;
    const {width, height} = this.#size;
    const buttons = width < NARROW ? BUTTONS : 0;
    const view = viewToFit(home, width - buttons, height, PADDING);
    // In the middle as long as it does not lie below the buttons.
    const {left, right} = areaOf(home);
    const over = (worldSize(view.zoom) * (right - left) - width) / 2 + PADDING + buttons;
    return pushed(view, -Math.max(0, Math.min(buttons / 2, over)), 0);
  }

  get limits(): Limits {
    const {basemap, home} = this.#content as MapContent;
    return {bounds: basemap?.bounds ?? home, minZoom: this.home.zoom - 0.75, maxZoom: MAX_ZOOM};
  }

  /** The part of the world that is seen. */
  get bounds(): Bounds | undefined {
    const {width, height} = this.#size;
    return this.#view && width ? visibleBounds(this.#view, width, height) : undefined;
  }

  /** Shows something else, in the same view. */
  update(content: MapContent): void {
    const isFirst = !this.#content?.basemap && content.basemap;
    this.#content = content;
    this.#grounds.draw(content.basemap, content.webgl, content.style);
    this.#size = {width: this.node.clientWidth, height: this.node.clientHeight};
    this.overlay.measure(content.controls);
    this.draw();
    // Once the first picture is painted, since nobody can move what is not seen yet.
    if (isFirst) requestAnimationFrame(() => setTimeout(() => this.#complete()));
  }

  /** Has the map moved: at once, or as soon as what moves it has come. */
  move(how: (hands: Hands) => void): void {
    if (this.#hands) how(this.#hands);
    else void this.#ask().then((hands) => hands && how(hands));
  }

  /** Fetches what the first picture does without: what moves the map, and the names of towns. */
  #complete(): void {
    void this.#ask();
    import("./names.js").then(
      (module) => {
        lettering = module;
        if (this.#stop.signal.aborted) return;
        this.overlay.write(new module.Names());
        this.draw();
      },
      (cause: unknown) => this.events.failed({what: "hands", cause}),
    );
  }

  #ask(): Promise<Hands | undefined> {
    this.#coming ??= import("./hands.js").then(
      ({Hands}) => {
        if (this.#stop.signal.aborted) return undefined;
        return (this.#hands ??= new Hands(this, this.#stop.signal));
      },
      (cause: unknown) => {
        // The next wish tries again.
        this.#coming = undefined;
        this.events.failed({what: "hands", cause});
        return undefined;
      },
    );
    return this.#coming;
  }

  /** Shows another view; on the way to a further one, only what a moving eye sees. */
  show(view: View, isOnTheWay: boolean): void {
    this.#isMoved = true;
    this.#view = view;
    if (!isOnTheWay) this.draw();
    else if (this.#content) {
      this.#grounds.show(view, this.#size);
      this.overlay.move(this.#content, view, this.#size);
    }
  }

  /** A visitor moves the map deliberately: WebGL draws it better. */
  wantGl(): void {
    if (this.#content?.webgl) this.#grounds.wantGl();
  }

  /** Frees the graphics card, the listeners and the node's content. */
  destroy(): void {
    this.#stop.abort();
    this.#resize.disconnect();
    this.#grounds.destroy();
    this.overlay.destroy();
    this.node.replaceChildren();
  }

  draw(): void {
    const content = this.#content;
    const {width, height} = this.#size;
    if (!content || !width || !height) return;
    if (!this.#isMoved) this.#view = this.home;
    const view = this.#view as View;
    this.#grounds.show(view, this.#size);
    // A ground that names its towns itself needs no names above it.
    const {writesNames} = this.#grounds;
    this.overlay.draw(writesNames ? {...content, basemap: undefined} : content, view, this.#size);
  }

  #measure(): void {
    const {clientWidth: width, clientHeight: height} = this.node;
    if (!this.#content || (width === this.#size.width && height === this.#size.height)) return;
    this.#size = {width, height};
    this.overlay.measure(this.#content.controls);
    this.draw();
  }
}
