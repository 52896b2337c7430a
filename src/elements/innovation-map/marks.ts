/** What stands on the map: innovations, alone or gathered in rings, and the stops of the rally. */
import {html, nothing, svg} from "lit";
import type {Innovation, Stage, Theme} from "../../../data-schema/feed.js";
import type {Feed} from "../../feed/index.js";
import type {Town} from "../../geo/basemap.js";
import {type Gathered, Gathering, isOneSpot, type Points} from "../../geo/gather.js";
import {areaOf, type Bounds, contains, type Position, positionAt, toWorld} from "../../geo/projection.js";
import {MAX_ZOOM, type Mark} from "../../map/index.js";
import {themeLook} from "../../styles/theme-icons.js";
import {plain} from "../shared/scene.js";
import {themeDisc} from "../shared/theme-mark.js";
import type {Found} from "./found.js";
import type {MapScene} from "./map-scene.js";
import type {Places} from "./places.js";

/** What a mark stands for. */
export type Target =
  | {readonly kind: "innovation"; readonly id: string}
  | {readonly kind: "cluster" | "here"; readonly innovations: readonly Innovation[]}
  | {readonly kind: "stop"; readonly stages: readonly Stage[]};

/** What is brought out: the innovation or stage that is selected, and what the pointer or the focus is on. */
export interface Lit {
  readonly selected: string | undefined;
  readonly pointed: ReadonlySet<string>;
}

const star = svg`<path class="star" transform="translate(4.5-15.5)scale(.75)"
  d="m8 1.5 2 4.3 4.7.6-3.5 3.2.9 4.7L8 12l-4.1 2.3.9-4.7L1.3 6.4 6 5.8z" />`;

/** A share of the world's height, about eight kilometres here: within it, marks are read from west to east. */
const BAND = 0.0005;

/** Class names, without those that are not due. */
export const looks = (...names: (string | false | undefined)[]): string => names.filter(Boolean).join(" ");

/** A mark as it is when nothing is brought out. */
type Plain = Omit<Mark, "look"> & {readonly target: () => Target};

/** The innovations that pass the filters, gathered for the view that is asked for. */
export class InnovationMarks {
  readonly #laureates: ReadonlySet<string | undefined>;
  #gathering?: Gathering;
  /** For which views the gathering holds. */
  #reach?: {readonly level: number; readonly bounds: Bounds};
  #plain = new Map<Gathered, Plain>();
  #sorted: readonly Gathered[] = [];

  constructor(
    readonly found: Found,
    readonly points: Points,
    readonly scene: MapScene,
    readonly towns: readonly Town[],
  ) {
    this.#laureates = new Set(scene.feed.awards.map(({innovation}) => innovation));
  }

  /** Gives what a mark stands for. */
  target(key: string): Target | undefined {
    const ring = this.#sorted.find((each) => this.#keyOf(each) === key);
    return ring && this.#plainOf(ring).target();
  }

  at(bounds: Bounds, zoom: number, {selected, pointed}: Lit): Mark[] {
    this.#gather(bounds, zoom);
    const area = areaOf(bounds);
    const [open] = [selected].map((id) => this.#holding(id));
    // Of many, only those under the pointer are told: their ring shows that by itself.
    const lit = pointed.size === 1 ? this.#holding([...pointed][0]) : undefined;
    return this.#sorted
      .filter(({x, y}) => x >= area.left && x <= area.right && y >= area.top && y <= area.bottom)
      .map((ring) => {
        const {target: _, ...mark} = this.#plainOf(ring);
        const isOpen = ring === open;
        return {
          ...mark,
          radius: mark.radius + (isOpen && ring.count === 1 ? 4 : 0),
          look: looks(ring.count > 1 ? "ring" : "single", isOpen && "selected", ring === lit && "lit"),
        };
      });
  }

  /** How many innovations stand within bounds. */
  countIn(bounds: Bounds): number {
    const {left, top, right, bottom} = areaOf(bounds);
    const {x, y} = this.points;
    let count = 0;
    for (const point of this.found.indices) {
      const [px, py] = [x[point] ?? NaN, y[point] ?? NaN];
      if (px >= left && px <= right && py >= top && py <= bottom) count += 1;
    }
    return count;
  }

  #gather(bounds: Bounds, zoom: number): void {
    // A ring that is right at a zoom is right until there is room for more.
    const level = Math.floor(zoom * 2) / 2;
    if (this.#reach?.level === level && contains(this.#reach.bounds, bounds)) return;
    const [west, south, east, north] = bounds;
    const [aside, above] = [(east - west) / 2, (north - south) / 2];
    const reach: Bounds = [west - aside, south - above, east + aside, north + above];
    this.#reach = {level, bounds: reach};
    this.#gathering = new Gathering(this.points, this.found.indices, level, areaOf(reach), radiusOf);
    this.#plain.clear();
    const band = ({y}: Gathered): number => Math.floor(y / BAND);
    this.#sorted = [...this.#gathering.all].sort((a, b) => band(a) - band(b) || a.x - b.x);
  }

  #innovation(point: number): Innovation {
    return this.scene.feed.innovations[point] as Innovation;
  }

  #holding(id: string | undefined): Gathered | undefined {
    if (id === undefined) return undefined;
    const place = this.found.innovations.findIndex((innovation) => innovation.id === id);
    return place < 0 ? undefined : this.#gathering?.holding(place);
  }

  /** What is first in a ring names it: the part of a ring that holds it after a zoom is the same mark. */
  #keyOf({first}: Gathered): string {
    return `innovation ${this.#innovation(first).id}`;
  }

  #plainOf(ring: Gathered): Plain {
    let plain = this.#plain.get(ring);
    if (!plain) {
      plain = ring.count > 1 ? this.#ring(ring) : this.#single(ring);
      this.#plain.set(ring, plain);
    }
    return plain;
  }

  #single(ring: Gathered): Plain {
    const {id, title, organization, place, themes: own} = this.#innovation(ring.first);
    const {themes} = this.scene.feed;
    const isLaureate = this.#laureates.has(id);
    const name = [plain(title, this.scene), organization.name, place.municipality];
    if (isLaureate) name.push(this.scene.words.laureate);
    return {
      key: this.#keyOf(ring),
      position: positionAt(ring),
      radius: radiusOf(1),
      name: name.join(", "),
      content: html`<svg viewBox="-14 -14 28 28" aria-hidden="true">
        <circle class="halo" r="13.2" />
        ${themeDisc(themes, own?.[0], 11)} ${isLaureate ? star : nothing}
      </svg>`,
      target: () => ({kind: "innovation", id}),
    };
  }

  #ring(ring: Gathered): Plain {
    const {count, kinds, first} = ring;
    const {feed, words} = this.scene;
    const position = positionAt(ring);
    const here = isOneSpot(ring, MAX_ZOOM);
    const radius = radiusOf(count);
    const town = here
      ? this.#innovation(first).place.municipality
      : (nearestTown(position, this.towns)?.name ?? "");
    return {
      key: this.#keyOf(ring),
      position,
      radius,
      name: here ? words.here(count, town) : words.cluster(count, town),
      content: html`<svg viewBox="${-radius} ${-radius} ${2 * radius} ${2 * radius}" aria-hidden="true">
        <circle class="halo" r=${radius - 0.5} />
        <g transform="rotate(-90)">${arcs(kinds, count, radius - 3, feed.themes)}</g>
        <text dy=".35em">${count > 999 ? `${Math.round(count / 1000)}k` : count}</text>
      </svg>`,
      target: () => {
        const members = this.#gathering?.members(ring) ?? [];
        return {
          kind: here ? "here" : "cluster",
          innovations: members.map((point) => this.#innovation(point)),
        };
      },
    };
  }
}

/** Pixels from the middle of a mark of so many to its edge. */
function radiusOf(count: number): number {
  return count > 1 ? Math.min(27, 14 + 2.2 * Math.log2(count)) : 14;
}

/** The arcs of a ring: the share of each theme. */
function arcs(kinds: ArrayLike<number>, count: number, radius: number, themes: readonly Theme[]): unknown {
  const shares = Array.from(kinds, (members, kind) => ({kind, share: (100 * members) / count})).filter(
    ({share}) => share > 0,
  );
  // A gap between arcs tells two neighbours apart that look alike.
  const gap = shares.length > 1 ? 1.2 : 0;
  let start = 0;
  return shares.map(({kind, share}) => {
    const arc = svg`<circle class="arc" r=${radius} pathLength="100"
      stroke=${themeLook(themes, themes[kind]?.id).color}
      stroke-dasharray="${Math.max(0, share - gap)} ${100 - share + gap}" stroke-dashoffset=${-start} />`;
    start += share;
    return arc;
  });
}

/** Where each innovation is and of which theme, for gathering. */
export function pointsOf({innovations, themes}: Feed, places: Places): Points {
  const kindOf = new Map(themes.map(({id}, index) => [id, index]));
  const {length} = innovations;
  const points = {
    x: new Float64Array(length),
    y: new Float64Array(length),
    kind: new Uint16Array(length),
    kinds: themes.length + 1,
  };
  innovations.forEach(({place, themes: own}, index) => {
    const position = places.of(place);
    const [x, y] = position ? toWorld(position) : [NaN, NaN];
    points.x[index] = x;
    points.y[index] = y;
    points.kind[index] = kindOf.get(own?.[0] ?? "") ?? themes.length;
  });
  return points;
}

/** The town that people would name for a position. */
export function nearestTown([lon, lat]: Position, towns: readonly Town[]): Town | undefined {
  let best: Town | undefined;
  let least = Infinity;
  const narrow = Math.cos((lat * Math.PI) / 180);
  for (const town of towns) {
    const east = (town.position[0] - lon) * narrow;
    const north = town.position[1] - lat;
    // In degrees: of two towns that are about as near, the one that people know; a rank weighs three kilometres.
    const far = Math.hypot(east, north) + town.rank * 0.027;
    if (far < least) [best, least] = [town, far];
  }
  return best;
}
