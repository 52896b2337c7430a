/** What the map makes of its feed: what passes the filters, where it is, on which ground. Draws nothing. */
import type {Innovation} from "../../../data-schema/feed.js";
import type {Feed} from "../../feed/index.js";
import type {Basemap} from "../../geo/basemap.js";
import type {Points} from "../../geo/gather.js";
import type {Position} from "../../geo/projection.js";
import {plain} from "../shared/scene.js";
import {type Filters, Finder, type Found} from "./finder.js";
import type {MapScene} from "./map-scene.js";
import {InnovationMarks, pointsOf} from "./marks.js";
import {basemapOf, Places} from "./places.js";

/** Filters that ask for nothing. */
export const noFilters: Filters = {themes: [], departments: [], stages: [], partner: [], query: ""};

export class MapModel {
  filters: Filters = noFilters;
  /** Address of a MapLibre style that may take the place of the ground now. */
  style: string | undefined;
  #finder?: Finder;
  #places?: Places;
  #ground?: Basemap;
  #wanted?: {readonly feed: object; readonly basemap: string};
  #points?: {readonly key: readonly unknown[]; readonly points: Points};
  #marks?: {readonly key: readonly unknown[]; readonly marks: InnovationMarks};

  /** `changed` is called when something has come that was on its way, `failed` when the embedded map cannot come. */
  constructor(
    /** Resolves with the first picture. */
    readonly painted: Promise<void>,
    readonly changed: () => void,
    readonly failed: (cause: unknown) => void,
  ) {}

  /** Undefined while it is on its way. */
  get ground(): Basemap | undefined {
    return this.#ground;
  }

  /** Takes up a scene. What follows from one that is known already is kept. */
  follow(scene: MapScene, basemap: string): void {
    const {feed, words} = scene;
    if (this.#finder?.feed !== feed || this.#finder.language !== words.language) {
      this.#finder = new Finder(feed, words.language);
    }
    if (this.#places?.feed !== feed) this.#places = new Places(feed, this.painted, this.changed);
    if (this.#wanted?.feed === feed && this.#wanted.basemap === basemap) return;
    const wanted = {feed, basemap};
    this.#wanted = wanted;
    void basemapOf(feed, basemap, plain(feed.rally.region.name, scene), this.failed).then((ground) => {
      if (this.#wanted !== wanted) return;
      this.#ground = ground;
      this.changed();
    });
  }

  /** What passes the filters; `follow` comes first. */
  get found(): Found {
    return (this.#finder as Finder).find(this.filters);
  }

  /** Where places are; `follow` comes first. */
  get places(): Places {
    return this.#places as Places;
  }

  positionsOf(innovations: readonly Innovation[]): Position[] {
    return innovations.flatMap(({place}) => {
      const position = this.places.of(place);
      return position ? [position] : [];
    });
  }

  /** The marks of what passes the filters, kept until something changes. */
  marks(scene: MapScene): InnovationMarks {
    const {found, places} = this;
    const key = [found, places, places.generation, this.#ground, scene.words];
    const last = this.#marks;
    if (last?.key.every((part, index) => part === key[index])) return last.marks;
    const marks = new InnovationMarks(found, this.#pointsOf(scene.feed), scene, this.#ground?.towns ?? []);
    this.#marks = {key, marks};
    return marks;
  }

  /** The same points for all filters: only what is found among them changes. */
  #pointsOf(feed: Feed): Points {
    const {places} = this;
    const key = [places, places.generation];
    if (!this.#points?.key.every((part, index) => part === key[index])) {
      this.#points = {key, points: pointsOf(feed, places)};
    }
    return this.#points.points;
  }
}
