/**
 * Which innovations pass the filters, and how many would under each other choice. Draws nothing; fetched when
 * something is asked for.
 */
import type {Innovation} from "../../../data-schema/feed.js";
import type {Feed} from "../../feed/index.js";
import {isDepartment} from "../../geo/departments.js";
import {type Facet, type Filters, type ListFacet, listFacets} from "./asking.js";
import {type Column, Columns} from "./columns.js";
import {folded, searchedTexts} from "./folding.js";
import type {Found} from "./found.js";

export {distancesTo} from "./distances.js";

/** What answers a query: for each row how far it is from what was meant, from 1 up; 0 is no answer. */
export interface Search {
  /** Grows when more can be answered than before. */
  readonly generation: number;
  /** Undefined while it cannot answer yet. */
  find(query: string): Uint32Array | undefined;
}

/** What the filters alone do not know. */
export interface Aids {
  readonly search?: Search | undefined;
  /** Kilometres from where the visitor looks, by row; NaN where that is unknown. */
  readonly distances?: Float32Array | undefined;
}

/** Marks a row that fails more than one facet, or what is no facet. There are far fewer facets than marks. */
const OUT = 255;
/** More rows than any feed may have: what is sorted carries its place in the lower digits. */
const PLACES = 2 ** 18;

/** What is found among the columns of a feed. */
class Kept implements Found {
  readonly indices: Uint32Array;
  readonly #counts = new Map<Facet, ReadonlyMap<string, number>>();
  #innovations?: readonly Innovation[];
  #listed?: readonly Innovation[];

  constructor(
    readonly columns: Columns,
    /** For each row 0 when it passes, the mark of the only facet that it fails, or `OUT`. */
    readonly state: Uint8Array,
    readonly marks: ReadonlyMap<Facet, number>,
    readonly costs: Uint32Array | undefined,
    readonly distances: Float32Array | undefined,
  ) {
    let length = 0;
    for (const mark of state) if (!mark) length += 1;
    this.indices = new Uint32Array(length);
    for (let row = 0, place = 0; place < length; row += 1) if (!state[row]) this.indices[place++] = row;
  }

  get innovations(): readonly Innovation[] {
    const {innovations} = this.columns.feed;
    this.#innovations ??= [...this.indices].map((row) => innovations[row] as Innovation);
    return this.#innovations;
  }

  get order(): Found["order"] {
    return this.distances ? "distance" : this.costs ? "relevance" : "feed";
  }

  get listed(): readonly Innovation[] {
    this.#listed ??= this.#sorted();
    return this.#listed;
  }

  counts(facet: Facet): ReadonlyMap<string, number> {
    let counts = this.#counts.get(facet);
    if (!counts) {
      counts = this.#count(facet);
      this.#counts.set(facet, counts);
    }
    return counts;
  }

  without(facet: Facet): number {
    const own = this.marks.get(facet);
    let count = this.indices.length;
    if (own) for (const mark of this.state) if (mark === own) count += 1;
    return count;
  }

  #count(facet: Facet): Map<string, number> {
    const {values, codes, starts, isScale} = this.columns.of(facet);
    const {state} = this;
    const own = this.marks.get(facet) ?? 0;
    const sums = new Uint32Array(values.length + 1);
    for (let row = 0; row < state.length; row += 1) {
      const mark = state[row];
      if (mark && mark !== own) continue;
      const end = starts ? (starts[row + 1] as number) : row + 1;
      for (let at = starts ? (starts[row] as number) : row; at < end; at += 1) {
        const code = codes[at] as number;
        sums[code] = (sums[code] as number) + 1;
      }
    }
    if (isScale)
      for (let code = values.length - 1; code > 0; code -= 1)
        sums[code] = (sums[code] as number) + (sums[code + 1] as number);
    return new Map(values.map((value, index) => [value, sums[index + 1] as number]));
  }

  #sorted(): readonly Innovation[] {
    const {indices, distances, costs, innovations} = this;
    if (!distances && !costs) return innovations;
    const keys = new Float64Array(indices.length);
    for (let place = 0; place < keys.length; place += 1) {
      const row = indices[place] as number;
      // Metres; what is nowhere comes after the far side of the earth.
      const weight = distances ? (distances[row] as number) * 1000 : (costs?.[row] as number);
      keys[place] = Math.round(Number.isNaN(weight) ? 1e8 : weight) * PLACES + place;
    }
    keys.sort();
    const listed = new Array<Innovation>(keys.length);
    for (let at = 0; at < keys.length; at += 1)
      listed[at] = innovations[(keys[at] as number) % PLACES] as Innovation;
    return listed;
  }
}

/** Answers filters over one feed, in one language. */
export class Finder {
  readonly columns: Columns;
  #texts?: readonly string[];
  #last?: {readonly key: readonly unknown[]; readonly found: Found};

  constructor(
    readonly feed: Feed,
    readonly language: string,
  ) {
    this.columns = new Columns(feed);
  }

  /** The same filters give the same answer, so that what is made from it can be kept. */
  find(filters: Filters, {search, distances}: Aids = {}): Found {
    const key = [JSON.stringify(filters), search, search?.generation, distances];
    if (this.#last?.key.every((part, index) => part === key[index])) return this.#last.found;
    const found = this.#find(filters, search, distances);
    this.#last = {key, found};
    return found;
  }

  /** Of what is asked for, what the feed has. */
  known(asked: Filters): Filters {
    const known: {-readonly [Key in keyof Filters]: Filters[Key]} = {...asked};
    for (const facet of listFacets) {
      if (!asked[facet].length) continue;
      const existing = new Set(this.existing(facet, asked[facet]));
      known[facet] = asked[facet].filter((id) => existing.has(id));
    }
    const levels = Object.entries(asked.criteria);
    known.criteria = Object.fromEntries(
      levels.filter(([id, level]) =>
        this.columns.of(`criterion ${id}`).values.some((value) => Number(value) >= level),
      ),
    );
    return known;
  }

  /** What there is of a facet; of departments, that may be some of those asked for without any innovation. */
  existing(facet: ListFacet, asked: readonly string[]): readonly string[] {
    const {feed, columns} = this;
    switch (facet) {
      case "themes":
        return feed.themes.map(({id}) => id);
      case "stages":
        return feed.stages.map(({id}) => id);
      case "partner":
        return feed.partners.map(({id}) => id);
      case "departments":
        return [...columns.of(facet).values, ...asked.filter(isDepartment)];
      default:
        return columns.of(facet).values;
    }
  }

  #find(filters: Filters, search: Search | undefined, distances: Float32Array | undefined): Found {
    const state = new Uint8Array(this.feed.innovations.length);
    const query = folded(filters.query);
    const costs = query ? (search?.find(query) ?? this.#holding(query)) : undefined;
    if (costs) for (let row = 0; row < state.length; row += 1) if (!costs[row]) state[row] = OUT;
    const {radius} = filters.near ?? {};
    if (distances && radius !== undefined)
      for (let row = 0; row < state.length; row += 1)
        if (!((distances[row] as number) <= radius)) state[row] = OUT;
    const marks = new Map<Facet, number>();
    const keep = (facet: Facet, isWanted: (value: string) => boolean): void => {
      const mark = marks.size + 1;
      marks.set(facet, mark);
      narrow(state, this.columns.of(facet), isWanted, mark);
    };
    for (const facet of listFacets) {
      const wanted = new Set(filters[facet]);
      if (wanted.size) keep(facet, (value) => wanted.has(value));
    }
    if (filters.laureates) keep("laureates", () => true);
    for (const [id, level] of Object.entries(filters.criteria))
      keep(`criterion ${id}`, (value) => Number(value) >= level);
    return new Kept(this.columns, state, marks, costs, distances);
  }

  /** Plain search, for where the better one cannot be had: each word begins one of the text's. */
  #holding(query: string): Uint32Array {
    const {feed, language} = this;
    this.#texts ??= feed.innovations.map(
      (innovation) => ` ${folded(searchedTexts(innovation, feed, language).join(" "))}`,
    );
    const words = query.split(" ").map((word) => ` ${word}`);
    return Uint32Array.from(this.#texts, (text) => Number(words.every((word) => text.includes(word))));
  }
}

/** Marks the rows that have nothing of what is wanted. */
function narrow(
  state: Uint8Array,
  {values, codes, starts}: Column,
  isWanted: (value: string) => boolean,
  mark: number,
): void {
  const wanted = new Uint8Array(values.length + 1);
  values.forEach((value, index) => {
    if (isWanted(value)) wanted[index + 1] = 1;
  });
  for (let row = 0; row < state.length; row += 1) {
    let passes = 0;
    if (starts) {
      const end = starts[row + 1] as number;
      for (let at = starts[row] as number; at < end; at += 1) passes |= wanted[codes[at] as number] as number;
    } else passes = wanted[codes[row] as number] as number;
    if (!passes) state[row] = state[row] ? OUT : mark;
  }
}
