import {css} from "lit";

/** What stands on the first page. */
export const formCss = css`
  :host {
    min-block-size: var(--rally-form-height, 36em);
  }
  .top {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    justify-content: space-between;
    gap: 0 1em;
    margin-block-end: 0.75em;
  }
  .top {
    outline-offset: 4px;
  }
  .phone {
    white-space: nowrap;
  }
  .saved {
    min-block-size: 1.5em;
    font-variant-numeric: tabular-nums;
  }
  .deadline {
    margin-block-end: var(--_space);
    padding: 0.5em 0.85em;
    border-radius: var(--_radius);
    background: var(--_tint);
    font-weight: 600;
  }
  .page,
  .step-page {
    display: grid;
    gap: 1.5em;
    min-inline-size: 0;
  }
  .page > p,
  .intro {
    max-inline-size: 42em;
  }
  .buttons {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.6em;
  }
  .link {
    min-block-size: 24px;
    padding: 0.1em 0;
    border: 0;
    background: none;
    color: var(--_accent);
    font: inherit;
    text-align: start;
    text-decoration: underline;
    text-underline-offset: 0.2em;
    cursor: pointer;
  }
  .link:hover {
    text-decoration-thickness: 2px;
  }
  .outline {
    display: flex;
    flex-wrap: wrap;
    gap: 0.4em 1.5em;
    counter-reset: step;
  }
  .outline li {
    display: flex;
    align-items: center;
    gap: 0.5em;
    counter-increment: step;
  }
  .outline li::before {
    content: counter(step);
    display: grid;
    place-items: center;
    inline-size: 1.75em;
    block-size: 1.75em;
    border: 2px solid var(--_ink);
    border-radius: 50%;
    font-size: 0.875em;
    font-weight: 750;
    font-variant-numeric: tabular-nums;
  }
  .help {
    margin-block-start: var(--_space);
    padding-block-start: 0.75em;
    border-block-start: 1px solid var(--_line);
    font-size: 0.9375em;
  }
  @container (max-width: 34em) {
    .outline {
      display: grid;
    }
  }
  @media (pointer: coarse) {
    .link,
    :is(.help, .page) a:not(.button) {
      display: inline-flex;
      align-items: center;
      min-block-size: 44px;
    }
  }
  @media print {
    .buttons {
      display: none;
    }
  }
`;
