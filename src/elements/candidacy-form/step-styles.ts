import {css} from "lit";

/** The list of steps. */
export const stepCss = css`
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
  @container (max-width: 34em) {
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
    .steps {
      display: none;
    }
  }
`;
