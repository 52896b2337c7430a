/** The two renderings of the ground, one below the other: the static one at once, WebGL when it is wanted. */
import type {Basemap} from "../geo/basemap.js";
import type {View} from "../geo/projection.js";
import type {Size} from "./camera.js";
import type {Credit, GroundFailure} from "./ground.js";
import type {LiveGround} from "./live-ground.js";
import {hasWebgl2, loadMapLibre} from "./maplibre-files.js";
import {SvgGround} from "./svg-ground.js";

export interface GroundsEvents {
  /** Another rendering has come or gone: what it writes and to whom it owes its data may be other than before. */
  changed(): void;
  /** WebGL, or the style, was wanted and could not be had. */
  failed(failure: GroundFailure): void;
}

export class Grounds {
  readonly #svgNode: HTMLElement;
  readonly #glNode: HTMLElement;
  #svg?: SvgGround;
  #basemap?: Basemap;
  #webgl = true;
  /** Address of the style that takes the place of the basemap. */
  #style?: string;
  /** What brings WebGL and takes it away again, fetched when it is first wanted. */
  #live?: LiveGround;
  /** Another one when the live ground that is on its way is not wanted any more. */
  #coming?: object;
  #view?: View;
  #size?: Size;

  constructor(
    readonly node: HTMLElement,
    readonly events: GroundsEvents,
  ) {
    const part = (name: string): HTMLElement => {
      const made = document.createElement("div");
      made.className = name;
      made.setAttribute("aria-hidden", "true");
      node.append(made);
      return made;
    };
    this.#svgNode = part("ground");
    this.#glNode = part("canvas");
  }

  /** Whom the ground that is shown thanks, beside those of the basemap. */
  get credits(): readonly Credit[] {
    return this.#live?.shown?.credits ?? [];
  }

  /** Whether the ground that is shown names its towns itself. */
  get writesNames(): boolean {
    return this.#live?.shown?.writesNames ?? false;
  }

  /**
   * Draws another basemap; without one, the plain colour of the ground. A style takes its place as soon as the
   * map is in view and the style has come.
   */
  draw(basemap: Basemap | undefined, webgl: boolean, style?: string): void {
    const wanted = webgl ? style : undefined;
    const isOther = !this.#svg || this.#basemap !== basemap;
    if (isOther || !webgl || this.#style !== wanted) this.#dropLive();
    if (isOther) {
      this.#svg?.destroy();
      this.#svg = new SvgGround(this.#svgNode, basemap);
      this.#basemap = basemap;
    }
    this.#webgl = webgl;
    this.#style = wanted;
    this.restyle();
    if (wanted) this.#startLive();
  }

  show(view: View, size: Size): void {
    this.#view = view;
    this.#size = size;
    if (this.#live?.shown) this.#live.show(view, size);
    else this.#svg?.show(view, size);
  }

  /** Takes up colours that the page has changed. */
  restyle(): void {
    this.#live?.restyle();
  }

  /** A visitor moves the map: WebGL is asked for; whatever comes of it, the static ground goes on meanwhile. */
  wantGl(): void {
    if (!this.#webgl || !this.#basemap) return;
    if (!this.#live && !this.#coming && hasWebgl2()) {
      // Asked for in the same round trip; what waits for it tells when it cannot come.
      loadMapLibre().catch(() => undefined);
    }
    this.#startLive(true);
  }

  destroy(): void {
    this.#dropLive();
    this.#svg?.destroy();
  }

  #startLive(byHand = false): void {
    if (this.#live) {
      if (byHand) this.#live.want();
      return;
    }
    const svg = this.#svg;
    const basemap = this.#basemap;
    if (this.#coming || !svg || !basemap) return;
    const coming = {};
    this.#coming = coming;
    import("./live-ground.js").then(
      ({LiveGround}) => {
        if (this.#coming !== coming) return;
        this.#live = new LiveGround({
          map: this.node,
          node: this.#glNode,
          svg,
          basemap,
          style: this.#style,
          place: () => this.#view && this.#size && {view: this.#view, size: this.#size},
          events: this.events,
        });
        if (byHand) this.#live.want();
      },
      (cause: unknown) => {
        if (this.#coming === coming) this.events.failed({what: "webgl", cause, url: this.#style});
      },
    );
  }

  #dropLive(): void {
    this.#coming = undefined;
    this.#live?.destroy();
    this.#live = undefined;
  }
}
