/** Which innovations pass the filters, and how many would under each other choice. Draws nothing. */
import type {Innovation} from "../../../data-schema/feed.js";
import type {Feed} from "../../feed/index.js";
import type {Position} from "../../geo/projection.js";
import {type Column, Columns, type Facet, type ListFacet, listFacets} from "./columns.js";
import {folded, searchedTexts} from "./folding.js";

/** Where a visitor looks around. */
export interface Near {
  readonly position: Position;
  /** The municipality; without one it is where the device is. */
  readonly name?: string;
  readonly insee?: string;
  /** Kilometres within which innovations are kept; all are without it. */
  readonly radius?: number | undefined;
}

/** What is asked for. An empty list, or an empty text, asks for nothing. */
export interface Filters extends Readonly<Record<ListFacet, readonly string[]>> {
  /** The least level by criterion of the grid. */
  readonly criteria: Readonly<Record<string, number>>;
  readonly laureates: boolean;
  readonly near?: Near | undefined;
  readonly query: string;
}

/** Filters that ask for nothing. */
export const noFilters: Filters = {
  themes: [],
  departments: [],
  stages: [],
  partner: [],
  kinds: [],
  organizations: [],
  criteria: {},
  laureates: false,
  query: "",
};

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

/** The innovations that pass, and what each other choice would leave. */
export class Found {
  /** Places in the feed's innovations, rising. */
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

  /** In the feed's order. */
  get innovations(): readonly Innovation[] {
    const {innovations} = this.columns.feed;
    this.#innovations ??= Array.from(this.indices, (row) => innovations[row] as Innovation);
    return this.#innovations;
  }

  /** What comes first in the list: the nearest, the best answers, or what the feed puts there. */
  get order(): "feed" | "distance" | "relevance" {
    return this.distances ? "distance" : this.costs ? "relevance" : "feed";
  }

  /** In the order of the list. */
  get listed(): readonly Innovation[] {
    this.#listed ??= this.#sorted();
    return this.#listed;
  }

  /** How many pass the other filters, by value; for a level of a criterion, those at that level or above. */
  counts(facet: Facet): ReadonlyMap<string, number> {
    let counts = this.#counts.get(facet);
    if (!counts) {
      counts = this.#count(facet);
      this.#counts.set(facet, counts);
    }
    return counts;
  }

  /** How many pass all filters but this one. */
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
    const keys = Float64Array.from(indices, (row, place) => {
      // Metres; what is nowhere comes after the far side of the earth.
      const metres = distances ? (distances[row] as number) * 1000 : (costs?.[row] as number);
      return Math.round(Number.isNaN(metres) ? 1e8 : metres) * PLACES + place;
    });
    return Array.from(keys.sort(), (key) => innovations[key % PLACES] as Innovation);
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

  #find(filters: Filters, search: Search | undefined, distances: Float32Array | undefined): Found {
    const state = new Uint8Array(this.feed.innovations.length);
    const query = folded(filters.query);
    const costs = query ? (search?.find(query) ?? this.#holding(query)) : undefined;
    if (costs) for (let row = 0; row < state.length; row += 1) if (!costs[row]) state[row] = OUT;
    const {radius} = filters.near ?? {};
    if (distances && radius !== undefined)
      distances.forEach((distance, row) => {
        if (!(distance <= radius)) state[row] = OUT;
      });
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
    return new Found(this.columns, state, marks, costs, distances);
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
