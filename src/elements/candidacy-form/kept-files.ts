/** The bytes of the files that go with a dossier: on the device, and in memory for when that keeps nothing. */
import type {ReactiveController, ReactiveControllerHost} from "lit";
import type {DossierAttachment} from "../../../data-schema/candidacy.js";
import {dropFile, findFile, keepFile} from "../../candidacy/index.js";
import {sha256Of} from "../../candidacy/sha256.js";

export class Files implements ReactiveController {
  readonly #contents = new Map<string, Blob>();
  readonly #previews = new Map<string, string>();
  readonly #lost = new Set<string>();
  readonly #asked = new Set<string>();

  constructor(
    readonly host: ReactiveControllerHost,
    /** Id of the rally. */
    readonly rally: () => string | undefined,
    readonly failed: (cause: unknown) => void,
  ) {
    host.addController(this);
  }

  hostDisconnected(): void {
    for (const address of this.#previews.values()) URL.revokeObjectURL(address);
    this.#previews.clear();
  }

  /** Takes up a file and keeps it on the device; nothing when it cannot be read. */
  async add(file: File): Promise<DossierAttachment | undefined> {
    let bytes: ArrayBuffer;
    try {
      bytes = await file.arrayBuffer();
    } catch {
      return undefined;
    }
    const mediaType = file.type || "application/octet-stream";
    const attachment = {name: file.name, mediaType, bytes: bytes.byteLength, sha256: await sha256Of(bytes)};
    await this.keep(attachment, bytes);
    return attachment;
  }

  /** Keeps bytes whose SHA-256 is known. */
  async keep({sha256, mediaType}: DossierAttachment, bytes: ArrayBuffer): Promise<void> {
    this.#contents.set(sha256, new Blob([bytes], {type: mediaType}));
    this.#lost.delete(sha256);
    const rally = this.rally();
    if (rally !== undefined) await keepFile(rally, sha256, bytes).catch(this.failed);
  }

  /** What is in a file; nothing when the device has lost it. */
  async contentOf({sha256, mediaType}: DossierAttachment): Promise<Blob | undefined> {
    const known = this.#contents.get(sha256);
    const rally = this.rally();
    if (known || rally === undefined) return known;
    const bytes = await findFile(rally, sha256).catch(() => undefined);
    if (!bytes) {
      this.#lost.add(sha256);
      return undefined;
    }
    const content = new Blob([bytes], {type: mediaType});
    this.#contents.set(sha256, content);
    return content;
  }

  /** True once a file has been looked for in vain. */
  isLost(sha256: string): boolean {
    return this.#lost.has(sha256);
  }

  async drop(sha256: string): Promise<void> {
    this.#contents.delete(sha256);
    this.#forget(sha256);
    const rally = this.rally();
    if (rally !== undefined) await dropFile(rally, sha256).catch(this.failed);
  }

  /** The address of a picture; nothing for other files, and while its bytes are fetched from the device. */
  preview(file: DossierAttachment): string | undefined {
    const {sha256, mediaType} = file;
    const content = this.#contents.get(sha256);
    if (!content) {
      if (!this.#asked.has(sha256)) {
        this.#asked.add(sha256);
        void this.contentOf(file).then(() => {
          this.host.requestUpdate();
        });
      }
      return undefined;
    }
    // No SVG: it may ask others for something.
    if (!/^image\/(?:jpeg|png|webp|gif|avif)$/.test(mediaType)) return undefined;
    let address = this.#previews.get(sha256);
    if (!address) this.#previews.set(sha256, (address = URL.createObjectURL(content)));
    return address;
  }

  #forget(sha256: string): void {
    const address = this.#previews.get(sha256);
    if (address) URL.revokeObjectURL(address);
    this.#previews.delete(sha256);
    this.#asked.delete(sha256);
  }
}
