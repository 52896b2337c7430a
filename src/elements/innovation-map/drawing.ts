/** What the drawings beside the map are given. */
import type {Innovation} from "../../../data-schema/feed.js";
import type {Filters} from "./finder.js";
import type {MapScene} from "./map-scene.js";
import type {Lit} from "./marks.js";

/** What a drawing may do to its element. */
export interface MapActions {
  filter(change: Partial<Filters>): void;
  typed(query: string): void;
  clear(): void;
  toggleFilters(): void;
  select(id: string): void;
  point(id: string | undefined): void;
}

/** What the drawing of entries needs. */
export interface Drawing {
  readonly scene: MapScene;
  readonly lit: Lit;
  readonly isPlaced: (innovation: Innovation) => boolean;
  /** How far an innovation is from where the visitor asked for, as people say it. */
  readonly distanceOf?: (innovation: Innovation) => string | undefined;
  readonly actions: MapActions;
}
