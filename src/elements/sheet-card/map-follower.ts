import type {ReactiveController, ReactiveControllerHost} from "lit";

/** What of a map in the page a sheet needs to know. Before the map is defined, its attributes tell. */
interface FollowedMap extends HTMLElement {
  readonly selected?: string | null;
  readonly feed?: string;
  readonly data?: object;
}

/** What an element must have to follow a map. */
interface FollowingHost extends ReactiveControllerHost, Element {
  /** Id of the map, in the same document or shadow root. */
  for?: string;
}

/**
 * Follows the map that its host names by `for`: what is selected there, and its feed. The map may come later
 * than its host, and may be replaced by another of the same id.
 */
export class MapFollower implements ReactiveController {
  #root?: Node;
  #map?: FollowedMap;
  #heard?: string | null;

  readonly #watch = new MutationObserver(() => {
    this.#heard = undefined;
    this.host.requestUpdate();
  });

  constructor(readonly host: FollowingHost) {
    host.addController(this);
  }

  /** Id of the innovation that is selected on the map; undefined when none is, or when there is no map. */
  get selected(): string | undefined {
    const now = this.#read("selected");
    return (this.#heard === undefined ? now : this.#heard) ?? undefined;
  }

  /** The address of the map's feed. */
  get feed(): string | undefined {
    return this.#read("feed");
  }

  /** The feed object that the map was given. */
  get data(): object | undefined {
    return this.#find()?.data;
  }

  hostConnected(): void {
    this.#root = this.host.getRootNode();
    this.#root.addEventListener("rally-select", this.#onEvent);
    this.#root.addEventListener("rally-ready", this.#onEvent);
  }

  hostDisconnected(): void {
    this.#root?.removeEventListener("rally-select", this.#onEvent);
    this.#root?.removeEventListener("rally-ready", this.#onEvent);
    this.#root = undefined;
    this.#watch.disconnect();
    this.#map = undefined;
  }

  /** The map, looked up anew: the page may have put it in, or changed `for`, meanwhile. */
  #find(): FollowedMap | undefined {
    const id = this.host.for;
    const root = this.#root as Partial<Document> | undefined;
    const found = (id ? root?.getElementById?.(id) : undefined) ?? undefined;
    if (found === this.#map) return found;
    this.#watch.disconnect();
    this.#heard = undefined;
    this.#map = found;
    if (found) this.#watch.observe(found, {attributeFilter: ["selected", "feed"]});
    return found;
  }

  #read(name: "selected" | "feed"): string | undefined {
    const map = this.#find();
    return map?.[name] ?? map?.getAttribute(name) ?? undefined;
  }

  readonly #onEvent = (event: Event): void => {
    if (!this.host.for || (event.target as Partial<Element>).id !== this.host.for) return;
    const {detail} = event as CustomEvent<{kind: string; id: string | null} | undefined>;
    if (event.type === "rally-select") {
      if (detail?.kind !== "innovation") return;
      this.#heard = detail.id;
    }
    this.host.requestUpdate();
  };
}
