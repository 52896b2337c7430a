/** Suggests municipalities of the embedded gazetteer; nothing is asked of anybody. */
import type {ReactiveControllerHost} from "lit";
import type {Municipality} from "../../geo/gazetteer.js";

/** The list under a municipality field: which field it is open for, what is in it, which one is marked. */
export class MunicipalityList {
  /** Id of the field. */
  field?: string;
  options: readonly Municipality[] = [];
  /** Index of the marked one, −1 for none. */
  active = -1;

  #search?: (query: string) => readonly Municipality[];
  #query = "";

  constructor(
    readonly host: ReactiveControllerHost,
    readonly counted: (count: number) => void,
  ) {}

  /** Fetches the gazetteer, once. Without it the field is a plain one. */
  async load(): Promise<void> {
    if (this.#search) return;
    try {
      const {loadGazetteer, searchMunicipalities} = await import("../../geo/gazetteer.js");
      const gazetteer = await loadGazetteer();
      this.#search = (query) => searchMunicipalities(gazetteer, query);
      if (this.field !== undefined) this.suggest(this.field, this.#query);
    } catch {
      // Free text is always accepted.
    }
  }

  /** Opens with what answers the text written so far. */
  suggest(field: string, query: string): void {
    this.field = field;
    this.#query = query;
    this.active = -1;
    const asked = query.trim().length > 1;
    this.options = (asked ? this.#search?.(query) : undefined) ?? [];
    if (asked && this.#search) this.counted(this.options.length);
    this.host.requestUpdate();
  }

  /** Marks the next one or the one before, round. */
  move(step: 1 | -1): void {
    const {length} = this.options;
    if (length === 0) return;
    this.active = this.active < 0 && step < 0 ? length - 1 : (this.active + step + length) % length;
    this.host.requestUpdate();
  }

  close(): void {
    // A field that is redrawn away loses the focus while it is.
    if (this.field === undefined) return;
    this.field = undefined;
    this.options = [];
    this.active = -1;
    this.host.requestUpdate();
  }
}
