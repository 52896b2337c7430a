/**
 * Reads a value by its shape and leaves out what is wrong: the nearest part around each fault that may be
 * missing, or the list entry that holds it. The shape alone says which parts those are.
 */
import {rules} from "../../data-schema/rules.js";
import type {Shape} from "../../data-schema/shape.js";
import type {LeftOut} from "./feed.js";

/** Keys and list positions that lead to a part of the feed. */
export type Path = readonly (string | number)[];

/** Where a reading reports to, and from where its relative addresses start. */
export interface Reading {
  readonly base: string;
  readonly report: (leftOut: LeftOut) => void;
}

/** What stands in place of a value that cannot be used. */
export class Fault {
  constructor(readonly leftOut: LeftOut) {}
}

/** `["stages", 3, "start"]` as a webmaster reads it: `stages[3].start`. */
export function written(path: Path): string {
  return path.reduce<string>(
    (text, key) => (typeof key === "number" ? `${text}[${key}]` : text ? `${text}.${key}` : key),
    "",
  );
}

/** A value as JSON, short enough for a message. */
export function shortened(value: unknown): string {
  const json = JSON.stringify(value) as string | undefined;
  return json === undefined ? "" : json.length > 60 ? `${json.slice(0, 59)}…` : json;
}

function fault(path: Path, value: unknown): Fault {
  const where = written(path);
  return new Fault(
    value === undefined
      ? {path: where, problem: "missing"}
      : {path: where, problem: "impossible", found: shortened(value)},
  );
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Keeps what can be used of many parts, and reports the rest. */
function keep(value: unknown, {report}: Reading): value is unknown {
  if (!(value instanceof Fault)) return true;
  report(value.leftOut);
  return false;
}

function readList(shape: Shape, least: number, value: unknown, path: Path, reading: Reading): unknown {
  if (!Array.isArray(value)) return fault(path, value);
  const list = value
    .map((item, index) => readRecord(shape, item, [...path, index], reading))
    .filter((item) => keep(item, reading));
  return list.length < least ? fault(path, value) : list;
}

/** An object whose keys are data; it has no prototype, so that no key is there that the feed does not give. */
function readMap(
  key: "id" | "language",
  shape: Shape,
  value: unknown,
  path: Path,
  reading: Reading,
): unknown {
  if (!isObject(value)) return fault(path, value);
  const map = Object.create(null) as Record<string, unknown>;
  for (const [name, part] of Object.entries(value)) {
    const where = [...path, name];
    const read = rules[key](name) ? readRecord(shape, part, where, reading) : fault(where, name);
    if (keep(read, reading)) map[name] = read;
  }
  return map;
}

/** One text, or one for each language: a translation that is empty goes alone. */
function readText(value: unknown, path: Path, reading: Reading): unknown {
  if (!isObject(value)) return rules.words(value) ? value : fault(path, value);
  const texts = readMap("language", "words", value, path, reading);
  return Object.keys(texts as object).length === 0 ? fault(path, value) : texts;
}

function readObject(shape: Record<string, Shape>, value: unknown, path: Path, reading: Reading): unknown {
  if (!isObject(value)) return fault(path, value);
  const record: Record<string, unknown> = {};
  for (const [name, part] of Object.entries(shape)) {
    const optional = name.endsWith("?");
    const key = optional ? name.slice(0, -1) : name;
    const given = Object.hasOwn(value, key) ? value[key] : undefined;
    if (given === undefined && optional) continue;
    const read = readRecord(part, given, [...path, key], reading);
    if (!optional && read instanceof Fault) return read;
    if (keep(read, reading)) record[key] = read;
  }
  return record;
}

/**
 * The value as its shape says, with absolute addresses and without unknown keys, or the fault for which it
 * cannot be used. Parts left out on the way are reported.
 */
export function readRecord(shape: Shape, value: unknown, path: Path, reading: Reading): unknown {
  if (shape === "text") return readText(value, path, reading);
  if (typeof shape === "string") {
    if (!rules[shape](value)) return fault(path, value);
    return shape === "url" ? new URL(value as string, reading.base).href : value;
  }
  if (Array.isArray(shape)) {
    const [item, least = 0] = shape as readonly [Shape, number?];
    return readList(item, least, value, path, reading);
  }
  const {$enum, $map} = shape as {$enum?: readonly unknown[]; $map?: Shape};
  if ($enum) return $enum.includes(value) ? value : fault(path, value);
  if ($map) return readMap("id", $map, value, path, reading);
  return readObject(shape as Record<string, Shape>, value, path, reading);
}
