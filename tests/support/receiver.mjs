/** Receivers to send to: one in this process, and one in a process of its own that can be killed. */
import {spawn} from "node:child_process";
import {createHash, randomUUID} from "node:crypto";
import {once} from "node:events";
import {mkdtempSync, rmSync} from "node:fs";
import {tmpdir} from "node:os";
import path from "node:path";
import {createInterface} from "node:readline";
import {openReceiver} from "../../demo/receiver/open.mjs";
import {settingsOf} from "../../demo/receiver/settings.mjs";

const serve = path.resolve(import.meta.dirname, "../../demo/receiver/serve.mjs");

export const token = "only-for-organisers";

/** A folder that is removed when a test is over. */
export function makeFolder(test) {
  const folder = mkdtempSync(path.join(tmpdir(), "rallynov-receiver-"));
  test.after(() => {
    rmSync(folder, {recursive: true, force: true});
  });
  return folder;
}

/** A receiver, in memory unless a `database` is set, until the test is over. */
export async function startReceiver(test, {now, ...given} = {}) {
  const settings = settingsOf({database: ":memory:", port: 0, rate: 10_000, ...given});
  const {receiver, store, close} = await openReceiver(settings, {token, now});
  const address = await receiver.listen();
  test.after(close);
  return {address, store, ...clientOf(address)};
}

/**
 * A receiver in a process of its own, which writes to `file` and says nothing. `kill` is `kill -9`; `start` starts
 * it again at the same address.
 */
export async function startProcess(file, ...options) {
  let child;
  const written = [];
  async function start(port) {
    child = spawn(process.execPath, [serve, `--database=${file}`, `--port=${port}`, ...options], {
      env: {...process.env, RECEIVER_TOKEN: token},
      stdio: ["ignore", "pipe", "pipe"],
    });
    createInterface({input: child.stderr}).on("line", (line) => written.push(line));
    const lines = createInterface({input: child.stdout});
    for await (const line of lines) {
      const [address] = /http:\S+(?=\/candidacies\.json)/.exec(line) ?? [];
      if (!address) continue;
      child.stdout.on("data", (more) => written.push(String(more)));
      child.stdout.resume();
      return address;
    }
    throw new Error(`the receiver has not started: ${written.join("\n")}`);
  }
  const address = await start(0);
  const kill = async (signal = "SIGKILL") => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    const exited = once(child, "exit");
    child.kill(signal);
    await exited;
  };
  return {
    address,
    written,
    kill,
    /** Resolves once it listens again. */
    restart: async () => {
      await kill();
      await start(new URL(address).port);
    },
    stop: () => kill("SIGTERM"),
    ...clientOf(address),
  };
}

/** SHA-256 of a content, as a dossier and its parts name it. */
export function sumOf(content) {
  return createHash("sha256").update(content).digest("hex");
}

/** The file of a dossier that has this content. */
export function fileOf(content, name = "statuts.pdf", mediaType = "application/pdf") {
  return {name, mediaType, bytes: Buffer.byteLength(content), sha256: sumOf(content)};
}

/** A dossier of these answers. */
export function makeDossier(answers = {title: "La conciergerie"}, more = {}) {
  return {
    format: "rally-candidacy",
    version: 1,
    rally: "rallynov-2027",
    form: {id: "rallynov", version: "1"},
    revision: 1,
    language: "fr",
    updated: "2027-03-12T14:32:05.120Z",
    ...more,
    answers,
  };
}

async function answerOf(response) {
  const {status, headers} = response;
  const text = await response.text();
  const body = headers.get("content-type")?.includes("json") ? JSON.parse(text) : text;
  return {status, headers, body};
}

function clientOf(address) {
  const send = async (body, headers) =>
    answerOf(await fetch(`${address}/candidacies`, {method: "POST", body, headers}));
  return {
    /** Sends a dossier, or a text, as JSON. */
    post: (dossier, {key = randomUUID(), headers} = {}) =>
      send(typeof dossier === "string" ? dossier : JSON.stringify(dossier), {
        "Content-Type": "application/json",
        "Idempotency-Key": key,
        ...headers,
      }),
    /** Sends a dossier with its files, by the name of their parts. */
    postFiles(dossier, files, {key = randomUUID(), headers} = {}) {
      const form = new FormData();
      form.append("dossier", new Blob([JSON.stringify(dossier)], {type: "application/json"}));
      for (const [name, content] of Object.entries(files)) form.append(name, new Blob([content]), "f.pdf");
      return send(form, {"Idempotency-Key": key, ...headers});
    },
    /** What the organiser reads. */
    read: async (where, headers = {Authorization: `Bearer ${token}`}) =>
      answerOf(await fetch(address + where, {headers})),
    /** All dossiers that are kept. */
    async list() {
      const response = await fetch(`${address}/candidacies.json`, {
        headers: {Authorization: `Bearer ${token}`},
      });
      return (await response.json()).candidacies;
    },
  };
}
