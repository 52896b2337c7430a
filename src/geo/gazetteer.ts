import {readNumbers, type EncodedGazetteer, type EncodedPoints} from "./encoded.js";
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
  /** The words of each one's name as `searchMunicipalities` compares them. */
  readonly words: readonly string[];
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
  for (const {default: encoded} of files) {
    const first = codes.length;
    for (const code of readCodes(encoded.codes)) places.set(code, codes.push(code) - 1);
    positions.push(...readPositions(encoded));
    for (const [code, place] of readOldCodes(encoded.oldCodes)) places.set(code, first + place);
  }
  return {codes, positions, places};
}

async function readGazetteers(): Promise<Gazetteer> {
  const [{codes, positions}, ...files] = await Promise.all([
    loadAllPoints(),
    ...embeddedRegions.map((region) => region.gazetteer()),
  ]);
  const municipalities = files
    .flatMap(({default: encoded}) => readMunicipalities(encoded))
    .map((known, place) => ({...known, insee: codes[place] ?? "", position: positions[place] ?? [0, 0]}));
  return {municipalities, words: municipalities.map(({name}) => simplify(name))};
}
