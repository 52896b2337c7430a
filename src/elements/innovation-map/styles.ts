/** The look of the innovation map. */
import {css} from "lit";
import {mapCss} from "../../map/index.js";
import {roundelCss} from "../shared/roundel.js";
import {themeMarkCss} from "../shared/theme-mark.js";

const own = css`
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
    inset-block-start: calc(0.6em + 3 * (44px + 0.4em));
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

  .panel {
    overflow: auto;
    overscroll-behavior: auto;
    border-block-start: 1px solid var(--_line);
    scroll-padding-block: 4.5em 1em;
  }
  .panel:focus-visible {
    outline-offset: -3px;
  }
  .panel > .skeleton {
    padding: var(--_pad);
  }
  .search {
    position: sticky;
    inset-block-start: 0;
    z-index: 1;
    padding: var(--_pad) var(--_pad) 0.5em;
    background: var(--_surface);
  }
  .search input {
    inline-size: 100%;
    min-block-size: 44px;
    margin: 0;
    padding: 0.4em 0.9em;
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: inherit;
    font: inherit;
    appearance: none;
  }
  .search input::placeholder {
    color: var(--_muted);
    opacity: 1;
  }
  .filters {
    display: grid;
    gap: 0.5em;
    padding-inline: var(--_pad);
  }
  .chips {
    display: flex;
    flex-wrap: wrap;
    gap: 0.4em;
  }
  .chip {
    display: inline-flex;
    align-items: center;
    gap: 0.4em;
    min-block-size: 36px;
    padding: 0.15em 0.8em;
    border: 1px solid var(--_edge);
    border-radius: 2em;
    background: var(--_surface);
    color: inherit;
    font: inherit;
    font-size: 0.875em;
    line-height: 1.2;
    text-align: start;
    cursor: pointer;
  }
  .chip .theme-mark {
    inline-size: 1.3em;
    block-size: 1.3em;
    margin-inline-start: -0.35em;
  }
  .chip:hover {
    background: var(--_tint);
  }
  .chip[aria-pressed="true"] {
    border-color: var(--_accent);
    background: var(--_accent);
    color: var(--_on-accent);
    font-weight: 600;
  }
  .chip[aria-pressed="true"] .theme-mark {
    border-radius: 50%;
    box-shadow: 0 0 0 1.5px var(--_surface);
  }
  .link {
    min-block-size: 32px;
    padding: 0.2em 0;
    border: 0;
    background: none;
    color: var(--_accent);
    font: inherit;
    text-decoration: underline;
    text-underline-offset: 0.2em;
    cursor: pointer;
  }
  .chips.few {
    flex-wrap: nowrap;
    margin-inline: calc(-1 * var(--_pad));
    padding: 4px var(--_pad);
    overflow-x: auto;
    scrollbar-width: none;
  }
  .chips.few > * {
    flex: none;
  }
  .count {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0 1em;
    min-block-size: 32px;
    padding: 0.25em 1em;
    font-variant-numeric: tabular-nums;
  }
  .entries > li {
    border-block-start: 1px solid var(--_line);
  }
  .entry {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr) auto;
    align-items: center;
    gap: 0.25em 0.75em;
    inline-size: 100%;
    min-block-size: 44px;
    padding: 0.6em var(--_pad);
    border: 0;
    border-inline-start: 4px solid transparent;
    background: none;
    color: inherit;
    font: inherit;
    text-align: start;
    cursor: pointer;
    hyphens: auto;
  }
  .entry:is(:hover, .lit) {
    background: var(--_tint);
  }
  .entry[aria-current] {
    border-color: var(--_accent);
    background: var(--_tint);
  }
  .entry:focus-visible {
    outline-offset: -3px;
  }
  .what {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.1em;
    line-height: 1.35;
  }
  .what strong {
    font-weight: 650;
    text-wrap: balance;
  }
  .what :is(.who, em) {
    color: var(--_muted);
    font-size: 0.875em;
  }
  .laureate {
    color: var(--_highlight);
    font-size: 1.2em;
    line-height: 1;
  }
  .rest {
    padding: var(--_pad);
    text-align: center;
  }

  .details {
    position: absolute;
    inset: 30% 0 0;
    z-index: 4;
    overflow: auto;
    padding: 0 0 var(--_pad);
    border-block-start: 1px solid var(--_line);
    background: var(--_surface);
  }
  .details > .close {
    position: sticky;
    inset-block-start: 0;
    z-index: 1;
    justify-content: start;
    inline-size: 100%;
    border-width: 0 0 1px;
    border-color: var(--_line);
    border-radius: 0;
  }
  .details > .close:focus-visible {
    outline-offset: -3px;
  }
  .details rally-sheet-card {
    --rally-sheet-height: 0;
  }
  .details rally-sheet-card::part(frame) {
    border: 0;
    border-radius: 0;
  }
  .details > .stage {
    display: grid;
    gap: 0.5em;
    padding: var(--_pad);
  }
  .details .title {
    display: flex;
    gap: 0.5em;
    align-items: center;
  }
  .details > :is(.here, .presented) {
    padding: 1em var(--_pad) 0.75em;
  }

  .mark .halo {
    fill: var(--_surface);
  }
  .mark .arc {
    fill: none;
    stroke-width: 5;
  }
  .mark text {
    fill: var(--_ink);
    font-size: 14px;
    font-weight: 650;
    font-variant-numeric: tabular-nums;
    text-anchor: middle;
  }
  .mark .star {
    fill: var(--_highlight);
    stroke: var(--_surface);
    stroke-width: 1.5;
    paint-order: stroke;
  }
  .mark.lit .halo {
    fill: var(--_highlight);
  }
  .mark.ring.lit .halo {
    stroke: var(--_highlight);
    stroke-width: 3;
    fill: var(--_surface);
  }
  .mark.selected .halo {
    stroke: var(--_accent);
    stroke-width: 4;
    fill: var(--_surface);
  }
  .stop .roundel {
    stroke-width: 3;
  }
  .stop:is(.lit, .selected) .roundel {
    stroke-width: 4.5;
  }

  @container (inline-size >= 42em) {
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

export const innovationMapCss = [mapCss, roundelCss, themeMarkCss, own];
