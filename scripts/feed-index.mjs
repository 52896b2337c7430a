// Makes the form that suits a rally with thousands of innovations, from a feed that holds them all:
//
//   node scripts/feed-index.mjs feed.json out [--summaries]
//
// `out/feed.json` has everything but the innovations, `out/index.ndjson` has these in short, and `out/sheets/` has
// each in full. With `--summaries` the index has the summaries too: the search finds what they say, and the index
// weighs a fifth more.

/** How many innovations the first block has, which is the first picture, and each further one. */
const first = 250;
const further = 1_000;

/** An id that can be the name of a file, on any server. */
const fileName = /^[\w~-][\w.~-]{0,100}$/;

/** Degrees with five decimals: a metre. */
const rounded = (degrees) => Math.round(degrees * 100_000) / 100_000;

/**
 * The innovations in blocks. The first is an even sample of all of them, and so is each further one, since a map
 * that shows the beginning should already look like the whole.
 */
function blocksOf(innovations) {
  const {length} = innovations;
  const isFirst = (index) =>
    length <= first || Math.floor((index * first) / length) !== Math.floor(((index - 1) * first) / length);
  const sample = innovations.filter((_, index) => isFirst(index));
  const others = innovations.filter((_, index) => !isFirst(index));
  const count = Math.ceil(others.length / further);
  const rest = Array.from({length: count}, (_, block) =>
    others.filter((_, index) => index % count === block),
  );
  return [sample, ...rest].filter(({length}) => length > 0);
}

/** Numbers things in the order in which they are first named. */
function numbering() {
  const numbers = new Map();
  const values = [];
  return {
    values,
    of(value) {
      if (value === undefined) return null;
      const key = JSON.stringify(value);
      if (!numbers.has(key)) numbers.set(key, values.push(value) - 1);
      return numbers.get(key);
    },
  };
}

/** What of a place many have in common; a position of one's own goes into the block. */
function sharedPlace({municipality, insee, postcode, coordinates, precision}) {
  return precision === "municipality"
    ? {municipality, insee, postcode, coordinates, precision}
    : {municipality, insee, postcode};
}

/** An address that is relative to the feed, as a document one folder below writes it. */
function fromFolder(address) {
  if (/^(?:[a-z][a-z0-9+.-]*:|\/)/i.test(address)) return address;
  return /^[?#]/.test(address) ? `../feed.json${address}` : `../${address}`;
}

/** A sheet with its addresses relative to itself. */
function asSheet(value, key) {
  if (typeof value === "string") return ["url", "src"].includes(key) ? fromFolder(value) : value;
  if (Array.isArray(value)) return value.map((item) => asSheet(item, key));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, asSheet(part, name)]));
}

/** A column, unless it would have nothing but gaps. */
function column(name, entries) {
  return entries.every((entry) => entry === null) ? {} : {[name]: entries};
}

/**
 * A valid feed in index form: `{feed, index, sheets}`, the latter two as texts, `sheets` by the names of their
 * files. Innovations that have a sheet elsewhere, or an id that is no file's name, stay in the feed.
 */
export function makeFeedIndex({innovations = [], ...rest}, {summaries = false} = {}) {
  const isListed = ({id, detail}) => detail === undefined && fileName.test(id);
  const listed = innovations.filter(isListed);
  const whole = innovations.filter((innovation) => !isListed(innovation));
  const [places, organizationKinds, kinds, themes, partners, stages] = Array.from({length: 6}, numbering);
  /** One number may stand for a list of one. */
  const several = (numbers, list) => {
    if (!list?.length) return null;
    return list.length === 1 ? numbers.of(list[0]) : list.map((item) => numbers.of(item));
  };
  const criteriaOf = (block) => {
    const names = new Set(block.flatMap(({criteria = {}}) => Object.keys(criteria)));
    return [...names].map((name) => [name, block.map(({criteria}) => criteria?.[name]?.level ?? null)]);
  };
  const lines = blocksOf(listed).map((block) => {
    const criteria = criteriaOf(block);
    const positionOf = ({place: {coordinates, precision}}) =>
      coordinates && precision !== "municipality" ? coordinates.map(rounded) : [null, null];
    return {
      id: block.map(({id}) => id),
      title: block.map(({title}) => title),
      organization: block.map(({organization}) => organization.name),
      organizationKind: block.map(({organization}) => organizationKinds.of(organization.kind)),
      place: block.map(({place}) => places.of(sharedPlace(place))),
      ...column("coordinates", block.flatMap(positionOf)),
      ...column(
        "themes",
        block.map((innovation) => several(themes, innovation.themes)),
      ),
      ...column(
        "kinds",
        block.map((innovation) => several(kinds, innovation.kinds)),
      ),
      ...column(
        "partner",
        block.map(({partner}) => partners.of(partner)),
      ),
      ...column(
        "stage",
        block.map(({stage}) => stages.of(stage)),
      ),
      ...(criteria.length > 0 && {criteria: Object.fromEntries(criteria)}),
      ...column(
        "example",
        block.map(({example}) => example ?? null),
      ),
      ...(summaries && {summary: block.map(({summary}) => summary)}),
    };
  });
  const header = {
    format: "rally-index",
    version: 1,
    updated: rest.updated,
    detail: "sheets/{id}.json",
    places: places.values,
    organizationKinds: organizationKinds.values,
    kinds: kinds.values,
    themes: themes.values,
    partners: partners.values,
    stages: stages.values,
  };
  return {
    feed: {
      ...rest,
      ...(whole.length > 0 && {innovations: whole}),
      index: {url: "index.ndjson", count: listed.length},
    },
    index: [header, ...lines].map((line) => `${JSON.stringify(line)}\n`).join(""),
    *sheets() {
      for (const innovation of listed)
        yield [`${innovation.id}.json`, `${JSON.stringify(asSheet(innovation))}\n`];
    },
  };
}

// The function above serves tests in browsers, too.
const command = typeof process === "undefined" ? undefined : process.argv[1];
if (command && new URL(`file://${command}`).href === import.meta.url) {
  const {mkdirSync, readFileSync, writeFileSync} = await import("node:fs");
  const [file, folder, ...options] = process.argv.slice(2);
  if (!file || !folder || options.some((option) => option !== "--summaries")) {
    console.error("node scripts/feed-index.mjs feed.json folder [--summaries]");
    process.exit(2);
  }
  const made = makeFeedIndex(JSON.parse(readFileSync(file, "utf8")), {summaries: options.length > 0});
  mkdirSync(`${folder}/sheets`, {recursive: true});
  writeFileSync(`${folder}/feed.json`, `${JSON.stringify(made.feed, null, 2)}\n`);
  writeFileSync(`${folder}/index.ndjson`, made.index);
  for (const [name, text] of made.sheets()) writeFileSync(`${folder}/sheets/${name}`, text);
}
