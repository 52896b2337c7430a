/** The row in which a visitor says where to look around: a municipality, or where the device is. */
import {html, type LitElement, nothing, type TemplateResult} from "lit";
import type {Municipality} from "../../geo/gazetteer.js";
import {type Bounds, distance, type Position} from "../../geo/projection.js";
import type {MapFindingSentences} from "../../i18n/map-finding/index.js";
import {renderMunicipalityBox} from "../shared/municipality-box.js";
import {MunicipalityList} from "../shared/municipality-list.js";
import type {FilterDrawing} from "./filters.js";
import type {Finding} from "./finding.js";
import {folded} from "./folding.js";
import {askPosition, canAskPosition, type PositionFailure} from "./position.js";

/** Kilometres. */
const radii = [5, 10, 25, 50];
const FIELD = "near-municipality";

/** Kilometres from a position to the nearest point of bounds; 0 within. */
function kilometresTo([west, south, east, north]: Bounds, [lon, lat]: Position): number {
  const nearest: Position = [Math.max(west, Math.min(east, lon)), Math.max(south, Math.min(north, lat))];
  return distance([lon, lat], nearest) / 1000;
}

export class Nearby {
  readonly #list: MunicipalityList;
  #text = "";
  /** What the field says when it says where the visitor looks around. */
  #told?: string | undefined;
  #asking: "idle" | "asking" | PositionFailure = "idle";

  constructor(
    readonly host: LitElement,
    readonly finding: Finding,
    readonly words: () => MapFindingSentences,
  ) {
    this.#list = new MunicipalityList(host, (count) => finding.events.announce(words().suggested(count)));
  }

  render({scene, filters: {near}}: FilterDrawing): TemplateResult {
    const words = this.words();
    if (near?.name !== this.#told) {
      this.#told = near?.name;
      this.#text = near?.name ?? "";
    }
    return html`<div class="nearby" role="group" aria-label=${scene.words.near}>
      <label id="${FIELD}-label" for=${FIELD} class="small">${words.municipality}</label>
      ${renderMunicipalityBox({
        list: this.#list,
        id: FIELD,
        value: this.#text,
        suggestions: words.suggestions,
        enterKeyHint: "search",
        typed: (text) => {
          this.#text = text;
        },
        picked: (municipality) => this.#pick(municipality),
        settled: () => this.#settle(),
      })}
      ${
        canAskPosition()
          ? html`<button type="button" class="button" part="button" @click=${this.#ask}>
              ${words.usePosition}
            </button>`
          : nothing
      }
      <div class="small muted" role="status">${this.#state(scene.feed.rally.region.bbox)}</div>
      ${near ? this.#renderRadius() : nothing}
    </div>`;
  }

  #renderRadius(): TemplateResult {
    const words = this.words();
    const {near} = this.finding.model.filters;
    return html`<label class="criterion">
      <span>${words.radius}</span>
      <select
        part="input"
        @change=${(event: Event) => {
          const kilometres = Number((event.target as HTMLSelectElement).value);
          if (near) this.finding.change({near: {...near, radius: kilometres || undefined}});
        }}
      >
        <option value="" .selected=${near?.radius === undefined}>${words.anywhere}</option>
        ${[...new Set([...radii, near?.radius ?? []].flat())]
          .sort((a, b) => a - b)
          .map(
            (kilometres) =>
              html`<option value=${kilometres} .selected=${near?.radius === kilometres}>
                ${words.within(kilometres)}
              </option>`,
          )}
      </select>
    </label>`;
  }

  #state(region: Bounds): string | undefined {
    const words = this.words();
    if (this.#asking !== "idle") return words[this.#asking];
    const {near} = this.finding.model.filters;
    if (!near || near.name !== undefined) return undefined;
    const kilometres = kilometresTo(region, near.position);
    return kilometres > 0 ? words.outside(kilometres) : words.kept;
  }

  #pick({name, insee, position}: Municipality): void {
    this.#asking = "idle";
    this.#text = name;
    this.#lookAround({name, insee, position});
  }

  /** A name that is written out, or that only one suggestion answers, is as good as chosen. */
  #settle(): void {
    const {near} = this.finding.model.filters;
    const [first, ...others] = this.#list.options;
    if (!first || first.name === near?.name) return;
    if (!others.length || folded(first.name) === folded(this.#text)) {
      this.#list.close();
      this.#pick(first);
    }
  }

  readonly #ask = async (): Promise<void> => {
    if (this.#asking === "asking") return;
    this.#asking = "asking";
    this.host.requestUpdate();
    const answer = await askPosition();
    this.#asking = typeof answer === "string" ? answer : "idle";
    if (typeof answer !== "string" && this.host.isConnected) this.#lookAround({position: answer});
    this.host.requestUpdate();
  };

  #lookAround(place: {position: Position; name?: string; insee?: string}): void {
    const {near} = this.finding.model.filters;
    this.finding.change({near: {...place, radius: near?.radius}});
  }
}
