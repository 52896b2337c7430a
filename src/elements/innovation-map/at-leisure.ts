/** What few visitors use, in one file that is fetched once the first picture is there. */
export {drag} from "./sheet-drag.js";
