/**
 * A network at its worst, between a page and a receiver: it drops, delays, duplicates, cuts short, answers with
 * errors of its own, or not at all. What it does to a request is drawn from a seed, the dossier's key, and how often
 * that dossier has come: a run can be told again.
 */
import {createHash} from "node:crypto";
import {request as ask} from "node:http";
import {text as readText} from "node:stream/consumers";
import {setTimeout as sleep} from "node:timers/promises";
import {listen} from "../../demo/server.mjs";

/** A number from 0 to 1, always the same for the same words. */
export function lot(...words) {
  return createHash("sha256").update(words.join(" ")).digest().readUInt32BE() / 0x1_0000_0000;
}

/** What may happen, and of a hundred requests to how many. */
const shares = {
  through: 30,
  slow: 8,
  "dropped before": 10,
  "answer lost": 14,
  "answer cut short": 6,
  "twice at once": 7,
  "again, later": 7,
  "an error": 6,
  "later, please": 6,
  "another page": 2,
  "no answer": 4,
};

function drawWay(...words) {
  let rest = lot(...words) * Object.values(shares).reduce((sum, share) => sum + share, 0);
  return Object.entries(shares).find(([, share]) => (rest -= share) < 0)[0];
}

/** Headers that are of one connection, and not of the next. */
const ofConnection = ["connection", "content-length", "transfer-encoding"];

function without(headers, ...names) {
  return Object.fromEntries(Object.entries(headers).filter(([name]) => !names.includes(name)));
}

/** Listens before `target`. `forwarding` is called each time that a dossier goes on to it. */
export async function startChaos(target, {seed, forwarding = () => undefined}) {
  const happened = new Map();
  const tries = new Map();

  /** What the receiver answers; undefined when it is not there. */
  function forward(request, body) {
    if (request.method === "POST") forwarding();
    return new Promise((resolve) => {
      const onward = ask(target + request.url, {
        method: request.method,
        headers: without(request.headers, "host"),
        agent: false,
      });
      onward.on("error", () => {
        resolve(undefined);
      });
      onward.on("response", (answer) => {
        readText(answer).then(
          (text) => {
            resolve({status: answer.statusCode, headers: answer.headers, text});
          },
          () => {
            resolve(undefined);
          },
        );
      });
      onward.end(body);
    });
  }

  const server = await listen(async (request, response) => {
    const body = Buffer.from(await new Response(request).arrayBuffer());
    const key = request.headers["idempotency-key"] ?? "asked before";
    const count = (tries.get(key) ?? 0) + 1;
    tries.set(key, count);
    const way = drawWay(seed, key, count);
    happened.set(way, (happened.get(way) ?? 0) + 1);
    const pause = (longest) => sleep(lot(seed, key, count, "pause") * longest);
    const drop = () => response.destroy();
    const answer = (answered) => {
      if (!answered) return drop();
      response.writeHead(answered.status, without(answered.headers, ...ofConnection)).end(answered.text);
    };
    /** An answer of the network's own; a page of another origin can read only half of them. */
    const fail = (status, text, headers = {}) => {
      const readable = lot(seed, key, count, "cors") < 0.5;
      const cors = {"Access-Control-Allow-Origin": "*", "Access-Control-Expose-Headers": "Retry-After"};
      answer({status, headers: {"Content-Type": "text/html", ...headers, ...(readable && cors)}, text});
    };
    switch (way) {
      case "through":
        return answer(await forward(request, body));
      case "slow":
        await pause(150);
        return answer(await forward(request, body));
      case "dropped before":
        return drop();
      case "answer lost":
        await forward(request, body);
        return drop();
      case "answer cut short": {
        const {status, headers, text} = (await forward(request, body)) ?? {};
        if (status === undefined) return drop();
        response.writeHead(status, {
          ...without(headers, ...ofConnection),
          "Content-Length": Buffer.byteLength(text),
        });
        response.write(text.slice(0, text.length / 2), () => response.destroy());
        return undefined;
      }
      case "twice at once":
        return answer((await Promise.all([forward(request, body), forward(request, body)]))[1]);
      case "again, later":
        answer(await forward(request, body));
        await pause(800);
        return forward(request, body);
      case "an error":
        return fail([500, 502, 504][Math.floor(lot(seed, key, count, "status") * 3)], "<h1>Error</h1>");
      case "later, please":
        return fail(503, "", {"Retry-After": "0"});
      case "another page":
        return fail(200, "<h1>Welcome to this hotel’s network</h1>");
      default:
        // Whoever waits longer than this is told by the connection that there will be nothing.
        await sleep(1_000);
        return drop();
    }
  });
  return {...server, happened, ways: Object.keys(shares)};
}
