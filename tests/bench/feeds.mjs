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

/**
 * Gives what a map of that many innovations asks for: `theme`, then `files`, name to brotli body. The feed is
 * `SIZE-plain.json` or `SIZE-index.json`; what the latter refers to lies beside it.
 */
export async function feedsOf(size, forms) {
  let feed;
  const plain = await kept(`${size}.json`, [maker], () => {
    feed = makeFeed({innovations: size});
    return JSON.stringify(feed);
  });
  feed ??= JSON.parse(plain);
  const bodies = new Map();
  if (forms.includes("plain")) bodies.set(`${size}-plain.json`, plain);
  if (forms.includes("index")) {
    const {indexFeed} = await import(pathToFileURL(indexer));
    const index = `${size}.index.json`;
    const made = indexFeed(feed, index);
    bodies.set(`${size}-index.json`, Buffer.from(JSON.stringify(made.feed)));
    bodies.set(index, Buffer.from(made.index));
  }
  const files = await Promise.all(
    [...bodies].map(async ([name, body]) => [name, await compressed(name, body, QUALITY)]),
  );
  return {theme: commonestTheme(feed), files: new Map(files)};
}
