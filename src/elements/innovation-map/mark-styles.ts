/** The look of what stands on the map. */
import {css} from "lit";

export const markCss = css`
  .mark .halo {
    fill: var(--_surface);
  }
  .mark .arc {
    fill: none;
    stroke-width: 5;
  }
  .mark text {
    fill: var(--_ink);
    font-size: 14px;
    font-weight: 650;
    font-variant-numeric: tabular-nums;
    text-anchor: middle;
  }
  .mark .star {
    fill: var(--_highlight);
    /* Amber alone is too near to white (WCAG 1.4.11). */
    stroke: var(--_on-highlight);
    stroke-width: 1.5;
    paint-order: stroke;
  }
  .mark.lit .halo {
    fill: var(--_highlight);
  }
  .mark.ring.lit .halo {
    stroke: var(--_highlight);
    stroke-width: 3;
    fill: var(--_surface);
  }
  .mark.selected .halo {
    stroke: var(--_accent);
    stroke-width: 4;
    fill: var(--_surface);
  }
`;
