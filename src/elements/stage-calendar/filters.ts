/** Which stages are kept, and what each other choice would keep. */
import type {Stage} from "../../../data-schema/feed.js";
import {departmentOf} from "../../geo/departments.js";
import {whenOf} from "../../stages/index.js";

/** The sides of a stage by which a visitor narrows what is shown. */
export const facets = ["partner", "departments", "months"] as const;

export type Facet = (typeof facets)[number];

/** What is asked for by facet; an empty list asks for nothing. */
export type Asked = Readonly<Record<Facet, readonly string[]>>;

/** What asks for nothing. */
export const nothingAsked: Asked = {partner: [], departments: [], months: []};

/** A stage, and what it is on each of its sides. */
export interface Sided {
  readonly stage: Stage;
  readonly sides: Asked;
}

/** Reads the sides of stages, their months by the clocks of a time zone (IANA). */
export function sidesOf(stages: readonly Stage[], zone: string): Sided[] {
  return stages.map((stage) => {
    const {first, last} = whenOf(stage, zone);
    return {
      stage,
      sides: {
        partner: stage.organizers.map(({partner}) => partner),
        departments: [departmentOf(stage.place)].filter((code) => code !== undefined),
        months: [...new Set([first.slice(0, 7), last.slice(0, 7)])],
      },
    };
  });
}

/** Those that are as asked on every side, but for one that is left out of account. */
export function passing(sided: readonly Sided[], asked: Asked, except?: Facet): Sided[] {
  const checked = facets.filter((facet) => facet !== except && asked[facet].length > 0);
  return sided.filter(({sides}) =>
    checked.every((facet) => sides[facet].some((value) => asked[facet].includes(value))),
  );
}

/** How many stages each value of a facet would keep beside what is asked for on the other sides; in no order. */
export function counts(sided: readonly Sided[], asked: Asked, facet: Facet): Map<string, number> {
  const found = new Map(sided.flatMap(({sides}) => sides[facet]).map((value) => [value, 0]));
  for (const {sides} of passing(sided, asked, facet)) {
    for (const value of sides[facet]) found.set(value, (found.get(value) ?? 0) + 1);
  }
  return found;
}
