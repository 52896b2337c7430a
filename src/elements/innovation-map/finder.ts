/** Which innovations pass the filters, and how many would under each other choice. Draws nothing. */
import type {Innovation} from "../../../data-schema/feed.js";
import type {Feed} from "../../feed/index.js";
import {departmentOf} from "../../geo/departments.js";
import {say} from "../../i18n/index.js";

/** What is asked for. An empty list, or an empty text, asks for nothing. */
export interface Filters {
  readonly themes: readonly string[];
  readonly departments: readonly string[];
  readonly stages: readonly string[];
  /** The networks whose page this is: a frame that a visitor does not leave. */
  readonly partner: readonly string[];
  readonly query: string;
}

export interface Found {
  readonly innovations: readonly Innovation[];
  /** Their places in the feed's list, ascending. */
  readonly indices: Uint32Array;
  /** How many pass the other filters, by theme. */
  readonly themes: ReadonlyMap<string, number>;
  /** Likewise, by department. */
  readonly departments: ReadonlyMap<string, number>;
  /** Likewise, whatever their theme. */
  readonly anyTheme: number;
}

/** Leaves of a text what readers would not mind mistyping: no accents, no capitals, words apart by one space. */
export function folded(text: string): string {
  return text
    .toLowerCase()
    .replace(/œ/g, "oe")
    .replace(/æ/g, "ae")
    .replace(/ß/g, "ss")
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/** Answers filters over one feed, in one language. */
export class Finder {
  #texts?: readonly string[];
  #last?: {filters: Filters; found: Found};

  constructor(
    readonly feed: Feed,
    readonly language: string,
  ) {}

  /** The same filters give the same answer, so that what is made from it can be kept. */
  find(filters: Filters): Found {
    if (this.#last && JSON.stringify(this.#last.filters) === JSON.stringify(filters)) return this.#last.found;
    const found = this.#find(filters);
    this.#last = {filters, found};
    return found;
  }

  #find({themes, departments, stages, partner, query}: Filters): Found {
    const words = folded(query).split(" ").filter(Boolean);
    const innovations: Innovation[] = [];
    const indices: number[] = [];
    const byTheme = new Map<string, number>();
    const byDepartment = new Map<string, number>();
    let anyTheme = 0;
    this.feed.innovations.forEach((innovation, index) => {
      const {stage = "", themes: own = [], place} = innovation;
      if (partner.length && !partner.includes(innovation.partner ?? "")) return;
      if (stages.length && !stages.includes(stage)) return;
      if (words.length && !words.every((word) => this.#textOf(index).includes(` ${word}`))) return;
      const department = departmentOf(place);
      const inTheme = !themes.length || own.some((theme) => themes.includes(theme));
      const inDepartment = !departments.length || departments.includes(department ?? "");
      if (inDepartment) {
        anyTheme += 1;
        for (const theme of own) byTheme.set(theme, (byTheme.get(theme) ?? 0) + 1);
      }
      if (inTheme && department) byDepartment.set(department, (byDepartment.get(department) ?? 0) + 1);
      if (!inTheme || !inDepartment) return;
      innovations.push(innovation);
      indices.push(index);
    });
    return {
      innovations,
      indices: Uint32Array.from(indices),
      themes: byTheme,
      departments: byDepartment,
      anyTheme,
    };
  }

  /** All that is searched of an innovation, made at the first search. Each word follows a space. */
  #textOf(index: number): string {
    this.#texts ??= this.feed.innovations.map(({title, organization, place, summary}) => {
      const [titleText, summaryText] = [title, summary].map(
        (text) => say(text, this.language, this.feed.language).text,
      );
      return ` ${folded([titleText, organization.name, place.municipality, summaryText].join(" "))}`;
    });
    return this.#texts[index] ?? "";
  }
}
