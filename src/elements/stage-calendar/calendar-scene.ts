import type {StageCalendarSentences} from "../../i18n/stage-calendar/index.js";
import type {Scene} from "../shared/scene.js";

/** Given to the functions that draw stages: the scene, what the visitor has done, and what they may do. */
export interface CalendarScene extends Scene<StageCalendarSentences> {
  /** Id of the selected stage. */
  readonly selected: string | undefined;
  /** Id of the stage whose file could not be prepared. */
  readonly notSaved: string | undefined;
  readonly choose: (stage: string | null) => void;
  readonly save: (stage: string) => void;
}
