/** How the calendar's view, selection and filters are written in the page's address. Fetched with `deep-link` alone. */
import {stageOf, type Feed} from "../../feed/index.js";
import {DeepLink, type LinkValues} from "../shared/deep-link.js";
import {idsOf} from "../shared/rally-element.js";
import {views} from "./calendar-scene.js";
import type {FilteringHost} from "./filtering.js";
import type {Asked} from "./filters.js";

/** Names of their own: a map on the same page keeps its selection and its filters in the same address. */
const prefix = "calendar-";
const names = ["view", "selected", "partner", "departments", "months"].map((name) => prefix + name);

/** Keeps a calendar and the page's address alike. */
export class CalendarAddress {
  readonly #link: DeepLink;
  /** What the page itself asks for: it needs no parameter. */
  readonly #initial: LinkValues;
  /** Id of the stage that the address selects, until the feed has come. */
  #wanted?: string | undefined;
  #written?: string;

  /** `takeUp` is given what the address asks for, at once and whenever the visitor goes back or forth. */
  constructor(
    readonly host: FilteringHost,
    readonly takeUp: (asked: Asked) => void,
  ) {
    const {view, selected} = host;
    this.#initial = {view, selected};
    this.#link = new DeepLink(host, names, () => this.#read());
    this.#read();
  }

  #read(): void {
    const {values} = this.#link;
    const of = (name: string): string => values[prefix + name] ?? this.#initial[name] ?? "";
    const view = views.find((known) => known === of("view"));
    if (view) this.host.view = view;
    this.#wanted = of("selected");
    this.takeUp({
      partner: idsOf(of("partner")),
      departments: idsOf(of("departments")),
      months: idsOf(of("months")),
    });
  }

  /** Selects what the address selects, if the feed has it; an old link is nobody's fault. */
  select(feed: Feed): void {
    const wanted = this.#wanted;
    if (wanted === undefined) return;
    this.#wanted = undefined;
    if (!wanted || stageOf(feed, wanted)) this.host.selected = wanted || undefined;
  }

  /** Writes what is shown, once the feed has told what of the address there is. */
  write(asked: Asked): void {
    if (this.#wanted !== undefined) return;
    const {view, selected} = this.host;
    const now: LinkValues = {
      view,
      selected,
      ...Object.fromEntries(Object.entries(asked).map(([facet, values]) => [facet, values.join(" ")])),
    };
    const changed = Object.entries(now).filter(
      ([name, value]) => (value ?? "") !== (this.#initial[name] ?? ""),
    );
    const values = Object.fromEntries(changed.map(([name, value]) => [prefix + name, value ?? ""]));
    const written = JSON.stringify(values);
    // What was read is not written again: the page may have its own order.
    if (this.#written !== undefined && this.#written !== written) this.#link.write(values);
    this.#written = written;
  }

  close(): void {
    this.host.removeController(this.#link);
    this.#link.hostDisconnected();
  }
}
