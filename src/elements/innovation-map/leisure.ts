import type {ReactiveController, ReactiveControllerHost} from "lit";
import type {FullScreenHost} from "./full-screen.js";
import type {Paper} from "./paper.js";

export interface LeisureHost extends FullScreenHost, ReactiveControllerHost {
  readonly ready: Promise<void>;
}

type Rest = typeof import("./at-leisure.js");

/** What few visitors use: full screen and printing. It is fetched once the first picture is there. */
export class Leisure implements ReactiveController {
  /** Ends the full screen; undefined when there is none. */
  leave?: () => void;
  #stopPrinting?: () => void;

  /** `paper` gives what is printed; undefined as long as there is nothing to print. */
  constructor(
    readonly host: LeisureHost,
    readonly feedLanguage: () => string | undefined,
    readonly paper: () => Paper | undefined,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    void this.host.ready.then(() => {
      const fetch = (): void =>
        this.#with((rest) => {
          if (this.host.isConnected)
            this.#stopPrinting ??= rest.printOnPaper(this.host, this.feedLanguage, this.paper);
        });
      // Safari has no such callback.
      if ("requestIdleCallback" in window) requestIdleCallback(fetch, {timeout: 5000});
      else setTimeout(fetch, 500);
    });
  }

  hostDisconnected(): void {
    this.leave?.();
    this.#stopPrinting?.();
    this.#stopPrinting = undefined;
  }

  /** Fills the screen, or leaves it. Serves as a listener. */
  readonly toggleFullScreen = (): void => {
    if (this.leave) {
      this.leave();
      return;
    }
    this.#with(({fillScreen}) => {
      this.leave ??= fillScreen(this.host, () => {
        this.leave = undefined;
        this.host.requestUpdate();
      });
      this.host.requestUpdate();
    });
  };

  /** What cannot be fetched is not there: the buttons do nothing, and the browser prints what is on the screen. */
  #with(use: (rest: Rest) => void): void {
    import("./at-leisure.js").then(use, () => undefined);
  }
}
