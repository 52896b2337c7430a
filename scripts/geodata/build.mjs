/**
 * Makes a region's embedded map and gazetteer, anew and always the same.
 *
 *     cd scripts/geodata && npm ci && cd ../..
 *     node scripts/geodata/build.mjs --region "Franche-Comté" --departments 25,39,70,90 --out src/geo/data/franche-comte
 *
 * Rivers come from `regions/<name of the out folder>.json`; a region without that file has none. A new
 * region, of mainland France or Corsica, is then named in `src/geo/regions.ts`. Takes some 15 seconds and 1.3 GB of memory.
 */
import {readFile, writeFile} from "node:fs/promises";
import {basename, resolve} from "node:path";
import {parseArgs} from "node:util";
import {checksumsOf} from "./check.mjs";
import {chooseTowns, makeGazetteer} from "./gazetteer.mjs";
import {
  readBoxes,
  readCommunes,
  readCountries,
  readDepartments,
  readDistrictSeats,
  readTownCentres,
  readWaters,
} from "./inputs.mjs";
import {makeLakes} from "./lakes.mjs";
import {makeOutlines} from "./outlines.mjs";
import {Raster} from "./raster.mjs";
import {drawRivers, makeReservoir, makeRivers} from "./rivers.mjs";
import {labelTerritories} from "./territories.mjs";
import {encodeBasemap, encodeGazetteer, encodePoints, moduleWriter, regionIndex} from "./write.mjs";

const ATTRIBUTION =
  "© IGN – Admin Express 2017, INSEE – COG 2026, La Poste (Licence Ouverte 2.0) · © les contributeurs d’OpenStreetMap (ODbL) · GeoNames (CC BY 4.0)";
/** Side of a cell of the raster, in metres. */
const CELL = 150;
/** How far the map goes on around the region, in degrees: enough for a frame twice as wide as high. */
const AROUND = [2.2, 0.75];
/** Least triangles kept, in m²: in the region's lines and in those around it. */
const DETAIL = {near: 180_000, far: 16_000_000};
const RIVER_DETAIL = {near: 150_000, far: 5_000_000};
const LAKES = {nearArea: 1, farArea: 16, nearDetail: 200_000, farDetail: 3_000_000};

const {values} = parseArgs({
  options: {region: {type: "string"}, departments: {type: "string"}, out: {type: "string"}},
});
if (!values.region || !values.departments || !values.out) {
  throw new Error(
    'Usage: build.mjs --region "Franche-Comté" --departments 25,39,70,90 --out src/geo/data/franche-comte',
  );
}
const departments = values.departments.split(",").sort();
const folder = resolve(values.out);
const id = basename(folder);

const communes = await readCommunes();
const boxes = await readBoxes();
const departmentsOfFrance = await readDepartments();
const municipalities = makeGazetteer(communes, boxes, await readTownCentres(), departments);

const bounds = around(municipalities.map(({insee}) => boxes.get(insee)).filter(Boolean), [0.02, 0.02]);
const extent = around([bounds], AROUND);
const raster = new Raster(extent, CELL);

const departmentOfOldCode = new Map(
  communes.flatMap(({code, departement, anciensCodes = []}) =>
    [code, ...anciensCodes].map((each) => [each, departement]),
  ),
);
const boxesThere = [...boxes]
  .filter(([code, box]) => departmentOfOldCode.has(code) && meets(box, extent))
  .map(([code, box]) => ({box, department: departmentOfOldCode.get(code)}));
const territories = labelTerritories(raster, boxesThere, await readCountries(extent));
const outlines = makeOutlines(raster, territories, departments, DETAIL);

const {rivers: waypoints, reservoirs} = await readCourses(id);
const rivers = makeRivers(raster, await readWaters("rivers", extent), waypoints);
const ours = new Set(departments.map((code) => territories.names.indexOf(code)));
const lakes = makeLakes(
  raster,
  [
    ...(await readWaters("lakes", extent)),
    ...reservoirs.map((reservoir) => makeReservoir(raster, rivers, reservoir)),
  ],
  (cells) => cells.some((cell) => ours.has(territories.territory[cell])),
  LAKES,
);
const districtSeats = await readDistrictSeats();
const towns = chooseTowns(municipalities, [
  departments.map((code) => departmentsOfFrance.get(code).chefLieu),
  departments.flatMap((code) => districtSeats.get(code) ?? []),
]);

const command = `node scripts/geodata/build.mjs --region "${values.region}" --departments ${departments} --out ${values.out}`;
const write = moduleWriter(folder, command);
const named = departments.map((code) => [code, departmentsOfFrance.get(code).nom]);
await write("index", "EmbeddedRegion", regionIndex({name: values.region, bounds, departments: named}));
await write(
  "basemap",
  "EncodedBasemap",
  encodeBasemap({
    extent,
    outlines,
    lakes,
    rivers: drawRivers(raster, rivers, RIVER_DETAIL),
    towns,
    attribution: ATTRIBUTION,
  }),
);
await write("points", "EncodedPoints", encodePoints(municipalities, departments));
await write("gazetteer", "EncodedGazetteer", encodeGazetteer(municipalities));
await writeFile(resolve(folder, "checksums.json"), `${JSON.stringify(await checksumsOf(folder), null, 2)}\n`);
console.log(
  `${municipalities.length} municipalities, ${outlines.lines.length} lines, ${lakes.length} lakes, ${towns.length} towns`,
);

/** Bounds around all boxes and a margin, on a grid of 0.05°. */
function around(all, [marginX, marginY]) {
  const down = (value) => Math.floor(value * 20 + 1e-9) / 20;
  const up = (value) => Math.ceil(value * 20 - 1e-9) / 20;
  return [
    down(Math.min(...all.map(([west]) => west)) - marginX),
    down(Math.min(...all.map(([, south]) => south)) - marginY),
    up(Math.max(...all.map(([, , east]) => east)) + marginX),
    up(Math.max(...all.map(([, , , north]) => north)) + marginY),
  ];
}

function meets(a, b) {
  return a[0] < b[2] && a[2] > b[0] && a[1] < b[3] && a[3] > b[1];
}

/** What is known by hand of the region's rivers; nothing for a region without such a file. */
async function readCourses(name) {
  try {
    return JSON.parse(await readFile(new URL(`regions/${name}.json`, import.meta.url), "utf8"));
  } catch (error) {
    if (error.code === "ENOENT") return {rivers: [], reservoirs: []};
    throw error;
  }
}
