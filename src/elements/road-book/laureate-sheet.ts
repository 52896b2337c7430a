/** The sheet of a laureate. Fetched when a visitor comes near to the button that opens one. */
import {css} from "lit";

export {innerSheet} from "../shared/inner-sheet.js";

export const styles = [
  css`
    .laureates .open {
      grid-column: 1 / -1;
    }
    .laureates rally-sheet-card {
      margin-block-start: 0.75em;
    }
    .laureates rally-sheet-card::part(frame) {
      padding: 0;
      border: 0;
    }
  `,
];
