import type {StageCalendarSentences} from "../../i18n/stage-calendar/index.js";
import type {CalendarScene} from "./calendar-scene.js";

/** A scene with all sentences of the calendar. */
export interface FullScene extends CalendarScene {
  readonly words: StageCalendarSentences;
}
