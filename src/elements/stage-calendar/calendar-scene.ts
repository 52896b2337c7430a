import type {Stage} from "../../../data-schema/feed.js";
import type {StageAgendaSentences} from "../../i18n/stage-agenda/index.js";
import type {LazyDrawing} from "../shared/lazy-drawing.js";
import type {Scene} from "../shared/scene.js";
import type {Filtering} from "./filtering.js";
import type {More} from "./more.js";

/** The ways of showing stages, the first when nothing else is said. */
export const views = ["agenda", "month", "route"] as const;

export type View = (typeof views)[number];

/** Stands for all stages where a stage is named by its id. */
export const allStages = "";

/** Given to the functions that draw stages: the scene, what the visitor has done, and what they may do. */
export interface CalendarScene extends Scene<StageAgendaSentences> {
  readonly view: View;
  /** Id of the selected stage. */
  readonly selected: string | undefined;
  /** Whether the filters are shown. */
  readonly isFiltering: boolean;
  /** Id of the stage, or `allStages`, whose ways into a visitor's own calendar are shown. */
  readonly saving: string | undefined;
  /** Id of the stage, or `allStages`, whose file could not be prepared. */
  readonly notSaved: string | undefined;
  /** What is fetched when a visitor wants to know or do more, and when stages are filtered. */
  readonly more: LazyDrawing<More>;
  readonly filtering: LazyDrawing<Filtering>;
  /** Whether « En savoir plus » of a stage is open. */
  isUnfolded(stage: string): boolean;
  toggle(stage: string, isOpen: boolean): void;
  choose(stage: string | null): void;
  prepareView(view: View): void;
  showView(view: View): void;
  prepareFilters(): void;
  toggleFilters(): void;
  toggleSaving(stage: string): void;
  /** Starts the download of stages as one file; `id` is that of the only one, or `allStages`. */
  save(stages: readonly Stage[], id: string): void;
}
