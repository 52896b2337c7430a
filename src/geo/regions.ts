import francheComte from "./data/franche-comte/index.js";
import type {EmbeddedRegion} from "./encoded.js";

/** The regions that have a map and a gazetteer in the library; `scripts/geodata` makes another one's. */
export const embeddedRegions: readonly EmbeddedRegion[] = [francheComte];
