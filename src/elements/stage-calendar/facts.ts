/** Everything that the feed says of a stage beyond what is always shown. */
import {html, nothing} from "lit";
import type {Stage} from "../../../data-schema/feed.js";
import {presentedAt} from "../../feed/index.js";
import {placeLink} from "../../stages/place-link.js";
import {isAfter, lastDayOf} from "../../time/index.js";
import {said} from "../shared/scene.js";
import type {FullScene} from "./full-scene.js";
import type {Leg} from "./itinerary.js";
import type {OpenSheet} from "./open-sheet.js";
import {outward} from "./ways.js";

/** How to register, or that it is too late; nothing where nobody may. */
function registration({stage, look}: Leg, scene: FullScene): unknown {
  const {words, clock, feed} = scene;
  const {status, registrationUrl, registrationDeadline} = stage;
  if (look === "past" || status === "cancelled" || status === "full") return undefined;
  if (registrationDeadline && isAfter(registrationDeadline, clock, feed.rally.timeZone)) {
    return words.registrationClosed(lastDayOf(registrationDeadline));
  }
  const until = registrationDeadline && words.registerUntil(lastDayOf(registrationDeadline));
  if (!registrationUrl) return until;
  return html`<a part="registration" href=${registrationUrl} rel="noopener">${words.register}</a> ${until}`;
}

function address({place}: Stage, {words}: FullScene): unknown {
  const {name, address: street, postcode, municipality} = place;
  const link = placeLink(place, navigator.userAgent);
  if (!link && !street && !name) return undefined;
  const lines = [name, street, [postcode, municipality].filter(Boolean).join(" ")];
  return html`${lines.filter(Boolean).join(", ")}
  ${link ? html`<span class="line">${outward(link, words.showOnMap, words, "map-link")}</span>` : nothing}`;
}

function program({program: points = []}: Stage, scene: FullScene): unknown {
  if (points.length === 0) return undefined;
  const {words} = scene;
  return html`<ol class="program" part="program">
    ${points.map(
      ({title, kind, time, speakers}) =>
        html`<li>
          ${time ? html`<time datetime=${time}>${words.hours(time)}</time>` : nothing}
          <span
            >${said(title, scene)}
            <span class="muted"
              >${[words.programKind[kind], ...(speakers ?? [])].filter(Boolean).join(" · ")}</span
            ></span
          >
        </li>`,
    )}
  </ol>`;
}

function presented({id}: Stage, scene: FullScene, sheet: OpenSheet): unknown {
  const innovations = presentedAt(scene.feed, id);
  if (innovations.length === 0) return undefined;
  return html`<ul class="presented" part="innovations">
    ${innovations.map((innovation) => html`<li>${sheet.render(innovation, scene)}</li>`)}
  </ul>`;
}

/** Draws it as terms with what they mean, below what the stage is about. */
export function renderFacts(leg: Leg, scene: FullScene, sheet: OpenSheet): unknown {
  const {words} = scene;
  const {stage} = leg;
  const {description, price, audience, access, capacity} = stage;
  const rows: [label: string, value: unknown][] = [
    [words.registration, registration(leg, scene)],
    [words.address, address(stage, scene)],
    [words.price, price && said(price, scene)],
    [words.capacity, capacity && words.places(capacity)],
    [words.audience, audience && said(audience, scene)],
    [words.access, access && said(access, scene)],
    [words.program, program(stage, scene)],
    [words.innovations, presented(stage, scene, sheet)],
  ];
  const told = rows.filter(([, value]) => value);
  if (!description && told.length === 0) return html`<p>${words.nothingMore}</p>`;
  return [
    description ? html`<p part="description">${said(description, scene)}</p>` : nothing,
    told.length > 0
      ? html`<dl>
          ${told.map(
            ([label, value]) =>
              html`<div class=${label === words.innovations ? "wide" : nothing}>
                <dt>${label}</dt>
                <dd>${value}</dd>
              </div>`,
          )}
        </dl>`
      : nothing,
  ];
}
