import type {FullSheetSentences} from "../../i18n/full-sheet/index.js";
import type {SheetSentences} from "../../i18n/sheet-card/index.js";
import type {Scene} from "../shared/scene.js";

/** What is needed to draw a full sheet. */
export type FullScene = Scene<SheetSentences & FullSheetSentences>;
