/** Makes every address of a record absolute. Which parts are addresses is read off the schema. */
import type * as z from "zod/mini";
import {url} from "../../data-schema/values.js";

type Keys = readonly string[];
const each = "*";
const known = new WeakMap<z.core.$ZodType, readonly Keys[]>();

function addressesIn(schema: z.core.$ZodType): readonly Keys[] {
  const found = known.get(schema);
  if (found) return found;
  const {def} = (schema as z.core.$ZodTypes)._zod;
  const below = (key: string, part: z.core.$ZodType): Keys[] =>
    addressesIn(part).map((keys) => [key, ...keys]);
  const keys: readonly Keys[] =
    (schema as unknown) === url
      ? [[]]
      : def.type === "optional"
        ? addressesIn(def.innerType)
        : def.type === "array"
          ? below(each, def.element)
          : def.type === "object"
            ? Object.entries(def.shape).flatMap(([key, part]) => below(key, part))
            : [];
  known.set(schema, keys);
  return keys;
}

function resolve(holder: Record<string, unknown>, [key = "", ...rest]: Keys, base: string): void {
  const value = holder[key];
  if (value === undefined) return;
  if (rest.length === 0) holder[key] = new URL(value as string, base).href;
  else if (rest[0] === each) {
    const list = value as Record<string, unknown>;
    Object.keys(list).forEach((index) => {
      resolve(list, [index, ...rest.slice(1)], base);
    });
  } else resolve(value as Record<string, unknown>, rest, base);
}

/** Resolves, in place, the addresses of a value that has just been checked against `schema`. */
export function makeAbsolute(schema: z.core.$ZodType, value: unknown, base: string): void {
  for (const keys of addressesIn(schema)) resolve({value}, ["value", ...keys], base);
}
