/** What stands on the map: innovations, alone or gathered in rings, and the stops of the rally. */
import {html, nothing, svg} from "lit";
import type {Innovation, Stage} from "../../../data-schema/feed.js";
import {type Cluster, ClusterIndex} from "../../geo/cluster.js";
import {type Bounds, distance, type Position} from "../../geo/projection.js";
import type {Town} from "../../geo/basemap.js";
import type {Mark, Stop} from "../../map/index.js";
import {themeLook} from "../../styles/theme-icons.js";
import {lastDayOf} from "../../time/index.js";
import {roundel, type RoundelLook} from "../shared/roundel.js";
import {plain} from "../shared/scene.js";
import {themeDisc} from "../shared/theme-mark.js";
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

/** A step of latitude: within it, marks are read from west to east. */
const BAND = 0.12;

const looks = (...names: (string | false | undefined)[]): string => names.filter(Boolean).join(" ");

/** The innovations that pass the filters, ready to be gathered at any zoom. */
export class InnovationMarks {
  readonly #placed: {innovation: Innovation; position: Position}[] = [];
  readonly #index: ClusterIndex;
  readonly #members = new Map<number, Innovation[]>();
  readonly #laureates: ReadonlySet<string | undefined>;
  readonly #targets = new Map<string, Target>();
  readonly #generation = ++generations;

  constructor(
    innovations: readonly Innovation[],
    places: Places,
    readonly scene: MapScene,
    readonly towns: readonly Town[],
  ) {
    const {themes, awards} = scene.feed;
    const keys: number[] = [];
    const positions: number[] = [];
    for (const innovation of innovations) {
      const position = places.of(innovation.place);
      if (!position) continue;
      this.#placed.push({innovation, position});
      positions.push(...position);
      const theme = themes.findIndex(({id}) => id === innovation.themes?.[0]);
      keys.push(theme < 0 ? themes.length : theme);
    }
    this.#index = new ClusterIndex({positions, keys});
    this.#laureates = new Set(awards.map(({innovation}) => innovation));
  }

  /** Gives what a mark stands for. */
  target(key: string): Target | undefined {
    return this.#targets.get(key);
  }

  at(bounds: Bounds, zoom: number, lit: Lit): Mark[] {
    // Rings are gathered by whole zooms: the nearer one parts as much as there is room for.
    return this.#index
      .at(bounds, zoom + 0.35)
      .sort(
        ({center: [lonA, latA]}, {center: [lonB, latB]}) =>
          Math.floor(latB / BAND) - Math.floor(latA / BAND) || lonA - lonB,
      )
      .map((cluster) => (cluster.count > 1 ? this.#ring(cluster, lit) : this.#single(cluster, lit)));
  }

  #membersOf(id: number): Innovation[] {
    let members = this.#members.get(id);
    if (!members) {
      members = this.#index.members(id).flatMap((index) => this.#placed[index]?.innovation ?? []);
      this.#members.set(id, members);
    }
    return members;
  }

  #single({id, center}: Cluster, {selected, pointed}: Lit): Mark {
    const [innovation] = this.#membersOf(id) as [Innovation];
    const {themes} = this.scene.feed;
    const isLaureate = this.#laureates.has(innovation.id);
    const isSelected = innovation.id === selected;
    const key = `innovation ${innovation.id}`;
    this.#targets.set(key, {kind: "innovation", id: innovation.id});
    const {title, organization, place} = innovation;
    const name = [plain(title, this.scene), organization.name, place.municipality];
    if (isLaureate) name.push(this.scene.words.laureate);
    return {
      key,
      position: center,
      radius: isSelected ? 18 : 14,
      name: name.join(", "),
      look: looks("single", isSelected && "selected", pointed.has(innovation.id) && "lit"),
      content: html`<svg viewBox="-14 -14 28 28" aria-hidden="true">
        <circle class="halo" r="13.2" />
        ${themeDisc(themes, innovation.themes?.[0], 11)} ${isLaureate ? star : nothing}
      </svg>`,
    };
  }

  #ring({id, center, count, keys, coincident}: Cluster, {selected, pointed}: Lit): Mark {
    const {feed, words} = this.scene;
    const key = `cluster ${this.#generation} ${id}`;
    const innovations = this.#membersOf(id);
    this.#targets.set(key, {kind: coincident ? "here" : "cluster", innovations});
    const radius = Math.min(27, 14 + 2.2 * Math.log2(count));
    const middle = radius - 3;
    let start = 0;
    // A gap between arcs tells two neighbours apart that look alike.
    const gap = keys.size > 1 ? 1.2 : 0;
    const arcs = [...keys].map(([theme, members]) => {
      const share = (100 * members) / count;
      const {color} = themeLook(feed.themes, feed.themes[theme]?.id);
      const arc = svg`<circle class="arc" r=${middle} pathLength="100" stroke=${color}
        stroke-dasharray="${share - gap} ${100 - share + gap}" stroke-dashoffset=${-start} />`;
      start += share;
      return arc;
    });
    const town = coincident
      ? (innovations[0]?.place.municipality ?? "")
      : (nearest(center, this.towns)?.name ?? "");
    return {
      key,
      position: center,
      radius,
      name: coincident ? words.here(count, town) : words.cluster(count, town),
      look: looks(
        "ring",
        innovations.some((innovation) => innovation.id === selected) && "selected",
        innovations.some((innovation) => pointed.has(innovation.id)) && "lit",
      ),
      content: html`<svg viewBox="${-radius} ${-radius} ${2 * radius} ${2 * radius}" aria-hidden="true">
        <circle class="halo" r=${radius - 0.5} />
        <g transform="rotate(-90)">${arcs}</g>
        <text dy=".35em">${count > 999 ? `${Math.round(count / 1000)}k` : count}</text>
      </svg>`,
    };
  }
}

let generations = 0;

function nearest(position: Position, towns: readonly Town[]): Town | undefined {
  let best: Town | undefined;
  let least = Infinity;
  for (const town of towns) {
    // Of two towns that are about as near, the one that people know.
    const far = distance(position, town.position) + town.rank * 3000;
    if (far < least) [best, least] = [town, far];
  }
  return best;
}

/** Which stages are over, and which comes next. */
export function looksOf(stages: readonly Stage[], today: string): ReadonlyMap<string, RoundelLook> {
  const found = new Map<string, RoundelLook>();
  let isNextKnown = false;
  for (const {id, start, end, status} of stages) {
    const isPast = lastDayOf(end ?? start) < today;
    const isNext = !isPast && !isNextKnown && status !== "cancelled" && status !== "postponed";
    if (isNext) isNextKnown = true;
    found.set(id, isPast ? "past" : isNext ? "next" : "coming");
  }
  return found;
}

/** The stops of the rally in order. Stages that follow one another in one place are one stop. */
export function stopsOf(stages: readonly Stage[], places: Places, scene: MapScene, lit: Lit): Stop[] {
  const {words, clock} = scene;
  const times = looksOf(stages, clock.today);
  const groups: {stages: Stage[]; position: Position}[] = [];
  for (const stage of stages) {
    const position = places.of(stage.place);
    if (!position) continue;
    const last = groups.at(-1);
    if (last?.position.join() === position.join()) last.stages.push(stage);
    else groups.push({stages: [stage], position});
  }
  return groups.map(({stages: here, position}) => {
    const [first] = here as [Stage];
    const seen = here.map(({id}) => times.get(id));
    const time = seen.find((look) => look === "next") ?? (seen.includes("coming") ? "coming" : "past");
    const town = first.place.municipality;
    return {
      key: stopKey(first.id),
      position,
      radius: here.length > 1 ? 17 : 14,
      name:
        here.length > 1
          ? stagesHere(here, scene)
          : words.stage(first.number, plain(first.title, scene), town),
      look: looks(
        "stop",
        here.some(({id}) => id === lit.selected) && "selected",
        here.some(({id}) => lit.pointed.has(id)) && "lit",
      ),
      content: here.length > 1 ? manyRoundels(here, time) : roundel(first.number, time),
      past: seen[0] === "past",
    };
  });
}

export function stopKey(stage: string): string {
  return `stop ${stage}`;
}

/** « 1–4 » when all have numbers. */
function rangeOf(stages: readonly Stage[]): string | undefined {
  const numbers = stages.flatMap(({number}) => number ?? []);
  return numbers.length === stages.length ? `${numbers[0] ?? ""}–${numbers.at(-1) ?? ""}` : undefined;
}

/** What several stages at one place are called. */
export function stagesHere(stages: readonly Stage[], {words}: MapScene): string {
  const range = rangeOf(stages);
  const town = stages[0]?.place.municipality ?? "";
  return range ? words.stagesRange(range, town) : words.stagesHere(stages.length, town);
}

function manyRoundels(stages: readonly Stage[], look: RoundelLook): unknown {
  return html`<svg class="roundel ${look}" part="roundel" viewBox="0 0 36 36" aria-hidden="true">
    <circle cx="18" cy="18" r="16.5" />
    <text x="18" y="18" dy=".36em" font-size="13">${rangeOf(stages) ?? stages.length}</text>
  </svg>`;
}
