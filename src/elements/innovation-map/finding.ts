/** What a visitor looks for: filters, search, nearness; where they come from, and what is fetched for them. */
import type {LitElement, PropertyValues, ReactiveController} from "lit";
import type {Innovation} from "../../../data-schema/feed.js";
import {emit} from "../../events/index.js";
import {innovationOf, stageOf} from "../../feed/index.js";
import {distance, type Position} from "../../geo/projection.js";
import {LazyDrawing} from "../shared/lazy-drawing.js";
import {idsOf} from "../shared/rally-element.js";
import {type Filters, isFiltered, noFilters, told} from "./asking.js";
import type {MapLinkAddress} from "./map-address.js";
import type {MapScene} from "./map-scene.js";
import type {MapModel} from "./model.js";
import type {MoreFinding} from "./more-finding.js";
import type {TextSearch} from "./search.js";

/** What a page can ask for by attributes. */
const attributes = ["themes", "departments", "stages", "partner"] as const;

/** Milliseconds of silence after which what was typed is looked for, and after which the count is said. */
const TYPING = 150;
const SAYING = 700;

/** What finding needs of its element. */
export interface FindingHost extends LitElement, Partial<Record<(typeof attributes)[number], string>> {
  selected?: string;
  readonly deepLink: boolean;
  readonly ready: Promise<void>;
}

export interface FindingEvents {
  /** Of the ids that an attribute asks for, those that exist; the webmaster is told of the others. */
  known(attribute: string, asked: readonly string[], existing: readonly string[]): readonly string[];
  announce(sentence: string): void;
  /** The visitor looks around here now. */
  goTo(position: Position): void;
}

export class Finding implements ReactiveController {
  /** Whether all filters, and the way to what is nearby, are shown. */
  open = false;
  nearOpen = false;
  /** What stands in the search field, be it looked for yet or not. */
  typed = "";
  /** All that the first picture does without. */
  readonly more: LazyDrawing<MoreFinding>;

  /** What is asked for, whether the feed has it or not: more of it may be on its way. */
  #asked: Filters = noFilters;
  #checked?: {readonly feed: object; readonly asked: Filters};
  #scene?: MapScene;
  #search?: TextSearch;
  #searching?: Promise<void> | undefined;
  #cannotSearch = false;
  #address?: MapLinkAddress | undefined;
  #isLinking = false;
  #isSettled = false;
  /** Whether filters can be answered, or it is known that they cannot. */
  #isPrepared = false;
  #typing = 0;
  #saying = 0;

  constructor(
    readonly host: FindingHost,
    readonly model: MapModel,
    readonly events: FindingEvents,
  ) {
    host.addController(this);
    this.more = new LazyDrawing(host, async () =>
      (await import("./more-finding.js")).moreFinding(host, this, () => this.#scene?.feed.language),
    );
  }

  hostDisconnected(): void {
    clearTimeout(this.#typing);
    clearTimeout(this.#saying);
  }

  hostUpdated(): void {
    if (this.#isSettled) this.#address?.write(this.#asked);
  }

  /** Takes up what the page has changed. */
  attributesChanged(changed: PropertyValues<FindingHost>): void {
    const own = attributes.filter((name) => changed.has(name));
    if (own.length) {
      this.#asked = {...this.#asked, ...this.#fromAttributes(own)};
      if (isFiltered(this.#asked, false)) void this.prepare();
    }
    if (!changed.has("deepLink")) return;
    if (this.host.deepLink) void this.#openAddress();
    else {
      this.#address?.close();
      this.#address = undefined;
    }
  }

  /** False while what the first picture shows is on its way. */
  get isSettled(): boolean {
    if (this.#isSettled) return true;
    if (this.#isLinking) return false;
    if (!isFiltered(this.#asked, false)) return true;
    // Who frames the page asks for no filter that a visitor could take away.
    const isOpen = isFiltered(this.#asked, this.isFramed);
    if (isOpen && !this.more.isSettled) void this.more.ask();
    if (!this.#isPrepared) void this.prepare();
    const isWaiting = this.#asked.query && !this.model.search && !this.#cannotSearch;
    if (isWaiting) void this.prepareSearch().then(() => this.host.requestUpdate());
    return this.#isPrepared && (!isOpen || this.more.isSettled) && !isWaiting;
  }

  /** Whether the page shows the innovations of some partners alone. */
  get isFramed(): boolean {
    return idsOf(this.host.partner).length > 0;
  }

  /** Takes up a scene; the model has it already. */
  follow(scene: MapScene): void {
    this.#scene = scene;
    const {feed, words} = scene;
    this.#search?.follow(feed, words.language);
    const {finder} = this.model;
    if (finder && (this.#checked?.feed !== feed || this.#checked.asked !== this.#asked)) {
      this.#checked = {feed, asked: this.#asked};
      for (const name of attributes) {
        // A facet that nobody asks for is not read for nothing.
        const ids = idsOf(this.host[name]);
        if (ids.length) this.events.known(name, ids, finder.existing(name, ids));
      }
      this.model.filters = finder.known(this.#asked);
    }
    this.#address?.select((id) => Boolean(innovationOf(feed, id) ?? stageOf(feed, id)));
    this.#isSettled ||= this.isSettled;
  }

  /** Fetches what answers filters, as soon as the first picture leaves the time for it. */
  hostConnected(): void {
    void this.host.ready.then(() => this.prepare());
  }

  /** Fetches what answers filters; without it nothing is filtered, and the next wish tries again. */
  async prepare(): Promise<void> {
    await this.model.prepare();
    if (this.#isPrepared) return;
    this.#isPrepared = true;
    this.host.requestUpdate();
  }

  /** What the visitor asks for from now on: at once, or as soon as filters can be answered. */
  change(change: Partial<Filters>, isTyped = false): void {
    if (this.model.finder || !this.#scene) this.#change(change, isTyped);
    else void this.prepare().then(() => this.#change(change, isTyped));
  }

  #change(change: Partial<Filters>, isTyped: boolean): void {
    clearTimeout(this.#typing);
    const before = this.#asked.near?.position;
    this.#asked = {...this.#asked, ...change};
    this.typed = this.#asked.query;
    // What was typed and not yet looked for is not what was drawn last.
    const field = this.host.renderRoot.querySelector<HTMLInputElement>(".search input");
    if (field) field.value = this.typed;
    this.host.requestUpdate();
    const scene = this.#scene;
    if (!scene) return;
    this.#isSettled = true;
    this.follow(scene);
    void this.more.ask();
    const count = this.model.found.indices.length;
    emit(this.host, "rally-filter", {filters: told(this.model.filters), count});
    clearTimeout(this.#saying);
    const say = (): void => this.events.announce(count ? this.countIn(scene) : scene.words.none);
    if (isTyped) this.#saying = window.setTimeout(say, SAYING - TYPING);
    else say();
    const position = change.near?.position;
    if (position && String(position) !== String(before)) this.events.goTo(position);
  }

  /** How many pass, and in which order they stand. */
  countIn({words}: MapScene, isPast = false): string {
    const {indices, order} = this.model.found;
    const further = this.more.module?.words;
    const count = (isPast ? words.countPast : words.count)(indices.length);
    return order === "feed" || !further ? count : further.ordered(count, further.order[order]);
  }

  /** How far an innovation is from where the visitor looks around, in words. */
  readonly away = ({place}: Innovation): string | undefined => {
    const {position} = this.model.filters.near ?? {};
    const there = this.model.places.of(place);
    return position && there && this.more.module?.words.away(distance(position, there) / 1000);
  };

  /** What the visitor is typing; it is looked for after a moment of silence, once search is there. */
  type(query: string): void {
    this.typed = query;
    clearTimeout(this.#typing);
    this.#typing = window.setTimeout(() => {
      void this.prepareSearch().then(() => {
        // Cleared, or typed on, meanwhile.
        if (this.typed === query && this.host.isConnected) this.change({query}, true);
      });
    }, TYPING);
  }

  /** Fetches search, once; without it, texts are compared more simply. */
  readonly prepareSearch = async (): Promise<void> => {
    void this.more.ask();
    this.#searching ??= import("./search.js").then(
      ({TextSearch}) => {
        this.#search = new TextSearch(() => this.host.requestUpdate());
      },
      () => {
        this.#searching = undefined;
        this.#cannotSearch = true;
      },
    );
    await this.#searching;
    const scene = this.#scene;
    if (!this.#search || !scene) return;
    this.#search.follow(scene.feed, scene.words.language);
    await this.#search.ready;
    this.model.search = this.#search;
  };

  /** Takes all filters and the search away; a `partner` of the page stays. */
  clear(): void {
    this.change({...noFilters, near: undefined, ...this.#fromAttributes(this.isFramed ? ["partner"] : [])});
  }

  toggle(which: "open" | "nearOpen"): void {
    this[which] = !this[which];
    void this.more.ask();
    this.host.requestUpdate();
  }

  /** Closes the filters and leads to the list. */
  showResults(): void {
    this.open = false;
    this.host.requestUpdate();
    void this.host.updateComplete.then(() =>
      this.host.renderRoot.querySelector<HTMLElement>(".more")?.focus(),
    );
  }

  #fromAttributes(names: readonly (typeof attributes)[number][]): Partial<Filters> {
    return Object.fromEntries(names.map((name) => [name, idsOf(this.host[name])]));
  }

  async #openAddress(): Promise<void> {
    if (this.#isLinking) return;
    this.#isLinking = true;
    try {
      const {MapLinkAddress: Address} = await import("./map-address.js");
      if (this.host.deepLink)
        this.#address = new Address(this.host, () => this.#fromAttributes(attributes), this.#takeUp);
      await this.#address?.read();
    } catch {
      // Without it the map is what it is without `deep-link`.
    }
    this.#isLinking = false;
    this.host.requestUpdate();
  }

  /** Takes up what the address asks for beside the attributes, which leave a partner's frame as it is. */
  readonly #takeUp = async (linked: Partial<Filters>): Promise<void> => {
    const partner = this.isFramed ? this.#fromAttributes(["partner"]) : {};
    const asked: {-readonly [Key in keyof Filters]: Filters[Key]} = {
      ...noFilters,
      ...this.#fromAttributes(attributes),
      ...linked,
      ...partner,
    };
    const {near} = this.#asked;
    // Where the device is stands in no address.
    if (near && !near.insee) asked.near ??= near;
    if (JSON.stringify(told(asked)) === JSON.stringify(told(this.#asked))) return;
    this.typed = asked.query;
    if (asked.query) await this.prepareSearch();
    if (this.#isSettled) this.change({near: undefined, ...asked});
    else this.#asked = asked;
  };
}
