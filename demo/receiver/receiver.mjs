/** A receiver of dossiers, as PROTOCOL.md has it: `POST /candidacies`, and what the organiser reads of it. */
import cors from "@fastify/cors";
import multipart from "@fastify/multipart";
import rateLimit from "@fastify/rate-limit";
import Fastify from "fastify";
import {partsOf, readDossier} from "./arrival.mjs";
import {makeChecks} from "./check.mjs";
import {organiserRoutes} from "./organiser.mjs";
import {Problem} from "./problem.mjs";
import {sentencesFor} from "./sentences.mjs";

const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const day = 86_400;
/** Seconds after which it is worth trying again. */
const pause = 10;

/** The problem that an error is. What the webmaster needs is said in the console, and nothing of the visitor. */
function problemOf(error, request) {
  if (error instanceof Problem) return error;
  const sentences = sentencesFor(request.headers["accept-language"]);
  if (error.statusCode === 413) return new Problem(413, sentences.tooLarge);
  if (error.statusCode >= 400 && error.statusCode < 500) {
    return new Problem(error.statusCode, sentences.unreadable);
  }
  console.error(`${request.method} ${request.routeOptions.url}: ${error.code ?? ""} ${error.stack}`);
  // Locked, full, out of order: the database may be well again in a moment.
  const later = String(error.code).includes("SQLITE");
  return new Problem(later ? 503 : 500, sentences.broken, later ? {retryAfter: pause} : {});
}

/**
 * Makes a receiver, which `listen` starts and `handle` lets answer the requests of another server. `token` opens
 * what the organiser reads. `now` is the present moment in milliseconds.
 */
export async function makeReceiver({settings, store, token, now = Date.now}) {
  const app = Fastify({
    // The only thing known of visitors is their dossier: no line is written for a request.
    logger: false,
    bodyLimit: settings.maxDossier,
    trustProxy: settings.proxies > 0 && settings.proxies,
    // Milliseconds: files on a slow line take their time.
    requestTimeout: 600_000,
    forceCloseConnections: "idle",
  });
  const checks = makeChecks(settings, now);
  const allowed = ({headers: {origin, host}}) =>
    origin === undefined ||
    settings.origin.includes("*") ||
    settings.origin.includes(origin) ||
    origin.replace(/^https?:\/\//, "") === host;
  let uploads = 0;

  app.setErrorHandler((error, request, reply) => problemOf(error, request).send(reply));
  app.setNotFoundHandler((request) => {
    throw new Problem(404, sentencesFor(request.headers["accept-language"]).notFound);
  });

  await app.register(cors, {
    delegator: (request, done) => {
      done(null, {
        origin: allowed(request) ? (request.headers.origin ?? false) : false,
        methods: ["POST"],
        allowedHeaders: ["Content-Type", "Idempotency-Key"],
        exposedHeaders: ["Retry-After"],
        maxAge: day,
      });
    },
  });
  await app.register(rateLimit, {
    global: false,
    max: settings.rate,
    timeWindow: 60_000,
    errorResponseBuilder: (request, {ttl}) =>
      new Problem(429, sentencesFor(request.headers["accept-language"]).tooMany, {
        retryAfter: Math.ceil(ttl / 1000),
      }),
  });
  await app.register(multipart);
  // As text: a dossier is kept as it was written.
  app.removeContentTypeParser(["application/json", "text/plain"]);
  app.addContentTypeParser("application/json", {parseAs: "buffer"}, (request, body, done) => {
    done(null, body);
  });

  /** Throws at once what needs no look at the dossier; after the limit has counted, before the body is read. */
  async function welcome(request) {
    const sentences = sentencesFor(request.headers["accept-language"]);
    if (!allowed(request)) throw new Problem(403, sentences.notAllowed);
    if (!uuid.test(request.headers["idempotency-key"])) throw new Problem(400, sentences.noKey);
  }

  async function receive(request) {
    const key = request.headers["idempotency-key"];
    const parts = partsOf(request, settings);
    const first = await parts.next();
    const {text, dossier} = readDossier(first.value, settings, request.headers["accept-language"]);
    checks.shape(dossier);
    const {revision} = dossier;
    // What is here already needs no other look: even late, a try that goes on is told that it has arrived.
    const there = await store.find(key);
    if (there && revision <= there.revision) return {known: true, receipt: there.receipt};
    const {files, suspicious} = await checks.dossier(dossier, parts);
    const arrival = {key, revision, now: new Date(now()).toISOString(), suspicious, dossier: text};
    return store.keep({...arrival, files});
  }

  const limited = {config: {rateLimit: {}}};
  app.post("/candidacies", {...limited, preParsing: welcome}, async (request, reply) => {
    const withFiles = request.isMultipart();
    if (withFiles && uploads >= settings.uploads) {
      throw new Problem(503, sentencesFor(request.headers["accept-language"]).busy, {retryAfter: pause});
    }
    uploads += withFiles ? 1 : 0;
    try {
      const {known, receipt} = await receive(request);
      return reply.code(known ? 200 : 201).send(receipt);
    } finally {
      uploads -= withFiles ? 1 : 0;
    }
  });
  await app.register(organiserRoutes, {store, token, limited});
  await app.ready();

  return {
    /** Listens; resolves with the address. */
    listen: () => app.listen({host: settings.host, port: settings.port}),
    /** A handler of `node:http`. */
    handle: (request, response) => {
      app.routing(request, response);
    },
    close: () => app.close(),
  };
}
