/** A partner's site and the host of the widgets, the other maps and the feeds: two origins, all in brotli. */
import {readFile} from "node:fs/promises";
import path from "node:path";
import {listen} from "../../demo/server.mjs";
import {bundles} from "./bundle.mjs";
import {compressed} from "./cache.mjs";

const types = {
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".mjs": "text/javascript; charset=utf-8",
  ".ndjson": "application/x-ndjson; charset=utf-8",
  ".png": "image/png",
};

const folders = {"/widgets/": path.resolve(import.meta.dirname, "../../dist"), "/peers/": bundles};

/** A static file as a browser is sent it; pictures are compressed already. */
async function readCode(pathname) {
  const mount = Object.keys(folders).find((start) => pathname.startsWith(start));
  if (!mount) return undefined;
  const file = path.join(folders[mount], pathname.slice(mount.length));
  const body = await readFile(file).catch(() => undefined);
  if (!body || file.endsWith(".png")) return body && {body};
  return {body: await compressed(path.basename(file), body, 11), encoding: "br"};
}

function pageOf(name, host, {feed}) {
  const [head, body] =
    name === "ours"
      ? [
          `<link rel="stylesheet" href="${host}/widgets/rally.css">
           <script type="module" src="${host}/widgets/rally.js"></script>`,
          feed ? `<rally-innovation-map feed="${feed}" now="2013-04-19"></rally-innovation-map>` : "",
        ]
      : [
          `<link rel="stylesheet" href="${host}/peers/${name}.css">
           <style>#map {block-size: 608px}</style>
           <script type="module" src="${host}/peers/${name}.js"></script>`,
          `<div id="map"></div>`,
        ];
  return `<!doctype html><html lang="fr"><head><meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1"><title>Partenaire</title>
    <link rel="icon" href="data:,">${head}</head><body><h1>Nos innovations</h1>${body}<p>Après.</p></body></html>`;
}

/** Starts both. `feeds` holds path and brotli body of whatever lies in the host's folder `/feeds/`. */
export async function startSites(feeds) {
  /** What the host was asked for since the last `restart`. */
  let served = [];
  const cache = new Map();
  const host = await listen(async (request, response) => {
    const {pathname} = new URL(request.url, "http://localhost");
    const at = Date.now();
    const feed = feeds.get(pathname.replace("/feeds/", ""));
    if (!feed && !cache.has(pathname)) cache.set(pathname, await readCode(pathname));
    const file = feed ? {body: feed, encoding: "br"} : cache.get(pathname);
    served.push({pathname, at, bytes: file?.body.length ?? 0, isFeed: feed !== undefined});
    response.writeHead(file ? 200 : 404, {
      "Access-Control-Allow-Origin": "*",
      "Timing-Allow-Origin": "*",
      "Cache-Control": "public, max-age=3600",
      "Content-Type": types[path.extname(pathname)] ?? "text/plain",
      ...(file && {"Content-Length": file.body.length}),
      ...(file?.encoding && {"Content-Encoding": file.encoding}),
    });
    response.end(file?.body);
  });
  const partner = await listen((request, response) => {
    const {pathname, searchParams} = new URL(request.url, "http://localhost");
    response.writeHead(200, {"Content-Type": "text/html; charset=utf-8"});
    response.end(pageOf(path.basename(pathname, ".html"), host.origin, Object.fromEntries(searchParams)));
  });
  return {
    origins: [host.origin, partner.origin],
    /** Address of a partner's page with one of the maps. */
    page(name, {feed, theme: {id, label}, size}) {
      const asked = new URLSearchParams({feed: `${host.origin}/feeds/${feed}`, theme: id, label, size});
      return `${partner.origin}/${name}.html?${asked}`;
    },
    /** Address of a page that has the script of ours and no map yet. */
    empty: `${partner.origin}/ours.html`,
    feed: (address) => `${host.origin}/feeds/${address}`,
    restart: () => (served = []),
    served: () => served,
    close: () => Promise.all([host.close(), partner.close()]),
  };
}
