/**
 * Checks a value against a schema and leaves out what is wrong: the nearest part around each fault that the
 * schema allows to be missing, or the list entry that holds it. The schema alone says which parts those are.
 */
import * as z from "zod/mini";
import type {LeftOut} from "./feed.js";

type Path = readonly PropertyKey[];

/** Thrown when the fault lies in a part that may not be missing. */
export class Unusable extends Error {
  constructor(readonly fault: LeftOut) {
    super(fault.path);
  }
}

/** `["stages", 3, "start"]` as a webmaster reads it: `stages[3].start`. */
export function written(path: Path): string {
  return path.reduce<string>(
    (text, key) =>
      typeof key === "number" ? `${text}[${key}]` : text ? `${text}.${String(key)}` : String(key),
    "",
  );
}

/** A value as JSON, short enough for a message. */
export function shortened(value: unknown): string {
  const json = JSON.stringify(value);
  return json.length > 60 ? `${json.slice(0, 59)}…` : json;
}

function at(value: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (parent, key) => (parent as Record<PropertyKey, unknown> | undefined)?.[key],
    value,
  );
}

/** How many keys of `path` lead to the nearest part that may be left out; none when all of it is required. */
function depthToLeaveOut(schema: z.core.$ZodType, path: Path): number | undefined {
  let depth: number | undefined;
  let here = schema as z.core.$ZodTypes | undefined;
  for (let index = 0; here; index++) {
    if (here._zod.def.type === "optional") {
      depth = index;
      here = here._zod.def.innerType as z.core.$ZodTypes;
    }
    const key = path[index];
    if (key === undefined) return depth;
    const {def} = here._zod;
    if (def.type === "array" || def.type === "record") {
      depth = index + 1;
      here = (def.type === "array" ? def.element : def.valueType) as z.core.$ZodTypes;
    } else if (def.type === "object") {
      here = def.shape[key as string] as z.core.$ZodTypes | undefined;
    } else {
      return depth;
    }
  }
  return depth;
}

/** The input with one part taken out; lists keep their places, so that later paths still fit, by a hole. */
function without(value: unknown, path: Path): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return undefined;
  const copy = (Array.isArray(value) ? value.slice() : {...(value as object)}) as Record<
    PropertyKey,
    unknown
  >;
  if (rest.length > 0) copy[key] = without(copy[key], rest);
  else Reflect.deleteProperty(copy, key);
  return copy;
}

function compact(value: unknown): unknown {
  if (Array.isArray(value)) return value.flat(0).map(compact);
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, compact(part)]));
}

/**
 * The value as the schema types it. `report` is called once for each part left out, with its path below
 * `path`.
 *
 * @throws {Unusable} when a fault lies in a part that must be there.
 */
export function prune<Schema extends z.core.$ZodType>(
  schema: Schema,
  value: unknown,
  path: Path,
  report: (leftOut: LeftOut) => void,
): z.core.output<Schema> {
  for (let input = value; ;) {
    const result = z.safeParse(schema, input);
    if (result.success) return result.data;
    const faults = result.error.issues.map((issue) => {
      const found = at(input, issue.path);
      const where = written([...path, ...issue.path]);
      const leftOut: LeftOut =
        found === undefined
          ? {path: where, problem: "missing"}
          : {path: where, problem: "impossible", found: shortened(found)};
      return {issue, cut: depthToLeaveOut(schema, issue.path), leftOut};
    });
    const fatal = faults.find(({cut}) => cut === undefined);
    if (fatal) throw new Unusable(fatal.leftOut);
    const gone: Path[] = [];
    for (const {issue, cut, leftOut} of faults.sort((one, other) => (one.cut ?? 0) - (other.cut ?? 0))) {
      const part = issue.path.slice(0, cut);
      if (gone.some((outer) => outer.every((key, depth) => key === part[depth]))) continue;
      gone.push(part);
      report(leftOut);
      input = without(input, part);
    }
    input = compact(input);
  }
}
