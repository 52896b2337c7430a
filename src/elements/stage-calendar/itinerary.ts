/** Stages in the order of their days, and where each stands in time. */
import type {Stage} from "../../../data-schema/feed.js";
import {type When, whenOf} from "../../stages/index.js";
import type {Day} from "../../time/index.js";
import type {RoundelLook} from "../shared/roundel.js";

/** One stage of the road. */
export interface Leg {
  readonly stage: Stage;
  readonly when: When;
  readonly look: RoundelLook;
}

/** Whether a stage is going to take place on the day that it has. */
function stands({status}: Stage): boolean {
  return status !== "cancelled" && status !== "postponed";
}

/**
 * Puts stages in order. Past means before today in the rally's time zone (IANA); next are those of the first
 * day, from today on, that has any which is neither cancelled nor postponed.
 */
export function itinerary(stages: readonly Stage[], zone: string, today: Day): Leg[] {
  const dated = stages
    .map((stage) => ({stage, when: whenOf(stage, zone)}))
    .toSorted((a, b) => (a.when.start < b.when.start ? -1 : Number(a.when.start > b.when.start)));
  const next = dated.find(({stage, when}) => when.last >= today && stands(stage))?.when.first;
  return dated.map(({stage, when}) => ({
    stage,
    when,
    look: when.last < today ? "past" : when.first === next && stands(stage) ? "next" : "coming",
  }));
}

/** Legs by the month that they begin in, `YYYY-MM`, in the order of the legs. */
export function byMonth(legs: readonly Leg[]): Map<string, Leg[]> {
  const months = new Map<string, Leg[]>();
  for (const leg of legs) {
    const month = leg.when.first.slice(0, 7);
    const group = months.get(month);
    if (group) group.push(leg);
    else months.set(month, [leg]);
  }
  return months;
}

/** How many stages took place, on which first and last day; none when no past one did. */
export function held(legs: readonly Leg[]): {count: number; first: Day; last: Day} | undefined {
  const past = legs.filter(({stage, look}) => look === "past" && stands(stage)).map(({when}) => when);
  const [first] = past;
  const last = past
    .map((when) => when.last)
    .toSorted()
    .at(-1);
  return first && last ? {count: past.length, first: first.first, last} : undefined;
}
