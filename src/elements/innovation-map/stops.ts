/** The stops of the rally on the map: where its stages are, in their order. Fetched when the stages are shown. */
import {html} from "lit";
import type {Stage} from "../../../data-schema/feed.js";
import type {Position} from "../../geo/projection.js";
import type {Stop} from "../../map/index.js";
import {lastDayOf} from "../../time/index.js";
import {roundel, roundelCss, type RoundelLook} from "../shared/roundel.js";
import {stopsCss} from "./stops-styles.js";
import {plain} from "../shared/scene.js";
import type {MapScene} from "./map-scene.js";
import {type Lit, looks, type Target} from "./marks.js";
import type {Places} from "./places.js";

export {RallyRoad} from "../../map/road.js";

export const styles = [roundelCss, stopsCss];

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

/** Stages that follow one another in one place. */
interface Stopover {
  readonly stages: Stage[];
  readonly position: Position;
}

function stopovers(stages: readonly Stage[], places: Places): Stopover[] {
  const groups: Stopover[] = [];
  for (const stage of stages) {
    const position = places.of(stage.place);
    if (!position) continue;
    const last = groups.at(-1);
    if (last?.position.join() === position.join()) last.stages.push(stage);
    else groups.push({stages: [stage], position});
  }
  return groups;
}

/** The stops of the rally in order. Stages that follow one another in one place are one stop. */
export function stopsOf(stages: readonly Stage[], places: Places, scene: MapScene, lit: Lit): Stop[] {
  const {words, clock} = scene;
  const times = looksOf(stages, clock.today);
  return stopovers(stages, places).map(({stages: here, position}) => {
    const [first] = here as [Stage];
    const seen = here.map(({id}) => times.get(id));
    const time = seen.find((look) => look === "next") ?? (seen.includes("coming") ? "coming" : "past");
    const town = first.place.municipality;
    return {
      key: keyOf(first),
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

/** The stages that a stop's mark stands for. */
export function targetOf(key: string, stages: readonly Stage[], places: Places): Target | undefined {
  const stop = stopovers(stages, places).find(({stages: [first]}) => first && keyOf(first) === key);
  return stop && {kind: "stop", stages: stop.stages};
}

function keyOf({id}: Stage): string {
  return `stop ${id}`;
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
