/** The look of what is fetched when a visitor wants to know or do more. */
import {css} from "lit";

export const moreCss = css`
  .facts {
    display: grid;
    gap: 0.75em;
    padding-block-end: 0.5em;
  }
  .facts > .button {
    justify-self: start;
  }
  .chips {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1.25em;
  }
  .choice {
    display: inline-flex;
    align-items: center;
    gap: 0.45em;
    min-block-size: 28px;
    cursor: pointer;
  }
  .choice input {
    inline-size: 1.15em;
    block-size: 1.15em;
    margin: 0;
    accent-color: var(--_accent);
  }
  .choice:has(:disabled) {
    color: var(--_muted);
    cursor: default;
  }
  .link {
    min-block-size: 28px;
    padding: 0.15em 0;
    border: 0;
    background: none;
    color: var(--_accent);
    font: inherit;
    text-align: start;
    text-decoration: underline;
    text-underline-offset: 0.2em;
    cursor: pointer;
  }
  .facts > p {
    max-inline-size: 42em;
  }
  dl {
    display: grid;
    gap: 0.6em 1em;
  }
  dt {
    color: var(--_muted);
    font-size: 0.9375em;
  }
  .program,
  .presented {
    display: grid;
    gap: 0.35em;
  }
  .program li {
    display: grid;
    grid-template-columns: minmax(4.2em, max-content) minmax(0, 1fr);
    gap: 0.5em;
  }
  .program li > :last-child {
    grid-column: 2;
  }
  .program time {
    white-space: nowrap;
    font-variant-numeric: tabular-nums;
  }
  .program .muted {
    display: block;
  }
  .line {
    display: block;
  }
  .sheet {
    display: grid;
    justify-items: start;
    gap: 0.75em;
    margin-block: 0.5em 1em;
    padding-inline-start: 0.75em;
    border-inline-start: 3px solid var(--_accent);
  }
  .sheet > rally-sheet-card {
    justify-self: stretch;
    min-inline-size: 0;
  }
  .ways,
  .panel {
    padding: 0.75em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
    font-size: 0.9375em;
  }
  .ways ul {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em 1.25em;
  }
  .ways li > a {
    display: inline-flex;
    align-items: center;
    min-block-size: 32px;
  }
  .ways .fault {
    color: var(--_danger);
  }
  .facets {
    display: grid;
    gap: 0.75em;
  }
  .left {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 1em;
    min-block-size: 32px;
  }
  @container (min-width: 46em) {
    dl > :not(.wide) {
      display: grid;
      grid-template-columns: 9em minmax(0, 1fr);
      gap: 1em;
    }
  }
  @media (pointer: coarse) {
    .facts a,
    .ways li > a,
    .link,
    .choice {
      display: inline-flex;
      align-items: center;
      min-block-size: 44px;
    }
  }
`;
