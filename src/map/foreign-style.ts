/** A MapLibre style from elsewhere: fetched, checked for what it must have, made fit for a flat map of ours. */
import type {SourceSpecification, StyleSpecification} from "maplibre-gl";
import {GroundError} from "./ground-error.js";

export interface ForeignStyle {
  readonly style: StyleSpecification;
  /** Hosts that the style asks for tiles, glyphs and icons, as far as it names them. */
  readonly hosts: readonly string[];
  /** Whether it names towns itself. */
  readonly writesNames: boolean;
}

/** A style may say in its `metadata` that its pictures bear no names, or that they do. */
const NAMES = "rally:names";

/** All maps of a page that want a style share it. */
const styles = new Map<string, Promise<ForeignStyle>>();

/** Rejects with a `GroundError` when the style cannot be fetched or is none; it is fetched anew the next time. */
export function loadForeignStyle(url: string): Promise<ForeignStyle> {
  let style = styles.get(url);
  if (!style) {
    style = fetchStyle(url);
    styles.set(url, style);
    style.catch(() => styles.delete(url));
  }
  return style;
}

async function fetchStyle(url: string): Promise<ForeignStyle> {
  try {
    const response = await fetch(url);
    if (!response.ok) throw new Error(`HTTP ${response.status}`);
    return readStyle((await response.json()) as unknown, url);
  } catch (cause) {
    throw new GroundError("style", cause);
  }
}

/**
 * Makes addresses that are relative to the style absolute, and leaves out what would tilt, bend or move the map:
 * markers lie where the projection of the map says. Throws when it is no style.
 */
export function readStyle(json: unknown, base: string): ForeignStyle {
  const given = json as Partial<StyleSpecification> | null;
  if (!given?.sources || !Array.isArray(given.layers)) throw new Error("not a MapLibre style");
  const {version, layers, glyphs, sprite, light, transition, state, metadata} = given as StyleSpecification;
  const urls: string[] = [];
  const absolute = (address: string): string => {
    const [, scheme = "", rest = ""] = /^(pmtiles:\/\/)?(.*)$/s.exec(address) ?? [];
    // Braces stand for parts of the address that are filled in later.
    const resolved = new URL(rest, base).href.replace(/%7B/gi, "{").replace(/%7D/gi, "}");
    urls.push(resolved);
    return scheme + resolved;
  };
  const sources = Object.entries(given.sources).map(([id, source]): [string, SourceSpecification] => {
    const {url, tiles, data} = source as {url?: unknown; tiles?: unknown; data?: unknown};
    const changed = {
      ...source,
      ...(typeof url === "string" && {url: absolute(url)}),
      ...(Array.isArray(tiles) && {tiles: tiles.map((tile) => absolute(String(tile)))}),
      ...(typeof data === "string" && {data: absolute(data)}),
    };
    return [id, changed];
  });
  const says = (metadata as Record<string, unknown> | undefined)?.[NAMES];
  return {
    style: {
      version,
      sources: Object.fromEntries(sources),
      layers,
      ...(glyphs && {glyphs: absolute(glyphs)}),
      ...(sprite && {
        sprite:
          typeof sprite === "string"
            ? absolute(sprite)
            : sprite.map(({id, url}) => ({id, url: absolute(url)})),
      }),
      ...(light && {light}),
      ...(transition && {transition}),
      ...(state && {state}),
    },
    hosts: [...new Set(urls.filter((url) => url.startsWith("http")).map((url) => new URL(url).host))],
    writesNames: typeof says === "boolean" ? says : layers.some(bearsNames),
  };
}

/** Pictures of maps nearly always bear names. */
function bearsNames(layer: StyleSpecification["layers"][number]): boolean {
  return layer.type === "raster" || (layer.type === "symbol" && layer.layout?.["text-field"] !== undefined);
}
