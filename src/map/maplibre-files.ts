/**
 * The only door to MapLibre: 295 kB of code that nothing else may make a page download.
 *
 * MapLibre starts its worker from `maplibre-gl-worker.mjs` beside the file that holds MapLibre itself, and
 * finds that by `import.meta.url`. So the build gives `maplibre-gl` a chunk of its own and copies
 * `maplibre-gl/dist/maplibre-gl-worker.mjs`, under that very name, into the folder where the chunk lies.
 * Unbuilt, both lie side by side in the package.
 */
export function loadMapLibre(): Promise<typeof import("maplibre-gl")> {
  return import("maplibre-gl");
}

/** Whether there is WebGL 2 to be had, asked before its 450 kB are. */
export function hasWebgl2(): boolean {
  const context = document.createElement("canvas").getContext("webgl2");
  context?.getExtension("WEBGL_lose_context")?.loseContext();
  return context !== null;
}
