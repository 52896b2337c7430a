/** The further lines of an index: innovations in columns. */
import type {Innovation, Place, Position} from "../../../data-schema/feed.js";
import {type FeedCheck, inSlices} from "../check-feed.js";
import {type Column, Columns, type Lists} from "./columns.js";
import {nextTask} from "./next-task.js";
import type {IndexHeader} from "./index-header.js";

type Organization = Innovation["organization"];

/** The columns without which there is no innovation. */
const required = ["id", "title", "organization", "organizationKind", "place"] as const;

/** A position of one's own is exact. */
function placed(place: Place, coordinates: Position | undefined): Place {
  return coordinates ? {...place, coordinates, precision: "exact"} : place;
}

/**
 * Makes ordinary innovations of blocks. What is equal in many of them is one object, since there may be a
 * hundred thousand.
 */
export class Blocks {
  /** The feed has these as a whole. */
  readonly #whole: ReadonlySet<string>;
  readonly #organizations = new Map<string, Map<string, Organization>>();
  readonly #kinds: Lists = new Map();
  readonly #themes: Lists = new Map();
  readonly #criteria = new Map<string, NonNullable<Innovation["criteria"]>>();

  readonly #each;

  constructor(
    readonly header: IndexHeader,
    readonly check: FeedCheck,
  ) {
    this.#each = inSlices(check.signal, nextTask);
    this.#whole = new Set(check.feed.innovations.map(({id}) => id));
  }

  /** Takes the innovations of a line into the feed, in slices. */
  async read(block: unknown, line: number): Promise<void> {
    const {check} = this;
    const columns = new Columns(block ?? {}, line, check);
    if (typeof block !== "object" || block === null || Array.isArray(block)) {
      columns.report("impossible", block);
      return;
    }
    const missing = required.find((name) => !(name in block));
    if (missing) columns.report("missing", undefined, missing);
    const lists = required.map((name) => columns.list(name));
    const [ids] = lists;
    if (missing || !ids || !lists.every(Boolean)) return;
    check.add(ids.length);
    const innovationIn = this.#innovations(columns, line);
    await this.#each(ids, (_, row) => {
      const innovation = innovationIn(row);
      if (innovation) check.feed.innovations.push(innovation);
    });
  }

  #innovations(columns: Columns, line: number): Column<Innovation> {
    const {header, check} = this;
    const ids = columns.needed("id", columns.values<string>("id", "id"));
    const titles = columns.needed("title", columns.values<Innovation["title"]>("title", "text"));
    const names = columns.needed("organization", columns.values<string>("organization", "words"));
    const organizationKinds = columns.needed(
      "organizationKind",
      columns.named("organizationKind", header.organizationKinds),
    );
    const places = columns.needed("place", columns.named("place", header.places));
    const positions = columns.positions("coordinates");
    const summaries = columns.values<Innovation["summary"]>("summary", "text");
    const optional: readonly [keyof Innovation, Column<unknown>][] = [
      ["kinds", columns.lists("kinds", header.kinds, this.#kinds)],
      ["themes", columns.lists("themes", header.themes, this.#themes)],
      ["criteria", columns.criteria("criteria", this.#criteria)],
      ["partner", columns.named("partner", header.partners)],
      ["stage", columns.named("stage", header.stages)],
      ["example", columns.values("example", "flag")],
    ];
    return (row) => {
      const id = ids(row);
      if (id === undefined || this.#whole.has(id)) return undefined;
      const title = titles(row);
      const name = names(row);
      const kind = organizationKinds(row);
      const place = places(row);
      if (title === undefined || name === undefined || !kind || !place) return undefined;
      if (!check.references.isNew("innovations", id, ["index", line, "id", row])) return undefined;
      const innovation: Innovation = {
        id,
        title,
        organization: this.#organization(name, kind),
        summary: summaries(row) ?? "",
        place: placed(place, positions(row)),
        ...(header.detailOf && {detail: header.detailOf(id)}),
      };
      for (const [key, column] of optional) {
        const value = column(row);
        if (value !== undefined) innovation[key] = value as never;
      }
      return innovation;
    };
  }

  #organization(name: string, kind: Organization["kind"]): Organization {
    let known = this.#organizations.get(kind);
    if (!known) this.#organizations.set(kind, (known = new Map<string, Organization>()));
    let organization = known.get(name);
    if (!organization) known.set(name, (organization = {name, kind}));
    return organization;
  }
}
