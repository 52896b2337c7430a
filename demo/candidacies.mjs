/**
 * Receives dossiers as an organiser's server would (contract of `endpoint`), and keeps nothing of them but their
 * reference: one key is one dossier, however often it comes.
 */
import {randomUUID} from "node:crypto";

const limit = 1_000_000;
const cors = {
  "Access-Control-Allow-Origin": "*",
  "Access-Control-Allow-Headers": "Content-Type, Idempotency-Key",
  "Access-Control-Allow-Methods": "POST",
  "Access-Control-Expose-Headers": "Retry-After",
};

/** The body as text; undefined when it is larger than the limit. */
async function read(request) {
  const pieces = [];
  let size = 0;
  for await (const piece of request) {
    size += piece.length;
    if (size <= limit) pieces.push(piece);
  }
  return size <= limit ? Buffer.concat(pieces).toString() : undefined;
}

function isDossier(text) {
  try {
    return JSON.parse(text)?.format === "rally-candidacy";
  } catch {
    return false;
  }
}

/** A handler for `POST`, and for the question that a browser asks before it. */
export function receiveCandidacies() {
  const receipts = new Map();
  return async (request, response) => {
    const answer = (status, body, type = "application/json") => {
      response.writeHead(status, {...cors, "Content-Type": type}).end(body && JSON.stringify(body));
    };
    const refuse = (status, title) => {
      answer(status, {title, errors: []}, "application/problem+json");
    };
    if (request.method === "OPTIONS") return answer(204);
    if (request.method !== "POST") return refuse(405, "Un dossier s’envoie par POST.");
    const body = await read(request);
    const key = request.headers["idempotency-key"];
    if (body === undefined) return refuse(413, "Le dossier est trop volumineux.");
    if (!key || !isDossier(body)) return refuse(422, "Ceci n’est pas un dossier de candidature.");
    const known = receipts.get(key);
    const receipt = known ?? {
      reference: `DEMO-${randomUUID().slice(0, 8).toUpperCase()}`,
      receivedAt: new Date().toISOString(),
    };
    receipts.set(key, receipt);
    return answer(known ? 200 : 201, receipt);
  };
}
