/** Checks what one record says of another, and what only the whole feed can tell. */
import type {Award, Innovation, Phase, Place, Position, Stage} from "../../data-schema/feed.js";
import {firstDayOf, lastDayOf} from "../time/index.js";
import type {LeftOut} from "./feed.js";
import {type Path, shortened, written} from "./read-record.js";

type Bounds = readonly [west: number, south: number, east: number, north: number];

function contains([west, south, east, north]: Bounds, [longitude, latitude]: Position): boolean {
  return longitude >= west && longitude <= east && latitude >= south && latitude <= north;
}

/** Whether coordinates lie within bounds only when latitude and longitude change places. */
export function isSwapped([first, second]: Position, bounds: Bounds): boolean {
  return !contains(bounds, [first, second]) && contains(bounds, [second, first]);
}

function without<Kept extends object>(record: Kept, key: keyof Kept): Kept {
  const {[key]: _, ...rest} = record;
  return rest as Kept;
}

/**
 * Knows the ids met so far. Lists are admitted in the order in which they refer to each other: partners,
 * themes, criteria, stages, innovations, awards. What is admitted stays as it is; where a part of it has to
 * go, a copy takes its place.
 */
export class References {
  readonly #ids = new Map<string, Set<string>>();
  readonly #levels = new Map<string, ReadonlySet<number>>();

  constructor(
    readonly bounds: Bounds,
    readonly report: (leftOut: LeftOut) => void,
  ) {}

  /** Takes an id up, which stands at a path. False when a record of the list has it already. */
  isNew(list: string, id: string, path: Path): boolean {
    const ids = this.#ids.get(list) ?? new Set();
    this.#ids.set(list, ids);
    if (ids.has(id)) this.#leaveOut(path, "duplicate-id", id);
    return ids.size < ids.add(id).size;
  }

  /** A record without its unusable references; nothing when its id was used before. */
  admit(list: string, record: object, path: Path): object | undefined {
    const {id} = record as {id?: string};
    if (id !== undefined && !this.isNew(list, id, [...path, "id"])) return undefined;
    if (list === "criteria") {
      const {levels} = record as {levels: {value: number}[]};
      this.#levels.set(id ?? "", new Set(levels.map(({value}) => value)));
    }
    if (list === "stages") return this.#stage(record as Stage, path);
    if (list === "innovations") return this.#innovation(record as Innovation, path);
    if (list === "awards") return this.#reference(record as Award, "innovation", "innovations", path);
    return record;
  }

  /** A phase or a stage: an end before the start is left out. */
  span<Span extends Phase | Stage>(span: Span, path: Path): Span {
    const placed = this.#place(span, path);
    const {start, end} = placed;
    if (!start || !end) return placed;
    const sameDay = start.slice(0, 10) === end.slice(0, 10);
    if (lastDayOf(end) >= firstDayOf(start) && !(sameDay && end < start)) return placed;
    this.#leaveOut([...path, "end"], "impossible", end);
    return without(placed, "end");
  }

  /** Swapped coordinates are left out. */
  #place<Holder extends {place?: Place | undefined}>(holder: Holder, path: Path): Holder {
    const {place} = holder;
    if (!place?.coordinates) return holder;
    if (!isSwapped(place.coordinates, this.bounds)) return holder;
    this.#leaveOut([...path, "place", "coordinates"], "swapped-coordinates", place.coordinates);
    return {...holder, place: without(place, "coordinates")};
  }

  #stage(stage: Stage, path: Path): Stage {
    const kept = this.span(stage, path);
    const organizers = stage.organizers.filter(({partner}, index) =>
      this.#known("partners", partner, path, "organizers", index, "partner"),
    );
    return organizers.length < stage.organizers.length ? {...kept, organizers} : kept;
  }

  #innovation(innovation: Innovation, path: Path): Innovation {
    let kept = this.#place(innovation, path);
    kept = this.#reference(kept, "partner", "partners", path);
    kept = this.#reference(kept, "stage", "stages", path);
    const themes = kept.themes?.filter((theme, index) => this.#known("themes", theme, path, "themes", index));
    if (themes && themes.length !== kept.themes?.length) kept = {...kept, themes};
    return kept.criteria ? this.#answers(kept, kept.criteria, [...path, "criteria"]) : kept;
  }

  /** An answer to a criterion that does not exist, or with a level that it does not have, is left out. */
  #answers(innovation: Innovation, criteria: NonNullable<Innovation["criteria"]>, path: Path): Innovation {
    const answers = Object.entries(criteria);
    const usable = answers.filter(
      ([criterion, {level}]) =>
        this.#known("criteria", criterion, path, criterion) &&
        (this.#levels.get(criterion)?.has(level)
          ? true
          : this.#leaveOut([...path, criterion, "level"], "impossible", level)),
    );
    return usable.length < answers.length
      ? {...innovation, criteria: Object.assign(Object.create(null) as object, Object.fromEntries(usable))}
      : innovation;
  }

  #reference<Kept extends object>(record: Kept, key: keyof Kept & string, list: string, path: Path): Kept {
    const id = record[key];
    return id === undefined || this.#known(list, id as string, path, key) ? record : without(record, key);
  }

  #known(list: string, id: string, path: Path, ...keys: Path): boolean {
    return this.#ids.get(list)?.has(id) ? true : this.#leaveOut([...path, ...keys], "unknown-id", id);
  }

  #leaveOut(path: Path, problem: LeftOut["problem"], found: unknown): false {
    this.report({path: written(path), problem, found: shortened(found)});
    return false;
  }
}
