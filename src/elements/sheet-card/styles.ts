import {css, type CSSResult} from "lit";
import {pictureCss} from "../shared/picture.js";

/** How cards look, and what full sheets and lines share with them. */
export const sheetCss: CSSResult[] = [
  pictureCss,
  css`
    :host {
      min-block-size: var(--rally-sheet-height, 24em);
    }
    :host([variant="compact"]) {
      min-block-size: var(--rally-sheet-height, 5em);
    }
    :host([variant="compact"]) .quiet {
      min-block-size: 0;
    }
    :host([variant="compact"]) .skeleton i + i {
      display: none;
    }
    .frame {
      display: flex;
      flex-direction: column;
    }
    .quiet {
      flex: 1 1 auto;
    }
    .sheet {
      display: flex;
      flex: 1 1 auto;
      flex-direction: column;
      gap: 1.25em;
      hyphens: auto;
    }
    .sheet:focus {
      outline: none;
    }
    .sheet > * {
      min-inline-size: 0;
    }
    .hero {
      position: relative;
    }
    .hero .awards {
      position: absolute;
      inset-block-start: 0.75em;
      inset-inline: 0.75em;
    }
    .title {
      margin-block: 0.35em 0.15em;
      font-size: 1.375em;
      line-height: 1.2;
    }
    .themes {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 0.35em 1em;
    }
    .theme {
      display: inline-flex;
      align-items: center;
      gap: 0.45em;
    }
    .theme svg {
      flex: none;
      inline-size: 0.65em;
      block-size: 0.65em;
    }
    .example {
      padding: 0 0.6em;
      border: 1px dashed var(--_edge);
      border-radius: 1em;
      color: var(--_muted);
      font-size: 0.9375em;
      white-space: nowrap;
    }
    .awards {
      display: flex;
      flex-wrap: wrap;
      gap: 0.35em;
      margin-block-end: 0.75em;
    }
    .star {
      flex: none;
      inline-size: 1.1em;
      block-size: 1.1em;
      fill: currentColor;
    }
    .summary {
      margin-block-start: 0.75em;
    }
    .body {
      display: grid;
      gap: 1.25em;
    }
    .body:empty {
      display: none;
    }
    .card .text {
      font-size: 0.9375em;
    }
    .card .text p {
      color: var(--_muted);
    }
    .text p,
    .summary {
      white-space: pre-line;
    }
    :is(.text p, .summary, .title) {
      unicode-bidi: plaintext;
    }
    .actions {
      display: flex;
      margin-block-start: auto;
      flex-wrap: wrap;
      align-items: center;
      gap: 0.6em;
      overflow-wrap: anywhere;
    }

    /* A long word makes no narrow column wider. */
    section {
      min-inline-size: 0;
      overflow-wrap: anywhere;
    }
    .bar {
      display: inline-flex;
      align-items: center;
      gap: 0.75em;
      font-variant-numeric: tabular-nums;
      white-space: nowrap;
    }
    .bar svg {
      flex: none;
      block-size: 0.5em;
      fill: var(--_accent);
    }
    .bar .track {
      fill: var(--_edge);
      opacity: 0.4;
    }
    .axes .bar span {
      min-inline-size: 3.4em;
      text-align: end;
    }
    .axes dl {
      margin-block-start: 0.35em;
      font-size: 0.875em;
    }
    .axes dl div {
      display: flex;
      align-items: baseline;
      justify-content: space-between;
      gap: 1em;
      padding-block: 0.2em;
    }

    @container (inline-size < 24em) {
      .actions .button {
        flex: 1 1 auto;
      }
    }
    @container (inline-size > 40em) {
      .card.pictured {
        display: grid;
        grid-template-columns: minmax(0, 2fr) minmax(0, 3fr);
        grid-template-rows: auto auto 1fr;
        gap: 1.5em;
      }
      .card.pictured > header {
        align-self: center;
      }
      .card > :is(.body, .actions) {
        grid-column: 1 / -1;
      }
      .card .body {
        grid-template-columns: repeat(auto-fit, minmax(18em, 1fr));
        gap: 1.5em 2em;
      }
      .card .actions {
        align-self: end;
      }
    }
    @media print {
      .picture {
        max-inline-size: 20em;
      }
    }
    @media (forced-colors: active) {
      .bar svg,
      .theme circle {
        fill: CanvasText;
      }
      .bar .track {
        fill: Canvas;
        stroke: CanvasText;
        opacity: 1;
      }
      .badge {
        border: 1px solid;
      }
    }
  `,
];
