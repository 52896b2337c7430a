import francheComte from "./data/franche-comte/index.js";
import type {EmbeddedRegion} from "./encoded.js";

/** The regions that have a map and a gazetteer in the library; `scripts/geodata` makes another one's. */
export const embeddedRegions: readonly EmbeddedRegion[] = [francheComte];

/** Gives a department's name; undefined when no embedded map has it. */
export function departmentName(code: string): string | undefined {
  for (const region of embeddedRegions) {
    const found = region.departments.find(([known]) => known === code);
    if (found) return found[1];
  }
  return undefined;
}
