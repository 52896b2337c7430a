/** Checks what one record says of another, and what only the whole feed can tell. */
import type {Innovation, Place, Rally, Stage} from "../../data-schema/feed.js";
import {firstDayOf, lastDayOf} from "../time/index.js";
import type {LeftOut} from "./feed.js";
import {type Path, shortened, written} from "./read-record.js";

type Bounds = readonly [west: number, south: number, east: number, north: number];

function contains(
  [west, south, east, north]: Bounds,
  [longitude, latitude]: readonly [number, number],
): boolean {
  return longitude >= west && longitude <= east && latitude >= south && latitude <= north;
}

/**
 * Knows the ids met so far. Lists are admitted in the order in which they refer to each other: partners,
 * themes, criteria, stages, innovations, awards.
 */
export class References {
  readonly #ids = new Map<string, Set<string>>();
  readonly #levels = new Map<string, ReadonlySet<number>>();

  constructor(
    readonly rally: Rally,
    readonly report: (leftOut: LeftOut) => void,
  ) {
    for (const [index, phase] of (rally.phases ?? []).entries()) {
      const path = ["rally", "phases", index];
      this.#place(phase.place, [...path, "place"]);
      this.#end(phase, path);
    }
  }

  /** Takes unusable references out of a record, in place. False when the record's id was used before. */
  admit(list: string, record: Record<string, unknown>, path: Path): boolean {
    const ids = this.#ids.get(list) ?? new Set();
    this.#ids.set(list, ids);
    const {id} = record as {id?: string};
    if (id !== undefined) {
      if (ids.has(id)) {
        this.#leaveOut([...path, "id"], "duplicate-id", id);
        return false;
      }
      ids.add(id);
    }
    if (list === "criteria") {
      const {levels} = record as {levels: {value: number}[]};
      this.#levels.set(id ?? "", new Set(levels.map(({value}) => value)));
    }
    if (list === "stages") this.#stage(record as unknown as Stage, path);
    if (list === "innovations") this.#innovation(record as unknown as Innovation, path);
    if (list === "awards") this.#reference(record, "innovation", "innovations", path);
    return true;
  }

  /** Coordinates that lie in the region only when latitude and longitude change places are left out. */
  #place(place: Place | undefined, path: Path): void {
    if (!place?.coordinates) return;
    const [first, second] = place.coordinates;
    const {bbox} = this.rally.region;
    if (contains(bbox, [first, second]) || !contains(bbox, [second, first])) return;
    this.#leaveOut([...path, "coordinates"], "swapped-coordinates", place.coordinates);
    delete place.coordinates;
  }

  /** An end before the start is left out. */
  #end(span: {start?: string; end?: string}, path: Path): void {
    const {start, end} = span;
    if (!start || !end) return;
    const sameDay = start.slice(0, 10) === end.slice(0, 10);
    if (lastDayOf(end) >= firstDayOf(start) && !(sameDay && end < start)) return;
    this.#leaveOut([...path, "end"], "impossible", end);
    delete span.end;
  }

  #stage(stage: Stage, path: Path): void {
    this.#place(stage.place, [...path, "place"]);
    this.#end(stage, path);
    stage.organizers = stage.organizers.filter(({partner}, index) =>
      this.#known("partners", partner, [...path, "organizers", index, "partner"]),
    );
  }

  #innovation(innovation: Innovation, path: Path): void {
    this.#place(innovation.place, [...path, "place"]);
    this.#reference(innovation, "partner", "partners", path);
    this.#reference(innovation, "stage", "stages", path);
    innovation.themes = innovation.themes?.filter((theme, index) =>
      this.#known("themes", theme, [...path, "themes", index]),
    );
    for (const [criterion, {level}] of Object.entries(innovation.criteria ?? {})) {
      const where = [...path, "criteria", criterion];
      if (!this.#known("criteria", criterion, where) || !this.#level(criterion, level, where)) {
        delete innovation.criteria?.[criterion];
      }
    }
  }

  #level(criterion: string, level: number, where: Path): boolean {
    if (this.#levels.get(criterion)?.has(level)) return true;
    this.#leaveOut([...where, "level"], "impossible", level);
    return false;
  }

  #reference<Key extends string>(record: {[K in Key]?: unknown}, key: Key, list: string, path: Path): void {
    const id = record[key];
    if (typeof id === "string" && !this.#known(list, id, [...path, key])) delete record[key];
  }

  #known(list: string, id: string, path: Path): boolean {
    if (this.#ids.get(list)?.has(id)) return true;
    this.#leaveOut(path, "unknown-id", id);
    return false;
  }

  #leaveOut(path: Path, problem: LeftOut["problem"], found: unknown): void {
    this.report({path: written(path), problem, found: shortened(found)});
  }
}
