import type {ReactiveController, ReactiveControllerHost} from "lit";
import type {Stage} from "../../../data-schema/feed.js";
import {innovationOf, stageOf} from "../../feed/index.js";
import {type Bounds, boundsOf, type View} from "../../geo/projection.js";
import {type MapContent, type Margins, RegionMap} from "../../map/index.js";
import {plain} from "../shared/scene.js";
import type {MapScene} from "./map-scene.js";
import {type Lit, stopKey, stopsOf, type Target} from "./marks.js";
import type {MapModel} from "./model.js";
import type {PaperMap} from "./paper.js";

/** What the link needs of its element. */
export interface MapHost extends ReactiveControllerHost, HTMLElement {
  readonly renderRoot: HTMLElement | DocumentFragment;
  readonly withStages: boolean;
  readonly renderer: string;
}

/** What the link tells its element. */
export interface MapLinkEvents {
  /** A marker that stands for one thing, or for several at one place, was chosen. `back` returns the focus. */
  chosen(target: Target, back: () => void): void;
  pointed(ids: readonly string[]): void;
  failed(cause: unknown): void;
}

/** Keeps the map in its node, as long as there is one, and says what its marks stand for. */
export class MapLink implements ReactiveController {
  #map?: RegionMap;
  /** Where the map was left when its node went. */
  #view?: View;
  #scene?: MapScene;
  #content?: MapContent;

  constructor(
    readonly host: MapHost,
    readonly model: MapModel,
    readonly events: MapLinkEvents,
  ) {
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#close();
  }

  /** Draws the scene on the map; without a scene or a node there is none. */
  show(scene: MapScene | undefined, lit: Lit): void {
    const node = this.host.renderRoot.querySelector<HTMLElement>(".viewport > .map[data-live]");
    if (this.#map && this.#map.node !== node) this.#close();
    if (!scene || !node || !this.host.isConnected) return;
    this.#scene = scene;
    const {feed, words} = scene;
    const marks = this.model.marks(scene);
    this.#map ??= new RegionMap(node, this.#mapEvents, this.#view);
    this.#content = {
      basemap: this.model.ground,
      home: feed.rally.region.bbox,
      marks: (bounds, zoom) => marks.at(bounds, zoom, lit),
      stops: this.host.withStages ? stopsOf(this.stages, this.model.places, scene, lit) : [],
      controls: [...this.host.renderRoot.querySelectorAll(".controls > *")],
      webgl: this.host.renderer !== "static",
      words: {...words, map: words.map(plain(feed.rally.region.name, scene))},
    };
    this.#map.update(this.#content);
  }

  /** What the map shows at this moment, for whoever draws it on paper; undefined when there is none. */
  get paper(): PaperMap | undefined {
    const content = this.#content;
    if (!this.#map || !content) return undefined;
    const {node, view} = this.#map;
    return {
      content,
      view,
      width: node.clientWidth,
      height: node.clientHeight,
      targetOf: (key) => this.#targetOf(key),
    };
  }

  zoom(steps: number): void {
    this.#map?.zoom(steps);
  }

  whole(): void {
    this.#map?.whole();
  }

  fit(bounds: Bounds | undefined): void {
    this.#map?.fit(bounds);
  }

  /** Brings the marker of a record into the part of the map that `cover` leaves free. */
  reveal(id: string | undefined, cover: Element | null): void {
    const feed = this.#scene?.feed;
    const record = feed && (innovationOf(feed, id) ?? stageOf(feed, id));
    const position = record && this.model.places.of(record.place);
    if (position && this.#map) this.#map.reveal(position, coveredBy(cover, this.#map.node));
  }

  #close(): void {
    this.#view = this.#map?.view ?? this.#view;
    this.#map?.destroy();
    this.#map = undefined;
  }

  /** The stages that the networks of this page host, or all. */
  get stages(): readonly Stage[] {
    const hosts = this.model.filters.partner;
    const stages = this.#scene?.feed.stages ?? [];
    return hosts.length
      ? stages.filter(({organizers}) => organizers.some(({partner}) => hosts.includes(partner)))
      : stages;
  }

  readonly #mapEvents = {
    activated: (key: string): void => {
      const target = this.#targetOf(key);
      if (!target) return;
      if (target.kind === "cluster") this.#map?.open(this.model.positionsOf(target.innovations));
      else this.events.chosen(target, () => this.#map?.focus(key));
    },
    pointed: (key: string | undefined): void => {
      const target = key === undefined ? undefined : this.#targetOf(key);
      const ids = !target
        ? []
        : target.kind === "innovation"
          ? [target.id]
          : (target.kind === "stop" ? target.stages : target.innovations).map(({id}) => id);
      this.events.pointed(ids);
    },
    failed: (cause: unknown): void => this.events.failed(cause),
  };

  #targetOf(key: string): Target | undefined {
    const scene = this.#scene;
    const known = scene && this.model.marks(scene).target(key);
    if (known) return known;
    const stages = this.stages.filter(({place}) => this.model.places.of(place));
    const first = stages.findIndex(({id}) => stopKey(id) === key);
    if (first < 0) return undefined;
    const placeOf = (stage: Stage | undefined): string => String(stage && this.model.places.of(stage.place));
    const here = placeOf(stages[first]);
    const after = stages.findIndex((stage, index) => index > first && placeOf(stage) !== here);
    return {kind: "stop", stages: stages.slice(first, after < 0 ? undefined : after)};
  }
}

/** How much of the map something hides, at the side where it lies. */
function coveredBy(cover: Element | null, map: Element): Partial<Margins> {
  if (!cover) return {};
  const [a, b] = [cover.getBoundingClientRect(), map.getBoundingClientRect()];
  if (a.right <= b.left || a.top >= b.bottom) return {};
  return a.width < b.width * 0.9 ? {left: a.right - b.left} : {bottom: b.bottom - a.top};
}

/** The bounds of what passes the filters, or of some of it. */
export function boundsIn(model: MapModel, scene: MapScene, ids?: readonly string[]): Bounds | undefined {
  const innovations = ids
    ? scene.feed.innovations.filter(({id}) => ids.includes(id))
    : model.found.innovations;
  return boundsOf(model.positionsOf(innovations));
}
