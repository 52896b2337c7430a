/**
 * Hands a request over from the script that starts the page's widgets to the code that reads the answer, so
 * that a feed is on its way while the code still is. Both may come from different files, even of different
 * versions; hence the place where they meet.
 */

/** A request that is under way. Whoever takes it owns its end. */
export interface FeedRequest {
  readonly response: Promise<Response>;
  abort(): void;
}

const meeting = Symbol.for("rallynov.requests");

function requests(): Map<string, FeedRequest> {
  const page = globalThis as {[meeting]?: Map<string, FeedRequest>};
  return (page[meeting] ??= new Map<string, FeedRequest>());
}

/** Sends a request for a JSON document. */
export function request(url: string): FeedRequest {
  const controller = new AbortController();
  const response = fetch(url, {headers: {Accept: "application/json"}, signal: controller.signal});
  // Whoever awaits the response hears of a failure; nobody else should.
  response.catch(() => undefined);
  return {
    response,
    abort: () => {
      controller.abort();
    },
  };
}

/** Asks for a feed ahead of time, once. */
export function askAhead(url: string): void {
  if (!requests().has(url)) requests().set(url, request(url));
}

/** Takes over a request made ahead of time, or sends one. */
export function takeRequest(url: string): FeedRequest {
  const ahead = requests().get(url);
  requests().delete(url);
  return ahead ?? request(url);
}
