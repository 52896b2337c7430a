/** The ways of stages into a visitor's own calendar. Nobody is asked for anything before the visitor goes there. */
import {html, nothing, type TemplateResult} from "lit";
import {calendarLinks, subscriptionAddress} from "../../stages/calendar-links.js";
import {allStages} from "./calendar-scene.js";
import type {FullScene} from "./full-scene.js";
import type {Leg} from "./itinerary.js";

const services = ["google", "outlook", "office365"] as const;

/** A link that leaves the page where it is; one that is no address of the web goes to an application of the device. */
export function outward(
  url: string,
  label: string,
  {newTab}: Pick<FullScene["words"], "newTab">,
  part: string,
): TemplateResult {
  const isWeb = url.startsWith("https:");
  return html`<a part=${part} href=${url} target=${isWeb ? "_blank" : nothing} rel="noopener noreferrer"
    >${label}${
      isWeb
        ? html`<span aria-hidden="true"> ↗</span><span class="visually-hidden"> (${newTab})</span>`
        : nothing
    }</a
  >`;
}

/** Draws them for one stage, or for all of these: a file, a subscription, calendars on the web. */
export function renderWays(legs: readonly Leg[], isAll: boolean, scene: FullScene): TemplateResult {
  const {words, feed, clock, notSaved} = scene;
  const stages = legs.map(({stage}) => stage);
  const [only] = isAll ? [] : stages;
  const id = only?.id ?? allStages;
  const links = only && calendarLinks(only, feed, words, clock.today);
  return html`<ul
      aria-label=${isAll ? words.addAll : words.addToCalendar}
      @keydown=${({key, currentTarget}: KeyboardEvent) => {
        if (key !== "Escape") return;
        scene.toggleSaving(id);
        const home = (currentTarget as Element).closest(".ways")?.parentElement;
        home?.querySelector<HTMLElement>(":scope > .save")?.focus();
      }}
    >
      <li>
        <button type="button" class="button" part="button" @click=${() => scene.save(stages, id)}>
          ${isAll ? words.fileOf(legs.length) : words.file}
        </button>
        ${notSaved === id ? html`<p class="fault small">${words.notSaved}</p>` : nothing}
      </li>
      ${
        feed.calendarUrl
          ? html`<li>
              <a part="subscription" href=${subscriptionAddress(feed.calendarUrl)}>${words.subscribe}</a>
              <p class="small muted">${words.subscribeHint}</p>
            </li>`
          : nothing
      }
      ${
        links &&
        services.map(
          (service) => html`<li>${outward(links[service], words[service], words, "calendar-link")}</li>`,
        )
      }
    </ul>
    ${links ? html`<p class="small muted">${words.elsewhere}</p>` : nothing}`;
}
