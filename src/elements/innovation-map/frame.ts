/** The frame of the map: its controls and what holds it. */
import {html, nothing, type TemplateResult} from "lit";
import type {MapScene} from "./map-scene.js";

export interface MapSide {
  readonly scene: MapScene;
  readonly withStages: boolean;
  readonly attribution: string | undefined;
  /** False until the ground has come: what stands at the map’s edge would move when the attribution does. */
  readonly settled: boolean;
  readonly hasList: boolean;
  skip(event: Event): void;
  toggleStages(): void;
  zoom(steps: number): void;
  whole(): void;
  /** Whether the map fills the screen. */
  readonly isFull: boolean;
  readonly toggleFull: () => void;
  /** The focus has come. */
  readonly focused: () => void;
}

/** Draws the place of the map, and the buttons on it. */
export function renderMapSide(side: MapSide): TemplateResult {
  const {scene, withStages, attribution, settled, hasList} = side;
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
    <div class="viewport" @focusin=${side.focused}>
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
        ${button("M2 8l6-5.5L14 8M4.5 6.5v7h7v-7", words.whole, () => side.whole())}
        <button
          type="button"
          class="button full-screen"
          part="button"
          aria-label=${side.isFull ? words.leaveFullScreen : words.fullScreen}
          title=${side.isFull ? words.leaveFullScreen : words.fullScreen}
          @click=${side.toggleFull}
        >
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <path d=${side.isFull ? "M6.5 2.5v4h-4M9.5 13.5v-4h4" : "M9.5 2.5h4v4M6.5 13.5h-4v-4"} />
          </svg>
        </button>
      </div>
    </div>
    ${attribution ? html`<p class="attribution" part="attribution">${attribution}</p>` : nothing}
  </div>`;
}
