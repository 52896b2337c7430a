/** How stages look, with a leaf of the calendar beside each. */
import {css} from "lit";

export const calendarCss = css`
  :host {
    min-block-size: var(--rally-calendar-height, 36em);
    --_roundel: max(1.75em, 24px);
    --_indent: calc(var(--_roundel) + 0.75em);
  }
  .frame {
    display: flex;
    flex-direction: column;
  }
  .head {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em 0.75em;
    margin-block-end: 0.9em;
  }
  .title {
    flex: 1 0 auto;
    max-inline-size: 100%;
  }
  .views {
    display: flex;
    padding: 3px;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  .views button {
    min-block-size: 38px;
    padding: 0.3em 0.9em;
    border: 0;
    border-radius: calc(var(--_radius) - 3px);
    background: none;
    color: var(--_muted);
    font: inherit;
    font-size: 0.9375em;
    font-weight: 600;
    cursor: pointer;
  }
  .views :is([aria-pressed="true"], :hover) {
    background: var(--_tint);
    color: var(--_accent);
  }
  .head .button {
    padding-inline: 0.8em;
    font-size: 0.9375em;
  }
  .head > :is(p, div:not(.views)) {
    flex: 1 0 100%;
    min-inline-size: 0;
  }
  .over {
    margin-block-end: var(--_space);
    color: var(--_muted);
  }
  .name {
    display: flex;
    gap: 0.5em;
    font-size: 1.0625em;
    line-height: 1.35;
  }
  .name > span {
    align-self: center;
    min-inline-size: 0;
  }
  .when {
    margin-block-start: 0.2em;
    font-variant-numeric: tabular-nums;
  }
  .when > time::after {
    content: " ·";
  }
  .badges {
    display: flex;
    flex-wrap: wrap;
    gap: 0.4em;
    margin-block: 0.35em;
  }
  .cancelled .when {
    text-decoration: line-through;
  }
  .status {
    background: none;
    box-shadow: inset 0 0 0 1.5px;
    color: var(--_danger);
  }
  .organizers li {
    min-block-size: 24px;
  }
  .organizers {
    margin-block-start: 0.2em;
    color: var(--_muted);
    font-size: 0.9375em;
  }
  .host::after {
    content: " ·";
  }
  .host:last-child::after {
    content: none;
  }
  .phone {
    white-space: nowrap;
    font-variant-numeric: tabular-nums;
  }
  summary {
    display: flex;
    align-items: center;
    gap: 0.55em;
    inline-size: fit-content;
    min-block-size: max(2em, 24px);
    color: var(--_accent);
    font-weight: 600;
    cursor: pointer;
  }
  summary::-webkit-details-marker {
    display: none;
  }
  summary::before {
    content: "";
    inline-size: 0.45em;
    block-size: 0.45em;
    margin-inline: 0.1em 0.15em;
    border: solid currentColor;
    border-width: 0 2px 2px 0;
    rotate: -45deg;
  }
  [open] > summary::before {
    rotate: 45deg;
  }
  summary:hover {
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .past > summary {
    color: var(--_muted);
  }
  .more summary {
    font-size: 0.9375em;
  }
  .facts {
    display: grid;
    gap: 0.75em;
    padding-block-end: 0.5em;
    font-size: 0.9375em;
  }
  .entry[aria-current] {
    background: var(--_tint);
    box-shadow: inset 4px 0 var(--_accent);
  }

  .month-name {
    margin-block-start: 1.2em;
    padding-block-end: 0.4em;
    color: var(--_muted);
    font-size: 0.8125em;
    letter-spacing: 0.06em;
    text-transform: uppercase;
  }
  :is(.head, .over) + .month .month-name {
    margin-block-start: 0;
  }
  .entry {
    display: grid;
    grid-template-columns: 3.6em minmax(0, 1fr);
    gap: 0.6em 0.75em;
    position: relative;
    margin-inline: -0.75em;
    padding: 0.9em 0.75em;
    break-inside: avoid;
  }
  .entry:not(.next)::before {
    content: "";
    position: absolute;
    inset-inline: 0.75em;
    inset-block-start: 0;
    border-block-start: 1px solid var(--_line);
  }
  .entry.next {
    border-radius: var(--_radius);
    background: var(--_tint);
  }
  .entry.next + .entry::before {
    content: none;
  }
  .leaf {
    display: grid;
    align-content: start;
    justify-items: center;
    line-height: 1.15;
    font-variant-numeric: tabular-nums;
  }
  .leaf span {
    color: var(--_muted);
    font-size: 0.75em;
  }
  .leaf b {
    font-size: 1.75em;
    font-weight: 700;
    letter-spacing: -0.02em;
  }
  .entry.past .leaf b {
    color: var(--_muted);
  }
  .entry > .button {
    grid-column: 2;
    justify-self: start;
    align-self: start;
    font-size: 0.9375em;
  }
  .entry > .ways {
    grid-column: 2 / -1;
  }

  @media (pointer: coarse) {
    summary,
    a {
      min-block-size: 44px;
    }
    a {
      display: inline-flex;
      align-items: center;
    }
  }
  /* A choice that would look like the agenda is not offered; one that the page has made is not hidden. */
  @container (max-width: 43.99em) {
    .views .month[aria-pressed="false"] {
      display: none;
    }
  }
  @container (max-width: 24em) {
    .name {
      hyphens: auto;
    }
    .entry {
      grid-template-columns: minmax(0, 1fr);
    }
    .entry .leaf {
      grid-auto-flow: column;
      place-content: start;
      align-items: baseline;
      gap: 0.35em;
    }
    .entry .leaf span,
    .entry .leaf b {
      font-size: 1em;
    }
    .entry > * {
      grid-column: 1 !important;
    }
  }
  @container (min-width: 34em) {
    .entry {
      grid-template-columns: 4.5em minmax(0, 1fr) auto;
      column-gap: 1em;
    }
    .leaf b {
      font-size: 2em;
    }
    .entry > .button {
      grid-column: 3;
    }
  }
  @container (min-width: 56em) {
    .body {
      display: grid;
      grid-template: auto auto 1fr / 3fr 2fr;
      column-gap: 1.5em;
    }
    .body > * {
      grid-column: 1;
    }
    .body > .organizers {
      grid-area: 1 / 2 / span 3;
      margin-block-start: 0.15em;
    }
    .body > .more {
      grid-column: 1 / -1;
    }
  }
  @media (forced-colors: active) {
    .badge {
      border: 1px solid;
    }
    .entry.next,
    .entry[aria-current] {
      border-inline-start: 4px solid Highlight;
    }
    .views [aria-pressed="true"] {
      forced-color-adjust: none;
      background: Highlight;
      color: HighlightText;
    }
  }
  @media print {
    .views,
    .panel,
    .ways,
    .more:not([open]),
    .more > summary {
      display: none;
    }
  }
`;
