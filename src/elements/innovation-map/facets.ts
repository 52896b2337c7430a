/** Every facet but the themes, as choices that say what each would leave. */
import {html, nothing, type TemplateResult} from "lit";
import type {Criterion, Text} from "../../../data-schema/feed.js";
import {partnerOf, stageOf} from "../../feed/index.js";
import {departmentName} from "../../geo/regions.js";
import type {MapFindingSentences} from "../../i18n/map-finding/index.js";
import {facetGroup} from "../shared/facet.js";
import {said} from "../shared/scene.js";
import type {ListFacet} from "./asking.js";
import type {Columns} from "./columns.js";
import {chip, choices, type FilterDrawing} from "./filters.js";
import type {MapScene} from "./map-scene.js";

/** What a value of a facet is called. */
export function facetLabel(
  facet: ListFacet,
  value: string,
  scene: MapScene,
  words: MapFindingSentences,
): Text {
  const {feed} = scene;
  switch (facet) {
    case "themes":
      return feed.themes.find(({id}) => id === value)?.label ?? value;
    case "departments":
      return departmentName(value) ?? value;
    case "kinds":
      return words.kind[value as keyof typeof words.kind];
    case "organizations":
      return words.organizationKind[value as keyof typeof words.organizationKind];
    case "partner": {
      const {name, shortName} = partnerOf(feed, value) ?? {name: value};
      return shortName ?? name;
    }
    case "stages": {
      const stage = stageOf(feed, value);
      if (!stage) return value;
      return stage.number === undefined ? stage.title : words.stage(stage.number, stage.place.municipality);
    }
  }
}

/** Draws the groups of choices; `unfolded` holds the long ones that the visitor has opened. */
export function renderFacets(
  drawing: FilterDrawing,
  columns: Columns,
  words: MapFindingSentences,
  unfolded: Set<string>,
): TemplateResult {
  const {scene, filters, counted, finding} = drawing;
  const {feed} = scene;

  const group = (
    facet: ListFacet,
    legend: string,
    order: readonly string[],
    folding?: readonly [all: (count: number) => string, few: string],
  ): unknown => {
    const offered = new Set(columns.of(facet).values);
    const values = order.filter((value) => offered.has(value) || filters[facet].includes(value));
    if (!values.length) return nothing;
    return facetGroup(
      {
        legend,
        values,
        asked: filters[facet],
        ...(folding && {
          folding: {
            all: folding[0],
            few: folding[1],
            isOpen: unfolded.has(facet),
            toggle: () => {
              if (!unfolded.delete(facet)) unfolded.add(facet);
              finding.host.requestUpdate();
            },
          },
        }),
      },
      (shown) =>
        choices(drawing, facet, shown, (value) => said(facetLabel(facet, value, scene, words), scene)),
    );
  };

  const ids = (records: readonly {readonly id: string}[]): string[] => records.map(({id}) => id);
  const named = [...columns.of("departments").values, ...filters.departments];
  const laureates = counted.counts("laureates");
  const criteria = feed.criteria.filter(({id}) => columns.has(`criterion ${id}`));
  return html`<div class="facets">
    ${group("departments", scene.words.departments, [...new Set(named)].sort())}
    ${group("kinds", words.kinds, Object.keys(words.kind))}
    ${group("organizations", words.organizations, Object.keys(words.organizationKind))}
    ${
      finding.isFramed
        ? nothing
        : group("partner", words.partners, ids(feed.partners), [words.allPartners, words.fewPartners])
    }
    ${group("stages", words.stages, ids(feed.stages), [words.allStages, words.fewStages])}
    ${
      columns.has("laureates")
        ? facetGroup({legend: words.distinctions, values: ["laureates"], asked: []}, () =>
            chip(words.laureatesOnly, laureates.get("laureates") ?? 0, filters.laureates, () =>
              finding.change({laureates: !filters.laureates}),
            ),
          )
        : nothing
    }
    ${
      criteria.length
        ? html`<details ?open=${Object.keys(filters.criteria).length > 0}>
            <summary>${words.criteria(criteria.length)}</summary>
            ${criteria.map((criterion) => renderCriterion(criterion, drawing, words))}
          </details>`
        : nothing
    }
    <button type="button" class="button" part="button" @click=${() => finding.showResults()}>
      ${words.results(counted.indices.length)}
    </button>
  </div>`;
}

/** From its second level on: who asks for the lowest asks for nothing. */
function renderCriterion(
  {id, label}: Criterion,
  {scene, filters, counted, finding}: FilterDrawing,
  words: MapFindingSentences,
): TemplateResult {
  const facet = `criterion ${id}` as const;
  const counts = counted.counts(facet);
  const asked = filters.criteria[id];
  return html`<label class="criterion">
    <span>${said(label, scene)}</span>
    <select
      part="input"
      @change=${(event: Event) => {
        const level = (event.target as HTMLSelectElement).value;
        const {[id]: _, ...others} = filters.criteria;
        finding.change({criteria: level ? {...others, [id]: Number(level)} : others});
      }}
    >
      <option value="" .selected=${asked === undefined}>${words.anyLevel}</option>
      ${[...counts]
        .slice(1)
        .map(
          ([level, count]) =>
            html`<option value=${level} .selected=${asked === Number(level)}>
              ${words.atLeast(level, count)}
            </option>`,
        )}
    </select>
  </label>`;
}
