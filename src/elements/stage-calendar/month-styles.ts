/** The weeks of a month; a narrow column has none. */
import {css} from "lit";

export const monthCss = css`
  .weeks {
    display: none;
    font-size: 0.875em;
  }
  .weekdays,
  .days {
    display: grid;
    grid-template-columns: repeat(7, minmax(0, 1fr));
  }
  .weekdays {
    padding-block-end: 0.25em;
    color: var(--_muted);
    text-align: center;
  }
  .days {
    border: solid var(--_line);
    border-width: 1px 0 0 1px;
  }
  .days > li {
    min-block-size: 3.5em;
    padding: 0.4em;
    border: solid var(--_line);
    border-width: 0 1px 1px 0;
  }
  .day b {
    color: var(--_muted);
    font-weight: 400;
    font-variant-numeric: tabular-nums;
  }
  .day :is(h4, h5, h6) b {
    color: var(--_ink);
    font-weight: 700;
  }
  .day.now b {
    padding: 0.1em 0.5em;
    border-radius: 1em;
    background: var(--_highlight);
    color: var(--_on-highlight);
  }
  .day button {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.3em;
    inline-size: 100%;
    min-block-size: 44px;
    padding: 0.4em 0 0.2em;
    border: 0;
    background: none;
    color: inherit;
    font: inherit;
    font-weight: 650;
    line-height: 1.3;
    text-align: start;
    hyphens: auto;
    cursor: pointer;
  }
  .day button:hover {
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .day [aria-expanded="true"] {
    color: var(--_accent);
    text-decoration: underline;
    text-decoration-thickness: 2px;
    text-underline-offset: 0.2em;
  }

  .goes-on {
    background: var(--_tint);
  }
  .day .badge:not(.status) {
    padding: 0;
    border: 0;
    background: none;
    color: var(--_accent);
  }
  .narrow {
    margin-block-end: 0.75em;
  }
  @container (min-width: 52em) {
    .weeks {
      display: block;
    }
    .narrow,
    .weeks + .idle,
    .weeks + ol > .entry:not([aria-current], .undated) {
      display: none;
    }
  }
  @media (forced-colors: active) {
    .now b {
      border: 1px solid;
    }
  }
`;
