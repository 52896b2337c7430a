/** The look of the road between the stages. */
import {css} from "lit";

export const stopsCss = css`
  .road path {
    fill: none;
    stroke: var(--_road);
    stroke-width: 1.75px;
    stroke-dasharray: 5px 5px;
  }
  .road .past {
    stroke-opacity: 0.5;
  }
  .stop .roundel {
    stroke-width: 3;
  }
  .stop:is(.lit, .selected) .roundel {
    stroke-width: 4.5;
  }
  @media (forced-colors: active) {
    .road path {
      stroke: CanvasText;
    }
  }
`;
