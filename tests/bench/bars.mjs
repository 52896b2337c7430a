/** The bars that the map has to clear, and whether it does. */
import {rows} from "./figures.mjs";
import {areLevel} from "./mounts.mjs";
import {peers} from "./profiles.mjs";
import {written} from "./table.mjs";

const second = 1_000;

/** So much of what another map takes; undefined when that is not known. */
function of(id, share, key) {
  return (figures) => {
    const theirs = figures[id]?.[key];
    return theirs === undefined ? undefined : share * theirs;
  };
}
const ofLeaflet = (share, key) => of("leaflet", share, key);
const ofMapLibre = (share, key) => of("maplibre", share, key);

/** The fastest of the others to its first points. */
function ofFastest(share) {
  return (figures) => {
    const known = peers.flatMap((id) => figures[id]?.first ?? []);
    return known.length > 0 ? share * Math.min(...known) : undefined;
  };
}

/** A figure of one map and the most that it may be: a number, or what is made of the figures of the others. */
const figureBars = [
  {size: 300, key: "code", limit: 45_000, profiles: ["desktop"]},
  {size: 300, key: "first", limit: ofLeaflet(0.8, "first"), as: "0.8 × Leaflet"},
  {size: 300, key: "blocking", limit: ofLeaflet(1, "blocking"), as: "Leaflet"},
  {size: 300, key: "shift", limit: 0},
  {size: 300, key: "thirdParty", limit: 0},
  {size: 300, key: "storage", limit: 0},
  {size: 10_000, key: "first", limit: ofLeaflet(0.8, "first"), as: "0.8 × Leaflet"},
  {
    size: 10_000,
    key: "first",
    map: "index",
    limit: ofLeaflet(0.5, "first"),
    as: "0.5 × Leaflet",
    profiles: ["phone"],
  },
  {size: 10_000, key: "filter", limit: 50, profiles: ["desktop"]},
  {size: 10_000, key: "filter", limit: ofLeaflet(0.8, "filter"), as: "0.8 × Leaflet", profiles: ["phone"]},
  {
    size: 100_000,
    key: "first",
    map: "index",
    limit: ofFastest(0.5),
    as: "0.5 × the fastest of the others",
    profiles: ["desktop"],
  },
  {size: 100_000, key: "first", map: "index", limit: 10 * second, profiles: ["phone"]},
  {size: 100_000, key: "filter", map: "index", limit: 150, profiles: ["desktop"]},
  {size: 100_000, key: "heap", map: "index", limit: 130_000_000, profiles: ["desktop"]},
  // Stricter: what a worker or a typed array holds is memory too.
  {size: 100_000, key: "memory", map: "index", limit: 130_000_000, profiles: ["desktop"]},
  {size: 100_000, key: "longest", map: "index", limit: 100, profiles: ["desktop"]},
  ...["pan", "panWorst", "zoom", "zoomWorst"].map((key) => ({
    size: 300,
    key,
    limit: ofMapLibre(1.1, key),
    as: "1.1 × MapLibre",
    profiles: ["desktop"],
  })),
];

function judge({size, key, map = "ours", limit, as}, profile, figures = {}) {
  const {name, write} = rows.find((row) => row.key === key);
  const value = figures[map]?.[key];
  const most = typeof limit === "function" ? limit(figures) : limit;
  const isKnown = value !== undefined && most !== undefined;
  const form = map === "index" ? ", index form" : "";
  const known = most === undefined ? "–" : write(most);
  return {
    name: `${written(size)}${form}, ${profile}: ${name}`,
    value: value === undefined ? "–" : write(value),
    limit: as ? `${known} (${as})` : known,
    met: isKnown ? value <= most : undefined,
  };
}

/** Bytes by which the heap may grow between the first and the last count of mounts. */
const GROWTH = 2_000_000;

function judgeMounts(levels) {
  const [first, last] = [levels[0], levels.at(-1)];
  const describe = ({heap, contexts, workers}) =>
    `${(heap / 1_000_000).toFixed(1)} MB, ${contexts} contexts, ${workers} workers`;
  return {
    name: `mounted and removed ${last.times} times`,
    value: describe(last),
    limit: `${describe(first)} after ${first.times}, and 2 MB`,
    met: areLevel([first, last], GROWTH),
  };
}

/** Judges what was measured; a bar is kept to when its size and profile were asked for. */
export function judgeBars(results, levels) {
  const judged = figureBars.flatMap((bar) =>
    Object.keys(results)
      .filter((profile) => !bar.profiles || bar.profiles.includes(profile))
      .filter((profile) => results[profile][bar.size])
      .map((profile) => judge(bar, profile, results[profile][bar.size])),
  );
  return levels ? [...judged, judgeMounts(levels)] : judged;
}

/** In one line: how many bars are met. */
export function barsInShort(bars) {
  const count = (wanted) => bars.filter(({met}) => met === wanted).length;
  return `${count(true)} bars met, ${count(false)} not met, ${count(undefined)} not measured`;
}
