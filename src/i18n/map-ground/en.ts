/** What is said of the ground of a map when it is not the embedded one, in English. */
import type {MapGroundSentences} from "./fr.js";

const sentences: MapGroundSentences = {
  show: (hosts) => `Show the background map from ${hosts}`,
  means: (hosts) => `Your IP address then goes to ${hosts}.`,
  decline: "No, thank you",
  failures: {
    missing: (_cause, url) => `this browser has no WebGL 2, the background map ${url} is not shown.`,
    webgl: (cause) =>
      `MapLibre could not start, the map stays static (see worker-src and script-src): ${cause}`,
    lost: (cause) =>
      `the browser took the graphics card back, the map is static until the next gesture: ${cause}`,
    style: (cause, url) =>
      `the background map ${url} could not be loaded, the map stays static (see connect-src): ${cause}`,
    tiles: (cause, url) =>
      `the data of the background map ${url} could not be loaded, the map stays static (see connect-src for the hosts that this style names): ${cause}`,
    hands: (cause) => `what moves the map could not be loaded: ${cause}`,
    embedded: (cause) => `the background map could not be loaded: ${cause}`,
  },
};

export default sentences;
