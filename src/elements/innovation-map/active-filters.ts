/** What a visitor, or the page, asks for, in words. */
import type {MapFindingSentences} from "../../i18n/map-finding/index.js";
import {plain, said} from "../shared/scene.js";
import type {ListFacet, Near} from "./asking.js";
import {facetLabel} from "./facets.js";
import type {FilterDrawing} from "./filters.js";

export interface ActiveFilter {
  readonly label: unknown;
  /** The same as text. */
  readonly name: string;
  remove(): void;
}

function nearName({name, radius}: Near, words: MapFindingSentences): string {
  if (radius === undefined) return name === undefined ? words.nearMe : words.nearTown(name);
  return name === undefined ? words.nearMeWithin(radius) : words.nearTownWithin(name, radius);
}

/** Every filter but the query, which stands in its field, and the partners that frame the page. */
export function activeFilters(
  {scene, filters, finding}: FilterDrawing,
  words: MapFindingSentences,
): ActiveFilter[] {
  const {feed} = scene;
  const lists: ListFacet[] = ["themes", "departments", "kinds", "organizations", "stages"];
  if (!finding.isFramed) lists.push("partner");
  const active: ActiveFilter[] = lists.flatMap((facet) =>
    filters[facet].map((value) => {
      const text = facetLabel(facet, value, scene, words);
      return {
        label: said(text, scene),
        name: plain(text, scene),
        remove: () => finding.change({[facet]: filters[facet].filter((other) => other !== value)}),
      };
    }),
  );
  for (const {id, label} of feed.criteria) {
    const {[id]: level, ...others} = filters.criteria;
    if (level === undefined) continue;
    const name = words.criterion(plain(label, scene), String(level));
    active.push({label: name, name, remove: () => finding.change({criteria: others})});
  }
  if (filters.laureates)
    active.push({
      label: words.laureatesOnly,
      name: words.laureatesOnly,
      remove: () => finding.change({laureates: false}),
    });
  if (filters.near) {
    const name = nearName(filters.near, words);
    active.push({label: name, name, remove: () => finding.change({near: undefined})});
  }
  return active;
}
