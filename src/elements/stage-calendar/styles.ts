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
    margin-block-end: 1em;
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
    min-block-size: 36px;
    padding: 0.3em 0.9em;
    border: 0;
    border-radius: calc(var(--_radius) - 3px);
    background: none;
    color: var(--_muted);
    font: inherit;
    font-weight: 600;
    cursor: pointer;
  }
  .views :is([aria-pressed="true"], :hover) {
    background: var(--_tint);
    color: var(--_accent);
  }
  .head > :is(p, .panel, .ways) {
    flex: 1 0 100%;
    min-inline-size: 0;
  }
  .views button,
  .button,
  .hosts,
  .facts,
  .more summary {
    font-size: 0.9375em;
  }
  .muted,
  .over,
  .hosts,
  .past > summary,
  .month-name,
  .leaf span,
  .past .leaf {
    color: var(--_muted);
  }
  .host:not(:last-child)::after {
    content: " ·";
  }
  .phone {
    white-space: nowrap;
    font-variant-numeric: tabular-nums;
  }
  .over {
    margin-block-end: var(--_space);
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
  .cancelled .when {
    text-decoration: line-through;
  }
  .badges {
    display: flex;
    flex-wrap: wrap;
    gap: 0.4em;
    margin-block: 0.35em;
  }
  .status {
    background: none;
    box-shadow: inset 0 0 0 1.5px;
    color: var(--_danger);
  }
  summary {
    inline-size: fit-content;
    padding-block: 0.3em;
    color: var(--_accent);
    font-weight: 600;
    cursor: pointer;
  }
  summary:hover {
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .entry[aria-current] {
    background: var(--_tint);
    box-shadow: inset 4px 0 var(--_accent);
  }

  .month-name {
    margin-block: 1.4em 0.4em;
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
    align-items: start;
    gap: 0.6em 0.75em;
    margin-inline: -0.75em;
    padding: 0.9em 0.75em;
    border-block-start: 1px solid transparent;
    break-inside: avoid;
  }
  .entry:not(.next) + .entry {
    border-color: var(--_line);
  }
  .entry.next {
    border-radius: var(--_radius);
    background: var(--_tint);
  }
  .leaf {
    display: grid;
    justify-items: center;
    line-height: 1.15;
    font-variant-numeric: tabular-nums;
  }
  .leaf span {
    font-size: 0.75em;
  }
  .leaf b {
    font-size: 1.75em;
    letter-spacing: -0.02em;
  }
  .entry > .button,
  .entry > .ways {
    grid-column: 2 / -1;
    justify-self: start;
  }

  @media (pointer: coarse) {
    summary {
      padding-block: 0.65em;
    }
  }
  /* A choice that would look like the agenda is not offered; one that the page has made is not hidden. */
  @container (max-width: 51.99em) {
    .views .month[aria-pressed="false"] {
      display: none;
    }
    .title {
      flex-basis: 55%;
    }
  }
  @container (max-width: 24em) {
    .name {
      hyphens: auto;
    }
    .entry {
      display: block;
    }
    .entry > .button {
      margin-block: 0.4em;
    }
    .leaf {
      display: flex;
      align-items: baseline;
      gap: 0.35em;
    }
    .leaf * {
      font-size: 1em !important;
    }
  }
  @container (min-width: 34em) {
    .entry {
      grid-template-columns: 4.5em minmax(0, 1fr) auto;
    }
    .entry > .button {
      grid-column: 3;
    }
  }
  @media (forced-colors: active) {
    .badge {
      border: 1px solid;
    }
    .entry[aria-current] {
      outline: 2px solid Highlight;
    }
    [aria-pressed="true"] {
      forced-color-adjust: none;
      background: Highlight !important;
      color: HighlightText !important;
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
