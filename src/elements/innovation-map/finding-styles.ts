/** The look of what is fetched for finding: facets, filters that are asked for, the way to what is nearby. */
import {css} from "lit";

export const findingCss = css`
  .facets,
  .nearby {
    display: grid;
    gap: 0.75em;
    padding-block: 0.25em;
  }
  .nearby {
    gap: 0.4em;
  }
  .nearby > [role="status"]:empty {
    display: none;
  }
  .facets summary {
    min-block-size: 32px;
    padding-block: 0.35em;
    font-size: 0.875em;
    font-weight: 650;
    cursor: pointer;
  }
  .criterion + .criterion {
    margin-block-start: 0.4em;
  }
  .criterion {
    display: grid;
    grid-template-columns: minmax(0, 1fr) minmax(9em, auto);
    align-items: center;
    gap: 0.25em 0.75em;
    font-size: 0.875em;
    line-height: 1.3;
  }
  .criterion select,
  .nearby input {
    inline-size: 100%;
    min-inline-size: 0;
    min-block-size: 44px;
    margin: 0;
    padding: 0.3em 0.6em;
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: inherit;
    font: inherit;
  }
  .chip[aria-disabled] {
    border-style: dashed;
    color: var(--_muted);
    cursor: default;
  }
  .active .chip {
    border-color: var(--_accent);
    background: var(--_tint);
  }
  .active .chip > span[aria-hidden] {
    color: var(--_muted);
    font-size: 0.85em;
  }
  @media (pointer: coarse) {
    .facets summary {
      min-block-size: 44px;
    }
  }
  @container (inline-size < 22em) {
    .criterion {
      grid-template-columns: minmax(0, 1fr);
    }
  }
  @media (forced-colors: active) {
    .chip[aria-disabled] {
      color: GrayText;
    }
  }
`;
