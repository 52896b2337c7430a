import {css} from "lit";

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
  .top,
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
  .button.danger {
    border-color: var(--_danger);
    color: var(--_danger);
  }

  .steps {
    display: flex;
    flex-wrap: wrap;
    gap: 0.4em;
    margin-block-end: var(--_space);
  }
  .step {
    display: flex;
    align-items: center;
    gap: 0.5em;
    min-block-size: 44px;
    padding: 0.3em 0.9em 0.3em 0.4em;
    border: 1px solid var(--_line);
    border-radius: 3em;
    background: var(--_surface);
    color: var(--_muted);
    font: inherit;
    font-size: 0.9375em;
    line-height: 1.2;
    text-align: start;
    cursor: pointer;
  }
  .step:hover {
    border-color: var(--_accent);
    background: var(--_tint);
  }
  .step-words {
    display: grid;
  }
  .step-state {
    font-size: 0.8em;
  }
  .step .roundel {
    stroke: var(--_edge);
  }
  .step .roundel text {
    fill: var(--_muted);
  }
  .step.started {
    color: var(--_ink);
  }
  .step.started .roundel {
    stroke: var(--_accent);
  }
  .step.started .roundel text {
    fill: var(--_accent);
  }
  .step.done {
    color: var(--_accent);
  }
  .step .roundel.past {
    stroke: var(--_accent);
  }
  .step.faulty {
    border-color: var(--_danger);
    color: var(--_danger);
  }
  .step .roundel.faulty {
    fill: var(--_surface);
    stroke: var(--_danger);
  }
  .roundel .mark {
    fill: none;
    stroke: var(--_on-accent);
    stroke-width: 3.5;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .step .faulty .mark {
    stroke: var(--_danger);
  }
  .step[aria-current="step"] {
    border-color: var(--_ink);
    color: var(--_ink);
    font-weight: 650;
  }
  .step[aria-current="step"] .step-state {
    font-weight: 400;
  }
  .step .roundel.next {
    stroke: var(--_on-highlight);
  }
  .step .roundel.next text {
    fill: var(--_on-highlight);
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
  .found {
    padding-inline-start: 1em;
    border-inline-start: 4px solid var(--_accent);
  }

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
  @container (min-width: 40em) {
    .options.many {
      columns: 2;
    }
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
    .steps {
      gap: 0;
      background: linear-gradient(var(--_line), var(--_line)) 22px 50% / calc(100% - 44px) 2px no-repeat;
      justify-content: space-between;
    }
    .step,
    .step.faulty,
    .step[aria-current="step"] {
      justify-content: center;
      inline-size: 44px;
      padding: 0;
      border-color: transparent;
      background: none;
    }
    .step-words {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
      white-space: nowrap;
    }
  }
  @media (pointer: coarse) {
    .link,
    :is(.summary, .help, .page) a:not(.button) {
      display: inline-flex;
      align-items: center;
      min-block-size: 44px;
    }
  }
  @media (forced-colors: active) {
    /* Roundels keep colours of their own: here those of the system. */
    .step,
    .page-title {
      --_surface: Canvas;
      --_muted: CanvasText;
      --_edge: CanvasText;
      --_accent: CanvasText;
      --_danger: CanvasText;
      --_on-accent: Canvas;
      --_on-highlight: HighlightText;
    }
    .step[aria-current="step"] {
      border-color: Highlight;
    }
  }
  @media print {
    .steps,
    .take-away,
    .buttons,
    .change {
      display: none;
    }
  }
`;
