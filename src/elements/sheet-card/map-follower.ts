import type {ReactiveController, ReactiveControllerHost} from "lit";

/** What an element must have to follow a map. */
interface FollowingHost extends ReactiveControllerHost, Element {
  /** Id of the map, in the same document or shadow root. */
  for?: string;
}

/**
 * Follows the map that its host names by `for`. The map may come later than its host, or be replaced by another
 * of the same id; what it selects and where its feed is, its attributes say even before it is defined.
 */
export class MapFollower implements ReactiveController {
  #root?: Node;
  #map?: Element;

  readonly #redraw = (): void => {
    this.host.requestUpdate();
  };

  readonly #watch = new MutationObserver(this.#redraw);

  constructor(readonly host: FollowingHost) {
    host.addController(this);
  }

  /** The map, looked up anew; none when there is none. */
  get map(): (Element & {readonly data?: object}) | undefined {
    const root = this.#root as Partial<Document> | undefined;
    const found = root?.getElementById?.(this.host.for ?? "") ?? undefined;
    if (found !== this.#map) {
      this.#watch.disconnect();
      this.#map = found;
      if (found) this.#watch.observe(found, {attributeFilter: ["selected", "feed"]});
    }
    return found;
  }

  hostConnected(): void {
    this.#root = this.host.getRootNode();
    this.#root.addEventListener("rally-ready", this.#redraw);
  }

  hostDisconnected(): void {
    this.#root?.removeEventListener("rally-ready", this.#redraw);
    this.#root = this.#map = undefined;
    this.#watch.disconnect();
  }
}
