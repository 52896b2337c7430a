/** How the map’s filters and what is open are written in the page’s address. Fetched with `deep-link` alone. */
import {loadGazetteer} from "../../geo/gazetteer.js";
import {DeepLink, type LinkValues} from "../shared/deep-link.js";
import {idsOf} from "../shared/rally-element.js";
import {type Filters, listFacets, type Near} from "./asking.js";
import type {FindingHost} from "./finding.js";

/** What an address asks for; nothing of it is checked against a feed yet. */
interface Asked {
  readonly filters: Partial<Filters>;
  /** Empty: nothing is open, whatever the page says. */
  readonly selected: string | undefined;
}

/** The names of the parameters, without their prefix. */
const linkNames: readonly string[] = [
  "selected",
  ...listFacets,
  "criteria",
  "laureates",
  "near",
  "radius",
  "q",
];

/** Reads what an address says. The gazetteer is fetched when it names a municipality that is not `known` yet. */
async function readAddress(values: LinkValues, known: Near | undefined): Promise<Asked> {
  const filters: {-readonly [Key in keyof Filters]?: Filters[Key]} = {};
  for (const facet of listFacets) if (values[facet] !== undefined) filters[facet] = idsOf(values[facet]);
  const {criteria, laureates, q, near, radius, selected} = values;
  if (criteria !== undefined) {
    filters.criteria = Object.fromEntries(
      idsOf(criteria).flatMap((asked) => {
        const [, id, level] = /^(.+):(\d{1,9})$/.exec(asked) ?? [];
        return id === undefined ? [] : [[id, Number(level)]];
      }),
    );
  }
  if (laureates !== undefined) filters.laureates = true;
  if (q !== undefined) filters.query = q;
  if (near) {
    const found = near === known?.insee ? known : await municipality(near);
    const kilometres = Number(radius);
    if (found) filters.near = {...found, radius: kilometres > 0 ? kilometres : undefined};
  }
  return {filters, selected};
}

async function municipality(code: string): Promise<Near | undefined> {
  try {
    const {municipalities} = await loadGazetteer();
    const found = municipalities.find(({insee}) => insee === code);
    return found && {position: found.position, name: found.name, insee: found.insee};
  } catch {
    return undefined;
  }
}

/**
 * Writes filters and selection. What the page’s own attributes ask for (`initial`) needs no parameter; what they
 * ask for and the visitor does not, an empty one. Where the device is stays out of it.
 */
function writeAddress({filters, selected}: Asked, initial: Asked): LinkValues {
  const values: {laureates?: string; [name: string]: string | undefined} = {};
  const put = (name: string, value = "", before = ""): void => {
    if (value !== before) values[name] = value;
  };
  put("selected", selected, initial.selected);
  for (const facet of listFacets) put(facet, filters[facet]?.join(" "), initial.filters[facet]?.join(" "));
  const {criteria = {}, laureates, near, query} = filters;
  put(
    "criteria",
    Object.entries(criteria)
      .map((pair) => pair.join(":"))
      .join(" "),
  );
  if (laureates) values.laureates = "";
  if (near?.insee) {
    put("near", near.insee);
    put("radius", near.radius?.toString());
  }
  put("q", query);
  return values;
}

/** Keeps a map and the page’s address alike. */
export class MapLinkAddress {
  readonly #link: DeepLink;
  /** What was open before the address was read: it needs no parameter. */
  readonly #initial: string | undefined;
  /** What the address wants open, until the feed has it. */
  #wanted?: string | undefined;
  #near?: Near | undefined;
  #written?: string | undefined;
  #readings = 0;

  /** `initial` gives what the page’s attributes ask for, `takeUp` is given what the address asks for. */
  constructor(
    readonly host: FindingHost,
    readonly initial: () => Partial<Filters>,
    readonly takeUp: (filters: Partial<Filters>) => Promise<void>,
  ) {
    this.#initial = host.selected;
    this.#link = new DeepLink(host, linkNames, () => void this.read());
  }

  /** Takes up what the address says. */
  async read(): Promise<void> {
    const reading = ++this.#readings;
    const {filters, selected = this.#initial ?? ""} = await readAddress(this.#link.values, this.#near);
    // The visitor has gone on meanwhile.
    if (reading !== this.#readings) return;
    this.#written = undefined;
    this.#wanted = selected === this.host.selected ? undefined : selected;
    await this.takeUp(filters);
    this.host.requestUpdate();
  }

  /** Opens what the address wants open, if the feed has it; an old link is nobody’s fault. */
  select(exists: (id: string) => boolean): void {
    const wanted = this.#wanted;
    if (wanted === undefined || (wanted && !exists(wanted))) return;
    this.#wanted = undefined;
    this.#written = undefined;
    this.host.selected = wanted || undefined;
  }

  /** Writes what is asked for and what is open, when that is no longer what was read or written last. */
  write(filters: Filters): void {
    this.#near = filters.near;
    const {selected} = this.host;
    const values = writeAddress({filters, selected}, {filters: this.initial(), selected: this.#initial});
    const written = JSON.stringify(values);
    if (this.#written !== undefined && this.#written !== written) {
      this.#wanted = undefined;
      this.#link.write(values);
    }
    this.#written = written;
  }

  close(): void {
    this.host.removeController(this.#link);
    this.#link.hostDisconnected();
  }
}
