/** The pieces that every view of a stage is put together from. */
import {html, nothing, type TemplateResult} from "lit";
import type {Stage} from "../../../data-schema/feed.js";
import {partnerOf, presentedAt} from "../../feed/index.js";
import {formatDay} from "../../i18n/index.js";
import {hasDay, hourOf, type When} from "../../stages/index.js";
import {daysBetween, isAfter, lastDayOf} from "../../time/index.js";
import {contactLine} from "../shared/contact.js";
import {roundel} from "../shared/roundel.js";
import {heading, said} from "../shared/scene.js";
import type {CalendarScene} from "./calendar-scene.js";
import type {Leg} from "./itinerary.js";

/** Roundel and title. */
export function stageHeading({stage, look}: Leg, level: number, scene: CalendarScene): TemplateResult {
  const {number, title} = stage;
  return heading(
    level,
    html`${roundel(number, look)}<span
        >${
          number === undefined
            ? nothing
            : html`<span class="visually-hidden">${scene.words.stageNumber(number)}, </span>`
        }${said(title, scene)}</span
      >`,
    "name",
    "heading title",
  );
}

/** Hours, half-day or days, as far as the feed knows them; once a stage is over, nothing is still to come. */
function hoursText(leg: Leg, {words}: CalendarScene): string | undefined {
  const {stage, look} = leg;
  const {start, end, first, last} = leg.when;
  const toCome = (sentence: string): string | undefined => (look === "past" ? undefined : sentence);
  if (!hasDay(stage)) return toCome(words.dayToCome);
  if (last > first) return words.from(first, hourOf(start), last, hourOf(end));
  const hour = hourOf(start);
  if (hour) return words.hours(hour, hourOf(end));
  return stage.dayPart ? words.dayPart[stage.dayPart] : toCome(words.hourToCome);
}

/** « mardi 23 avril », with its year where that is not the present one; « novembre 2013 » for a whole month. */
function dayText({start}: When, {words, clock}: CalendarScene): string {
  const style = start.slice(0, 4) === clock.today.slice(0, 4) ? "day" : "long";
  return formatDay(start, words.language, style);
}

/** When and where, on one line. `showDay` says the day for the eye, too, where nothing beside it does. */
export function whenAndWhere(leg: Leg, showDay: boolean, scene: CalendarScene): TemplateResult {
  const {when, stage} = leg;
  const {name, municipality} = stage.place;
  const hours = hoursText(leg, scene);
  const day = dayText(when, scene);
  const whole = when.last > when.first && hasDay(stage) ? hours : scene.words.dayAndHours(day, hours);
  return html`<p class="when">
    <time part="time" datetime=${when.start}
      >${
        showDay
          ? whole
          : html`<span class="visually-hidden">${whole}</span><span aria-hidden="true">${hours}</span>`
      }</time
    >
    <span part="place">${name ? `${name}, ` : ""}${municipality}</span>
  </p>`;
}

/** What a visitor must not miss: whether the stage comes next, is full, put off or called off. */
export function badges({stage, when, look}: Leg, {words, clock}: CalendarScene): unknown {
  const {status} = stage;
  const isMarked = status && status !== "scheduled";
  if (look !== "next" && !isMarked) return nothing;
  const inDays = daysBetween(clock.today, when.first);
  return html`<p class="badges">
    ${
      look === "next"
        ? html`<span class="badge" part="next">${inDays < 0 ? words.underWay : words.next(inDays)}</span>`
        : nothing
    }
    ${isMarked ? html`<span class="badge status" part="status">${words.status[status]}</span>` : nothing}
  </p>`;
}

/** Who hosts the stage, each with the person to ask. */
export function organizers({organizers: hosts}: Stage, scene: CalendarScene): unknown {
  if (hosts.length === 0) return nothing;
  return html`<ul class="organizers" aria-label=${scene.words.organizers}>
    ${hosts.map(({partner: id, contact}) => {
      const partner = partnerOf(scene.feed, id);
      return html`<li part="organizer">
        <span class="host">${partner?.shortName ?? partner?.name ?? id}</span>
        ${contactLine(contact, scene)}
      </li>`;
    })}
  </ul>`;
}

/** The button that puts the stage into the visitor's own calendar; none for one that is over or called off. */
export function saveButton({stage, look}: Leg, scene: CalendarScene): unknown {
  const {words, notSaved, save} = scene;
  if (look === "past" || stage.status === "cancelled" || !hasDay(stage)) return nothing;
  return html`<div class="save">
    <button
      type="button"
      class="button"
      part="button"
      @click=${() => {
        save(stage.id);
      }}
    >
      ${words.addToCalendar}<span class="visually-hidden">, ${said(stage.title, scene)}</span>
    </button>
    ${notSaved === stage.id ? html`<p class="small">${words.notSaved}</p>` : nothing}
  </div>`;
}

function registration({registrationUrl, registrationDeadline}: Stage, scene: CalendarScene): unknown {
  const {words, clock, feed} = scene;
  if (registrationDeadline && isAfter(registrationDeadline, clock, feed.rally.timeZone)) {
    return words.registrationClosed(lastDayOf(registrationDeadline));
  }
  const until = registrationDeadline && words.registerUntil(lastDayOf(registrationDeadline));
  if (!registrationUrl) return until;
  return html`<a part="registration" href=${registrationUrl} rel="noopener">${words.register}</a> ${until}`;
}

/** Everything else that the feed says of a stage, as terms with what they mean; empty when it says no more. */
export function facts({stage, look}: Leg, scene: CalendarScene): unknown[] {
  const {words} = scene;
  const {place, price, audience, access, capacity, status, program = []} = stage;
  const canRegister = look !== "past" && status !== "cancelled" && status !== "full";
  const presented = presentedAt(scene.feed, stage.id);
  const rows: [label: string, value: unknown][] = [
    [words.registration, canRegister ? registration(stage, scene) : undefined],
    [
      words.address,
      place.address && `${place.address}, ${[place.postcode, place.municipality].filter(Boolean).join(" ")}`,
    ],
    [words.price, price && said(price, scene)],
    [words.capacity, capacity && words.places(capacity)],
    [words.audience, audience && said(audience, scene)],
    [words.access, access && said(access, scene)],
    [
      words.program,
      program.length > 0 &&
        html`<ol class="program" part="program">
          ${program.map(
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
        </ol>`,
    ],
    [
      words.innovations,
      presented.length > 0 &&
        html`<ul class="presented" part="innovations">
          ${presented.map(({title}) => html`<li>${said(title, scene)}</li>`)}
        </ul>`,
    ],
  ];
  const told = rows
    .filter(([, value]) => value)
    .map(
      ([label, value]) =>
        html`<div>
          <dt>${label}</dt>
          <dd>${value}</dd>
        </div>`,
    );
  return [
    ...(stage.description ? [html`<p part="description">${said(stage.description, scene)}</p>`] : []),
    ...(told.length > 0 ? [html`<dl>${told}</dl>`] : []),
  ];
}

/** « En savoir plus »: opening it selects the stage. Nothing when there is no more to know. */
export function more({stage}: Leg, content: readonly unknown[], scene: CalendarScene): unknown {
  if (content.length === 0) return nothing;
  return html`<details
    class="more"
    part="details"
    @toggle=${({target}: Event) => {
      if ((target as HTMLDetailsElement).open) scene.choose(stage.id);
    }}
  >
    <summary>${scene.words.more}<span class="visually-hidden">, ${said(stage.title, scene)}</span></summary>
    <div class="facts">${content}</div>
  </details>`;
}
