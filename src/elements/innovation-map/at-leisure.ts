/** What few visitors use, in one file that is fetched once the first picture is there. */
export {fillScreen} from "./full-screen.js";
export {printOnPaper} from "./print.js";
export {drag} from "./sheet-drag.js";
