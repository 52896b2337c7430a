/** Which stages are shown: the page frames them, the visitor narrows within. Fetched when either is wanted. */
import type {ReactiveController, ReactiveControllerHost, TemplateResult} from "lit";
import type {Stage} from "../../../data-schema/feed.js";
import {emit, type RallyFilters} from "../../events/index.js";
import type {Feed} from "../../feed/index.js";
import {isDepartment} from "../../geo/departments.js";
import type {StageAgendaSentences} from "../../i18n/stage-agenda/index.js";
import type {Drawing} from "../shared/lazy-drawing.js";
import {idsOf} from "../shared/rally-element.js";
import type {CalendarAddress} from "./calendar-address.js";
import type {View} from "./calendar-scene.js";
import {
  type Asked,
  counts,
  type Facet,
  facets,
  nothingAsked,
  passing,
  type Sided,
  sidesOf,
} from "./filters.js";
import {renderNothingFits} from "./nothing-fits.js";

/** What filtering needs of its element. */
export interface FilteringHost extends ReactiveControllerHost, HTMLElement {
  partner?: string;
  stages?: string;
  departments?: string;
  view: View;
  selected?: string;
}

export interface FilteringEvents {
  /** Of the ids that an attribute asks for, those that exist; the webmaster is told of the others. */
  known(attribute: string, asked: readonly string[], existing: readonly string[]): string[];
  announce(sentence: string): void;
}

/** Those stages that the page shows at all. */
interface Framed {
  readonly feed: Feed;
  readonly key: string;
  readonly sided: Sided[];
  readonly frame: Record<"partner" | "stages" | "departments", readonly string[]>;
}

export class Filtering implements Drawing, ReactiveController {
  readonly styles = [];

  #asked = nothingAsked;
  #framed?: Framed;
  /** What was last told of the filters; nothing before the first picture. */
  #told: string | undefined;
  #address?: CalendarAddress | undefined;

  /** `isLate`: the calendar has shown every stage of the feed already. */
  constructor(
    readonly host: FilteringHost,
    readonly events: FilteringEvents,
    isLate: boolean,
  ) {
    if (isLate) this.#told = "{}";
    host.addController(this);
  }

  hostUpdated(): void {
    this.#address?.write(this.#asked);
  }

  /** The sides by which the visitor may choose. */
  readonly facets = facets;

  /** How many stages each value of a side would leave, beside what is asked for on the others. */
  counts(feed: Feed, facet: Facet): Map<string, number> {
    return counts(this.framed(feed).sided, this.#asked, facet);
  }

  /** What the visitor asks for, of what the page shows. */
  get asked(): Asked {
    return this.#asked;
  }

  get #narrowed(): Partial<Asked> {
    return Object.fromEntries(
      facets.flatMap((facet) => (this.#asked[facet].length > 0 ? [[facet, this.#asked[facet]]] : [])),
    );
  }

  /** How many values the visitor asks for. */
  get count(): number {
    return facets.reduce((sum, facet) => sum + this.#asked[facet].length, 0);
  }

  /** Keeps view, selection and filters in the page's address with what does that, no longer without it. */
  link(module: typeof import("./calendar-address.js") | undefined): void {
    if (Boolean(module) === Boolean(this.#address)) return;
    this.#address?.close();
    this.#address = module && new module.CalendarAddress(this.host, (asked) => this.change(asked));
  }

  /** The stages of a feed that the page shows at all, with their sides. */
  framed(feed: Feed): Framed {
    const {partner, stages, departments} = this.host;
    const key = JSON.stringify([partner, stages, departments]);
    if (this.#framed?.feed === feed && this.#framed.key === key) return this.#framed;
    const all = sidesOf(feed.stages, feed.rally.timeZone);
    const ids = (records: readonly {readonly id: string}[]): string[] => records.map(({id}) => id);
    const codes = idsOf(departments?.toUpperCase());
    const partners = this.events.known("partner", idsOf(partner), ids(feed.partners));
    const named = this.events.known("stages", idsOf(stages), ids(feed.stages));
    const places = this.events.known("departments", codes, [
      ...all.flatMap(({sides}) => sides.departments),
      // In a department there may well be no stage.
      ...codes.filter(isDepartment),
    ]);
    const sided = passing(all, {...nothingAsked, partner: partners, departments: places}).filter(
      ({stage}) => named.length === 0 || named.includes(stage.id),
    );
    this.#framed = {feed, key, sided, frame: {partner: partners, stages: named, departments: places}};
    return this.#framed;
  }

  /** Takes up a feed before it is drawn. What the visitor, or an old address, asks for and no stage is, is dropped. */
  follow(feed: Feed): void {
    this.#address?.select(feed);
    const {sided} = this.framed(feed);
    const offered = (facet: Facet): string[] =>
      this.#asked[facet].filter((value) => sided.some(({sides}) => sides[facet].includes(value)));
    this.#asked = {
      partner: offered("partner"),
      departments: offered("departments"),
      months: offered("months"),
    };
  }

  /** The stages that are shown: in the page's frame, and as the visitor asks. */
  kept(feed: Feed): Stage[] {
    return passing(this.framed(feed).sided, this.#asked).map(({stage}) => stage);
  }

  /** What the visitor asks for from now on. */
  change(change: Partial<Asked>): void {
    this.#asked = {...this.#asked, ...change};
    this.host.requestUpdate();
  }

  /** The visitor asks for a value beside the others, or no longer. */
  toggle(facet: Facet, value: string): void {
    const asked = this.#asked[facet];
    const others = asked.filter((other) => other !== value);
    this.change({[facet]: others.length < asked.length ? others : [...asked, value]});
  }

  /** The visitor asks for nothing any more; the page's frame stays. */
  readonly clear = (): void => this.change(nothingAsked);

  /** Draws what stands in place of stages; who takes back what was asked for stays near the filters. */
  renderNothing(words: StageAgendaSentences): TemplateResult {
    const showAll = (): void => {
      this.clear();
      this.host.shadowRoot?.querySelector<HTMLElement>(".filter")?.focus();
    };
    return renderNothingFits(words, this.count > 0 ? showAll : undefined);
  }

  /** Emits and says how many stages are shown once others are than at the first drawing. */
  tell(feed: Feed, words: StageAgendaSentences): void {
    const count = this.kept(feed).length;
    const {frame} = this.framed(feed);
    // What the visitor asks for lies within the frame, and says more.
    const all = Object.entries<readonly string[]>({...frame, ...this.#narrowed});
    const filters: RallyFilters = Object.fromEntries(all.filter(([, values]) => values.length > 0));
    const written = JSON.stringify(filters);
    const before = this.#told;
    this.#told = written;
    if (before === undefined || before === written) return;
    void this.host.updateComplete.then(() => {
      this.events.announce(count > 0 ? words.count(count) : words.nothingFits);
      emit(this.host, "rally-filter", {filters, count});
    });
  }
}
