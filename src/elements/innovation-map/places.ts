/** Where the innovations and the stages of a feed are, and on which ground. */
import type {Place} from "../../../data-schema/feed.js";
import type {Feed} from "../../feed/index.js";
import {
  type Basemap,
  basemapFromOutline,
  loadBasemapFor,
  plainBasemap,
  type Town,
} from "../../geo/basemap.js";
import type {MunicipalityPoints} from "../../geo/gazetteer.js";
import type {Position} from "../../geo/projection.js";

/** Gives positions; those of municipalities known by their INSEE code alone once the gazetteer has come. */
export class Places {
  #points?: MunicipalityPoints;

  /**
   * `changed` is called when more positions are known than at first, `painted` resolves with the first picture: it
   * does not wait for the few that nobody has placed.
   */
  constructor(
    readonly feed: Feed,
    painted: Promise<void>,
    changed: () => void,
  ) {
    const isLacking = ({place: {coordinates, insee}}: {readonly place: Place}): boolean =>
      !coordinates && !!insee;
    if (!feed.innovations.some(isLacking) && !feed.stages.some(isLacking)) return;
    const load = async (): Promise<void> => {
      // Without any position there is no picture to wait for.
      if (feed.innovations.some(({place}) => place.coordinates)) await painted;
      const {loadPoints} = await import("../../geo/gazetteer.js");
      this.#points = await loadPoints();
      changed();
    };
    // Without the gazetteer these stay in the list alone, which says so.
    load().catch(() => undefined);
  }

  /** Grows when more positions become known: what was made from the old ones is made anew. */
  get generation(): number {
    return this.#points ? 1 : 0;
  }

  of({coordinates, insee}: Place): Position | undefined {
    return coordinates ?? (insee ? this.#points?.position(insee) : undefined);
  }
}

const MAX_TOWNS = 40;

/** The municipalities that a feed names with coordinates, those with the most innovations first. */
function townsOf(feed: Feed): Town[] {
  const counts = new Map<string, {position: Position; count: number}>();
  for (const {place} of [...feed.stages, ...feed.innovations]) {
    if (!place.coordinates) continue;
    const known = counts.get(place.municipality);
    if (known) known.count += 1;
    else counts.set(place.municipality, {position: place.coordinates, count: 1});
  }
  return [...counts]
    .sort(([, a], [, b]) => b.count - a.count)
    .slice(0, MAX_TOWNS)
    .map(([name, {position}], index) => ({name, position, rank: index < 4 ? 1 : index < 14 ? 2 : 3}));
}

/**
 * Gives the ground of a feed's region: the embedded map when the region lies in it, else the outline that the
 * feed brings, else a plain one with the towns that the feed names.
 */
export async function basemapOf(
  feed: Feed,
  wanted: string,
  name: string,
  failed: (cause: unknown) => void,
): Promise<Basemap> {
  const {bbox, outline} = feed.rally.region;
  if (wanted !== "none") {
    const embedded = await loadBasemapFor(bbox).catch((cause: unknown) => {
      failed(cause);
      return undefined;
    });
    if (embedded) return embedded;
    if (outline) return basemapFromOutline(outline, name, townsOf(feed));
  }
  return plainBasemap(bbox, name, townsOf(feed));
}
