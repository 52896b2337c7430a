/** The tables that are printed. */
import {rows} from "./figures.mjs";
import {maps} from "./profiles.mjs";

/** A number of innovations as a reader writes it. */
export const written = (size) => size.toLocaleString("en");

function markdown(head, body) {
  const line = (cells) => `| ${cells.join(" | ")} |`;
  return [line(head), line(head.map((_, index) => (index ? "---:" : "---"))), ...body.map(line)].join("\n");
}

/** How many times the other's figure ours is; an en dash where one of them is missing or nothing. */
function ratio(ours, other) {
  return ours === undefined || !other ? "–" : `${(ours / other).toFixed(2)} ×`;
}

/** All figures of one size on one profile, one map a column, and ours against two of the others. */
export function figuresTable(figures) {
  const shown = Object.keys(maps).filter((id) => figures[id]);
  const compared = ["ours", "index"]
    .filter((id) => shown.includes(id))
    .flatMap((id) =>
      ["leaflet", "maplibre"].filter((peer) => shown.includes(peer)).map((peer) => [id, peer]),
    );
  const head = [
    "",
    ...shown.map((id) => maps[id].name),
    ...compared.map(
      ([id, peer]) => `${id === "index" ? "index" : "ours"} ÷ ${maps[peer].name.split(" ")[0]}`,
    ),
  ];
  const body = rows
    .filter(({key}) => shown.some((id) => figures[id][key] !== undefined))
    .map(({key, name, write}) => [
      name,
      ...shown.map((id) => (figures[id][key] === undefined ? "–" : write(figures[id][key]))),
      ...compared.map(([id, peer]) => ratio(figures[id][key], figures[peer][key])),
    ]);
  return markdown(head, body);
}

/** Until first points, for all sizes and profiles: `results[profile][size]` holds the figures of each map. */
export function firstPointsTable(results, key = "first") {
  const {write} = rows.find((row) => row.key === key);
  const ids = Object.keys(maps).filter((id) =>
    Object.values(results).some((bySize) => Object.values(bySize).some((figures) => figures[id])),
  );
  const body = Object.entries(results).flatMap(([profile, bySize]) =>
    Object.entries(bySize).map(([size, figures]) => [
      `${written(Number(size))}, ${profile}`,
      ...ids.map((id) => (figures[id]?.[key] === undefined ? "–" : write(figures[id][key]))),
      ...["leaflet", "maplibre"].map((peer) =>
        ratio((figures.index ?? figures.ours)?.[key], figures[peer]?.[key]),
      ),
    ]),
  );
  return markdown(["first points", ...ids.map((id) => maps[id].name), "÷ Leaflet", "÷ MapLibre"], body);
}

/** What was left after so many mounts and removals. */
export function mountsTable(levels) {
  return markdown(
    ["mounted and removed", "heap", "WebGL contexts", "workers"],
    levels.map(({times, heap, contexts, workers}) => [
      times,
      `${(heap / 1_000_000).toFixed(1)} MB`,
      contexts,
      workers,
    ]),
  );
}

export function barsTable(bars) {
  const verdicts = {true: "met", false: "**not met**", undefined: "not measured"};
  return markdown(
    ["bar", "measured", "at most", ""],
    bars.map(({name, value, limit, met}) => [name, value, limit, verdicts[met]]),
  );
}
