/** What the webmaster reads in the console and in `rally-error`, in French. This file defines which sentences there are. */
const webmaster = {
  "missing-feed": "attribut « feed » absent : indiquez l’adresse du flux JSON du rallye.",
  network: (url: string, detail: string): string =>
    `flux injoignable à l’adresse ${url} (réseau, ou en-tête Access-Control-Allow-Origin absent) : ${detail}`,
  timeout: (url: string, detail: string): string =>
    `flux trop lent à l’adresse ${url} : pas de réponse complète en ${detail}.`,
  status: (url: string, detail: string): string => `le serveur a répondu ${detail} pour ${url}.`,
  "too-large": (url: string, detail: string): string => `flux refusé, trop volumineux (${detail}) : ${url}`,
  "not-json": (url: string, detail: string): string =>
    detail === "HTML"
      ? `l’adresse ${url} donne une page HTML, pas un flux JSON.`
      : `le flux ${url} n’est pas un document JSON complet : ${detail}`,
  format: (url: string, detail: string): string =>
    `${url} n’est pas un flux de rallye : « format » vaut ${detail}, "rally-feed" est attendu.`,
  version: (url: string, detail: string): string =>
    `le flux ${url} est en version ${detail}, cette bibliothèque lit la version 1 : mettez les widgets à jour.`,
  invalid: (url: string, detail: string, path: string): string =>
    `le flux ${url} ne peut pas être lu : ${path} ${detail ? `vaut ${detail}, valeur impossible` : "est absent"}.`,
  missing: (path: string): string => `${path} : valeur absente, élément laissé de côté.`,
  impossible: (path: string, found: string): string =>
    `${path} : valeur impossible ${found}, élément laissé de côté.`,
  "unknown-id": (path: string, found: string): string =>
    `${path} : aucun élément n’a l’identifiant ${found}.`,
  "duplicate-id": (path: string, found: string): string =>
    `${path} : identifiant ${found} déjà utilisé, élément laissé de côté.`,
  "swapped-coordinates": (path: string, found: string): string =>
    `${path} : ${found} semble inversé ; la longitude vient d’abord, puis la latitude.`,
  unread: (path: string, found: string): string =>
    `${path} : la lecture s’est arrêtée (${found}) ; ce qui a été lu est montré.`,
  missingAttribute: (attribute: string): string =>
    `attribut « ${attribute} » absent : donnez-lui une valeur.`,
  day: (value: string): string => `now="${value}" n’est pas un jour ; AAAA-MM-JJ est attendu.`,
  more: (count: number): string => `… et ${count} autres.`,
  leftOut: (count: number, url: string): string =>
    `${count} élément(s) du flux ${url} n’ont pas pu être utilisés :`,
  unknown: (attribute: string, value: string, nearest: string): string =>
    `attribut « ${attribute} » : « ${value} » n’existe pas dans ce flux.${nearest && ` Vouliez-vous dire : ${nearest} ?`}`,
  choice: (attribute: string, value: string, choices: string): string =>
    `attribut « ${attribute} » : « ${value} » n’est pas possible. Valeurs possibles : ${choices}.`,
};

export default webmaster;

/** The sentences that a language must have. */
export type Webmaster = typeof webmaster;
