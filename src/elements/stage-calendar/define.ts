import {define} from "../shared/define.js";
import {RallyStageCalendar} from "./stage-calendar.js";

declare global {
  interface HTMLElementTagNameMap {
    "rally-stage-calendar": RallyStageCalendar;
  }
}

define("rally-stage-calendar", RallyStageCalendar);

export {RallyStageCalendar};
