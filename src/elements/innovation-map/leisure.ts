import type {ReactiveController, ReactiveControllerHost} from "lit";
import type {FullScreenHost} from "./full-screen.js";
import type {Paper} from "./paper.js";

export interface LeisureHost extends FullScreenHost, ReactiveControllerHost {
  readonly ready: Promise<void>;
}

/** What cannot be fetched is not there: the buttons do nothing, and the browser prints what is on the screen. */
const without = (): void => undefined;

/** What few visitors use: full screen, fetched when it is wanted, and printing, which has to be there before. */
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
        void import("./print.js").then(({printOnPaper}) => {
          if (this.host.isConnected)
            this.#stopPrinting ??= printOnPaper(this.host, this.feedLanguage, this.paper);
        }, without);
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
    import("./full-screen.js").then(({fillScreen}) => {
      this.leave ??= fillScreen(this.host, () => {
        this.leave = undefined;
        this.host.requestUpdate();
      });
      this.host.requestUpdate();
    }, without);
  };
}
