/** How a feed's pictures are drawn: their space is reserved, and no third party is asked for one unprompted. */
import {css, html, nothing, type TemplateResult} from "lit";
import type {Picture} from "../../../data-schema/feed.js";
import {PictureOrigins} from "./picture-origins.js";
import {plain, said, type Scene} from "./scene.js";

/** The pictures of one element, and how they are drawn. */
export class Pictures extends PictureOrigins {
  /**
   * Draws a picture with its credit. Without a width and a height it is given 16:9. What could not be loaded
   * is told by its alternative text on a calm ground.
   */
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
          : html`<div class="no-picture">
              <svg class="room" viewBox="0 0 ${width} ${height}" aria-hidden="true"></svg>
              <div>
                ${
                  this.trusts(src)
                    ? html`<svg class="hills" viewBox="0 8 64 36" aria-hidden="true">
                        <path d="M8 40 24 20l11 13 6-7 15 14z" />
                        <circle cx="42" cy="17" r="4" />
                      </svg>`
                    : html`<button type="button" class="button" part="button" @click=${() => this.ask(src)}>
                        ${scene.words.showPicture(new URL(src).host)}
                      </button>`
                }
                <p>${said(picture.alt, scene)}</p>
              </div>
            </div>`
      }
      ${
        credit
          ? html`<figcaption class="muted" part="credit">${scene.words.pictureCredit(credit)}</figcaption>`
          : nothing
      }
    </figure>`;
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
    border-radius: var(--_radius);
    background: var(--_tint);
    color: var(--_muted);
  }
  .no-picture > * {
    grid-area: 1 / 1;
  }
  .no-picture > div {
    display: grid;
    place-content: center;
    justify-items: center;
    gap: 0.5em;
    padding: 0.75em;
    font-size: 0.875em;
    text-align: center;
    text-wrap: balance;
  }
  .room {
    inline-size: 100%;
    max-block-size: 24em;
  }
  .hills {
    inline-size: 4em;
    fill: currentColor;
    opacity: 0.5;
  }
  @media (forced-colors: active) {
    .no-picture {
      border: 1px solid;
    }
  }
`;
