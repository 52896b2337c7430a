import {css} from "lit";

/** Questions and what is written in answer. */
export const fieldCss = css`
  .field {
    min-inline-size: 0;
    max-inline-size: 42em;
    margin: 0;
    padding: 0;
    border: 0;
  }
  .field > label:not(.option),
  legend {
    display: block;
    margin-block-end: 0.25em;
    padding: 0;
    font-weight: 650;
    line-height: 1.35;
  }
  .optional {
    color: var(--_muted);
    font-weight: 400;
  }
  .hint {
    margin-block-end: 0.4em;
    color: var(--_muted);
    font-size: 0.875em;
  }
  .error {
    margin-block-end: 0.4em;
    color: var(--_danger);
    font-weight: 600;
  }
  .field input:not([type="radio"], [type="checkbox"]),
  textarea {
    display: block;
    inline-size: 100%;
    min-block-size: 44px;
    padding: 0.55em 0.7em;
    border: 1px solid var(--_edge);
    border-radius: calc(var(--_radius) * 0.7);
    background: var(--_surface);
    color: var(--_ink);
    font: inherit;
    font-weight: 400;
    line-height: 1.45;
  }
  textarea {
    resize: vertical;
    field-sizing: content;
    min-block-size: 7.5em;
    max-block-size: 40em;
  }
  .note textarea {
    min-block-size: 4.2em;
  }
  :is(input, textarea)[aria-invalid="true"]:not([type="radio"], [type="checkbox"]) {
    border-color: var(--_danger);
    box-shadow: inset 0 0 0 1px var(--_danger);
  }
  :is(input, textarea):focus-visible {
    outline-offset: 0;
    border-radius: calc(var(--_radius) * 0.7);
  }
  .count {
    margin-block-start: 0.25em;
    color: var(--_muted);
    font-size: 0.875em;
    font-variant-numeric: tabular-nums;
    text-align: end;
  }
  .count.over {
    color: var(--_danger);
    font-weight: 600;
  }
  .options {
    column-gap: 1.5em;
  }
  .option {
    display: flex;
    align-items: flex-start;
    gap: 0.7em;
    min-block-size: 44px;
    padding-block: 0.6em;
    break-inside: avoid;
    line-height: 1.35;
    cursor: pointer;
  }
  .option input {
    flex: none;
    inline-size: 1.35em;
    block-size: 1.35em;
    margin: 0;
    accent-color: var(--_accent);
  }
  .option input:focus-visible {
    outline-offset: 3px;
  }
  .option .small {
    display: block;
  }
  .grid {
    display: grid;
    gap: 2em;
  }
  .axis {
    max-inline-size: 42em;
    padding-block-end: 0.3em;
    border-block-end: 1px solid var(--_line);
    color: var(--_accent);
  }
  .note {
    margin-block-start: 0.4em;
    padding-inline-start: 1em;
    border-inline-start: 3px solid var(--_line);
  }
  .note label {
    display: block;
    margin-block-end: 0.25em;
  }
  .group {
    display: grid;
    gap: 1em;
    justify-items: start;
  }
  .entry {
    display: grid;
    gap: 1em;
    inline-size: 100%;
    padding-inline-start: 1em;
    border-inline-start: 3px solid var(--_line);
  }
  .entry-name {
    display: flex;
    justify-content: space-between;
    gap: 1em;
  }
  .field input[type="date"] {
    inline-size: auto;
    min-inline-size: 11em;
  }
  .decoy {
    position: absolute;
    inset-inline-start: -999em;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
  }
  @container (min-width: 40em) {
    .options.many {
      columns: 2;
    }
  }
`;
