/** Which stages are kept. */
import type {Stage} from "../../../data-schema/feed.js";
import {departmentOf} from "../../geo/departments.js";

/** Ids or codes by the name of the attribute that asks for them; an empty list keeps everything. */
export interface StageFilters {
  readonly partner: readonly string[];
  readonly stages: readonly string[];
  readonly departments: readonly string[];
}

/** Codes of the departments where stages take place. */
export function departmentsOf(stages: readonly Stage[]): string[] {
  return stages.map(({place}) => departmentOf(place)).filter((code) => code !== undefined);
}

/** The stages that pass every filter: hosted by one of the partners, among the ids, in one of the departments. */
export function keptStages(stages: readonly Stage[], filters: StageFilters): Stage[] {
  const passes = (wanted: readonly string[], found: readonly string[]): boolean =>
    wanted.length === 0 || found.some((value) => wanted.includes(value));
  return stages.filter(
    (stage) =>
      passes(
        filters.partner,
        stage.organizers.map(({partner}) => partner),
      ) &&
      passes(filters.stages, [stage.id]) &&
      passes(filters.departments, departmentsOf([stage])),
  );
}
