/** A small static server, shared by the demo and the tests of whole pages. */
import {createHash} from "node:crypto";
import {readFile} from "node:fs/promises";
import {createServer} from "node:http";
import path from "node:path";
import {promisify} from "node:util";
import zlib from "node:zlib";

const types = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".map": "application/json; charset=utf-8",
  ".mjs": "text/javascript; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml; charset=utf-8",
};

const brotli = promisify(zlib.brotliCompress);
const gzip = promisify(zlib.gzip);
const encoders = {
  br: (body) => brotli(body, {params: {[zlib.constants.BROTLI_PARAM_QUALITY]: 5}}),
  gzip: (body) => gzip(body),
};
const compressed = new Map();

async function compress(body, encoding, etag) {
  const key = `${etag} ${encoding}`;
  if (!compressed.has(key)) compressed.set(key, await encoders[encoding](body));
  return compressed.get(key);
}

/** The file that a path of the address means: never one outside the folder that is served there. */
function fileFor(pathname, folders) {
  const mount = Object.keys(folders).find((start) => pathname.startsWith(start));
  if (mount === undefined) return undefined;
  let name;
  try {
    name = decodeURIComponent(pathname.slice(mount.length));
  } catch {
    return undefined;
  }
  if (name === "" || name.endsWith("/")) name += "index.html";
  const file = path.join(folders[mount], name);
  return file.startsWith(folders[mount] + path.sep) && !name.includes("\0") ? file : undefined;
}

async function readIfThere(file) {
  try {
    return await readFile(file);
  } catch (failure) {
    if (["ENOENT", "EISDIR", "ENOTDIR"].includes(failure.code)) return undefined;
    throw failure;
  }
}

/**
 * A handler that serves folders: `{"/widgets/": "/somewhere/dist"}`. `headers` go with every answer; `fill`
 * is given the text of each HTML file and its path, and returns what is sent.
 */
export function serveFolders(folders, {headers = {}, fill} = {}) {
  return async (request, response) => {
    if (request.method !== "GET" && request.method !== "HEAD") {
      response.writeHead(405, {...headers, Allow: "GET, HEAD"}).end();
      return;
    }
    const {pathname} = new URL(request.url, "http://localhost");
    const file = fileFor(pathname, folders);
    let body = file && (await readIfThere(file));
    if (!body) {
      response.writeHead(404, {...headers, "Content-Type": "text/plain; charset=utf-8"}).end("404\n");
      return;
    }
    if (fill && file.endsWith(".html")) body = Buffer.from(await fill(body.toString(), pathname));
    const type = types[path.extname(file)] ?? "application/octet-stream";
    const etag = `W/"${createHash("sha1").update(body).digest("base64url")}"`;
    const answer = {
      ...headers,
      "Cache-Control": pathname.includes("/chunks/") ? "public, max-age=31536000, immutable" : "no-cache",
      "Content-Type": type,
      ETag: etag,
      Vary: "Accept-Encoding",
      "X-Content-Type-Options": "nosniff",
    };
    if (request.headers["if-none-match"] === etag) {
      response.writeHead(304, answer).end();
      return;
    }
    const accepted = request.headers["accept-encoding"] ?? "";
    const encoding =
      !type.startsWith("image/png") &&
      Object.keys(encoders).find((name) => new RegExp(`\\b${name}\\b`).test(accepted));
    if (encoding) {
      body = await compress(body, encoding, etag);
      answer["Content-Encoding"] = encoding;
    }
    response.writeHead(200, {...answer, "Content-Length": body.length});
    response.end(request.method === "HEAD" ? undefined : body);
  };
}

/** Listens on localhost, on another port when this one is taken. Without a port, on any that is free. */
export async function listen(handle, port = 0) {
  const server = createServer((request, response) => {
    Promise.resolve(handle(request, response)).catch((failure) => {
      console.error(failure);
      response.destroy();
    });
  });
  const listenOn = (wanted) =>
    new Promise((resolve, reject) => {
      server.once("error", reject);
      server.listen(wanted, "localhost", () => {
        server.off("error", reject);
        resolve();
      });
    });
  await listenOn(port).catch((failure) => {
    if (failure.code !== "EADDRINUSE") throw failure;
    return listenOn(0);
  });
  return {
    origin: `http://localhost:${server.address().port}`,
    close() {
      server.closeAllConnections();
      return new Promise((resolve) => {
        server.close(resolve);
      });
    },
  };
}
