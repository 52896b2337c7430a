import {css, type CSSResult} from "lit";
import {pictureCss} from "../shared/picture.js";
import {roundelCss} from "../shared/roundel.js";
import {themeMarkCss} from "../shared/theme-mark.js";

/** How sheets look, in all their forms. */
export const sheetCss: CSSResult[] = [
  themeMarkCss,
  roundelCss,
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
    .frame {
      display: flex;
      flex-direction: column;
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
    .dot {
      padding-inline: 0.15em;
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
    .actions {
      display: flex;
      margin-block-start: auto;
      flex-wrap: wrap;
      align-items: center;
      gap: 0.6em;
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
      fill: var(--_line);
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

    .full > header .summary {
      font-size: 1.125em;
      line-height: 1.45;
    }
    .texts {
      display: grid;
      gap: 1.5em;
      align-content: start;
    }
    .texts :is(h2, h3, h4, h5, h6) {
      margin-block-end: 0.25em;
    }
    .story div {
      display: grid;
      gap: 0.75em;
    }
    .story ul {
      list-style: disc;
      padding-inline-start: 1.25em;
    }
    .story ol {
      list-style: decimal;
      padding-inline-start: 1.5em;
    }
    .profile {
      inline-size: 100%;
      border-collapse: collapse;
      font-size: 0.9375em;
    }
    .profile :is(th, td) {
      padding: 0.5em 0;
      border-block-end: 1px solid var(--_line);
      font-weight: inherit;
      text-align: start;
      vertical-align: top;
    }
    .profile th {
      padding-inline-end: 1em;
    }
    .profile td {
      inline-size: 46%;
    }
    .profile .axis th {
      font-weight: 650;
      line-height: 1.3;
    }
    .profile .axis :is(th, td) {
      padding-block-start: 1.25em;
      border-block-end: 2px solid var(--_edge);
      vertical-align: bottom;
    }
    .level,
    .note {
      display: block;
      font-size: 0.9375em;
    }
    .aside {
      display: grid;
      gap: 1.25em;
      padding: 1em;
      border-radius: var(--_radius);
      background: var(--_tint);
    }
    .aside dl {
      display: grid;
      gap: 0.85em;
      font-size: 0.9375em;
    }
    .aside dt {
      color: var(--_muted);
      font-size: 0.875em;
    }
    .aside li + li {
      margin-block-start: 0.5em;
    }
    .aside .picture :is(img, .no-picture) {
      background: var(--_surface);
    }
    .facts,
    .line,
    .aside a {
      display: block;
      overflow-wrap: anywhere;
    }
    .aside a {
      inline-size: fit-content;
      padding-block: 0.15em;
      line-height: 1.4;
    }
    .facts {
      font-size: 0.9375em;
    }
    .stage {
      display: flex;
      gap: 0.6em;
    }
    .video {
      display: grid;
      gap: 0.5em;
    }

    .sheet.compact {
      flex-direction: row;
      align-items: center;
      gap: 0.75em;
    }
    .compact > div {
      flex: 1;
      min-inline-size: 0;
    }
    .compact .theme-mark {
      inline-size: 2em;
      block-size: 2em;
    }
    .compact a {
      color: inherit;
    }
    .laureate .star {
      inline-size: 1.5em;
      block-size: 1.5em;
      fill: var(--_highlight);
      stroke: var(--_on-highlight);
      stroke-width: 0.5;
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
        grid-auto-flow: column;
        grid-auto-columns: minmax(0, 1fr);
        gap: 2em;
      }
      .card .actions {
        align-self: end;
      }
    }
    @container (inline-size > 48em) {
      .full {
        display: grid;
        grid-template-columns: minmax(0, 2fr) minmax(16em, 1fr);
        grid-template-rows: repeat(3, auto) 1fr;
        gap: 1.5em 2.5em;
      }
      .full > * {
        grid-column: 1;
      }
      .full > :is(header, .texts) {
        max-inline-size: 44em;
      }
      .full > .aside {
        grid-area: 1 / 2 / span 4;
        align-self: start;
      }
    }
    @media print {
      .sheet {
        gap: 1em;
      }
      .full {
        display: block;
      }
      .aside {
        margin-block-start: 1em;
        padding: 0;
      }
      .aside dl {
        columns: 2;
        display: block;
      }
      .aside dl > div,
      tr,
      .text {
        break-inside: avoid;
        margin-block-end: 0.5em;
      }
      .picture {
        max-inline-size: 20em;
      }
    }
    @media (forced-colors: active) {
      .bar svg {
        fill: CanvasText;
      }
      .bar .track {
        fill: Canvas;
        stroke: CanvasText;
      }
      .aside,
      .badge {
        border: 1px solid;
      }
      .laureate .star {
        fill: CanvasText;
      }
    }
  `,
];
