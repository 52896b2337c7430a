/** What passes the filters; and, as long as nothing is asked for, all there is, which needs no search. */
import type {Innovation} from "../../../data-schema/feed.js";
import type {Feed} from "../../feed/index.js";
import type {Facet} from "./asking.js";

/** The innovations that pass, and what each other choice would leave. */
export interface Found {
  /** Places in the feed's innovations, rising. */
  readonly indices: Uint32Array;
  /** In the feed's order. */
  readonly innovations: readonly Innovation[];
  /** In the order of the list. */
  readonly listed: readonly Innovation[];
  /** What comes first in the list: the nearest, the best answers, or what the feed puts there. */
  readonly order: "feed" | "distance" | "relevance";
  /** How many pass the other filters, by value; for a level of a criterion, those at that level or above. */
  counts(facet: Facet): ReadonlyMap<string, number>;
  /** How many pass all filters but this one. */
  without(facet: Facet): number;
}

/** What is found when nothing is asked for. It counts the themes, which is all that is told without being asked. */
export class Everything implements Found {
  readonly order = "feed";
  readonly indices: Uint32Array;
  readonly innovations: readonly Innovation[];
  readonly #themes = new Map<string, number>();

  constructor({innovations}: Feed) {
    this.innovations = innovations;
    this.indices = new Uint32Array(innovations.length).map((_, row) => row);
    for (const {themes = []} of innovations)
      for (const theme of new Set(themes)) this.#themes.set(theme, (this.#themes.get(theme) ?? 0) + 1);
  }

  get listed(): readonly Innovation[] {
    return this.innovations;
  }

  counts(facet: Facet): ReadonlyMap<string, number> {
    return facet === "themes" ? this.#themes : new Map<string, number>();
  }

  without(): number {
    return this.innovations.length;
  }
}
