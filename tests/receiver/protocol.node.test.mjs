// The examples of demo/receiver/PROTOCOL.md: each is sent to the receiver, and answered as it says.
import assert from "node:assert/strict";
import {readdirSync, readFileSync} from "node:fs";
import path from "node:path";
import {describe, it} from "node:test";
import {faultsOf} from "../../scripts/schema.mjs";
import {startReceiver} from "../support/receiver.mjs";

const root = path.resolve(import.meta.dirname, "../..");
const folder = path.join(root, "demo/receiver/examples");
const schema = JSON.parse(readFileSync(path.join(root, "data-schema/candidacy.schema.json"), "utf8"));
const {receipt, problem} = schema.$defs;
const page = readFileSync(path.join(folder, "../PROTOCOL.md"), "utf8");

const examples = readdirSync(folder).map((file) => ({
  file,
  ...JSON.parse(readFileSync(path.join(folder, file), "utf8")),
}));

/** What `fetch` is given for an example's request. */
function optionsOf({method, headers, body, parts}) {
  if (!parts) return {method, headers, body: body && JSON.stringify(body)};
  const form = new FormData();
  for (const {name, filename, type, body: json, text = JSON.stringify(json)} of parts) {
    form.append(name, new Blob([text], {type}), filename);
  }
  const {"Content-Type": made, ...others} = headers;
  assert.equal(made, "multipart/form-data");
  return {method, headers: others, body: form};
}

const dossierOf = ({body, parts}) => body ?? parts?.[0].body;

describe("the protocol for whoever writes a receiver", () => {
  for (const {file, title, settings, now, exchanges} of examples) {
    it(`${file}: ${title}`, async (test) => {
      const closes = settings.closes && Date.parse(settings.closes);
      const moment = () => Date.parse(now);
      const {address} = await startReceiver(test, {...settings, closes, now: moment});
      let reference;
      for (const {request, response} of exchanges) {
        const got = await fetch(`${address}/candidacies`, optionsOf(request));
        const text = await got.text();
        const {status, headers, body} = response;
        assert.equal(got.status, status);
        for (const [name, value] of Object.entries(headers)) assert.equal(got.headers.get(name), value, name);
        const said = text && JSON.parse(text);
        if (status < 300 && body) {
          // References are drawn by lot; that they stay the same is what counts.
          reference ??= said.reference;
          assert.deepEqual({...said, reference: body.reference}, body);
          assert.equal(said.reference, reference);
        } else assert.deepEqual(said || undefined, body);
      }
    });

    it(`${file} is valid by the JSON Schema`, () => {
      for (const {request, response} of exchanges) {
        const {status, body} = response;
        const dossier = dossierOf(request);
        if (dossier) {
          // What is wrong with a dossier by its schema is said with the same pointers.
          const wrong = faultsOf(schema, dossier).map((fault) => fault.split(" ")[0]);
          const pointed = (body?.errors ?? []).map(({pointer}) => pointer);
          if (file === "refused.json") assert.ok(pointed.every((pointer) => wrong.includes(pointer)));
          else assert.deepEqual(wrong, []);
        }
        if (body) assert.deepEqual(faultsOf(status < 300 ? receipt : problem, body), []);
      }
    });
  }

  it("has an example of every answer, and its page shows each", () => {
    const statuses = examples.flatMap(({exchanges}) => exchanges.map(({response}) => response.status));
    assert.deepEqual(
      [...new Set(statuses)].sort((a, b) => a - b),
      [200, 201, 204, 400, 403, 413, 422, 429, 503],
    );
    for (const {file} of examples) assert.ok(page.includes(`(examples/${file})`), file);
  });
});
