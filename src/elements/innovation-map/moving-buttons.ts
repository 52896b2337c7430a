/** The buttons that push the map, and the help for the keyboard: whether they are there. */
import {type LitElement, nothing} from "lit";
import {LazyDrawing} from "../shared/lazy-drawing.js";
import {focusFirst} from "./focus.js";
import type {MapLink} from "./map-link.js";
import type {MapScene} from "./map-scene.js";
import type {MovingMap} from "./moving.js";

/** Pixels by which a button pushes the map, like an arrow key. */
const STEP = 100;

export class MovingButtons {
  #shown: "none" | "pad" | "help" = "none";
  readonly #drawing: LazyDrawing<MovingMap>;

  constructor(
    readonly host: LitElement,
    readonly map: MapLink,
    feedLanguage: () => string | undefined,
  ) {
    this.#drawing = new LazyDrawing(host, async () =>
      (await import("./moving.js")).movingMap(host, feedLanguage),
    );
  }

  get isShown(): boolean {
    return this.#shown !== "none";
  }

  readonly toggle = (): void => this.#show(this.isShown ? "none" : "pad");

  /** Help at « ? » on the map; Escape closes the buttons. Serves as a listener. */
  readonly keydown = (event: KeyboardEvent): void => {
    const isOnMap = (event.target as Element).closest(".map") !== null;
    if (event.key === "?" && isOnMap) this.#show("help");
    else if (event.key === "Escape" && this.#shown === "pad" && !isOnMap) {
      this.#show("none");
      focusFirst(this.host, ".controls [aria-expanded]");
    }
  };

  render(scene: MapScene): unknown {
    const {module} = this.#drawing;
    if (!this.isShown || !module) return nothing;
    const actions = {
      step: (right: number, down: number): void => this.map.step(STEP * right, STEP * down),
      help: (isOpen: boolean): void => this.#show(isOpen ? "help" : "pad"),
    };
    return [
      module.renderPad(actions),
      this.#shown === "help" ? module.renderHelp(scene.level + 1, actions) : nothing,
    ];
  }

  #show(shown: "none" | "pad" | "help"): void {
    this.#shown = shown;
    if (this.isShown) void this.#drawing.ask();
    this.host.requestUpdate();
  }
}
