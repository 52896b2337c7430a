/**
 * Reads a value by its shape and leaves out what is wrong: the nearest part around each fault that may be
 * missing, or the list entry that holds it. The shape alone says which parts those are.
 */
import {isObject, rules, webAddress} from "../../data-schema/rules.js";
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

/**
 * Reads a value that stands at a path. Made once for each shape, since a feed has many records of few shapes;
 * of the path there is one list, which is written to on the way down and up again, and out only for a fault.
 * A value that is as it should be is not copied.
 */
type Reader = (value: unknown, path: (string | number)[], reading: Reading) => unknown;

const fault: Reader = (value, path) =>
  new Fault(
    value === undefined
      ? {path: written(path), problem: "missing"}
      : {path: written(path), problem: "impossible", found: shortened(value)},
  );

/** Keeps what can be used of many parts, and reports the rest. */
function keep(value: unknown, {report}: Reading): value is unknown {
  if (!(value instanceof Fault)) return true;
  report(value.leftOut);
  return false;
}

function readAt(
  key: string | number,
  read: Reader,
  value: unknown,
  path: (string | number)[],
  reading: Reading,
): unknown {
  path.push(key);
  const part = read(value, path, reading);
  path.pop();
  return part;
}

function listOf(shape: Shape, least = 0): Reader {
  const read = readerOf(shape);
  return (value, path, reading) => {
    if (!Array.isArray(value)) return fault(value, path, reading);
    const list = (value as unknown[])
      .map((item, index) => readAt(index, read, item, path, reading))
      .filter((item) => keep(item, reading));
    if (list.length < least) return fault(value, path, reading);
    const isSame = list.length === value.length && list.every((item, index) => item === value[index]);
    return isSame ? (value as unknown) : list;
  };
}

/** An object whose keys are data; it has no prototype, so that no key is there that the feed does not give. */
function mapOf(key: "id" | "language", shape: Shape): Reader {
  const readPart = readerOf(shape);
  return (value, path, reading) => {
    if (!isObject(value)) return fault(value, path, reading);
    const map = Object.create(null) as Record<string, unknown>;
    for (const [name, part] of Object.entries(value)) {
      const read = rules[key](name)
        ? readAt(name, readPart, part, path, reading)
        : readAt(name, fault, name, path, reading);
      if (keep(read, reading)) map[name] = read;
    }
    return map;
  };
}

/** One text, or one for each language: a translation that is empty goes alone. */
function textReader(): Reader {
  const readTexts = mapOf("language", "words");
  return (value, path, reading) => {
    if (!isObject(value)) return rules.words(value) ? value : fault(value, path, reading);
    const texts = readTexts(value, path, reading);
    return Object.keys(texts as object).length === 0 ? fault(value, path, reading) : texts;
  };
}

function own(value: Record<string, unknown>, key: string): unknown {
  return Object.hasOwn(value, key) ? value[key] : undefined;
}

function objectOf(shape: Record<string, Shape>): Reader {
  const parts = Object.entries(shape).map(([name, part]) => {
    const optional = name.endsWith("?");
    return {optional, key: optional ? name.slice(0, -1) : name, read: readerOf(part)};
  });
  return (value, path, reading) => {
    if (!isObject(value)) return fault(value, path, reading);
    let record = value;
    let count = 0;
    for (const {optional, key, read} of parts) {
      const given = own(value, key);
      if (given === undefined && optional) continue;
      let part = readAt(key, read, given, path, reading);
      if (!optional && part instanceof Fault) return part;
      if (keep(part, reading)) count += 1;
      else part = undefined;
      if (part === given) continue;
      if (record === value) record = {...value};
      record[key] = part;
    }
    if (Object.keys(record).length === count) return record;
    return Object.fromEntries(
      parts.map(({key}) => [key, own(record, key)] as const).filter(([, part]) => part !== undefined),
    );
  };
}

function make(shape: Shape): Reader {
  if (shape === "text") return textReader();
  if (shape === "url")
    return (value, path, reading) => webAddress(value, reading.base) ?? fault(value, path, reading);
  if (typeof shape === "string") {
    const rule = rules[shape];
    return (value, path, reading) => (rule(value) ? value : fault(value, path, reading));
  }
  if (Array.isArray(shape)) return listOf(...(shape as readonly [Shape, number?]));
  const {$enum, $map} = shape as {$enum?: readonly unknown[]; $map?: Shape};
  if ($enum) return (value, path, reading) => ($enum.includes(value) ? value : fault(value, path, reading));
  return $map ? mapOf("id", $map) : objectOf(shape as Record<string, Shape>);
}

const readers = new Map<Shape, Reader>();

/** What reads values of a shape. */
function readerOf(shape: Shape): Reader {
  let reader = readers.get(shape);
  if (!reader) readers.set(shape, (reader = make(shape)));
  return reader;
}

/**
 * The value as its shape says, with absolute addresses and without unknown keys, or the fault for which it
 * cannot be used. Parts left out on the way are reported.
 */
export function readRecord(shape: Shape, value: unknown, path: Path, reading: Reading): unknown {
  return readerOf(shape)(value, [...path], reading);
}
