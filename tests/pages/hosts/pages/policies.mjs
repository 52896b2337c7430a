/** Pages whose headers forbid what they can, as `checkHost` takes them. */

/** What the documentation says a page must allow, and nothing else. */
const policy = ({host}) => `default-src 'none'; script-src ${host}; connect-src ${host}; img-src ${host}`;

export const pages = {
  "allows nothing but what the documentation names": {
    headers: (sites) => ({"Content-Security-Policy": policy(sites)}),
  },
  "requires trusted types": {
    headers: (sites) => ({
      "Content-Security-Policy": `${policy(sites)}; require-trusted-types-for 'script'; trusted-types lit-html`,
    }),
  },
  "isolates itself from other origins": {
    headers: () => ({
      "Cross-Origin-Embedder-Policy": "require-corp",
      "Cross-Origin-Opener-Policy": "same-origin",
    }),
    // Such a page takes a classic script of another origin with this, as the documentation says.
    attributes: "crossorigin",
  },
  "sends no referrer": {headers: () => ({"Referrer-Policy": "no-referrer"})},
  "denies every feature": {
    headers: () => ({"Permissions-Policy": "geolocation=(), fullscreen=(), clipboard-write=()"}),
  },
};
