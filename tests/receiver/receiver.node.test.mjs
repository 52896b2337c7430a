import assert from "node:assert/strict";
import {randomUUID} from "node:crypto";
import {writeFileSync} from "node:fs";
import path from "node:path";
import {describe, it} from "node:test";
import {DatabaseSync} from "@photostructure/sqlite";
import {makeReceiver} from "../../demo/receiver/receiver.mjs";
import {settingsOf} from "../../demo/receiver/settings.mjs";
import {openStore} from "../../demo/receiver/store.mjs";
import {
  fileOf,
  makeDossier,
  makeFolder,
  startProcess,
  startReceiver,
  sumOf,
  token,
} from "../support/receiver.mjs";

const pointersOf = ({body}) => body.errors.map(({pointer}) => pointer);

describe("one key is one dossier", () => {
  it("when it comes a hundred times at once", async (test) => {
    const {post, list} = await startReceiver(test);
    const key = randomUUID();
    const answers = await Promise.all(Array.from({length: 100}, () => post(makeDossier(), {key})));
    assert.equal(answers.filter(({status}) => status === 201).length, 1);
    assert.equal(answers.filter(({status}) => status === 200).length, 99);
    assert.equal(new Set(answers.map(({body}) => JSON.stringify(body))).size, 1);
    assert.equal((await list()).length, 1);
  });

  it("when two receivers share the database", async (test) => {
    const database = path.join(makeFolder(test), "shared.db");
    const receivers = [await startReceiver(test, {database}), await startReceiver(test, {database})];
    const keys = Array.from({length: 20}, () => randomUUID());
    const sent = keys.flatMap((key) => receivers.map(({post}) => post(makeDossier(), {key})));
    const answers = await Promise.all(sent);
    for (const [index] of keys.entries()) {
      const [first, second] = answers.slice(index * 2, index * 2 + 2);
      assert.deepEqual([first.status, second.status].sort(), [200, 201]);
      assert.deepEqual(first.body, second.body);
    }
    assert.equal((await receivers[0].list()).length, 20);
  });

  it("and the highest revision is kept, in whichever order they come", async (test) => {
    const {post, list} = await startReceiver(test);
    const key = randomUUID();
    const answers = [];
    for (const revision of [2, 1, 4, 3, 4]) {
      answers.push(await post(makeDossier({title: `mots ${revision}`}, {revision}), {key}));
    }
    assert.deepEqual(
      answers.map(({status}) => status),
      [201, 200, 200, 200, 200],
    );
    assert.equal(new Set(answers.map(({body}) => body.reference)).size, 1);
    const [{revision, dossier, ...about}] = await list();
    assert.deepEqual([revision, dossier.answers.title], [4, "mots 4"]);
    assert.deepEqual(answers.at(-1).body, {reference: about.reference, receivedAt: about.receivedAt});
  });

  it("and an equal revision changes nothing, whatever it says", async (test) => {
    const {post, list} = await startReceiver(test);
    const key = randomUUID();
    await post(makeDossier({title: "premiers mots"}), {key});
    assert.equal((await post(makeDossier({title: "autres mots"}), {key})).status, 200);
    assert.equal((await list())[0].dossier.answers.title, "premiers mots");
  });
});

describe("a dossier that has arrived", () => {
  it("is kept as it was written, to the byte", async (test) => {
    const {post, store} = await startReceiver(test);
    const text = `  ${JSON.stringify(makeDossier({title: "élan 🌱 \u0000 </script>"}), null, 3)}\n`.replace(
      '"answers": {',
      '"answers": {"__proto__": "un champ", "constructor": "un autre",',
    );
    assert.equal((await post(text)).status, 201);
    assert.equal(store.list()[0].dossier, text);
  });

  it("survives kill -9 at any moment: what was answered for is there, whole, once", async (test) => {
    const file = path.join(makeFolder(test), "killed.db");
    const receiver = await startProcess(file, "--rate=100000");
    test.after(() => receiver.kill());
    const receipts = new Map();
    const content = "x".repeat(200_000);
    const title = "mot ".repeat(2_000).trim();
    for (const round of [1, 2, 3, 4]) {
      const sent = Array.from({length: 30}, async (_, index) => {
        const key = randomUUID();
        const dossier = makeDossier({title, documents: [fileOf(content)]});
        const {status, body} =
          index % 2 > 0
            ? await receiver.post(makeDossier({title}), {key})
            : await receiver.postFiles(dossier, {[sumOf(content)]: content}, {key});
        // Not those that were asked to come again: so many files at a time are too many.
        if (status === 201) receipts.set(key, body);
      });
      const over = Promise.allSettled(sent);
      // In the middle of it, each time at another point.
      await Promise.race(sent.slice(5 * round));
      await receiver.restart();
      await over;
    }
    assert.ok(receipts.size > 0);
    const kept = await receiver.list();
    const references = kept.map(({reference}) => reference);
    assert.equal(new Set(references).size, references.length);
    for (const {reference} of receipts.values()) assert.ok(references.includes(reference), reference);
    for (const {dossier} of kept) assert.equal(dossier.answers.title, title);
    for (const {reference, dossier} of kept) {
      if (!dossier.answers.documents) continue;
      const {body} = await receiver.read(`/candidacies/${reference}/files/${sumOf(content)}`);
      assert.ok(body === content, "the file is whole");
    }
    await receiver.kill();
    const database = new DatabaseSync(file);
    assert.equal(database.prepare("PRAGMA integrity_check").get().integrity_check, "ok");
    database.close();
  });

  it("is all that is known of a visitor: nothing is written of a request", async (test) => {
    const receiver = await startProcess(path.join(makeFolder(test), "quiet.db"), "--origin=*");
    test.after(() => receiver.kill());
    await receiver.post(makeDossier());
    await receiver.post("{");
    await receiver.post(makeDossier({title: ""}));
    await receiver.read("/candidacies.json", {});
    await receiver.stop();
    assert.deepEqual(receiver.written.join("").trim(), "");
  });
});

describe("what a dossier must satisfy", () => {
  it("is said all at once, each on its field, in the visitor’s language", async (test) => {
    const {post} = await startReceiver(test);
    const {status, headers, body} = await post(makeDossier({title: 4, "a/b~c": ""}, {language: "de"}));
    assert.equal(status, 422);
    assert.equal(headers.get("Content-Type"), "application/problem+json; charset=utf-8");
    assert.deepEqual(body.errors, [
      {pointer: "/answers/title", detail: "Diese Antwort hat nicht die erwartete Form."},
      {pointer: "/answers/a~1b~0c", detail: "Diese Antwort hat nicht die erwartete Form."},
    ]);
  });

  it("is the form’s own JSON Schema, too, when the organiser gives it", async (test) => {
    const schema = path.join(makeFolder(test), "dossier.schema.json");
    const answers = {
      required: ["title", "summary"],
      properties: {title: {type: "string", maxLength: 10}, people: {type: "number", minimum: 1, maximum: 9}},
    };
    writeFileSync(
      schema,
      JSON.stringify({type: "object", properties: {answers: {type: "object", ...answers}}}),
    );
    const {post} = await startReceiver(test, {schema: [schema]});
    const refused = await post(makeDossier({title: "Bien trop long"}));
    assert.deepEqual(refused.body.errors, [
      {pointer: "/answers/summary", detail: "Cette réponse manque."},
      {pointer: "/answers/title", detail: "Cette réponse est trop longue : 10 caractères au plus."},
    ]);
    assert.equal((await post(makeDossier({title: "Court", summary: "Oui"}))).status, 201);
  });

  it("is the right rally and the right form", async (test) => {
    const {post} = await startReceiver(test, {rally: ["rallynov-2027"], form: ["rallynov@2"]});
    assert.deepEqual(pointersOf(await post(makeDossier({}, {rally: "autre"}))), ["/rally", "/form"]);
    assert.equal((await post(makeDossier({}, {form: {id: "rallynov", version: "2"}}))).status, 201);
  });

  it("is the time: not before the opening, nor after the end but for what was finished before it", async (test) => {
    let moment = "2027-01-01T00:00:00Z";
    const closes = Date.parse("2027-03-31T22:00:00Z");
    const {post} = await startReceiver(test, {
      opens: Date.parse("2027-02-01T00:00:00Z"),
      closes,
      grace: 24,
      now: () => Date.parse(moment),
    });
    const statusAt = async (now, updated, key) => {
      moment = now;
      return (await post(makeDossier({}, {updated}), {key})).status;
    };
    const inTime = randomUUID();
    assert.equal(await statusAt("2027-01-31T23:59:59Z", "2027-01-31T20:00:00Z"), 422);
    assert.equal(await statusAt("2027-03-31T22:00:00Z", "2027-03-31T21:59:00Z", inTime), 201);
    assert.equal(await statusAt("2027-04-01T21:00:00Z", "2027-03-31T21:59:00Z"), 201);
    assert.equal(await statusAt("2027-03-31T22:00:01Z", "2027-03-31T22:00:01Z"), 422);
    assert.equal(await statusAt("2027-04-01T23:00:00Z", "2027-03-31T21:59:00Z"), 422);
    // It has arrived in time, and is only told so again.
    assert.equal(await statusAt("2027-05-01T00:00:00Z", "2027-03-31T21:59:00Z", inTime), 200);
  });

  it("is no secret to a robot: what fills in the trap, or is too quick, is received like any other, and marked", async (test) => {
    const {post, list} = await startReceiver(test, {haste: 20});
    const sent = [];
    for (const filling of [
      {seconds: 5_400},
      {seconds: 5_400, decoy: "https://acheter.example"},
      {seconds: 2},
      undefined,
    ]) {
      sent.push(await post(makeDossier(undefined, {filling})));
    }
    const [honest] = sent;
    for (const {status, body} of sent) {
      assert.equal(status, honest.status);
      assert.deepEqual(Object.keys(body), Object.keys(honest.body));
    }
    assert.deepEqual(
      (await list()).map(({suspicious}) => suspicious),
      [false, true, true, false],
    );
  });

  it("is a size: a dossier of more than the limit is refused without being read", async (test) => {
    const {post} = await startReceiver(test, {maxDossier: 2_000});
    const {status, body} = await post(makeDossier({title: "x".repeat(2_000)}));
    assert.deepEqual([status, body.title], [413, "Le dossier est trop lourd."]);
  });
});

describe("the files of a dossier", () => {
  const content = "les statuts";
  const documents = [fileOf(content)];

  it("are kept, and given back as they were, to save and never to show", async (test) => {
    const {postFiles, read} = await startReceiver(test);
    const {status, body} = await postFiles(makeDossier({documents}), {[sumOf(content)]: content});
    assert.equal(status, 201);
    const where = `/candidacies/${body.reference}/files/${sumOf(content)}`;
    const file = await read(where);
    assert.equal(file.body, content);
    assert.equal(file.headers.get("Content-Type"), "application/octet-stream");
    assert.equal(file.headers.get("Content-Disposition"), "attachment");
    assert.equal(file.headers.get("X-Content-Type-Options"), "nosniff");
    assert.equal((await read(where, {})).status, 401);
    assert.equal((await read(where.replace(/.{3}$/, "000"))).status, 404);
  });

  it("come once though two answers name one, and go when a later revision is without them", async (test) => {
    const {post, postFiles, read} = await startReceiver(test);
    const key = randomUUID();
    const sum = sumOf(content);
    const dossier = makeDossier({documents: [fileOf(content), fileOf(content, "copie.pdf")]});
    const {status, body} = await postFiles(dossier, {[sum]: content, [sumOf("autre")]: "autre"}, {key});
    assert.equal(status, 201);
    // What no answer names is not kept.
    assert.equal((await read(`/candidacies/${body.reference}/files/${sumOf("autre")}`)).status, 404);
    await post(makeDossier({title: "sans"}, {revision: 2}), {key});
    assert.equal((await read(`/candidacies/${body.reference}/files/${sum}`)).status, 404);
  });

  it("are named, each by its pointer, when they are missing or damaged", async (test) => {
    const {post, postFiles, list} = await startReceiver(test);
    const missing = await post(makeDossier({documents}));
    assert.deepEqual([missing.status, pointersOf(missing)], [422, ["/answers/documents/0"]]);
    const others = [fileOf("un"), fileOf("deux")];
    const damaged = await postFiles(makeDossier({documents: others}), {
      [sumOf("un")]: "un",
      [sumOf("deux")]: "DEUX",
    });
    assert.deepEqual([damaged.status, pointersOf(damaged)], [422, ["/answers/documents/1"]]);
    assert.deepEqual(await list(), []);
  });

  it("are refused by their pointer when they are too large, too many, or too large together", async (test) => {
    const {postFiles} = await startReceiver(test, {maxFile: 10, maxFiles: 3, maxTotal: 25});
    const refused = async (...contents) => {
      const answer = await postFiles(
        makeDossier({documents: contents.map((text) => fileOf(text))}),
        Object.fromEntries(contents.map((text) => [sumOf(text), text])),
      );
      return [answer.status, ...(answer.body.errors ?? []).map(({pointer}) => pointer)];
    };
    assert.deepEqual(await refused("a".repeat(10), "b".repeat(10), "c"), [201]);
    assert.deepEqual(await refused("a", "b".repeat(11)), [413, "/answers/documents/1"]);
    assert.deepEqual(await refused("a", "b", "c", "d"), [413, "/answers/documents/3"]);
    assert.deepEqual(await refused("a".repeat(10), "b".repeat(10), "c".repeat(9)), [
      413,
      "/answers/documents/2",
    ]);
  });

  it("are refused all the same when they are larger than they say", async (test) => {
    const {postFiles} = await startReceiver(test, {maxFile: 10_000});
    const large = "x".repeat(50_000);
    const file = {...fileOf(large), bytes: 10};
    const {status, body} = await postFiles(makeDossier({documents: [file]}), {[file.sha256]: large});
    assert.deepEqual([status, body.errors[0].pointer], [413, "/answers/documents/0"]);
  });

  it("never leave a dossier half kept when a connection breaks", async (test) => {
    const {address, list, postFiles} = await startReceiver(test);
    const form = new FormData();
    form.append("dossier", new Blob([JSON.stringify(makeDossier({documents}))], {type: "application/json"}));
    const whole = new Response(form);
    const body = Buffer.from(await whole.arrayBuffer());
    const halfway = new ReadableStream({
      start(controller) {
        controller.enqueue(body.subarray(0, body.length - 20));
      },
      pull(controller) {
        controller.error(new Error("the network is gone"));
      },
    });
    const headers = {"Idempotency-Key": randomUUID(), "Content-Type": whole.headers.get("Content-Type")};
    await assert.rejects(
      fetch(`${address}/candidacies`, {method: "POST", headers, body: halfway, duplex: "half"}),
    );
    assert.deepEqual(await list(), []);
    assert.equal((await postFiles(makeDossier({documents}), {[sumOf(content)]: content})).status, 201);
  });
});

describe("a receiver in difficulty", () => {
  it("asks for another try when its database is not to be had, and tells the visitor nothing of it", async (test) => {
    const store = openStore(":memory:");
    const keep = () => {
      throw Object.assign(new Error("database is locked by secret-process"), {code: "ERR_SQLITE_ERROR"});
    };
    const settings = settingsOf({port: 0, origin: ["*"]});
    const receiver = await makeReceiver({settings, store: {...store, keep}, token});
    test.after(() => receiver.close());
    const said = test.mock.method(console, "error", () => undefined);
    const response = await fetch(`${await receiver.listen()}/candidacies`, {
      method: "POST",
      headers: {
        "Content-Type": "application/json",
        "Idempotency-Key": randomUUID(),
        Origin: "https://chambre.example",
      },
      body: JSON.stringify(makeDossier({email: "jeanne@exemple.example"})),
    });
    assert.equal(response.status, 503);
    assert.equal(response.headers.get("Retry-After"), "10");
    assert.equal(response.headers.get("Access-Control-Allow-Origin"), "https://chambre.example");
    assert.doesNotMatch(await response.text(), /secret|SQLITE/);
    const [{arguments: words}] = said.mock.calls;
    assert.match(words.join(" "), /ERR_SQLITE_ERROR/);
    assert.doesNotMatch(words.join(" "), /jeanne|127\.0\.0\.1/);
  });

  it("gives each address its share, readers with a wrong token included", async (test) => {
    const {post, read} = await startReceiver(test, {rate: 3});
    for (let count = 0; count < 3; count++) assert.equal((await post(makeDossier())).status, 201);
    const {status, headers, body} = await post(makeDossier());
    assert.deepEqual([status, body.title], [429, "Trop d’envois à la fois."]);
    assert.match(headers.get("Retry-After"), /^\d+$/);
    for (let count = 0; count < 3; count++) {
      assert.equal((await read("/candidacies.json", {Authorization: "Bearer guess"})).status, 401);
    }
    assert.equal((await read("/candidacies.json", {Authorization: "Bearer guess"})).status, 429);
  });
});
