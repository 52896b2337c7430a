/** Reads the columns of one line of an index. */
import type {Innovation, Position} from "../../../data-schema/feed.js";
import {rules, type RuleName} from "../../../data-schema/rules.js";
import type {FeedCheck} from "../check-feed.js";
import type {LeftOut} from "../feed.js";
import {Fault, type Path, readRecord, shortened, written} from "../read-record.js";
import {isSwapped} from "../references.js";
import type {Entries} from "./index-header.js";

/** The entry in a row. None when there is none, or none that can be used; the latter has been told. */
export type Column<Entry> = (row: number) => Entry | undefined;

type Criteria = NonNullable<Innovation["criteria"]>;

/** Lists that stand in many rows, by how they are written there: each is one object. */
export type Lists = Map<unknown, unknown[]>;

const nothing = (): undefined => undefined;

export class Columns {
  constructor(
    readonly block: object,
    readonly line: number,
    readonly check: FeedCheck,
  ) {}

  /** Tells that something in this line was left out. */
  report(problem: LeftOut["problem"], found: unknown, ...keys: Path): void {
    const path = written(["index", this.line, ...keys]);
    this.check.report({path, problem, ...(found !== undefined && {found: shortened(found)})});
  }

  /** The entries of a column; nothing when there is no such column. */
  list(name: string, block: object = this.block, ...keys: Path): unknown[] | undefined {
    const list = (block as Record<string, unknown>)[name];
    if (list === undefined || Array.isArray(list)) return list;
    this.report("impossible", list, ...keys, name);
    return undefined;
  }

  /** A column without whose entry there is no innovation: that one is missing is told. */
  needed<Entry>(name: string, column: Column<Entry>): Column<Entry> {
    const list = this.list(name);
    return (row) => {
      const entry = column(row);
      if (entry === undefined && (list?.[row] ?? undefined) === undefined) {
        this.report("missing", undefined, name, row);
      }
      return entry;
    };
  }

  /** Entries that a rule says what they are. */
  values<Entry>(name: string, rule: RuleName): Column<Entry> {
    const list = this.list(name);
    if (!list) return nothing;
    return (row) => {
      const value = list[row] ?? undefined;
      if (value === undefined || rules[rule](value)) return value as Entry | undefined;
      const read = readRecord(rule, value, ["index", this.line, name, row], this.check);
      if (!(read instanceof Fault)) return read as Entry;
      this.check.report(read.leftOut);
      return undefined;
    };
  }

  /** Entries that the header has under a number. */
  named<Entry>(name: string, entries: Entries<Entry>): Column<Entry> {
    const list = this.list(name);
    if (!list) return nothing;
    return (row) => this.#named(list[row] ?? undefined, entries, name, row);
  }

  /** Lists of entries that the header has under a number; one number may stand for a list of one. */
  lists<Entry>(name: string, entries: Entries<Entry>, known: Lists): Column<Entry[]> {
    const list = this.list(name);
    if (!list) return nothing;
    return (row) => {
      const value = list[row] ?? undefined;
      if (value === undefined) return undefined;
      const key = typeof value === "number" ? value : JSON.stringify(value);
      const before = known.get(key);
      if (before) return before as Entry[];
      const found = Array.isArray(value)
        ? value.map((number, at) => this.#named(number, entries, name, row, at))
        : [this.#named(value, entries, name, row)];
      const usable = found.filter((entry) => entry !== undefined);
      // What is wrong is told each time.
      if (usable.length === found.length) known.set(key, usable);
      return usable;
    };
  }

  /** Longitudes and latitudes, in turn. */
  positions(name: string): Column<Position> {
    const list = this.list(name);
    if (!list) return nothing;
    return (row) => {
      const [longitude, latitude] = [list[2 * row] ?? null, list[2 * row + 1] ?? null];
      if (longitude === null && latitude === null) return undefined;
      const position = [longitude, latitude];
      const isPosition = rules.position(position);
      if (isPosition && !isSwapped(position as Position, this.check.feed.rally.region.bbox))
        return position as Position;
      this.report(isPosition ? "swapped-coordinates" : "impossible", position, name, 2 * row);
      return undefined;
    };
  }

  /** Answers to the grid, a column for each criterion. Equal ones are one object. */
  criteria(name: string, known: Map<string, Criteria>): Column<Criteria> {
    const {[name]: columns = {}} = this.block as Record<string, unknown>;
    if (typeof columns !== "object" || columns === null || Array.isArray(columns)) {
      this.report("impossible", columns, name);
      return nothing;
    }
    const answered = Object.keys(columns).flatMap((id) => {
      const list = this.list(id, columns, name);
      const criterion = this.check.feed.criteria.find((known) => known.id === id);
      if (!criterion) this.report("unknown-id", id, name, id);
      return list && criterion ? [{id, list, levels: new Set(criterion.levels.map(({value}) => value))}] : [];
    });
    if (answered.length === 0) return nothing;
    const names = answered.map(({id}) => id).join(" ");
    return (row) => {
      const found = answered.map(({id, list, levels}) => {
        const level = (list[row] ?? null) as number | null;
        if (level === null || levels.has(level)) return level;
        this.report("impossible", level, name, id, row);
        return null;
      });
      const key = `${names} ${found.join()}`;
      const before = known.get(key);
      if (before) return before;
      if (found.every((level) => level === null)) return undefined;
      // No key is there that the index does not give.
      const criteria = Object.create(null) as Criteria;
      for (const [at, {id}] of answered.entries()) {
        const level = found[at] ?? null;
        if (level !== null) criteria[id] = {level};
      }
      known.set(key, criteria);
      return criteria;
    };
  }

  #named<Entry>(number: unknown, entries: Entries<Entry>, ...keys: Path): Entry | undefined {
    if (number === undefined) return undefined;
    if (rules.natural(number) && (number as number) < entries.length) return entries[number as number];
    this.report(rules.natural(number) ? "unknown-id" : "impossible", number, ...keys);
    return undefined;
  }
}
