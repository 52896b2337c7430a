/**
 * Keeps what a visitor has chosen in the page’s address, as parameters of its query, and takes it up from there.
 * Nothing else in the address is touched, byte for byte: the page is somebody else’s.
 */
import type {ReactiveController, ReactiveControllerHost} from "lit";

/** Values by name, without the prefix. An empty one is there, and empty; an undefined one is not there. */
export type LinkValues = Readonly<Record<string, string | undefined>>;

/** How a value is written: what is legible stays legible, and a space is a plus sign. */
const encoded = (value: string): string =>
  encodeURIComponent(value).replace(/%20/g, "+").replace(/%3A/gi, ":").replace(/%2C/gi, ",");

/** A part of an address as it was meant; none when it cannot be read. */
function decoded(written: string): string | undefined {
  try {
    return decodeURIComponent(written.replace(/\+/g, " "));
  } catch {
    return undefined;
  }
}

/** An address in its three parts; joined again, they are the same text. */
function partsOf(address: string): [before: string, query: string | undefined, hash: string] {
  const [, before = "", query, hash = ""] = /^([^?#]*)(?:\?([^#]*))?(#.*)?$/s.exec(address) ?? [];
  return [before, query, hash];
}

const nameOf = (piece: string): string | undefined => decoded(piece.split("=", 1)[0] ?? "");

/** Gives the values of these names in an address; the first one counts. */
export function valuesIn(address: string, prefix: string, names: readonly string[]): LinkValues {
  const [, query] = partsOf(address);
  const values: Record<string, string> = {};
  for (const piece of query?.split("&") ?? []) {
    const name = names.find((known) => prefix + known === nameOf(piece));
    const value = decoded(piece.slice(piece.indexOf("=") + 1));
    if (name === undefined || value === undefined || name in values) continue;
    values[name] = piece.includes("=") ? value : "";
  }
  return values;
}

/** Gives an address with these values instead of those that it had; where each stood it stays, new ones come last. */
export function addressWith(
  address: string,
  prefix: string,
  names: readonly string[],
  values: LinkValues,
): string {
  const [before, query, hash] = partsOf(address);
  const written = new Map<string, string>();
  for (const name of names) {
    const value = values[name];
    if (value !== undefined) written.set(prefix + name, `${encoded(prefix + name)}=${encoded(value)}`);
  }
  const own = new Set(names.map((name) => prefix + name));
  const pieces = query === undefined ? [] : query.split("&");
  const kept = pieces.flatMap((piece) => {
    const name = nameOf(piece);
    if (name === undefined || !own.has(name)) return [piece];
    const now = written.get(name);
    written.delete(name);
    return now === undefined ? [] : [now];
  });
  const all = [...(kept.length === 1 && kept[0] === "" && written.size ? [] : kept), ...written.values()];
  const hasQuery = all.length > 0 || (query !== undefined && pieces.length === kept.length);
  return `${before}${hasQuery ? `?${all.join("&")}` : ""}${hash}`;
}

/** The part of the page’s address that is its host’s. Values read from it are anybody’s: they are to be checked. */
export class DeepLink implements ReactiveController {
  /** `followed` is called when the visitor has gone back or forth to another state of the page. */
  constructor(
    readonly host: ReactiveControllerHost & HTMLElement,
    readonly names: readonly string[],
    readonly followed: (values: LinkValues) => void,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener("popstate", this.#onPopState);
  }

  hostDisconnected(): void {
    removeEventListener("popstate", this.#onPopState);
  }

  /** What the address says now. */
  get values(): LinkValues {
    return valuesIn(location.href, this.#prefix, this.names);
  }

  /** Replaces what the address says; the page’s own state, and its history, stay as they are. */
  write(values: LinkValues): void {
    const address = addressWith(location.href, this.#prefix, this.names, values);
    if (address === location.href) return;
    try {
      history.replaceState(history.state, "", address);
    } catch {
      // A page without an address of its own, or one that changes it too often for Safari: the widget works on.
    }
  }

  /** With an id of its own an element gets along with others of its kind. */
  get #prefix(): string {
    const {id} = this.host;
    return id ? `rally-${id}-` : "rally-";
  }

  readonly #onPopState = (): void => this.followed(this.values);
}
