/** What a page tells search engines of a rally: one block of JSON-LD, however many elements ask for it. */
import {html, type ReactiveControllerHost, render} from "lit";
import type {Thing} from "../../stages/schema-org.js";

/** An element that asks for structured data in the page. */
export type Telling = ReactiveControllerHost & HTMLElement;

/** The block knows who asked for what: a page may have the library's code twice, and has the block once. */
const told = Symbol.for("rallynov.structured-data");
type Block = HTMLScriptElement & {[told]?: Map<Telling, readonly Thing[]>};

const selector = "script[data-rally-structured-data]";

/** Made from a template, it is no script that a browser might run, which a page's Trusted Types would have a say in. */
function newBlock(): Block {
  const made = document.createDocumentFragment();
  render(html`<script type="application/ld+json" data-rally-structured-data></script>`, made);
  const block = made.querySelector<Block>("script") ?? document.createElement("script");
  document.head.append(block);
  return block;
}

/** Each thing once: two elements may show the same. No text of a feed can end the block, wherever it is copied to. */
function written(all: Iterable<readonly Thing[]>): string {
  const things = new Map<string, Thing>();
  for (const thing of [...all].flat()) {
    const key = JSON.stringify([thing["@type"], thing.identifier]);
    if (!things.has(key)) things.set(key, thing);
  }
  const graph = {"@context": "https://schema.org", "@graph": [...things.values()]};
  return JSON.stringify(graph).replaceAll("<", "\\u003c");
}

/** Puts what an element tells into the page's block, in the place of what it told before. The last to leave takes the block along. */
function tell(host: Telling, things: readonly Thing[]): void {
  const found = document.head.querySelector<Block>(selector);
  if (!found && things.length === 0) return;
  const block = found ?? newBlock();
  const entries = (block[told] ??= new Map());
  if (things.length > 0) entries.set(host, things);
  else entries.delete(host);
  const text = written(entries.values());
  if (entries.size === 0) block.remove();
  else if (block.textContent !== text) block.replaceChildren(text);
}

const telling = new WeakSet<Telling>();

/** From now on the page's block says what `describe` says of an element, as long as that stands in the page. */
export function tellSearchEngines(host: Telling, describe: () => readonly Thing[]): void {
  if (telling.has(host)) return;
  telling.add(host);
  host.addController({
    hostConnected: () => host.requestUpdate(),
    hostUpdated: () => tell(host, host.isConnected ? describe() : []),
    hostDisconnected: () => tell(host, []),
  });
  host.requestUpdate();
}
