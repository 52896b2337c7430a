/** How and until when an innovation may take part. */
import {html, nothing} from "lit";
import {isArchive} from "../../feed/index.js";
import {daysBetween, isAfter, isBefore, lastDayOf, wallClock} from "../../time/index.js";
import {contactLine} from "../shared/contact.js";
import {said} from "../shared/scene.js";
import type {RoadBookScene} from "./road-book.js";
import {timeZoneNote} from "./time-zone.js";

/** What may be said of the deadline today: a countdown, where there is one, sentences, and the times in them. */
function stateOf({feed, words, clock}: RoadBookScene): {
  countdown?: string;
  sentences: string[];
  times?: string[];
} {
  const {timeZone} = feed.rally;
  const {opens, closes} = feed.candidacy ?? {};
  if (closes && isAfter(closes, clock, timeZone)) {
    return {sentences: [words.closedOn(wallClock(closes, timeZone))]};
  }
  if (isArchive(feed, clock.today)) return {sentences: [words.closed]};
  const until = closes ? [words.closes(wallClock(closes, timeZone))] : [];
  const times = closes ? [closes] : [];
  if (opens && isBefore(opens, clock, timeZone)) {
    return {sentences: [words.opens(wallClock(opens, timeZone)), ...until], times: [opens, ...times]};
  }
  if (!closes) return {sentences: [words.open]};
  const days = daysBetween(clock.today, lastDayOf(wallClock(closes, timeZone)));
  return {countdown: words.daysLeft(days), sentences: until, times};
}

export function renderCandidacy(scene: RoadBookScene): unknown {
  const {feed, words, clock} = scene;
  const {candidacy} = feed;
  if (!candidacy) return nothing;
  const {dossier, prizes, contact} = candidacy;
  const {countdown, sentences, times = []} = stateOf(scene);
  const line = contactLine(contact, scene);
  return html`${countdown ? html`<p class="countdown" part="countdown">${countdown}</p>` : nothing}
    <p>${sentences.join(" ")} ${prizes ? words.prizes(prizes, isArchive(feed, clock.today)) : nothing}</p>
    ${timeZoneNote(times, scene)}
    ${
      dossier
        ? html`<p>
            <a part="document" href=${dossier.url} rel="noopener">${said(dossier.title, scene)}</a>
          </p>`
        : nothing
    }
    ${line === nothing ? nothing : html`<p class="small contact" part="contact">${line}</p>`}`;
}
