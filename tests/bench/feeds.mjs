/** The feeds that the maps are given, compressed: plain, and in the index form where there is one. */
import {existsSync, readFileSync} from "node:fs";
import path from "node:path";
import {pathToFileURL} from "node:url";
import {makeFeed} from "../support/make-feed.mjs";
import {compressed, kept} from "./cache.mjs";

const root = path.resolve(import.meta.dirname, "../..");
const maker = readFileSync(path.join(root, "tests/support/make-feed.mjs"));
const indexer = path.join(root, "scripts/feed-index.mjs");
/** A server compresses a feed that changes daily less hard than code that changes with a version. */
const QUALITY = 9;

/** Whether a feed can be given in the index form. */
export const hasIndexForm = existsSync(indexer);

/** The theme that most innovations have: the filter that is measured. */
function commonestTheme({themes, innovations}) {
  const counts = new Map(themes.map(({id}) => [id, 0]));
  for (const innovation of innovations) {
    for (const id of innovation.themes) counts.set(id, counts.get(id) + 1);
  }
  const {id, label} = themes.toSorted((a, b) => counts.get(b.id) - counts.get(a.id))[0];
  return {id, label};
}

/** Where a feed lies on the host: beside it, what it refers to. */
export const feedPath = (size, form) => `${size}/${form}/feed.json`;

/**
 * Gives what maps of that many innovations ask for: `theme`, the commonest, and `files`, path to brotli body.
 * Sheets in full are not among them: nobody opens one.
 */
export async function feedsOf(size, forms) {
  let feed;
  const plain = await kept(`${size}.json`, [maker], () => {
    feed = makeFeed({innovations: size});
    return JSON.stringify(feed);
  });
  feed ??= JSON.parse(plain);
  const bodies = new Map();
  if (forms.includes("plain")) bodies.set(feedPath(size, "plain"), plain);
  if (forms.includes("index")) {
    const {makeFeedIndex} = await import(pathToFileURL(indexer));
    const made = makeFeedIndex(feed);
    const address = feedPath(size, "index");
    bodies.set(address, Buffer.from(JSON.stringify(made.feed)));
    bodies.set(
      new URL(made.feed.index.url, `http://host/${address}`).pathname.slice(1),
      Buffer.from(made.index),
    );
  }
  const files = await Promise.all(
    [...bodies].map(async ([address, body]) => [
      address,
      await compressed(address.replaceAll("/", "-"), body, QUALITY),
    ]),
  );
  return {theme: commonestTheme(feed), files: new Map(files)};
}
