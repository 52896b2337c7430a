/** How a feed's pictures are drawn: their space is reserved, and no third party is asked for one unprompted. */
import {css, html, type LitElement, nothing, type TemplateResult} from "lit";
import type {Picture} from "../../../data-schema/feed.js";
import {LazyDrawing} from "./lazy-drawing.js";
import type * as NoPicture from "./no-picture.js";
import {plain, said, type Scene} from "./scene.js";

function originOf(address: string): string {
  try {
    return new URL(address, document.baseURI).origin;
  } catch {
    return "";
  }
}

/**
 * The pictures of one element. Those of the feed's own origin and of the page's load by themselves; those of
 * any other origin once the visitor has asked for one of that origin.
 */
export class Pictures {
  readonly #asked = new Set<string>();
  readonly #broken = new Set<string>();
  readonly #instead: LazyDrawing<typeof NoPicture>;

  constructor(readonly host: LitElement & {readonly feed?: string}) {
    this.#instead = new LazyDrawing(host, () => import("./no-picture.js"));
  }

  /** True when a picture would be shown now: from a trusted origin, and not known to be broken. */
  shows({src}: Picture): boolean {
    return this.#trusts(src) && !this.#broken.has(src);
  }

  /** Remembers that a picture could not be loaded. */
  failed(src: string): void {
    this.#remember(this.#broken, src);
  }

  /** Draws a picture with its credit. Without a width and a height it is given 16:9. */
  draw(picture: Picture, scene: Scene, part = "image"): TemplateResult {
    const {src, width = 640, height = 360, credit} = picture;
    const alt = plain(picture.alt, scene);
    return html`<figure class="picture" part=${part}>
      ${
        this.shows(picture)
          ? html`<img
              loading="lazy"
              decoding="async"
              referrerpolicy="no-referrer"
              width=${width}
              height=${height}
              alt=${alt}
              sizes="auto, 40em"
              srcset=${this.#sizes(picture) ?? nothing}
              src=${src}
              @error=${() => this.failed(src)}
            />`
          : this.#renderInstead(picture, scene)
      }
      ${
        credit
          ? html`<figcaption class="muted" part="credit">${scene.words.pictureCredit(credit)}</figcaption>`
          : nothing
      }
    </figure>`;
  }

  /** The space stays; what could not be loaded is told by its description, what waits by a button, too. */
  #renderInstead({src, alt, width = 640, height = 360}: Picture, scene: Scene): TemplateResult {
    const {module, hasFailed} = this.#instead;
    if (!hasFailed) void this.#instead.ask();
    const label = this.#trusts(src) ? undefined : scene.words.showPicture(new URL(src).host);
    const ask = (): void => this.#remember(this.#asked, originOf(src));
    return html`<div class="no-picture">
      <svg class="room" viewBox="0 0 ${width} ${height}" aria-hidden="true"></svg>
      ${module?.renderInstead(said(alt, scene), ask, label) ?? (hasFailed ? said(alt, scene) : nothing)}
    </div>`;
  }

  #remember(known: Set<string>, address: string): void {
    known.add(address);
    this.host.requestUpdate();
  }

  #trusts(src: string): boolean {
    const origin = originOf(src);
    return origin === location.origin || origin === originOf(this.host.feed ?? "") || this.#asked.has(origin);
  }

  #sizes({src, width, sizes = []}: Picture): string | undefined {
    const known = [...(width ? [{src, width}] : []), ...sizes.filter((size) => this.#trusts(size.src))];
    return known.length > 1 ? known.map((size) => `${size.src} ${size.width}w`).join(", ") : undefined;
  }
}

/** Goes into the styles of an element that draws pictures. */
export const pictureCss = css`
  .picture {
    position: relative;
  }
  .picture img {
    display: block;
    inline-size: 100%;
    block-size: auto;
    max-block-size: 24em;
    border-radius: var(--_radius);
    background: var(--_tint);
    color: var(--_muted);
    font-size: 0.875em;
    object-fit: cover;
  }
  .picture figcaption {
    margin-block-start: 0.35em;
    font-size: 0.8125em;
  }
  .no-picture {
    display: grid;
  }
  .no-picture > * {
    grid-area: 1 / 1;
  }
  .room {
    inline-size: 100%;
    max-block-size: 24em;
  }
`;
