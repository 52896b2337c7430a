/** What the drawings beside the map are given. */
import type {Innovation} from "../../../data-schema/feed.js";
import type {MapScene} from "./map-scene.js";
import type {Lit} from "./marks.js";

/** What a drawing may do to its element. */
export interface MapActions {
  clear(): void;
  select(id: string): void;
  point(id: string | undefined): void;
}

/** What the drawing of entries needs. */
export interface Drawing {
  readonly scene: MapScene;
  readonly lit: Lit;
  readonly isPlaced: (innovation: Innovation) => boolean;
  /** How far it is from where the visitor looks around, in words. */
  readonly away?: ((innovation: Innovation) => string | undefined) | undefined;
  readonly actions: MapActions;
}
