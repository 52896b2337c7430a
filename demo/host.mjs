/** What an organiser's host serves: widgets, example feeds, a map style, and a place where dossiers are received. */
import path from "node:path";
import {guide} from "./guide.mjs";
import {serveFolders} from "./server.mjs";

const root = path.resolve(import.meta.dirname, "..");

/**
 * A handler for pages of any origin: `/widgets/` is `dist/`, `/examples/` has the feeds, `/grounds/` a style for the
 * map, `/generator/` writes snippets, `/guide/` explains them. What begins with `/candidacies` is a receiver's, if there is one.
 */
export function host(receiver) {
  const files = serveFolders(
    {
      "/widgets/": path.join(root, "dist"),
      "/examples/": path.join(root, "data-schema/examples"),
      "/grounds/": path.join(root, "demo/grounds"),
      "/generator/": path.join(root, "demo/generator"),
    },
    {headers: {"Access-Control-Allow-Origin": "*", "Cross-Origin-Resource-Policy": "cross-origin"}},
  );
  return (request, response) => {
    if (receiver && request.url.startsWith("/candidacies")) return receiver.handle(request, response);
    return request.url.startsWith("/guide/") ? guide(request, response) : files(request, response);
  };
}
