/** What tabs of one site, and several forms in one page, tell each other of a dossier. */
import type {Dossier, Receipt} from "../../data-schema/candidacy.js";

export type News =
  | {readonly news: "kept"; readonly rally: string}
  | {readonly news: "erased"; readonly rally: string; readonly key: string}
  | {
      readonly news: "received";
      readonly rally: string;
      readonly key: string;
      readonly receipt: Receipt;
      readonly dossier: Dossier;
    };

/** Hears the news of others while it is open. */
export class Tabs {
  #channel?: BroadcastChannel;

  constructor(readonly heard: (news: News) => void) {}

  open(): void {
    if (this.#channel) return;
    this.#channel = new BroadcastChannel("rallynov");
    this.#channel.onmessage = ({data}: MessageEvent<News>) => {
      this.heard(data);
    };
  }

  close(): void {
    this.#channel?.close();
    this.#channel = undefined;
  }

  tell(news: News): void {
    // What is said by an element that has left the page is said, too.
    const isOpen = this.#channel !== undefined;
    this.open();
    this.#channel?.postMessage(news);
    if (!isOpen) this.close();
  }
}
