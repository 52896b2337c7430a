import {readNumbers, type EmbeddedRegion, type EncodedGazetteer, type EncodedPoints} from "./encoded.js";
import type {Position} from "./projection.js";
import {embeddedRegions} from "./regions.js";

/** Where the municipalities of the embedded regions are. */
export interface MunicipalityPoints {
  /** How many there are today. */
  readonly size: number;
  /** Gives the centre of a municipality; one that was merged has that of the municipality it is now part of. */
  position(insee: string): Position | undefined;
  /** Gives today's code for a code of any time; undefined when it is of no embedded region. */
  currentCode(insee: string): string | undefined;
}

/** A municipality as people look for it. */
export interface Municipality {
  readonly insee: string;
  readonly name: string;
  /** In rising order; La Poste gives some towns several. */
  readonly postcodes: readonly string[];
  /** To two digits: good for ranking, not for quoting. */
  readonly population: number;
  /** Of its centre. */
  readonly position: Position;
}

/** The municipalities of the embedded regions, ready to be searched. */
export interface Gazetteer {
  /** In the order of their INSEE codes. */
  readonly municipalities: readonly Municipality[];
  /** Each one's name as `searchMunicipalities` compares it. */
  readonly names: readonly string[];
}

interface Points {
  readonly codes: readonly string[];
  readonly positions: readonly Position[];
  /** Place in `codes` of each code, old ones too. */
  readonly places: ReadonlyMap<string, number>;
}

let points: Promise<Points> | undefined;
let gazetteer: Promise<Gazetteer> | undefined;

/**
 * Gives where municipalities are, for places that a feed knows by their INSEE code alone.
 *
 * Loaded once, about 5 kB. Rejects when the file cannot be loaded; the next call tries again.
 */
export async function loadPoints(): Promise<MunicipalityPoints> {
  const {codes, positions, places} = await loadAllPoints();
  const find = (insee: string): number => places.get(insee.toUpperCase()) ?? -1;
  return {
    size: codes.length,
    position: (insee) => positions[find(insee)],
    currentCode: (insee) => codes[find(insee)],
  };
}

/**
 * Gives all municipalities with their names, for a field where visitors look for theirs.
 *
 * Loaded once, about 17 kB with the points. Rejects when a file cannot be loaded; the next call tries again.
 */
export function loadGazetteer(): Promise<Gazetteer> {
  gazetteer ??= readGazetteers().catch((error: unknown) => {
    gazetteer = undefined;
    throw error;
  });
  return gazetteer;
}

function loadAllPoints(): Promise<Points> {
  points ??= readAllPoints().catch((error: unknown) => {
    points = undefined;
    throw error;
  });
  return points;
}

async function readAllPoints(): Promise<Points> {
  const files = await Promise.all(embeddedRegions.map((region) => region.points()));
  const codes: string[] = [];
  const positions: Position[] = [];
  const places = new Map<string, number>();
  files.forEach(({default: encoded}, region) => {
    const toCode = codeReader(embeddedRegions[region]?.departments ?? []);
    const first = codes.length;
    for (const step of readNumbers(encoded.codes)) {
      const code = toCode(step);
      places.set(code, codes.push(code) - 1);
    }
    positions.push(...readPositions(encoded));
    const toOldCode = codeReader(embeddedRegions[region]?.departments ?? []);
    const old = readNumbers(encoded.oldCodes);
    for (let at = 0; at < old.length; at += 2)
      places.set(toOldCode(old[at] ?? 0), first + (old[at + 1] ?? 0));
  });
  return {codes, positions, places};
}

/** Gives a function that adds a step to the last code and writes the new one. */
function codeReader(departments: EmbeddedRegion["departments"]): (step: number) => string {
  let number = 0;
  return (step) => {
    number += step;
    const department = departments[Math.floor(number / 1000)]?.[0] ?? "";
    return department + String(number % 1000).padStart(5 - department.length, "0");
  };
}

function readPositions({positions, origin, perDegree}: EncodedPoints): Position[] {
  const steps = readNumbers(positions);
  const count = steps.length / 2;
  return steps
    .slice(0, count)
    .map((east, place) => [
      (origin[0] + east) / perDegree,
      (origin[1] + (steps[count + place] ?? 0)) / perDegree,
    ]);
}

async function readGazetteers(): Promise<Gazetteer> {
  const [{codes, positions}, ...files] = await Promise.all([
    loadAllPoints(),
    ...embeddedRegions.map((region) => region.gazetteer()),
  ]);
  const municipalities = files
    .flatMap(({default: encoded}) => readMunicipalities(encoded))
    .map((known, place) => ({...known, insee: codes[place] ?? "", position: positions[place] ?? [0, 0]}));
  return {municipalities, names: municipalities.map(({name}) => comparable(name))};
}

function readMunicipalities(
  encoded: EncodedGazetteer,
): Pick<Municipality, "name" | "postcodes" | "population">[] {
  let postcode = 0;
  const postcodes = readNumbers(encoded.postcodes).map((step) => String((postcode += step)).padStart(5, "0"));
  const postcodesOf: string[][] = [[]];
  for (const place of readNumbers(encoded.postcodesOf)) {
    postcodesOf.at(-1)?.push(postcodes[place < 0 ? ~place : place] ?? "");
    if (place >= 0) postcodesOf.push([]);
  }
  const populations = readNumbers(encoded.populations);
  return encoded.names.split("|").map((name, place) => {
    const population = populations[place] ?? 0;
    return {
      name,
      postcodes: postcodesOf[place] ?? [],
      population: (population % 100) * 10 ** Math.floor(population / 100),
    };
  });
}

/** How well a name answers a question, best first. */
const EXACT = 0;
const BEGINS = 1;
const WORD_BEGINS = 2;
const HOLDS = 3;
const NO_MATCH = 4;

/**
 * Gives the municipalities that answer what a visitor typed, the best first: the name itself, then names
 * that begin with it, that have a word beginning with it, that hold it; the more inhabitants the earlier.
 *
 * Accents, ligatures, hyphens and capitals make no difference, nor « St » for « Saint ». Digits are the
 * beginning of a postcode or of an INSEE code, alone or beside a name (`25000 besan`). Nothing typed gives
 * nothing.
 */
export function searchMunicipalities(gazetteer: Gazetteer, query: string, limit = 8): Municipality[] {
  const code = /\b\d[\dab]?\d*\b/i.exec(query)?.[0].toUpperCase() ?? "";
  const name = comparable(code ? query.replace(/\b\d\w*/, " ") : query);
  if (!code && !name) return [];
  const found: {municipality: Municipality; match: number}[] = [];
  gazetteer.municipalities.forEach((municipality, place) => {
    if (!hasCode(municipality, code)) return;
    const match = name ? matchOf(gazetteer.names[place] ?? "", name) : EXACT;
    if (match < NO_MATCH) found.push({municipality, match});
  });
  return found
    .sort((a, b) => a.match - b.match || b.municipality.population - a.municipality.population)
    .slice(0, limit)
    .map(({municipality}) => municipality);
}

function hasCode({insee, postcodes}: Municipality, code: string): boolean {
  return insee.startsWith(code) || postcodes.some((postcode) => postcode.startsWith(code));
}

function matchOf(known: string, asked: string): number {
  if (known === asked) return EXACT;
  if (known.startsWith(asked)) return BEGINS;
  if (known.includes(` ${asked}`)) return WORD_BEGINS;
  return known.includes(asked) ? HOLDS : NO_MATCH;
}

/** Leaves of a name what a visitor would not mind mistyping: `Fontain-ès-Œuvre` becomes `fontain es oeuvre`. */
function comparable(name: string): string {
  return name
    .toLowerCase()
    .replace(/œ/g, "oe")
    .replace(/æ/g, "ae")
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[^a-z0-9]+/g, " ")
    .trim()
    .replace(/\bst(e?)\b/g, "saint$1");
}
