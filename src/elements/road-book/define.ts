import {define} from "../shared/define.js";
import {RallyRoadBook} from "./road-book.js";

define("rally-road-book", RallyRoadBook);

declare global {
  interface HTMLElementTagNameMap {
    "rally-road-book": RallyRoadBook;
  }
}

export {RallyRoadBook};
