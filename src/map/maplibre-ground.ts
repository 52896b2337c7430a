/** The ground in WebGL. Loaded, with MapLibre, when the visitor first moves the map. */
import type {Basemap} from "../geo/basemap.js";
import type {View} from "../geo/projection.js";
import type {Size} from "./camera.js";
import type {Ground, GroundLook} from "./ground.js";
import {loadMapLibre} from "./maplibre-files.js";
import {styleOf} from "./maplibre-style.js";

export interface MapLibreGroundOptions {
  /** A node of its own, of the map's size. */
  readonly node: HTMLElement;
  readonly basemap: Basemap;
  readonly look: GroundLook;
  readonly view: View;
  /** Aborted when the map is not wanted any more while it loads. */
  readonly signal: AbortSignal;
  /** The graphics card has taken the drawing away: show another ground. */
  readonly lost: () => void;
}

/**
 * Resolves with a ground that is painted. Rejects where WebGL 2 or the worker is refused, when the files
 * cannot be loaded, and when aborted; nothing is left behind then.
 */
export async function createMapLibreGround(options: MapLibreGroundOptions): Promise<Ground> {
  const {node, basemap, look, view, signal, lost} = options;
  const {Map: MapLibreMap} = await loadMapLibre();
  signal.throwIfAborted();
  const map = new MapLibreMap({
    container: node,
    style: styleOf(basemap, look),
    center: view.center,
    zoom: view.zoom,
    // Gestures, names, markers and the attribution are the map's own, the same in both renderings.
    interactive: false,
    attributionControl: false,
    trackResize: false,
    renderWorldCopies: false,
    validateStyle: false,
    fadeDuration: 0,
    canvasContextAttributes: {antialias: true},
  });
  try {
    await new Promise<void>((resolve, reject) => {
      map.once("idle", () => resolve());
      map.once("error", ({error}) => reject(error as Error));
      map.once("webglcontextlost", () => reject(new Error("WebGL context lost")));
      signal.addEventListener("abort", () => reject(new Error("not wanted any more")), {once: true});
    });
  } catch (cause) {
    map.remove();
    throw cause;
  }
  map.on("webglcontextlost", lost);

  let painted = look;
  let shown: Size | undefined;
  return {
    show({center, zoom}, size) {
      if (shown && (shown.width !== size.width || shown.height !== size.height)) map.resize();
      shown = size;
      map.jumpTo({center, zoom});
      // Within this frame, so that the ground never trails behind the markers.
      map.redraw();
    },
    restyle(next) {
      if (JSON.stringify(next) === JSON.stringify(painted)) return;
      painted = next;
      map.setStyle(styleOf(basemap, next));
    },
    destroy() {
      map.off("webglcontextlost", lost);
      map.remove();
    },
  };
}
