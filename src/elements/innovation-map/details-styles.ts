/** The look of what opens beside the map. */
import {css} from "lit";

export const detailsCss = css`
  .details {
    overflow: auto;
    padding: 0 0 var(--_pad);
    background: var(--_surface);
  }
  .details > .close {
    position: sticky;
    inset-block-start: 0;
    z-index: 1;
    justify-content: start;
    inline-size: 100%;
    border-width: 0 0 1px;
    border-color: var(--_line);
    border-radius: 0;
  }
  .details > .close:focus-visible {
    outline-offset: -3px;
  }
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
