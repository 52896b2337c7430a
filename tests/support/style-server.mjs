/** A third party that serves MapLibre styles, as a public map service does: pictures, shapes, an archive of tiles. */
import {crc32, deflateSync} from "node:zlib";
import {listen} from "../../demo/server.mjs";

function chunk(type, data) {
  const body = Buffer.concat([Buffer.from(type), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}

/** A tile of one colour: a PNG of 256 pixels (ISO/IEC 15948), one bit for each. */
export function pngOf(red, green, blue) {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(256, 0);
  header.writeUInt32BE(256, 4);
  header.set([1, 3, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk("IHDR", header),
    chunk("PLTE", Buffer.from([red, green, blue])),
    chunk("IDAT", deflateSync(Buffer.alloc(256 * 33))),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

/** The smallest archive (PMTiles specification, version 3): one tile, that of the whole world, uncompressed. */
function archiveOf(tile, metadata) {
  const json = Buffer.from(JSON.stringify(metadata));
  const varint = (value) => (value < 128 ? [value] : [(value % 128) + 128, ...varint(value >> 7)]);
  // One entry: its tile's number, how often it repeats, its length, and its offset plus one.
  const directory = Buffer.from([1, 0, 1, ...varint(tile.length), 1]);
  const header = Buffer.alloc(127);
  header.write("PMTiles");
  header[7] = 3;
  const parts = [directory.length, json.length, 0, tile.length];
  let offset = header.length;
  parts.forEach((length, index) => {
    header.writeBigUInt64LE(BigInt(offset), 8 + 16 * index);
    header.writeBigUInt64LE(BigInt(length), 16 + 16 * index);
    offset += length;
  });
  for (const at of [72, 80, 88]) header.writeBigUInt64LE(1n, at);
  // Clustered, nothing compressed, PNG, zoom 0 alone, all of the world.
  header.set([1, 1, 1, 2, 0, 0], 96);
  [-1_800_000_000, -850_000_000, 1_800_000_000, 850_000_000].forEach((degrees, index) =>
    header.writeInt32LE(degrees, 102 + 4 * index),
  );
  return Buffer.concat([header, directory, json, tile]);
}

const colors = {red: pngOf(190, 60, 40), green: pngOf(60, 140, 70)};
const archive = archiveOf(colors.green, {attribution: "Une archive"});

const raster = (source) => ({
  version: 8,
  sources: {tiles: {type: "raster", tileSize: 256, ...source}},
  layers: [{id: "tiles", type: "raster", source: "tiles"}],
});

const square = {
  type: "Feature",
  properties: {},
  geometry: {
    type: "Polygon",
    coordinates: [
      [
        [0, 40],
        [12, 40],
        [12, 55],
        [0, 55],
        [0, 40],
      ].map(([x, y]) => [x, y]),
    ],
  },
};

/** Each style with the colour that its ground has, `[red, green, blue]`. */
const styles = {
  "/raster.json": raster({
    tiles: ["tiles/{z}/{x}/{y}.png"],
    attribution:
      '© <a href="https://cartes.example/">Cartes &amp; plans</a> <a href="javascript:alert(1)">2013</a><img src=x onerror=alert(1)>',
  }),
  "/silent.json": raster({tiles: ["tiles/{z}/{x}/{y}.png"]}),
  "/tilejson.json": raster({url: "source.json"}),
  "/gone.json": raster({url: "nowhere.json"}),
  "/broken-tiles.json": raster({tiles: ["broken/{z}/{x}/{y}.png"]}),
  "/archive.json": raster({url: "pmtiles://world.pmtiles"}),
  "/shapes.json": {
    version: 8,
    sources: {shapes: {type: "geojson", data: square, attribution: "Des formes"}},
    layers: [
      {id: "sea", type: "background", paint: {"background-color": "rgb(20,30,120)"}},
      {id: "shapes", type: "fill", source: "shapes", paint: {"fill-color": "rgb(120,40,140)"}},
    ],
  },
  "/invalid.json": {version: 8, sources: {}, layers: [{id: "nothing", type: "unheard-of"}]},
  "/other.json": {some: "JSON"},
};

/** What is asked for is in `requests`, by path. */
export async function startStyles() {
  const requests = [];
  const send = (response, status, type, body, more = {}) => {
    response.writeHead(status, {"Access-Control-Allow-Origin": "*", "Content-Type": type, ...more});
    response.end(body);
  };
  const {origin, close} = await listen((request, response) => {
    const {pathname} = new URL(request.url, "http://localhost");
    requests.push(pathname);
    if (styles[pathname]) {
      send(response, 200, "application/json", JSON.stringify(styles[pathname]));
    } else if (pathname === "/source.json") {
      const tiles = [`${origin}/tiles/{z}/{x}/{y}.png`];
      send(
        response,
        200,
        "application/json",
        JSON.stringify({tilejson: "3.0.0", tiles, attribution: "Une source"}),
      );
    } else if (pathname === "/page.html") send(response, 200, "text/html", "<!doctype html>");
    else if (pathname.startsWith("/tiles/")) {
      // One column has no tiles, as beyond the borders of what a service covers.
      const isThere = !/\/\d*7\/\d+\.png$/.test(pathname);
      send(response, isThere ? 200 : 404, "image/png", isThere ? colors.red : "");
    } else if (pathname.startsWith("/broken/")) send(response, 500, "text/plain", "broken");
    else if (pathname === "/world.pmtiles") {
      const [from, to] = /bytes=(\d+)-(\d+)/.exec(request.headers.range).slice(1).map(Number);
      const body = archive.subarray(from, to + 1);
      const range = `bytes ${from}-${from + body.length - 1}/${archive.length}`;
      send(response, 206, "application/octet-stream", body, {
        "Content-Range": range,
        "Access-Control-Expose-Headers": "Content-Range, ETag",
      });
    } else send(response, 404, "text/plain", "404");
  });
  return {origin, host: new URL(origin).host, requests, close};
}
