import Supercluster from "supercluster";
import type {Bounds, Position} from "./projection.js";

/**
 * The places to gather, as flat arrays that a worker can be handed without a copy.
 *
 * Point `i` stands at `positions[2 * i]` (longitude) and `positions[2 * i + 1]` (latitude), in degrees;
 * `keys[i]` says what kind it is (its theme's place in a list): rings are drawn from these.
 */
export interface ClusterInput {
  readonly positions: ArrayLike<number>;
  readonly keys: ArrayLike<number>;
}

/** What stands at one spot of the map at one zoom: a single point, or several together. */
export interface Cluster {
  /** The same cluster has the same id for as long as the index lives, whatever the zoom asked for. */
  readonly id: number;
  readonly center: Position;
  /** How many points are in it; 1 is a plain marker. */
  readonly count: number;
  /** How many points of each key, keys ascending: the arcs of the ring. */
  readonly keys: ReadonlyMap<number, number>;
  /** All its points stand at the very same position, so that no zoom parts them. */
  readonly coincident: boolean;
}

/** How many points of each key. Flat, since supercluster copies what it adds up one level deep. */
type Counts = Record<string, number>;

/** Points that share their position: for supercluster they are one. */
interface Site {
  readonly site: number;
}

/** From this zoom on, only points at the very same position stay together. */
const MAX_ZOOM = 18;

/** Gathers markers that would overlap, zoom by zoom, so that zooming in only ever parts a cluster. */
export class ClusterIndex {
  readonly #index: Supercluster<Site, Counts>;
  /** Members of each site, as places in the input. */
  readonly #members: number[][] = [];
  readonly #counts: Counts[] = [];

  /** `radius` is how close two markers may be before they are drawn as one, in pixels. */
  constructor({positions, keys}: ClusterInput, radius = 44) {
    const sites = new Map<string, number>();
    const places: Position[] = [];
    for (let point = 0; point < keys.length; point += 1) {
      const position: Position = [positions[2 * point] ?? NaN, positions[2 * point + 1] ?? NaN];
      const name = position.join();
      let site = sites.get(name);
      if (site === undefined) {
        site = places.push(position) - 1;
        sites.set(name, site);
        this.#members.push([]);
        this.#counts.push({});
      }
      this.#members[site]?.push(point);
      add(this.#countsOf(site), {[keys[point] ?? 0]: 1});
    }
    this.#index = new Supercluster<Site, Counts>({
      radius,
      maxZoom: MAX_ZOOM - 1,
      map: ({site}) => ({...this.#countsOf(site)}),
      reduce: add,
    }).load(
      places.map((coordinates, site) => ({
        type: "Feature",
        properties: {site},
        geometry: {type: "Point", coordinates},
      })),
    );
  }

  /** Gives what to draw within the bounds at a zoom. Between two whole zooms the lower one counts. */
  at(bounds: Bounds, zoom: number): Cluster[] {
    return this.#index.getClusters(bounds, zoom).map(({geometry, properties}) => {
      const center = geometry.coordinates as Position;
      if (!("site" in properties))
        return {id: properties.cluster_id, center, ...tally(properties), coincident: false};
      const {site} = properties;
      const tallied = tally(this.#countsOf(site));
      // Supercluster's own ids are positive: the sites get the negative ones.
      return {id: ~site, center, ...tallied, coincident: tallied.count > 1};
    });
  }

  /** Gives the places in the input of all points of a cluster, in no particular order. An id of another index throws. */
  members(id: number): number[] {
    if (id < 0) return [...(this.#members[~id] ?? [])];
    return this.#index
      .getLeaves(id, Infinity)
      .flatMap(({properties}) => this.#members[properties.site] ?? []);
  }

  /** Gives the zoom at which a cluster parts; undefined for points that no zoom parts. */
  expansionZoom(id: number): number | undefined {
    return id < 0 ? undefined : this.#index.getClusterExpansionZoom(id);
  }

  #countsOf(site: number): Counts {
    return this.#counts[site] ?? {};
  }
}

function add(sum: Counts, more: Counts): void {
  for (const key in more) sum[key] = (sum[key] ?? 0) + (more[key] ?? 0);
}

/** Reads the counts out of what supercluster mixes with its own properties; number keys come in rising order. */
function tally(counts: Counts): Pick<Cluster, "count" | "keys"> {
  const keys = new Map<number, number>();
  let count = 0;
  for (const [key, more] of Object.entries(counts)) {
    if (!/^\d+$/.test(key)) continue;
    keys.set(Number(key), more);
    count += more;
  }
  return {count, keys};
}
