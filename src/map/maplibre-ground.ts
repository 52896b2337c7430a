/** The ground in WebGL: the basemap as it is, or a style from elsewhere with the region's outline. */
import type {ErrorEvent, Map as MapLibreMap, MapOptions} from "maplibre-gl";
import type {Basemap} from "../geo/basemap.js";
import type {View} from "../geo/projection.js";
import type {Size} from "./camera.js";
import {readCredits} from "./credits.js";
import {type ForeignStyle, loadForeignStyle} from "./foreign-style.js";
import type {Credit, Ground, GroundLook} from "./ground.js";
import {GroundError} from "./ground-error.js";
import {hasWebgl2, loadMapLibre} from "./maplibre-files.js";
import {OUTLINE, outlinePaint, styleOf, withOutline} from "./maplibre-style.js";
import {answerArchives} from "./tile-archives.js";

export interface MapLibreGroundOptions {
  /** A node of its own, of the map's size. */
  readonly node: HTMLElement;
  readonly basemap: Basemap;
  /** Address of the style that takes the basemap's place. */
  readonly style: string | undefined;
  readonly look: GroundLook;
  readonly view: View;
  /** Aborted when the map is not wanted any more while it loads. */
  readonly signal: AbortSignal;
  /** The graphics card has taken the drawing away: show another ground. */
  readonly lost: () => void;
}

export interface MapLibreGround extends Ground {
  /** Whom it thanks, beside those of the basemap. */
  readonly credits: readonly Credit[];
  readonly writesNames: boolean;
}

/** Milliseconds of a page that is looked at, after which nothing more is expected of a worker or a server. */
const PATIENCE = 60_000;

/**
 * Resolves with a ground that is painted. Rejects with a `GroundError` where WebGL 2 or the worker is refused, when
 * the files or the style cannot be loaded; and when aborted. Nothing is left behind then.
 */
export async function createMapLibreGround(options: MapLibreGroundOptions): Promise<MapLibreGround> {
  const {node, basemap, look, view, signal, lost} = options;
  if (!hasWebgl2()) throw new GroundError("missing", new Error("no WebGL 2"));
  const [maplibre, foreign] = await Promise.all([
    loadMapLibre(),
    options.style === undefined ? undefined : loadForeignStyle(options.style),
  ]);
  signal.throwIfAborted();
  if (foreign) answerArchives(maplibre.addProtocol);
  const map = new maplibre.Map({
    ...settings,
    container: node,
    style: foreign ? withOutline(foreign.style, basemap, look) : styleOf(basemap, look),
    center: view.center,
    zoom: view.zoom,
    validateStyle: foreign !== undefined,
  });
  try {
    await painted(map, foreign !== undefined, signal);
  } catch (cause) {
    map.remove();
    throw cause;
  }
  map.on("webglcontextlost", lost);
  // A tile that does not come leaves a gap, which is all there is to say.
  map.on("error", () => undefined);

  let drawn = look;
  let shown: Size | undefined;
  return {
    credits: foreign ? creditsOf(map, foreign) : [],
    writesNames: foreign?.writesNames ?? false,
    show({center, zoom}, size) {
      if (shown && (shown.width !== size.width || shown.height !== size.height)) map.resize();
      shown = size;
      map.jumpTo({center, zoom});
      // Within this frame, so that the ground never trails behind the markers.
      map.redraw();
    },
    restyle(next) {
      if (JSON.stringify(next) === JSON.stringify(drawn)) return;
      drawn = next;
      if (foreign) repaintOutline(map, next);
      else map.setStyle(styleOf(basemap, next));
    },
    destroy() {
      map.off("webglcontextlost", lost);
      map.remove();
    },
  };
}

const settings = {
  // Gestures, names, markers and the attribution are the map's own, the same in both renderings.
  interactive: false,
  attributionControl: false,
  trackResize: false,
  renderWorldCopies: false,
  fadeDuration: 0,
} satisfies Partial<MapOptions>;

/** Resolves when all that is in view has been drawn; rejects when that will not happen, or shows nothing. */
function painted(map: MapLibreMap, isForeign: boolean, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    let hasStyle = false;
    let came = 0;
    let missing: unknown;
    let timer = 0;
    const fail = (what: GroundError["what"], cause: unknown): void => {
      clearTimeout(timer);
      reject(new GroundError(what, cause));
    };
    const wait = (): void => {
      timer = window.setTimeout(() => {
        // Nothing is drawn in a tab that nobody sees.
        if (document.hidden) wait();
        else fail(isForeign ? "tiles" : "webgl", new Error(`nothing within ${PATIENCE / 1000} s`));
      }, PATIENCE);
    };
    wait();
    map.once("style.load", () => (hasStyle = true));
    map.on("sourcedata", ({sourceId, tile}) => {
      if (tile && sourceId !== OUTLINE) came += 1;
    });
    map.on("error", (event: ErrorEvent & {tile?: unknown; sourceId?: string}) => {
      const {error, tile, sourceId} = event;
      // That of a worker which cannot start says nothing else of where it comes from.
      const isOurs = !isForeign || sourceId === OUTLINE || error.message.startsWith("Worker");
      if (isOurs) fail("webgl", error);
      else if (!hasStyle) fail("style", error);
      else if (tile) missing ??= error;
      else if (sourceId) fail("tiles", error);
    });
    map.once("webglcontextlost", () => fail("lost", new Error("webglcontextlost")));
    map.once("idle", () => {
      if (missing !== undefined && !came) {
        fail("tiles", missing);
        return;
      }
      clearTimeout(timer);
      resolve();
    });
    signal.addEventListener("abort", () => fail("webgl", signal.reason), {once: true});
  });
}

/** What the sources that are drawn, and their servers, say about themselves; else, who they are. */
function creditsOf(map: MapLibreMap, {style: {sources, layers}, hosts}: ForeignStyle): Credit[] {
  const used = new Set(layers.map((layer) => "source" in layer && layer.source));
  const attributions = Object.keys(sources)
    .filter((id) => used.has(id))
    .map((id) => (map.getSource(id) as {attribution?: unknown} | undefined)?.attribution)
    .filter((attribution) => typeof attribution === "string");
  const credits = readCredits(attributions);
  return credits.length || !hosts.length ? credits : [{text: hosts.join(" · ")}];
}

function repaintOutline(map: MapLibreMap, look: GroundLook): void {
  for (const [name, value] of Object.entries(outlinePaint(look))) {
    map.setPaintProperty(OUTLINE, name as "line-color", value as string);
  }
}
