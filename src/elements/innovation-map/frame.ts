/** The frame of the map: its controls and what holds it. */
import {html, nothing, type TemplateResult} from "lit";
import type {MapScene} from "./map-scene.js";

export interface MapSide {
  readonly scene: MapScene;
  readonly withStages: boolean;
  readonly attribution: string | undefined;
  /** What the ground says, beside that, about whose data it shows. */
  readonly credits: unknown;
  /** Whether the page asks for a ground that comes later, with credits of its own. */
  readonly comesLater: boolean;
  /** The question whether that ground may come. */
  readonly consent: unknown;
  /** False until the ground has come: what stands at the map’s edge would move when the attribution does. */
  readonly settled: boolean;
  readonly hasList: boolean;
  skip(event: Event): void;
  toggleStages(): void;
  zoom(steps: number): void;
  whole(): void;
}

/** Draws the place of the map, and the buttons on it. */
export function renderMapSide(side: MapSide): TemplateResult {
  const {scene, withStages, attribution, credits, comesLater, settled, hasList} = side;
  const {words, feed} = scene;
  const button = (path: string, name: string, act: () => void): TemplateResult =>
    html`<button type="button" class="button" part="button" aria-label=${name} title=${name} @click=${act}>
      <svg viewBox="0 0 16 16" aria-hidden="true"><path d=${path} /></svg>
    </button>`;
  return html`<div class="mapside">
    ${
      hasList
        ? html`<a class="skip" part="button" href="#panel" @click=${(event: Event) => side.skip(event)}
            >${words.skip}</a
          >`
        : nothing
    }
    <div class="viewport">
      <div class="map" data-live></div>
      <div class="controls start" part="controls">
        ${
          settled && feed.stages.length
            ? html`<button
                type="button"
                class="button"
                part="button"
                aria-pressed=${withStages}
                @click=${() => side.toggleStages()}
              >
                ${words.stages} <span class="number">${feed.stages.length}</span>
              </button>`
            : nothing
        }
      </div>
      <div class="controls end" part="controls">
        ${button("M8 3v10M3 8h10", words.zoomIn, () => side.zoom(1))}
        ${button("M3 8h10", words.zoomOut, () => side.zoom(-1))}
        ${button("M3 6V3h3M10 3h3v3M13 10v3h-3M6 13H3v-3", words.whole, () => side.whole())}
      </div>
      ${side.consent}
    </div>
    ${
      attribution || credits
        ? html`<p class="attribution ${comesLater ? "roomy" : ""}" part="attribution">
            ${attribution}${attribution && credits ? " · " : nothing}${credits}
          </p>`
        : nothing
    }
  </div>`;
}
