/** The look of the innovation map: its frame, and how everything in it gives way to the room there is. */
import {css} from "lit";
import {mapCss} from "../../map/index.js";
import {themeMarkCss} from "../shared/theme-mark.js";
import {markCss} from "./mark-styles.js";
import {panelCss} from "./panel-styles.js";

const frameCss = css`
  :host {
    block-size: var(--rally-map-height, 38em);
  }
  .frame {
    --_pad: clamp(0.75em, 3cqi, 1em);
    display: flex;
    flex-direction: column;
    block-size: 100%;
    padding: 0;
    overflow: hidden;
  }
  .frame > .notice {
    margin: 0;
    border-radius: 0;
  }
  slot > .quiet {
    flex: 1;
  }
  .layout {
    position: relative;
    display: grid;
    flex: 1;
    grid-template: minmax(0, 1fr) minmax(0, 1fr) / minmax(0, 1fr);
    min-block-size: 0;
  }
  .layout.as-map,
  .layout.as-list {
    grid-template-rows: minmax(0, 1fr);
  }
  .mapside {
    display: flex;
    flex-direction: column;
    min-block-size: 0;
  }
  .viewport {
    position: relative;
    flex: 1;
    min-block-size: 0;
  }
  .skip {
    position: absolute;
    inset: 0.5em auto auto 0.5em;
    z-index: 3;
    padding: 0.6em 1em;
    border-radius: var(--_radius);
    background: var(--_accent);
    color: var(--_on-accent);
  }
  .skip:not(:focus) {
    clip-path: inset(50%);
    pointer-events: none;
  }
  .attribution {
    padding: 0.2em 0.75em;
    border-block-start: 1px solid var(--_line);
    background: var(--_surface);
    color: var(--_muted);
    font-size: max(0.65em, 10px);
    line-height: 1.3;
  }
  .attribution.roomy {
    min-block-size: calc(5 * 1.3em + 0.4em);
  }
  .attribution a {
    color: inherit;
  }
  .controls {
    position: absolute;
    inset: 0.6em auto auto 0.6em;
    z-index: 2;
    display: grid;
    gap: 0.4em;
  }
  .controls {
    inset-inline: auto 0.6em;
    min-inline-size: 46px;
  }
  .controls.start {
    inset-block-start: calc(0.6em + 4 * (44px + 0.4em));
  }
  .controls.start .button {
    flex-direction: column;
    gap: 0;
    padding: 0 0.3em;
    font-size: 0.6875em;
  }
  .controls.start .number {
    font-size: 1.2em;
  }
  .controls .button {
    min-inline-size: 44px;
    padding: 0 0.75em;
    border-color: var(--_line);
    color: var(--_ink);
  }
  .controls.end .button {
    padding: 0;
  }
  .controls svg {
    inline-size: 1.1em;
    block-size: 1.1em;
    fill: none;
    stroke: currentColor;
    stroke-width: 2;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .controls .button:hover {
    border-color: var(--_accent);
  }
  .controls [aria-pressed="true"] {
    border-color: var(--_accent);
    background: var(--_accent);
    color: var(--_on-accent);
  }
  .number {
    font-variant-numeric: tabular-nums;
    font-weight: 400;
    opacity: 0.85;
  }
`;

const layoutCss = css`
  @container (inline-size >= 42em) {
    .attribution.roomy {
      min-block-size: calc(3 * 1.3em + 0.4em);
    }
    .layout {
      --_panel: clamp(17em, 38cqi, 22em);
    }
    .controls.start {
      inset: 0.6em auto auto 0.6em;
    }
    .controls.start .button {
      flex-direction: row;
      gap: 0.5em;
      padding-inline: 0.75em;
      font-size: 1em;
    }
    .controls.start .number {
      font-size: 1em;
    }
    .layout.as-split {
      grid-template: minmax(0, 1fr) / var(--_panel) minmax(0, 1fr);
    }
    .as-split > :is(.mapside, .panel) {
      grid-row: 1;
    }
    .as-split > .mapside {
      grid-column: 2;
    }
    .as-split > .panel {
      grid-column: 1;
      border-block-start: 0;
      border-inline-end: 1px solid var(--_line);
    }
    .layout > .details {
      inset: 0 auto 0 0;
      inline-size: var(--_panel);
      border-block-start: 0;
      border-inline-end: 1px solid var(--_line);
    }
    .layout.as-list > .details {
      inline-size: 100%;
    }
    .chips.few {
      flex-wrap: wrap;
      margin: 0;
      padding: 0;
    }
  }
  @media (pointer: coarse) {
    .chip,
    .link {
      min-block-size: 44px;
    }
  }
  @media (prefers-reduced-motion: no-preference) {
    .chip,
    .entry {
      transition: background-color 0.15s;
    }
  }
  @media print {
    :host,
    .frame,
    .layout {
      display: block;
      block-size: auto;
    }
    .mapside {
      block-size: 16cm;
      break-inside: avoid;
    }
    .panel,
    .details {
      position: static;
      overflow: visible;
    }
    :is(.controls, .filters, .search, .skip, .rest, .link) {
      display: none;
    }
    .entry {
      break-inside: avoid;
    }
  }
  @media (forced-colors: active) {
    .mark .halo {
      fill: Canvas;
    }
    .mark .arc {
      stroke: Highlight;
    }
    .mark text {
      fill: CanvasText;
    }
    .mark:is(.lit, .selected) .halo {
      stroke: Highlight;
    }
    .mark .star {
      fill: Highlight;
      stroke: Canvas;
    }
    .chip[aria-pressed="true"],
    .controls [aria-pressed="true"] {
      forced-color-adjust: none;
      background: Highlight;
      color: HighlightText;
    }
    .entry {
      border-inline-start-color: Canvas;
    }
    .entry[aria-current] {
      border-inline-start-color: Highlight;
    }
  }
`;

export const innovationMapCss = [mapCss, themeMarkCss, frameCss, panelCss, markCss, layoutCss];
