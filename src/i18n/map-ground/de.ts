/** What is said of the ground of a map when it is not the embedded one, in German. */
import type {MapGroundSentences} from "./fr.js";

const sentences: MapGroundSentences = {
  show: (hosts) => `Hintergrundkarte von ${hosts} anzeigen`,
  means: (hosts) => `Ihre IP-Adresse geht dann an ${hosts}.`,
  decline: "Nein danke",
  failures: {
    missing: (_cause, url) =>
      `dieser Browser hat kein WebGL 2, die Hintergrundkarte ${url} wird nicht gezeigt.`,
    webgl: (cause) =>
      `MapLibre konnte nicht starten, die Karte bleibt statisch (siehe worker-src und script-src): ${cause}`,
    lost: (cause) =>
      `der Browser hat die Grafikkarte zurückgenommen, die Karte ist bis zur nächsten Geste statisch: ${cause}`,
    style: (cause, url) =>
      `die Hintergrundkarte ${url} konnte nicht geladen werden, die Karte bleibt statisch (siehe connect-src): ${cause}`,
    tiles: (cause, url) =>
      `die Daten der Hintergrundkarte ${url} konnten nicht geladen werden, die Karte bleibt statisch (siehe connect-src für die Server, die dieser Stil nennt): ${cause}`,
    hands: (cause) => `was die Karte bewegt, konnte nicht geladen werden: ${cause}`,
    embedded: (cause) => `die Hintergrundkarte konnte nicht geladen werden: ${cause}`,
  },
};

export default sentences;
