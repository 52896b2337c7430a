import type {ReactiveController, ReactiveControllerHost} from "lit";
import type {Innovation, Stage} from "../../../data-schema/feed.js";
import {innovationOf, stageOf} from "../../feed/index.js";
import {type Bounds, boundsOf, type Position, type View} from "../../geo/projection.js";
import {
  type Credit,
  type GroundFailure,
  type MapContent,
  type Margins,
  RegionMap,
  type Road,
} from "../../map/index.js";
import {plain} from "../shared/scene.js";
import type {MapScene} from "./map-scene.js";
import type {Lit, Target} from "./marks.js";
import type {MapModel} from "./model.js";
import type {LazyDrawing} from "../shared/lazy-drawing.js";
import type {PaperMap} from "./paper.js";
import type * as Stops from "./stops.js";

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
  /** A visitor has moved the map: so many innovations are seen, around that place. */
  rested(count: number, middle: Position): void;
  failed(failure: GroundFailure): void;
}

/** Keeps the map in its node, as long as there is one, and says what its marks stand for. */
export class MapLink implements ReactiveController {
  #map?: RegionMap;
  /** Where the map was left when its node went. */
  #view?: View;
  #scene?: MapScene;
  #road?: Road;
  #content?: MapContent;

  constructor(
    readonly host: MapHost,
    readonly model: MapModel,
    /** The stages, drawn by what is fetched when they are wanted. */
    readonly stagesLayer: LazyDrawing<typeof Stops>,
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
      stops: this.#layer?.stopsOf(this.stages, this.model.places, scene, lit) ?? [],
      road: this.#layer && (this.#road ??= new this.#layer.RallyRoad()),
      controls: [...this.host.renderRoot.querySelectorAll(".controls > *, .consent, .pad")],
      origin: this.model.filters.near?.position,
      webgl: this.host.renderer !== "static",
      style: this.model.style,
      words: {...words, map: words.map(plain(feed.rally.region.name, scene))},
    };
    this.#map.update(this.#content);
  }

  /** What the map shows at this moment, for whoever draws it on paper; undefined when there is none. */
  get paper(): PaperMap | undefined {
    const [scene, content] = [this.#scene, this.#content];
    if (!this.#map || !scene || !content) return undefined;
    const {node, moved: view} = this.#map;
    const marks = this.model.newMarks(scene);
    const lit: Lit = {selected: undefined, pointed: new Set()};
    return {
      content: {...content, marks: (bounds, zoom) => marks.at(bounds, zoom, lit)},
      view,
      width: node.clientWidth,
      height: node.clientHeight,
      targetOf: (key) => marks.target(key),
    };
  }

  /** A step of the view in a direction, in pixels. */
  step(right: number, down: number): void {
    this.#map?.move((hands) => hands.step(-right, -down));
  }

  /** Whom the ground that is shown thanks, beside those of the basemap. */
  get credits(): readonly Credit[] {
    return this.#map?.credits ?? [];
  }

  zoom(steps: number): void {
    this.#map?.move((hands) => hands.zoom(steps));
  }

  whole(): void {
    this.#map?.move((hands) => hands.whole());
  }

  fit(bounds: Bounds | undefined): void {
    this.#map?.move((hands) => hands.fit(bounds));
  }

  /** Brings the marker of a record into the part of the map that `cover` leaves free. */
  reveal(id: string | undefined, cover: Element | null): void {
    const feed = this.#scene?.feed;
    const record = feed && (innovationOf(feed, id) ?? stageOf(feed, id));
    const position = record && this.model.places.of(record.place);
    const map = this.#map;
    if (position && map) map.move((hands) => hands.reveal(position, coveredBy(cover, map.node)));
  }

  /** Zooms to what a ring holds. */
  #open(innovations: readonly Innovation[]): void {
    const positions = this.model.positionsOf(innovations);
    this.#map?.move((hands) => hands.open(positions));
  }

  #close(): void {
    this.#view = this.#map?.moved ?? this.#view;
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
      const back = (): void => this.#map?.move((hands) => hands.focus(key));
      if (target.kind !== "cluster") this.events.chosen(target, back);
      // What no zoom parts is told one by one, however near it stands.
      else if (this.#map?.isDeepest) this.events.chosen({...target, kind: "here"}, back);
      else this.#open(target.innovations);
    },
    pointed: (key: string | undefined): void => {
      this.events.pointed(key === undefined ? [] : idsIn(this.#targetOf(key)));
    },
    rested: (bounds: Bounds): void => {
      if (this.#scene) this.events.rested(this.model.marks(this.#scene).countIn(bounds), middleOf(bounds));
    },
    failed: (failure: GroundFailure): void => this.events.failed(failure),
    groundChanged: (): void => this.host.requestUpdate(),
  };

  #targetOf(key: string): Target | undefined {
    const scene = this.#scene;
    const known = scene && this.model.marks(scene).target(key);
    if (known) return known;
    return this.#layer?.targetOf(key, this.stages, this.model.places);
  }

  get #layer(): typeof Stops | undefined {
    return this.host.withStages ? this.stagesLayer.module : undefined;
  }
}

/** A list shows no more of what is in a ring than so much. */
const TOLD = 500;

/** The records that a mark stands for. */
function idsIn(target: Target | undefined): string[] {
  if (!target) return [];
  if (target.kind === "innovation") return [target.id];
  const records = target.kind === "stop" ? target.stages : target.innovations;
  return records.slice(0, TOLD).map(({id}) => id);
}

const middleOf = ([west, south, east, north]: Bounds): Position => [(west + east) / 2, (south + north) / 2];

/** Whether a card elsewhere in the page shows what is selected on a map: then the map does not show it too. */
export function followedByCard(map: Element): boolean {
  const root = map.getRootNode() as Document | ShadowRoot;
  return map.id !== "" && root.querySelector(`rally-sheet-card[for="${CSS.escape(map.id)}"]`) !== null;
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

/** How far around a place is shown at the least, in degrees: a town and its neighbours. */
const [EAST, NORTH] = [0.09, 0.06];
/** How many of the nearest are shown. */
const NEAREST = 10;

/** The bounds of a place and of what passes the filters next to it; of the latter alone when that is elsewhere. */
export function boundsAround(position: Position, model: MapModel): Bounds | undefined {
  const nearest = model.positionsOf(model.found.listed.slice(0, NEAREST));
  const [west, south, east, north] = model.places.feed.rally.region.bbox;
  const [lon, lat] = position;
  const isHere = lon >= west && lon <= east && lat >= south && lat <= north;
  const around: Position[] = [
    [lon - EAST, lat - NORTH],
    [lon + EAST, lat + NORTH],
  ];
  return boundsOf(isHere ? [...nearest, ...around] : nearest);
}
