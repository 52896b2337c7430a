/** Feeds for stories and tests: the examples, and servers that answer as no server should. */
import type {StoryObj} from "@storybook/web-components-vite";
import type {RallyElement} from "../src/elements/shared/rally-element.js";

/** One state of an element. A story without a drawing of its own is drawn as its file says. */
export type Story = Omit<StoryObj, "render"> & {
  render?: (args: Record<string, unknown>) => unknown;
};

/** Address of an example feed. */
export function example(name: string): string {
  return `/data-schema/examples/${name}/feed.json`;
}

interface Offer {
  readonly response: Promise<Response>;
  abort: () => void;
}

/** Where the library looks for requests made ahead of time; see `src/feed/request.ts`. */
const meeting = Symbol.for("rallynov.requests");

function offer(url: string, response: Promise<Response>, abort: () => void = () => undefined): void {
  const page = globalThis as unknown as Record<symbol, Map<string, Offer> | undefined>;
  const offers = (page[meeting] ??= new Map());
  response.catch(() => undefined);
  offers.set(new URL(url, document.baseURI).href, {response, abort});
}

let feeds = 0;

function unused(): string {
  return `/feeds/${++feeds}.json`;
}

/** Address of a feed that never comes. */
export function pending(): string {
  const url = unused();
  let abort!: () => void;
  const never = new Promise<Response>((_, reject) => {
    abort = () => {
      reject(new DOMException("nobody waits", "AbortError"));
    };
  });
  offer(url, never, abort);
  return url;
}

/** Address of a feed that is answered as said: a status, a text, headers. */
export function answering(body: BodyInit, init?: ResponseInit): string {
  const url = unused();
  offer(url, Promise.resolve(new Response(body, init)));
  return url;
}

/** Address of a feed made of an object. */
export function serving(feed: object): string {
  return answering(JSON.stringify(feed));
}

/** Lets an element that shows its feed ask again, in vain: it goes on showing what it had, and says so. */
export async function makeStale(element: RallyElement): Promise<void> {
  await element.ready;
  offer(element.feed ?? "", Promise.resolve(new Response("", {status: 404})));
  const failed = new Promise((resolve) => {
    element.addEventListener("rally-error", resolve, {once: true});
  });
  element.reload();
  await failed;
  await element.updateComplete;
}

/** Resolves once an element has drawn a part. */
export async function drawn(element: RallyElement, part: string): Promise<void> {
  while (!element.shadowRoot?.querySelector(`[part~="${part}"]`)) {
    await new Promise(requestAnimationFrame);
  }
}

/** Lets an element draw itself as on a device without a network. */
export async function drawOffline(element: RallyElement): Promise<void> {
  Object.defineProperty(navigator, "onLine", {value: false, configurable: true});
  try {
    element.requestUpdate();
    await element.updateComplete;
  } finally {
    delete (navigator as {onLine?: boolean}).onLine;
  }
}

/** Presses an element's button « Imprimer », and gives the frame that would be printed. */
export function paperOf(element: Element): Promise<HTMLIFrameElement> {
  const root = element.shadowRoot as ShadowRoot;
  const printed = new Promise<HTMLIFrameElement>((resolve) => {
    // A browser's print view would wait for somebody to close it.
    const stub = ({target}: Event): void => {
      const frame = target as HTMLIFrameElement;
      if (frame.contentWindow) frame.contentWindow.print = () => resolve(frame);
    };
    root.addEventListener("load", stub, true);
  });
  for (const button of root.querySelectorAll<HTMLElement>("button")) {
    if (button.textContent.trim() === "Imprimer") button.click();
  }
  return printed;
}
