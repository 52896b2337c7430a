/** How a feed's pictures are drawn: their space is reserved, and no third party is asked for one unprompted. */
import {css, html, type LitElement, nothing, type TemplateResult} from "lit";
import type {Picture} from "../../../data-schema/feed.js";
import {LazyDrawing} from "./lazy-drawing.js";
import type * as NoPicture from "./no-picture.js";
import {PictureOrigins} from "./picture-origins.js";
import {plain, said, type Scene} from "./scene.js";

/** The pictures of one element. */
export class Pictures extends PictureOrigins {
  declare readonly host: LitElement & {readonly feed?: string};
  readonly #instead: LazyDrawing<typeof NoPicture>;

  constructor(host: LitElement & {readonly feed?: string}) {
    super(host);
    this.#instead = new LazyDrawing(host, () => import("./no-picture.js"));
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
    const label = this.trusts(src) ? undefined : scene.words.showPicture(new URL(src).host);
    const ask = (): void => this.ask(src);
    return html`<div class="no-picture">
      <svg class="room" viewBox="0 0 ${width} ${height}" aria-hidden="true"></svg>
      ${module?.renderInstead(said(alt, scene), ask, label) ?? (hasFailed ? said(alt, scene) : nothing)}
    </div>`;
  }

  #sizes({src, width, sizes = []}: Picture): string | undefined {
    const known = [...(width ? [{src, width}] : []), ...sizes.filter((size) => this.trusts(size.src))];
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
