/** What is said of the ground of a map when it is not the embedded one, in French. This file defines which sentences there are. */
const sentences = {
  show: (hosts: string): string => `Afficher le fond de carte de ${hosts}`,
  means: (hosts: string): string => `Votre adresse IP sera alors transmise à ${hosts}.`,
  decline: "Non merci",
  failures: {
    missing: (_cause: string, url: string): string =>
      `ce navigateur n’a pas WebGL 2, le fond de carte ${url} n’est pas montré.`,
    webgl: (cause: string): string =>
      `MapLibre n’a pas pu démarrer, la carte reste statique (voyez worker-src et script-src) : ${cause}`,
    lost: (cause: string): string =>
      `le navigateur a repris la carte graphique, la carte est statique jusqu’au prochain geste : ${cause}`,
    style: (cause: string, url: string): string =>
      `le fond de carte ${url} n’a pas pu être chargé, la carte reste statique (voyez connect-src) : ${cause}`,
    tiles: (cause: string, url: string): string =>
      `les données du fond de carte ${url} n’ont pas pu être chargées, la carte reste statique (voyez connect-src pour les hôtes que ce style nomme) : ${cause}`,
    hands: (cause: string): string => `ce qui déplace la carte n’a pas pu être chargé : ${cause}`,
    embedded: (cause: string): string => `le fond de carte n’a pas pu être chargé : ${cause}`,
  },
};

/** The sentences that a language must have. */
export type MapGroundSentences = typeof sentences;
export default sentences;
