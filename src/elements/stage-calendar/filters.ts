/** Which stages are kept, and what a webmaster may have meant. */
import type {Stage} from "../../../data-schema/feed.js";
import type {Feed} from "../../feed/index.js";
import {departmentName, departmentOf} from "../../geo/departments.js";

/** Ids or codes by the name of the attribute that asks for them; an empty list keeps everything. */
export interface StageFilters {
  readonly partner: readonly string[];
  readonly stages: readonly string[];
  readonly departments: readonly string[];
}

type FilterName = keyof StageFilters;

/** Something that an attribute asks for and the feed does not have. */
export interface Unknown {
  readonly attribute: string;
  readonly value: string;
  /** At most three, the likeliest first. */
  readonly nearest: readonly string[];
}

/** Insertions, deletions and replacements between two words (Levenshtein's distance). */
function distance(from: string, to: string): number {
  let row = Array.from({length: to.length + 1}, (_, index) => index);
  for (let i = 1; i <= from.length; i++) {
    const next = [i];
    for (let j = 1; j <= to.length; j++) {
      const replaced = (row[j - 1] ?? 0) + Number(from[i - 1] !== to[j - 1]);
      next.push(Math.min(replaced, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[to.length] ?? 0;
}

/** The known values that look most like the one found, three at the most. */
export function nearest(found: string, known: readonly string[]): string[] {
  const ranked = [...new Set(known)]
    .map((value) => ({value, far: distance(found.toLowerCase(), value.toLowerCase())}))
    .toSorted((a, b) => a.far - b.far);
  return ranked
    .filter(({far}) => far <= (ranked[0]?.far ?? 0) + 1)
    .slice(0, 3)
    .map(({value}) => value);
}

function departmentsOf(stages: readonly Stage[]): string[] {
  return stages.map(({place}) => departmentOf(place)).filter((code) => code !== undefined);
}

/**
 * Sorts what attributes ask for into what the feed knows and what it does not: an unknown value is as good as
 * not given. A department of the region where no stage takes place is known.
 */
export function sortFilters(
  feed: Feed,
  asked: Readonly<Record<FilterName, readonly string[]>>,
): {filters: StageFilters; unknown: Unknown[]} {
  const known: Record<FilterName, readonly string[]> = {
    partner: feed.partners.map(({id}) => id),
    stages: feed.stages.map(({id}) => id),
    departments: departmentsOf(feed.stages),
  };
  const unknown: Unknown[] = [];
  const sorted = (attribute: FilterName): string[] =>
    asked[attribute].filter((value) => {
      if (known[attribute].includes(value)) return true;
      if (attribute === "departments" && departmentName(value)) return true;
      unknown.push({attribute, value, nearest: nearest(value, known[attribute])});
      return false;
    });
  const filters = {
    partner: sorted("partner"),
    stages: sorted("stages"),
    departments: sorted("departments"),
  };
  return {filters, unknown};
}

/** The stages that pass every filter: hosted by one of the partners, among the ids, in one of the departments. */
export function keptStages(stages: readonly Stage[], filters: StageFilters): Stage[] {
  const passes = (wanted: readonly string[], found: readonly string[]): boolean =>
    wanted.length === 0 || found.some((value) => wanted.includes(value));
  return stages.filter(
    (stage) =>
      passes(
        filters.partner,
        stage.organizers.map(({partner}) => partner),
      ) &&
      passes(filters.stages, [stage.id]) &&
      passes(filters.departments, departmentsOf([stage])),
  );
}
