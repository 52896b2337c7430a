import {define} from "../shared/define.js";
import {RallyInnovationMap} from "./innovation-map.js";

define("rally-innovation-map", RallyInnovationMap);

declare global {
  interface HTMLElementTagNameMap {
    "rally-innovation-map": RallyInnovationMap;
  }
}

export {RallyInnovationMap};
