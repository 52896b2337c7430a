import assert from "node:assert/strict";
import {mkdtemp, mkdir, rm, writeFile} from "node:fs/promises";
import {get} from "node:http";
import {tmpdir} from "node:os";
import path from "node:path";
import {after, before, describe, it} from "node:test";
import {listen, serveFolders} from "../../demo/server.mjs";

/** A request as it is written, without the tidying of an address that `fetch` does. */
function raw(origin, requested, headers = {}) {
  const {hostname, port} = new URL(origin);
  return new Promise((resolve, reject) => {
    get({hostname, port, path: requested, headers}, (response) => {
      response.resume();
      response.on("end", () => {
        resolve(response);
      });
    }).on("error", reject);
  });
}

describe("the server of demo and tests", () => {
  let folder;
  let server;

  before(async () => {
    folder = await mkdtemp(path.join(tmpdir(), "rallynov-server-"));
    await mkdir(path.join(folder, "public/chunks"), {recursive: true});
    await mkdir(path.join(folder, "public-not"));
    await writeFile(path.join(folder, "secret.txt"), "secret");
    await writeFile(path.join(folder, "public-not/secret.txt"), "secret");
    await writeFile(path.join(folder, "public/index.html"), "<p>{{name}}</p>");
    await writeFile(path.join(folder, "public/feed.json"), JSON.stringify({words: "étape ".repeat(200)}));
    await writeFile(path.join(folder, "public/chunks/core-1a2b.js"), "export {};");
    server = await listen(
      serveFolders(
        {"/files/": path.join(folder, "public")},
        {headers: {"Access-Control-Allow-Origin": "*"}, fill: (html) => html.replace("{{name}}", "Rallye")},
      ),
    );
  });

  after(async () => {
    await server.close();
    await rm(folder, {recursive: true});
  });

  it("answers with the type, and lets any page read it", async () => {
    const {status, headers} = await fetch(`${server.origin}/files/feed.json`);
    assert.equal(status, 200);
    assert.equal(headers.get("content-type"), "application/json; charset=utf-8");
    assert.equal(headers.get("access-control-allow-origin"), "*");
  });

  it("fills in a page, which stands for its folder", async () => {
    assert.equal(await (await fetch(`${server.origin}/files/`)).text(), "<p>Rallye</p>");
  });

  it("never serves what is outside of the folder", async () => {
    for (const attempt of [
      "/files/../secret.txt",
      "/files/..%2fsecret.txt",
      "/files/%2e%2e/secret.txt",
      "/files/%2e%2e%2fpublic-not/secret.txt",
      "/files/..%5csecret.txt",
      "/files/%00/../../secret.txt",
      "/files/feed.json%00",
      "/files/%E0%A4%A",
      "/secret.txt",
      "//secret.txt",
    ]) {
      assert.equal((await raw(server.origin, attempt)).statusCode, 404, attempt);
    }
  });

  it("compresses as the browser asks, and lets it keep what has not changed", async () => {
    const url = "/files/feed.json";
    const plain = await raw(server.origin, url);
    const brotli = await raw(server.origin, url, {"Accept-Encoding": "gzip, deflate, br"});
    const gzip = await raw(server.origin, url, {"Accept-Encoding": "gzip"});
    assert.equal(plain.headers["content-encoding"], undefined);
    assert.equal(brotli.headers["content-encoding"], "br");
    assert.equal(gzip.headers["content-encoding"], "gzip");
    assert.ok(Number(brotli.headers["content-length"]) < Number(plain.headers["content-length"]));
    const again = await raw(server.origin, url, {"If-None-Match": plain.headers.etag});
    assert.equal(again.statusCode, 304);
  });

  it("lets hashed files be kept for good, and others be asked for again", async () => {
    const chunk = await raw(server.origin, "/files/chunks/core-1a2b.js");
    assert.match(chunk.headers["cache-control"], /immutable/);
    assert.equal((await raw(server.origin, "/files/feed.json")).headers["cache-control"], "no-cache");
  });

  it("takes no other method than GET and HEAD", async () => {
    assert.equal((await fetch(`${server.origin}/files/feed.json`, {method: "POST"})).status, 405);
  });

  it("takes another port when the wanted one is in use", async () => {
    const port = Number(new URL(server.origin).port);
    const second = await listen(serveFolders({}), port);
    assert.notEqual(second.origin, server.origin);
    await second.close();
  });
});
