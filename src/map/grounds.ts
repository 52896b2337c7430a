/** The two renderings of the ground, one below the other: the static one at once, WebGL when it is wanted. */
import type {Basemap} from "../geo/basemap.js";
import type {View} from "../geo/projection.js";
import type {Size} from "./camera.js";
import type {Ground} from "./ground.js";
import {loadMapLibre} from "./maplibre-files.js";
import {SvgGround} from "./svg-ground.js";

/** Whether there is WebGL 2 to be had, asked before its 450 kB are. */
function hasWebgl2(): boolean {
  const context = document.createElement("canvas").getContext("webgl2");
  context?.getExtension("WEBGL_lose_context")?.loseContext();
  return context !== null;
}

export class Grounds {
  readonly #svgNode: HTMLElement;
  readonly #glNode: HTMLElement;
  #svg?: SvgGround;
  #gl?: Ground;
  #basemap?: Basemap;
  /** Aborted when the WebGL ground that is on its way, or there, is not wanted any more. */
  #wish?: AbortController;
  #given = false;
  #view?: View;
  #size?: Size;

  constructor(
    readonly node: HTMLElement,
    readonly failed: (cause: unknown) => void,
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

  /** Draws another basemap; without one, the plain colour of the ground. */
  draw(basemap: Basemap | undefined, webgl: boolean): void {
    if (!this.#svg || this.#basemap !== basemap) {
      this.#dropGl();
      this.#given = false;
      this.#svg?.destroy();
      this.#svg = new SvgGround(this.#svgNode, basemap);
      this.#basemap = basemap;
    }
    if (!webgl) {
      this.#dropGl();
      this.#given = false;
    }
    this.restyle();
  }

  show(view: View, size: Size): void {
    this.#view = view;
    this.#size = size;
    this.#svg?.show(view, size);
    this.#gl?.show(view, size);
  }

  /** Takes up colours that the page has changed. */
  restyle(): void {
    if (this.#svg) this.#gl?.restyle(this.#svg.look());
  }

  /** Asks for WebGL, once; whatever comes of it, the static ground goes on meanwhile. */
  wantGl(): void {
    if (this.#given || !this.#basemap || !this.#svg || !this.#view) return;
    this.#given = true;
    if (!hasWebgl2()) return;
    const wish = new AbortController();
    this.#wish = wish;
    const options = {
      node: this.#glNode,
      basemap: this.#basemap,
      look: this.#svg.look(),
      view: this.#view,
      signal: wish.signal,
      lost: () => this.#dropGl(),
    };
    // Asked for in the same round trip; the ground tells when it cannot come.
    loadMapLibre().catch(() => undefined);
    import("./maplibre-ground.js")
      .then(({createMapLibreGround}) => createMapLibreGround(options))
      .then(
        (ground) => {
          if (wish.signal.aborted) {
            ground.destroy();
            return;
          }
          this.#gl = ground;
          this.restyle();
          if (this.#view && this.#size) ground.show(this.#view, this.#size);
          this.node.classList.add("webgl");
        },
        (cause: unknown) => {
          if (!wish.signal.aborted) this.failed(cause);
        },
      );
  }

  destroy(): void {
    this.#dropGl();
    this.#svg?.destroy();
  }

  #dropGl(): void {
    this.#wish?.abort();
    this.#wish = undefined;
    this.node.classList.remove("webgl");
    this.#gl?.destroy();
    this.#gl = undefined;
    this.#glNode.replaceChildren();
  }
}
