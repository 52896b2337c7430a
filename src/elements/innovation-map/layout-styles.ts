/** Where map, list and details stand, by the room there is: side by side, or a sheet over the map’s lower part. */
import {css} from "lit";

export const layoutCss = css`
  .layout {
    --_grip: 28px;
    --_peek: min(50%, var(--_grip) + 6.5em);
    --_half: max(50%, min(100% - 9em, 13em));
    --_full: max(100% - 5.5em, min(100%, 16em));
    --_sheet: var(--_half);
    --_panel: clamp(17em, 38cqi, 22em);
    position: relative;
    flex: 1;
    min-block-size: 0;
    container-type: size;
    /* Its size in a page that takes the element's own away. */
    contain-intrinsic-size: 17.5em 38em;
    background: var(--_neighbours);
  }
  .at-peek {
    --_sheet: var(--_peek);
  }
  .at-full {
    --_sheet: var(--_full);
  }
  .mapside {
    position: absolute;
    /* The sheet covers the map only where it is higher than half. */
    inset: 0 0 min(var(--_sheet), var(--_half));
    display: flex;
    flex-direction: column;
  }
  .as-map > .mapside {
    inset: 0;
  }
  .side {
    position: absolute;
    inset: auto 0 0;
    z-index: 4;
    display: flex;
    flex-direction: column;
    block-size: var(--_sheet);
    border-block-start: 1px solid var(--_line);
    background: var(--_surface);
  }
  .as-list > .side {
    block-size: 100%;
    border: 0;
  }
  .side > .panel {
    flex: 1;
    min-block-size: 0;
  }
  .side > .details {
    position: absolute;
    inset: var(--_grip) 0 0;
    z-index: 1;
  }
  .handle {
    position: relative;
    flex: none;
    block-size: var(--_grip);
    margin: 0;
    padding: 0;
    border: 0;
    background: none;
    cursor: ns-resize;
    touch-action: none;
  }
  .handle::before {
    content: "";
    position: absolute;
    inset: 0;
  }
  .handle::after {
    content: "";
    position: absolute;
    inset: calc(50% - 2px) calc(50% - 1.4em);
    border-radius: 2px;
    background: var(--_edge);
  }
  .handle:focus-visible {
    outline-offset: -3px;
  }
  .as-list .handle {
    display: none;
  }
  .as-list .details {
    inset: 0;
  }
  @container (inline-size < 42em) {
    /* What the sheet would cut is not there. */
    .at-full .controls {
      visibility: hidden;
    }
    .at-peek .panel {
      overflow: hidden;
    }
    .at-peek .filters {
      display: none;
    }
    .handle + .panel > .search {
      padding-block-start: 0.25em;
    }
  }
  @container (inline-size >= 42em) {
    .as-split > .mapside {
      inset: 0 0 0 var(--_panel);
    }
    .layout > .side {
      inset: 0 auto 0 0;
      inline-size: var(--_panel);
      block-size: 100%;
      border-block-start: 0;
      border-inline-end: 1px solid var(--_line);
    }
    .layout.as-list > .side {
      inline-size: 100%;
      border: 0;
    }
    .side > .details {
      inset: 0;
    }
    .handle {
      display: none;
    }
    .chips.few {
      flex-wrap: wrap;
      margin: 0;
      padding: 0;
    }
  }
  /* A low frame, as at a zoom of 400 %: what stands still leaves the room to what is read. */
  @container (block-size < 26em) {
    .search {
      position: static;
    }
    .panel {
      scroll-padding-block: 0.5em;
    }
    .controls.end {
      grid-auto-flow: column;
    }
    .controls.end .button + .button {
      margin-block-start: 0;
      margin-inline-start: -1px;
    }
    .controls.end .button {
      border-radius: var(--_radius);
    }
    .layout .controls .button {
      min-inline-size: 34px;
      min-block-size: 36px;
    }
    .controls.start .button {
      padding-inline: 0.5em;
      font-size: 0.8em;
    }
  }
  @media (pointer: coarse) {
    .layout {
      --_grip: 32px;
    }
    .handle::before {
      inset-block-start: -12px;
    }
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
    @container (inline-size < 42em) {
      .layout:not(.dragging) > .side {
        transition: block-size 0.2s;
      }
    }
  }
  @media print {
    :host,
    .frame,
    .layout {
      display: block;
      block-size: auto;
    }
    .layout {
      container-type: normal;
    }
    .layout > .mapside {
      position: relative;
      block-size: 16cm;
      break-inside: avoid;
    }
    .layout > .side,
    .side > * {
      position: static;
      display: block;
      inline-size: auto;
      block-size: auto;
      overflow: visible;
    }
    .layout :is(.controls, .filters, .search, .skip, .link, .handle, .after) {
      display: none;
    }
    .panel .far {
      margin-block-start: 0 !important;
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
    .handle::after {
      background: ButtonText;
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
