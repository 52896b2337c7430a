/** The frame of the map: its controls and what holds it. */
import {html, nothing, type TemplateResult} from "lit";
import {iconButton} from "./icon-button.js";
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
  readonly whole: () => void;
  /** Whether the buttons that push the map are there, and what they are. */
  readonly isMoving: boolean;
  readonly pad: unknown;
  readonly toggleMoving: () => void;
  keydown(event: KeyboardEvent): void;
  /** Whether the map fills the screen. */
  readonly isFull: boolean;
  readonly toggleFull: () => void;
  /** The focus has come. */
  readonly focused: () => void;
}

/** Draws the place of the map, and the buttons on it. */
export function renderMapSide(side: MapSide): TemplateResult {
  const {scene, withStages, attribution, credits, comesLater, settled, hasList} = side;
  const {words, feed} = scene;
  return html`<div class="mapside" @keydown=${side.keydown}>
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
        ${iconButton({path: "M8 3v10M3 8h10", name: words.zoomIn, act: () => side.zoom(1)})}
        ${iconButton({path: "M3 8h10", name: words.zoomOut, act: () => side.zoom(-1)})}
        ${iconButton({path: "M2 8l6-5.5L14 8M4.5 6.5v7h7v-7", name: words.whole, act: side.whole})}
        ${iconButton({
          path: side.isFull ? "M6.5 2.5v4h-4M9.5 13.5v-4h4" : "M9.5 2.5h4v4M6.5 13.5h-4v-4",
          name: side.isFull ? words.leaveFullScreen : words.fullScreen,
          act: side.toggleFull,
          look: "full-screen",
        })}
        ${iconButton({
          path: "M8 1v14M1 8h14M6 3l2-2 2 2M6 13l2 2 2-2M3 6 1 8l2 2M13 6l2 2-2 2",
          name: words.moving,
          act: side.toggleMoving,
          isExpanded: side.isMoving,
        })}
      </div>
      ${side.pad} ${side.consent}
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
