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

/** Points that share their position: for the index they are one. */
interface Site {
  readonly site: number;
  readonly keys: ReadonlyMap<number, number>;
}

/** What supercluster adds up from site to cluster. */
interface Sum {
  keys: Map<number, number>;
}

/** From this zoom on, only points at the very same position stay together. */
const MAX_ZOOM = 18;

/** Gathers markers that would overlap, zoom by zoom, so that zooming in only ever parts a cluster. */
export class ClusterIndex {
  readonly #index: Supercluster<Site, Sum>;
  /** Members of each site, as places in the input. */
  readonly #sites: number[][] = [];

  /** `radius` is how close two markers may be before they are drawn as one, in pixels. */
  constructor({positions, keys}: ClusterInput, radius = 44) {
    const sites = new Map<string, number>();
    const counts: Map<number, number>[] = [];
    const places: Position[] = [];
    for (let point = 0; point < keys.length; point += 1) {
      const position: Position = [positions[2 * point] ?? NaN, positions[2 * point + 1] ?? NaN];
      const name = position.join();
      let site = sites.get(name);
      if (site === undefined) {
        site = places.push(position) - 1;
        sites.set(name, site);
        this.#sites.push([]);
        counts.push(new Map());
      }
      this.#sites[site]?.push(point);
      add(counts[site], keys[point] ?? 0, 1);
    }
    this.#index = new Supercluster<Site, Sum>({
      radius,
      maxZoom: MAX_ZOOM - 1,
      extent: 512,
      map: (site) => ({keys: new Map(site.keys)}),
      reduce: (sum, more) => {
        for (const [key, count] of more.keys) add(sum.keys, key, count);
      },
    }).load(
      places.map((coordinates, site) => ({
        type: "Feature",
        properties: {site, keys: counts[site] ?? new Map<number, number>()},
        geometry: {type: "Point", coordinates},
      })),
    );
  }

  /** Gives what to draw within the bounds at a zoom. Between two whole zooms the lower one counts. */
  at(bounds: Bounds, zoom: number): Cluster[] {
    return this.#index.getClusters(bounds, zoom).map(({geometry, properties}) => {
      const keys = new Map([...properties.keys].sort(([a], [b]) => a - b));
      let count = 0;
      for (const each of keys.values()) count += each;
      const alone = "site" in properties;
      return {
        // Supercluster's own ids are positive: the sites get the negative ones.
        id: alone ? ~properties.site : properties.cluster_id,
        center: geometry.coordinates as Position,
        count,
        keys,
        coincident: alone && count > 1,
      };
    });
  }

  /** Gives the places in the input of all points of a cluster. An id of another index throws. */
  members(id: number): number[] {
    if (id < 0) return [...(this.#sites[~id] ?? [])];
    return this.#index.getLeaves(id, Infinity).flatMap(({properties}) => this.#sites[properties.site] ?? []);
  }

  /** Gives the zoom at which a cluster parts; undefined for points that no zoom parts. */
  expansionZoom(id: number): number | undefined {
    return id < 0 ? undefined : this.#index.getClusterExpansionZoom(id);
  }
}

function add(counts: Map<number, number> | undefined, key: number, more: number): void {
  counts?.set(key, (counts.get(key) ?? 0) + more);
}
