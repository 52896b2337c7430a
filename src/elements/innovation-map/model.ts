/** What the map makes of its feed: what passes the filters, where it is, on which ground. Draws nothing. */
import type {Innovation} from "../../../data-schema/feed.js";
import type {Feed} from "../../feed/index.js";
import type {Basemap} from "../../geo/basemap.js";
import type {Points} from "../../geo/gather.js";
import type {Position} from "../../geo/projection.js";
import {plain} from "../shared/scene.js";
import {type Filters, isFiltered, noFilters} from "./asking.js";
import type * as Finding from "./finder.js";
import {Everything, type Found} from "./found.js";
import type {MapScene} from "./map-scene.js";
import {InnovationMarks, pointsOf} from "./marks.js";
import {basemapOf, Places} from "./places.js";

/** Milliseconds that the first picture waits for its ground: most often it has come by then, and all is drawn once. */
const PATIENCE = 100;

export class MapModel {
  filters: Filters = noFilters;
  /** Address of a MapLibre style that may take the place of the ground now. */
  style: string | undefined;
  /** Answers queries, once it has been fetched; it has the feed that was taken up last. */
  search?: Finding.Search;
  #scene?: MapScene;
  #everything?: {readonly feed: Feed; readonly found: Found};
  #finder?: Finding.Finder;
  #preparing?: Promise<void> | undefined;
  /** What answers filters, once it has been fetched. */
  #tools?: typeof Finding;
  #places?: Places;
  #ground?: Basemap;
  #isGroundLate = false;
  #wanted?: {readonly feed: object; readonly basemap: string};
  #points?: {readonly key: readonly unknown[]; readonly points: Points};
  #distances?: {readonly key: readonly unknown[]; readonly kilometres: Float32Array};
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

  /** Whether the ground may come so soon that the first picture should wait for it. */
  get isGroundNear(): boolean {
    return !this.#ground && !this.#isGroundLate;
  }

  /** Takes up a scene. What follows from one that is known already is kept. */
  follow(scene: MapScene, basemap: string): void {
    const {feed} = scene;
    this.#scene = scene;
    if (this.#places?.feed !== feed) this.#places = new Places(feed, this.painted, this.changed);
    if (this.#wanted?.feed === feed && this.#wanted.basemap === basemap) return;
    const wanted = {feed, basemap};
    this.#wanted = wanted;
    setTimeout(() => {
      if (!this.isGroundNear) return;
      this.#isGroundLate = true;
      this.changed();
    }, PATIENCE);
    void basemapOf(feed, basemap, plain(feed.rally.region.name, scene), this.failed).then((ground) => {
      if (this.#wanted !== wanted) return;
      this.#ground = ground;
      this.changed();
    });
  }

  /** Fetches what answers filters, once; after a failure, when it is wanted again. */
  prepare(): Promise<void> {
    this.#preparing ??= import("./finder.js").then(
      (tools) => {
        this.#tools = tools;
      },
      () => {
        this.#preparing = undefined;
      },
    );
    return this.#preparing;
  }

  /** What passes the filters; `follow` comes first. Until filters can be answered, that is everything. */
  get found(): Found {
    const {feed} = this;
    if (this.finder && isFiltered(this.filters, false)) return this.counted;
    if (this.#everything?.feed !== feed) this.#everything = {feed, found: new Everything(feed)};
    return this.#everything.found;
  }

  /** The same, with counts of every facet once filters can be answered. */
  get counted(): Found {
    const {finder, search, distances} = this;
    return finder?.find(this.filters, {search, distances}) ?? this.found;
  }

  /** What answers filters about the feed that was taken up last, once it has been fetched. */
  get finder(): Finding.Finder | undefined {
    const {feed} = this;
    const {language} = (this.#scene as MapScene).words;
    const {Finder} = this.#tools ?? {};
    if (Finder && (this.#finder?.feed !== feed || this.#finder.language !== language)) {
      this.#finder = new Finder(feed, language);
    }
    return this.#finder;
  }

  /** `follow` comes first. */
  get feed(): Feed {
    return (this.#scene as MapScene).feed;
  }

  /** Kilometres from where the visitor looks around to each innovation of the feed, kept until something changes. */
  get distances(): Float32Array | undefined {
    const {places} = this;
    const {position} = this.filters.near ?? {};
    if (!position || !this.#tools) return undefined;
    const key = [places, places.generation, ...position];
    if (!this.#distances?.key.every((part, index) => part === key[index]))
      this.#distances = {key, kilometres: this.#tools.distancesTo(position, places.feed.innovations, places)};
    return this.#distances.kilometres;
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
    const marks = this.newMarks(scene);
    this.#marks = {key, marks};
    return marks;
  }

  /** The same for a second map: marks know the things of the last view that they were asked for. */
  newMarks(scene: MapScene): InnovationMarks {
    return new InnovationMarks(this.found, this.#pointsOf(scene.feed), scene, this.#ground?.towns ?? []);
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
