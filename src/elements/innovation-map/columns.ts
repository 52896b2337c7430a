/** What the innovations of a feed have of each facet, as numbers that are quickly compared and counted. */
import type {Innovation} from "../../../data-schema/feed.js";
import type {Feed} from "../../feed/index.js";
import {departmentOf} from "../../geo/departments.js";
import type {Facet} from "./asking.js";

/** One facet of all innovations; a row is an innovation's place in the feed. */
export interface Column {
  /** What code 1, 2, … stand for. Code 0 is none of them. */
  readonly values: readonly string[];
  readonly codes: Uint8Array | Uint16Array | Uint32Array;
  /** Where the codes of each row begin, where a row may have several; the last one is their end. */
  readonly starts?: Uint32Array;
  /** Each value holds those after it: who has level 3 has at least level 2. */
  readonly isScale?: boolean;
}

/** A grid of more criteria than this is none that a visitor could use. */
const MAX_CRITERIA = 60;

const codesFor = (length: number, values: number): Column["codes"] =>
  values < 0x100
    ? new Uint8Array(length)
    : values < 0x10000
      ? new Uint16Array(length)
      : new Uint32Array(length);

/** Gives each value the next free code. */
function coder(): {values: string[]; codeOf: (value: string | undefined) => number} {
  const values: string[] = [];
  const known = new Map<string, number>();
  return {
    values,
    codeOf: (value) => {
      if (value === undefined) return 0;
      let code = known.get(value);
      if (code === undefined) known.set(value, (code = values.push(value)));
      return code;
    },
  };
}

function single(
  innovations: readonly Innovation[],
  atMost: number,
  valueOf: (innovation: Innovation) => string | undefined,
): Column {
  const {values, codeOf} = coder();
  const codes = codesFor(innovations.length, atMost);
  for (let row = 0; row < codes.length; row += 1)
    codes[row] = codeOf(valueOf(innovations[row] as Innovation));
  return {values, codes};
}

function multiple(
  innovations: readonly Innovation[],
  atMost: number,
  valuesOf: (innovation: Innovation) => readonly string[] | undefined,
): Column {
  const {values, codeOf} = coder();
  const starts = new Uint32Array(innovations.length + 1);
  let codes = codesFor(innovations.length * 2, atMost);
  let end = 0;
  for (let row = 0; row < innovations.length; row += 1) {
    const start = end;
    for (const value of valuesOf(innovations[row] as Innovation) ?? []) {
      const code = codeOf(value);
      let at = start;
      while (at < end && codes[at] !== code) at += 1;
      // What is said twice counts once.
      if (at < end) continue;
      if (end === codes.length) {
        const more = codesFor(end * 2, atMost);
        more.set(codes);
        codes = more;
      }
      codes[end++] = code;
    }
    starts[row + 1] = end;
  }
  return {values, codes, starts};
}

/** One column for each criterion that the innovations are assessed by, its values the levels in rising order. */
function criteria(feed: Feed): Map<Facet, Column> {
  interface Scale extends Column {
    readonly levels: readonly number[];
  }
  const scales = new Map<string, Scale>();
  for (const {id, levels} of feed.criteria.slice(0, MAX_CRITERIA)) {
    const rising = [...new Set(levels.map(({value}) => value))].sort((a, b) => a - b);
    const codes = codesFor(feed.innovations.length, rising.length);
    scales.set(id, {levels: rising, values: rising.map(String), codes, isScale: true});
  }
  feed.innovations.forEach(({criteria: assessed}, row) => {
    for (const id in assessed) {
      const scale = scales.get(id);
      const {level = 0} = assessed[id] ?? {};
      if (scale) scale.codes[row] = scale.levels.filter((value) => value <= level).length;
    }
  });
  return new Map([...scales].map(([id, scale]) => [`criterion ${id}` as const, scale]));
}

/** The facets of a feed, each read when it is first asked for. */
export class Columns {
  readonly #columns = new Map<Facet, Column>();
  readonly #has = new Map<Facet, boolean>();
  #hasCriteria = false;

  constructor(readonly feed: Feed) {}

  /** A facet that the feed does not have is one that no innovation has anything of. */
  of(facet: Facet): Column {
    let column = this.#columns.get(facet);
    if (!column) {
      column = this.#read(facet);
      this.#columns.set(facet, column);
    }
    return column;
  }

  /** Whether a facet has been read, and is at hand. */
  isRead(facet: Facet): boolean {
    return this.#columns.has(facet);
  }

  /** Whether any innovation has something of a facet. */
  has(facet: Facet): boolean {
    let has = this.#has.get(facet);
    if (has === undefined) {
      has = this.of(facet).codes.some(Boolean);
      this.#has.set(facet, has);
    }
    return has;
  }

  #read(facet: Facet): Column {
    const {innovations, themes, stages, partners, awards} = this.feed;
    switch (facet) {
      case "themes":
        return multiple(innovations, themes.length, (one) => one.themes);
      case "kinds":
        return multiple(innovations, 0, ({kinds}) => kinds);
      case "organizations":
        return single(innovations, 0, ({organization}) => organization.kind);
      case "stages":
        return single(innovations, stages.length, ({stage}) => stage);
      case "partner":
        return single(innovations, partners.length, ({partner}) => partner);
      case "departments": {
        const known = new Map<string, string | undefined>();
        return single(innovations, 0x1000, ({place}) => {
          const code = place.insee ?? place.postcode ?? "";
          if (!known.has(code)) known.set(code, departmentOf(place));
          return known.get(code);
        });
      }
      case "laureates": {
        const laureates = new Set(awards.map(({innovation}) => innovation));
        return single(innovations, 1, ({id}) => (laureates.has(id) ? facet : undefined));
      }
      default:
        if (!this.#hasCriteria) {
          this.#hasCriteria = true;
          for (const [name, column] of criteria(this.feed)) this.#columns.set(name, column);
        }
        return this.#columns.get(facet) ?? single(innovations, 0, () => undefined);
    }
  }
}
