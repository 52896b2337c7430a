import {css} from "lit";

/** What stands around the questions: what is to be mended, the review, the sending. */
export const pageCss = css`
  .page-title,
  .outgoing {
    outline-offset: 4px;
  }
  .page-title :is(h2, h3, h4, h5, h6) {
    font-size: 1.2em;
  }
  .step-of {
    display: block;
    font-weight: 400;
  }
  .button.danger {
    border-color: var(--_danger);
    color: var(--_danger);
  }
  .found {
    padding-inline-start: 1em;
    border-inline-start: 4px solid var(--_accent);
  }
  .summary,
  .confirmation {
    display: grid;
    gap: 0.6em;
    justify-items: start;
    padding: 1em;
    border: 2px solid var(--_danger);
    border-radius: var(--_radius);
  }
  .summary a {
    display: inline-block;
    padding-block: 0.15em;
    color: var(--_danger);
    font-weight: 600;
  }
  .notice.warning {
    border-inline-start-color: var(--_danger);
  }
  .notice.warning > p {
    flex: 1 1 20em;
  }
  .sending {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 1em;
  }
  .review :is(h2, h3, h4, h5, h6) {
    margin-block-end: 0.25em;
  }
  .answer {
    display: grid;
    gap: 0.1em 1em;
    padding-block: 0.6em;
    border-block-end: 1px solid var(--_line);
  }
  dt {
    color: var(--_muted);
    font-size: 0.9375em;
  }
  dd {
    min-inline-size: 0;
  }
  .written {
    white-space: pre-wrap;
    overflow-wrap: anywhere;
  }
  .missing {
    color: var(--_danger);
  }
  @container (min-width: 40em) {
    .answer {
      grid-template-columns: minmax(0, 2fr) minmax(0, 3fr) auto;
    }
  }
  .hand {
    display: grid;
    gap: 1.25em;
    counter-reset: step;
  }
  .hand p {
    margin-block-end: 0.5em;
  }
  .received .page-title > * {
    display: flex;
    align-items: center;
    gap: 0.6em;
  }
  .reference {
    padding: 0.75em 1em;
    border-radius: var(--_radius);
    background: var(--_tint);
  }
  .reference strong {
    font-size: 1.35em;
    font-variant-numeric: tabular-nums;
  }
  .take-away,
  .step-page ~ .confirmation {
    margin-block-start: 1.5em;
  }
  .take-away {
    padding-block-start: 0.75em;
    border-block-start: 1px solid var(--_line);
  }
  summary {
    display: inline-flex;
    align-items: center;
    min-block-size: 44px;
    color: var(--_accent);
    text-decoration: underline;
    text-underline-offset: 0.2em;
    cursor: pointer;
  }
  .take-away > p {
    margin-block-end: 0.6em;
  }
  @media (pointer: coarse) {
    .summary a {
      display: inline-flex;
      align-items: center;
      min-block-size: 44px;
    }
  }
  @media print {
    .take-away,
    .change {
      display: none;
    }
  }
`;
