import {css, type CSSResult} from "lit";

export const roadBookCss: CSSResult[] = [
  css`
    :host {
      min-block-size: var(--rally-road-book-height, 36em);
    }
    .frame {
      hyphens: auto;
    }
    .head {
      max-inline-size: 46em;
    }
    .title {
      font-size: 1.5em;
    }
    .title a,
    .laureates a,
    .partners a {
      color: inherit;
    }
    .tagline {
      font-size: 1.125em;
    }
    .head .small,
    [part="credits"] {
      margin-block-start: 0.75em;
    }
    .notice {
      margin-block: 1em 0;
    }
    .sections,
    section.laureates {
      margin-block-start: 1.5em;
    }
    .sections {
      columns: 19em 4;
      column-gap: 2.5em;
      column-rule: 1px solid var(--_line);
    }
    .sections section {
      padding-block-end: 1.75em;
    }
    section > :is(h2, h3, h4, h5, h6) {
      margin-block-end: 0.6em;
      color: var(--_accent);
      font-size: 1.125em;
      break-after: avoid;
    }
    li,
    .role > :first-child,
    .candidacy {
      break-inside: avoid;
    }
    .role > :first-child {
      break-after: avoid;
    }

    .timeline {
      --_dot: 0.55em;
      margin-inline-start: var(--_dot);
    }
    .timeline li {
      position: relative;
      padding-block-end: 1.1em;
      padding-inline-start: 1.35em;
      border-inline-start: 2px dashed var(--_edge);
    }
    .timeline .past {
      border-inline-start: 2px solid var(--_accent);
    }
    .timeline li:last-child {
      padding-block-end: 0;
      border-color: transparent;
    }
    .timeline li::before {
      content: "";
      position: absolute;
      inset-block-start: 0.15em;
      inset-inline-start: calc(-1px - var(--_dot));
      inline-size: calc(var(--_dot) * 2);
      block-size: calc(var(--_dot) * 2);
      border: 2px solid var(--_edge);
      border-radius: 50%;
      background: var(--_surface);
    }
    .timeline .past::before {
      border-color: var(--_accent);
      background: var(--_accent);
    }
    .timeline .current::before {
      border-color: var(--_ink);
      background: var(--_highlight);
    }
    .when {
      display: flex;
      flex-wrap: wrap;
      gap: 0.25em 0.6em;
      font-variant-numeric: tabular-nums;
    }

    .countdown {
      display: inline-block;
      margin-block-end: 0.5em;
      padding: 0.2em 0.8em;
      border-radius: var(--_radius);
      background: var(--_highlight);
      color: var(--_on-highlight);
      font-size: 1.25em;
      font-weight: 700;
      font-variant-numeric: tabular-nums;
    }
    .candidacy p + p {
      margin-block-start: 0.5em;
    }

    .list li + li {
      margin-block-start: 0.6em;
    }
    .list {
      font-size: 0.9375em;
      line-height: 1.4;
    }
    .facts {
      display: block;
      font-size: 0.9375em;
    }
    ul.laureates {
      display: grid;
      grid-template-columns: repeat(auto-fill, minmax(min(100%, 17em), 1fr));
      gap: 1.25em 2.5em;
    }
    .laureates li {
      padding-inline-start: 0.9em;
      border-inline-start: 3px solid var(--_highlight);
    }
    section .button {
      margin-block: 0.6em;
    }

    @media screen {
      .folded {
        display: none;
      }
    }
    .role + .role {
      margin-block-start: 1em;
    }
    .partners li,
    .partner {
      display: flex;
      gap: 0.75em;
      padding-block: 0.35em;
      font-size: 0.9375em;
    }
    .partners li > div,
    .partner > div {
      flex: 1;
      min-inline-size: 0;
      align-self: center;
    }
    .emblem {
      flex: none;
      display: grid;
      place-items: center;
      inline-size: 3.25em;
      block-size: 3.25em;
      border: 1px solid var(--_line);
      border-radius: var(--_radius);
      background: var(--_tint);
      color: var(--_accent);
      font-size: 0.75em;
      font-weight: 700;
      object-fit: contain;
      hyphens: none;
      overflow-wrap: normal;
    }
    img.emblem {
      background: #fff;
    }
    .contact {
      display: flex;
      flex-wrap: wrap;
      gap: 0 0.75em;
      font-size: 0.9375em;
      font-variant-numeric: tabular-nums;
    }
    .contact a,
    .partners a {
      display: inline-block;
      min-block-size: 24px;
      overflow-wrap: anywhere;
    }
    .yours {
      margin-block-start: 1em;
      padding: 1em;
      border: 2px solid var(--_accent);
      border-radius: var(--_radius);
      background: var(--_tint);
    }
    .yours :is(.partner, .contact) {
      font-size: 1em;
    }
    .yours .emblem {
      background: var(--_surface);
    }
    @media (pointer: coarse) {
      a {
        display: inline-flex;
        align-items: center;
        min-block-size: 44px;
      }
    }
    @media print {
      .timeline li::before {
        print-color-adjust: exact;
      }
      .emblem,
      .countdown {
        border: 1px solid;
      }
    }
    @media (forced-colors: active) {
      .timeline li::before {
        forced-color-adjust: none;
        border-color: CanvasText;
        background: Canvas;
      }
      .timeline .past::before {
        background: CanvasText;
      }
      .timeline .current::before {
        background: Highlight;
      }
      .countdown,
      .badge {
        border: 1px solid;
      }
    }
  `,
];
