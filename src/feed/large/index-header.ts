/** The first line of an index: what its blocks name by number. */
import type {IndexHeader as WrittenHeader} from "../../../data-schema/feed-index.js";
import type {Innovation, Place} from "../../../data-schema/feed.js";
import {feedShape} from "../../../data-schema/feed.shape.js";
import {webAddress} from "../../../data-schema/rules.js";
import type {Shape} from "../../../data-schema/shape.js";
import type {FeedCheck} from "../check-feed.js";
import {FeedFailure} from "../feed.js";
import {Fault, readRecord, shortened} from "../read-record.js";
import {isSwapped} from "../references.js";

/** Entries by their numbers; undefined stands for one that could not be used. */
export type Entries<Entry> = readonly (Entry | undefined)[];

export interface IndexHeader {
  readonly places: Entries<Place>;
  readonly organizationKinds: Entries<Innovation["organization"]["kind"]>;
  readonly kinds: Entries<NonNullable<Innovation["kinds"]>[number]>;
  readonly themes: Entries<string>;
  readonly partners: Entries<string>;
  readonly stages: Entries<string>;
  /** The address of an innovation's sheet; nothing when there are no sheets. */
  readonly detailOf?: ((id: string) => string) | undefined;
}

const [{organization, "kinds?": kinds, place}] = feedShape["innovations?"];

/** Stands in a template's address where the id goes; no browser writes it otherwise. */
const standIn = "rally-innovation-id";

function detailsAt(template: unknown, base: string, check: FeedCheck): IndexHeader["detailOf"] {
  if (template === undefined) return undefined;
  const address = typeof template === "string" && template.includes("{id}") && template;
  const parts = address && webAddress(address.replaceAll("{id}", standIn), base)?.split(standIn);
  if (!parts) {
    check.report({path: "index[0].detail", problem: "impossible", found: shortened(template)});
    return undefined;
  }
  return (id) => parts.join(/^[\w.~-]+$/.test(id) ? id : encodeURIComponent(id));
}

/** @throws {FeedFailure} of kind `format` or `version`. */
export function readHeader(line: unknown, base: string, check: FeedCheck): IndexHeader {
  const header = (line ?? {}) as {[Key in keyof WrittenHeader]?: unknown};
  const {format, version} = header;
  if (format !== "rally-index") throw new FeedFailure({kind: "format", detail: shortened(format ?? null)});
  if (version !== 1) throw new FeedFailure({kind: "version", detail: shortened(version ?? null)});

  const {feed} = check;
  const entries = <Entry>(key: keyof WrittenHeader, shape: Shape): Entries<Entry> => {
    const list = header[key] ?? [];
    if (!Array.isArray(list)) {
      check.report({path: `index[0].${key}`, problem: "impossible", found: shortened(list)});
      return [];
    }
    return list.map((item: unknown, number) => {
      const entry = readRecord(shape, item, ["index", 0, key, number], check);
      if (!(entry instanceof Fault)) return entry as Entry;
      check.report(entry.leftOut);
      return undefined;
    });
  };
  const ids = (key: "themes" | "partners" | "stages"): Entries<string> =>
    entries<string>(key, "id").map((id, number) => {
      if (id === undefined || feed[key].some((record) => record.id === id)) return id;
      check.report({path: `index[0].${key}[${number}]`, problem: "unknown-id", found: shortened(id)});
      return undefined;
    });
  const places = entries<Place>("places", place).map((entry, number) => {
    if (!entry?.coordinates || !isSwapped(entry.coordinates, feed.rally.region.bbox)) return entry;
    const {coordinates, ...rest} = entry;
    const path = `index[0].places[${number}].coordinates`;
    check.report({path, problem: "swapped-coordinates", found: shortened(coordinates)});
    return rest;
  });
  return {
    places,
    organizationKinds: entries("organizationKinds", organization.kind),
    kinds: entries("kinds", kinds[0]),
    themes: ids("themes"),
    partners: ids("partners"),
    stages: ids("stages"),
    detailOf: detailsAt(header.detail, base, check),
  };
}
