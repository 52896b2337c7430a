/** What an organiser's host serves: widgets, example feeds, a map style, and a place where dossiers are received. */
import path from "node:path";
import {receiveCandidacies} from "./candidacies.mjs";
import {serveFolders} from "./server.mjs";

const root = path.resolve(import.meta.dirname, "..");

/** A handler for pages of any origin: `/widgets/` is `dist/`, `/examples/` has the feeds, `/grounds/` a style for the map. */
export function host() {
  const receive = receiveCandidacies();
  const files = serveFolders(
    {
      "/widgets/": path.join(root, "dist"),
      "/examples/": path.join(root, "data-schema/examples"),
      "/grounds/": path.join(root, "demo/grounds"),
    },
    {headers: {"Access-Control-Allow-Origin": "*", "Cross-Origin-Resource-Policy": "cross-origin"}},
  );
  return (request, response) =>
    request.url === "/candidatures" ? receive(request, response) : files(request, response);
}
