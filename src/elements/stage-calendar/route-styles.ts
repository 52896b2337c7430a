/** The road along the stages. */
import {css} from "lit";

export const routeCss = css`
  .route {
    display: flex;
    flex: 1;
    flex-direction: column;
  }
  .stop {
    position: relative;
    display: flex;
    flex: 1 0 auto;
    flex-direction: column;
    padding-inline-start: var(--_indent);
    padding-block-end: 0.5em;
    break-inside: avoid;
  }
  .stop:last-child {
    flex-grow: 0;
  }
  .stop .name {
    min-block-size: var(--_roundel);
    font-size: 1em;
  }
  .stop .roundel {
    position: absolute;
    inset-inline-start: 0;
  }
  .stop:not(:last-child)::before {
    content: "";
    position: absolute;
    inset-block: 0;
    inset-inline-start: calc(var(--_roundel) / 2 - 1px);
    border-inline-start: 2px dashed var(--_road);
  }
  .stop.past::before {
    border-inline-start: 3px solid var(--_accent);
  }
  .stop .when {
    margin: 0;
    color: var(--_muted);
    font-size: 0.9375em;
  }
  .between {
    margin-block: auto;
    padding-block: 0.25em;
    color: var(--_muted);
  }
  .stop .badge:not(.status, .today *) {
    padding: 0;
    border: 0;
    background: none;
    color: var(--_accent);
  }
  .stop.today {
    padding-inline-start: 0;
    padding-block-start: 0.25em;
  }
  .today:first-child::before {
    inset-block-start: 1em;
  }
  .today .badge {
    position: relative;
    align-self: start;
  }
  .today .between {
    padding-inline-start: var(--_indent);
  }
  .stop[aria-current] .roundel {
    border-radius: 50%;
    outline: 3px solid var(--_accent);
    outline-offset: 2px;
  }
  @media (forced-colors: active) {
    .stop[aria-current] .roundel {
      outline-color: Highlight;
    }
  }
`;
