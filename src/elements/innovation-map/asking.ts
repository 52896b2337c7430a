/** What a visitor, or the page, asks for. */
import type {RallyFilters} from "../../events/index.js";
import type {Position} from "../../geo/projection.js";

/** The facets of which any number of values can be asked for. */
export const listFacets = ["themes", "departments", "stages", "partner", "kinds", "organizations"] as const;

export type ListFacet = (typeof listFacets)[number];

/** A side of the innovations by which they are kept or not; a criterion of the grid is named by its id. */
export type Facet = ListFacet | "laureates" | `criterion ${string}`;

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

/** What the page is told of the filters: not where the device is. */
export function told({criteria, laureates, near, query, ...lists}: Filters): RallyFilters {
  const {name, insee, radius} = near ?? {};
  return {
    ...Object.fromEntries(
      listFacets.flatMap((facet) => (lists[facet].length ? [[facet, lists[facet]]] : [])),
    ),
    ...(Object.keys(criteria).length > 0 && {criteria}),
    ...(laureates && {laureates}),
    ...(near && {
      near: {...(name && {name}), ...(insee && {insee}), ...(radius !== undefined && {radius})},
    }),
    ...(query && {query}),
  };
}

/** Whether less than all, or in another order, is asked for; the partners that frame the page do not count. */
export function isFiltered(filters: Filters, isFramed: boolean): boolean {
  const {partner, query, ...others} = told(filters);
  return Object.keys(others).length > 0 || Boolean(query?.trim()) || (partner !== undefined && !isFramed);
}
