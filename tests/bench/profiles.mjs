/** Whose visit is measured, and with how many innovations. */

/** A visitor's device and network: options of Playwright's context, then what Chromium is told to pretend. */
export const profiles = {
  desktop: {context: {viewport: {width: 1280, height: 900}}},
  phone: {
    context: {viewport: {width: 390, height: 844}, deviceScaleFactor: 2, isMobile: true, hasTouch: true},
    /** How many times slower the main thread is. */
    cpu: 4,
    /** Milliseconds, and bytes per second: 1.6 Mbit/s down. */
    network: {offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 94_000},
  },
};

/** Innovations in a feed. */
export const sizes = [300, 10_000, 100_000];

/** The maps, in the order of the tables' columns. `feed` says which form of the feed each is given. */
export const maps = {
  leaflet: {name: "Leaflet + markercluster", page: "leaflet", feed: "plain"},
  openlayers: {name: "OpenLayers", page: "openlayers", feed: "plain"},
  maplibre: {name: "MapLibre alone", page: "maplibre", feed: "plain"},
  ours: {name: "ours", page: "ours", feed: "plain"},
  index: {name: "ours, index form", page: "ours", feed: "index"},
};

/** The maps of others, which ours is compared with. */
export const peers = ["leaflet", "openlayers", "maplibre"];

/** Makes a page slow the way its visitor's device and network are. */
export async function pretend(session, {cpu, network}) {
  if (cpu) await session.send("Emulation.setCPUThrottlingRate", {rate: cpu});
  if (network) {
    await session.send("Network.enable");
    // Holds for the page's workers too.
    await session.send("Network.emulateNetworkConditions", network);
  }
}
