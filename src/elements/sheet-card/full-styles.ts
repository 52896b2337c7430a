import {css, type CSSResult} from "lit";
import {roundelCss} from "../shared/roundel.js";

/** How a full sheet looks, beside what it shares with a card. */
export const fullCss: CSSResult[] = [
  roundelCss,
  css`
    .full > header .summary {
      font-size: 1.125em;
      line-height: 1.45;
    }
    .texts {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
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
    .story :is(p, li, h4, h5, h6) {
      unicode-bidi: plaintext;
    }
    .plain {
      white-space: pre-line;
    }
    .profile {
      inline-size: 100%;
      table-layout: fixed;
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
    .profile thead th {
      padding: 0;
      border: 0;
    }
    .profile :is(th + td, th + th) {
      inline-size: 46%;
    }
    .profile .bar {
      flex-wrap: wrap;
      column-gap: 0.75em;
      row-gap: 0;
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
      grid-template-columns: minmax(0, 1fr);
      gap: 1.25em;
      padding: 1em;
      border-radius: var(--_radius);
      background: var(--_tint);
    }
    .aside dl {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
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
      .video .picture {
        display: none;
      }
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
    }
    @media (forced-colors: active) {
      .aside {
        border: 1px solid;
      }
    }
  `,
];
