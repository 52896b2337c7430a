import {define} from "../shared/define.js";
import {RallySheetCard} from "./sheet-card.js";

define("rally-sheet-card", RallySheetCard);

declare global {
  interface HTMLElementTagNameMap {
    "rally-sheet-card": RallySheetCard;
  }
}

export {RallySheetCard};
