/** The look of the map: what is drawn once for both renderings, and the ground in SVG. */
import {css} from "lit";

export const mapCss = css`
  .map,
  .map .ground,
  .map .canvas,
  .map .layer,
  .map .over,
  .map .surface {
    position: absolute;
    inset: 0;
  }
  .map {
    /* Nothing scrolls it, not even the focus of a marker beyond its edge. */
    overflow: clip;
    background: var(--_neighbours);
    user-select: none;
    -webkit-user-select: none;
    touch-action: pan-x pan-y;
    cursor: grab;
  }
  .map.dragging,
  .map.dragging * {
    cursor: grabbing;
  }
  .map svg {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    pointer-events: none;
  }
  .map .surface:focus-visible {
    outline-offset: -4px;
  }
  .ground {
    background: var(--_neighbours);
  }
  .ground path {
    fill: none;
    stroke-linejoin: round;
    stroke-linecap: round;
    vector-effect: non-scaling-stroke;
  }
  .ground .neighbours {
    stroke: var(--_line);
    stroke-width: 1px;
  }
  .ground .land {
    fill: var(--_land);
  }
  .ground .borders {
    stroke: color-mix(in srgb, var(--_muted) 60%, var(--_land));
    stroke-width: 0.75px;
    stroke-dasharray: 3px, 3px;
    stroke-linecap: butt;
  }
  .ground .lakes {
    fill: var(--_water);
  }
  .ground .rivers {
    stroke: var(--_water);
    stroke-width: 1.4px;
  }
  .ground .outline {
    stroke: var(--_accent);
    stroke-width: 1.6px;
  }
  .canvas canvas {
    position: absolute;
    inset: 0;
  }
  .map:not(.webgl) .canvas,
  .webgl .ground {
    visibility: hidden;
  }
  .over text {
    fill: var(--_ink);
    stroke: var(--_land);
    stroke-width: 3px;
    stroke-linejoin: round;
    paint-order: stroke;
    text-anchor: middle;
    dominant-baseline: central;
  }
  .over .rank-1 {
    font-size: 0.9375em;
    font-weight: 600;
  }
  .over .rank-2 {
    font-size: 0.8125em;
  }
  .over .rank-3,
  .over .rank-4 {
    font-size: 0.75em;
    fill: var(--_muted);
  }
  .over .dot {
    fill: var(--_muted);
    stroke: var(--_land);
  }
  .map .layer {
    pointer-events: none;
  }
  /* While it moves it is a picture of its own, which is not painted anew at each step. */
  .map[aria-busy="true"] .layer {
    will-change: transform;
  }
  .map .over {
    overflow: visible;
  }
  .over .origin {
    fill: none;
    stroke: var(--_ink);
    stroke-width: 2.5px;
  }
  .mark {
    position: absolute;
    inset: 0 auto auto 0;
    margin: 0;
    padding: 0;
    border: 0;
    border-radius: 50%;
    background: none;
    color: inherit;
    font: inherit;
    cursor: pointer;
    pointer-events: auto;
  }
  .mark:focus-visible {
    border-radius: 50%;
  }
  .map .mark svg {
    overflow: visible;
  }
  .mark:is(:hover, :focus-visible, .lit, .selected) {
    z-index: 1;
  }
  .hint {
    position: absolute;
    inset: auto 0 1em;
    inline-size: fit-content;
    max-inline-size: 90%;
    margin-inline: auto;
    padding: 0.4em 0.9em;
    border-radius: var(--_radius);
    background: var(--_ink);
    color: var(--_surface);
    font-size: 0.875em;
    text-align: center;
    pointer-events: none;
    visibility: hidden;
    opacity: 0;
  }
  .hint.shown {
    visibility: visible;
    opacity: 0.92;
  }
  @media (pointer: coarse) {
    .mark::before {
      content: "";
      position: absolute;
      inset: calc((100% - 44px) / 2);
      border-radius: 50%;
    }
  }
  @media (prefers-reduced-motion: no-preference) {
    .hint {
      transition:
        opacity 0.2s,
        visibility 0.2s;
    }
  }
  @media print {
    .map * {
      print-color-adjust: exact;
    }
    .map .ground {
      visibility: visible;
    }
    .map .canvas,
    .hint {
      display: none;
    }
  }
  @media (forced-colors: active) {
    .map,
    .ground {
      background: Canvas;
    }
    .ground .land {
      fill: Canvas;
    }
    .ground :is(.outline, .neighbours, .borders) {
      stroke: CanvasText;
    }
    .ground .lakes {
      fill: GrayText;
    }
    .ground .rivers {
      stroke: GrayText;
    }
    .over text {
      fill: CanvasText;
      stroke: Canvas;
    }
  }
`;
