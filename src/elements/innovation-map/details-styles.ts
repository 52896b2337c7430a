/** The look of what opens beside the map. */
import {css} from "lit";

export const detailsCss = css`
  .details rally-sheet-card {
    --rally-sheet-height: 0;
  }
  .details rally-sheet-card::part(frame) {
    border: 0;
    border-radius: 0;
  }
  .details > .stage {
    display: grid;
    gap: 0.5em;
    padding: var(--_pad);
  }
  .details .title {
    display: flex;
    gap: 0.5em;
    align-items: center;
  }
  .details > :is(.here, .presented) {
    padding: 1em var(--_pad) 0.75em;
  }
`;
