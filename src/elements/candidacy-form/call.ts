/** What is said beside the dossier: until when it is received, and whom to ask. */
import {html, nothing} from "lit";
import type {Candidacy, Contact} from "../../../data-schema/feed.js";
import type {Option} from "../../candidacy/index.js";
import {isArchive, partnerOf} from "../../feed/index.js";
import {formatDay} from "../../i18n/index.js";
import type {CandidacyFormSentences} from "../../i18n/candidacy-form/index.js";
import {
  daysBetween,
  firstDayOf,
  isAfter,
  isBefore,
  lastDayOf,
  precisionOf,
  wallClock,
} from "../../time/index.js";
import {contactLine, isCurrent} from "../shared/contact.js";
import {said, type Scene} from "../shared/scene.js";

type FormWords = Scene<CandidacyFormSentences>;

/** Whether dossiers are received, and since or until when. */
export type Call =
  | {readonly phase: "none"}
  | {readonly phase: "before"; readonly opens: string}
  | {readonly phase: "open"; readonly closes?: string; readonly days: number}
  | {readonly phase: "closed"; readonly closes: string}
  | {readonly phase: "archive"; readonly closes?: string};

/** Where the present lies in a rally's call for candidacies. Deadlines are inclusive. */
export function callOf(candidacy: Candidacy | undefined, {feed, clock}: FormWords): Call {
  if (!candidacy) return {phase: "none"};
  const zone = feed.rally.timeZone;
  const {opens} = candidacy;
  // On the clocks of the rally, a day or a day with its minute.
  const closes =
    candidacy.closes && precisionOf(candidacy.closes) === "minute"
      ? wallClock(candidacy.closes, zone)
      : candidacy.closes && lastDayOf(candidacy.closes);
  if (isArchive(feed, clock.today)) return {phase: "archive", closes};
  if (candidacy.closes && closes && isAfter(candidacy.closes, clock, zone)) return {phase: "closed", closes};
  if (opens && isBefore(opens, clock, zone))
    return {phase: "before", opens: firstDayOf(wallClock(opens, zone))};
  return {phase: "open", closes, days: closes ? daysBetween(clock.today, closes.slice(0, 10)) : 0};
}

/** Where one could still present an innovation. */
export function stagesToCome({feed, clock, words}: FormWords): Option[] {
  const zone = feed.rally.timeZone;
  return feed.stages
    .filter(
      ({start, end, status}) =>
        status !== "cancelled" && lastDayOf(wallClock(end ?? start, zone)) >= clock.today,
    )
    .map(({id, title, start, place}) => {
      const when = formatDay(wallClock(start, zone), words.language, "day");
      return {value: id, label: title, hint: {[words.language]: `${when} · ${place.municipality}`}};
    });
}

/** « Encore 12 jours : clôture dimanche 31 mars à minuit. » */
export function callNotice(call: Call, {words}: FormWords): unknown {
  const sentence = (): string => {
    switch (call.phase) {
      case "before":
        return words.opens(call.opens);
      case "open":
        return call.closes ? words.closesIn(call.days, call.closes) : "";
      case "closed":
        return words.closed(call.closes.slice(0, 10));
      case "archive":
        return words.archive(call.closes?.slice(0, 10));
      default:
        return words.none;
    }
  };
  const said_ = sentence();
  return said_ ? html`<p class="deadline" part="notice">${said_}</p>` : nothing;
}

/** Whom to ask: the contacts of the network on whose page the form stands, then the rally's. */
export function help(scene: FormWords, partners: readonly string[]): unknown {
  const {feed, words} = scene;
  const reachable = (contact: Contact): boolean =>
    isCurrent(contact, scene) && Boolean(contact.phone ?? contact.email);
  const lines = [
    ...partners.flatMap((id) => {
      const partner = partnerOf(feed, id);
      return (partner?.contacts ?? []).filter(reachable).map((contact) => ({
        contact,
        network: partner?.shortName ?? partner?.name,
      }));
    }),
    ...[feed.candidacy?.contact]
      .filter((contact) => contact !== undefined)
      .filter(reachable)
      .map((contact) => ({contact, network: undefined})),
  ];
  if (lines.length === 0) return nothing;
  return html`<div class="help" part="help">
    <p><strong>${words.help}</strong></p>
    <ul>
      ${lines.map(
        ({contact, network}) =>
          html`<li>${network ? `${network} · ` : nothing}${contactLine(contact, scene)}</li>`,
      )}
    </ul>
  </div>`;
}

/** The organisers' own dossier on paper, when they have one. */
export function paper(scene: FormWords): unknown {
  const dossier = scene.feed.candidacy?.dossier;
  if (!dossier) return nothing;
  return html`<p class="small muted">
    ${scene.words.paper} <a href=${dossier.url} rel="noopener">${said(dossier.title, scene)}</a>
  </p>`;
}
