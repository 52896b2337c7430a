/** Stages as search engines read them: schema.org/Event. Of persons nothing is told. */
import type {Partner, Place, Rally, Stage, Text} from "../../data-schema/feed.js";
import {say} from "../i18n/index.js";
import type {StageCalendarSentences} from "../i18n/stage-calendar/index.js";
import {addDays, clockAt, type Day, isAfter, lastDayOf, offsetAt} from "../time/index.js";
import {type CalendarSource, entryOf, hostsOf, type Span, spanOf} from "./entry.js";
import {isExact} from "./place-link.js";
import {offset} from "./time-zone.js";
import {hasDay} from "./when.js";

/** Something that schema.org has a type for. What is undefined is not written. */
export interface Thing {
  readonly "@type": string;
  readonly [property: string]: unknown;
}

/** A place; the middle of a municipality is not told as a point where something is. */
export function placeOf(place: Place, {country}: Pick<Rally, "country">): Thing {
  const [longitude, latitude] = (isExact(place) ? place.coordinates : undefined) ?? [];
  return {
    "@type": "Place",
    name: place.name ?? place.municipality,
    address: {
      "@type": "PostalAddress",
      streetAddress: place.address,
      postalCode: place.postcode,
      addressLocality: place.municipality,
      addressCountry: country,
    },
    geo: latitude === undefined ? undefined : {"@type": "GeoCoordinates", latitude, longitude},
  };
}

/** An organisation by its name, its site and its logo. */
export function organizationOf({name, url, logo}: Pick<Partner, "name" | "url" | "logo">): Thing {
  return {"@type": "Organization", name, url, logo: logo?.src};
}

/** A price in euros; none for what says more than a price. */
function priceOf(written: string): string | undefined {
  const free =
    /^(?:entrée (?:libre|gratuite)|gratuite?|free(?: admission| entry)?|kostenlos|eintritt frei)$/i;
  if (free.test(written)) return "0";
  const [, whole, cents = "00"] = /^(\d{1,5})(?:[.,](\d\d))?\s*(?:€|euros?)$/i.exec(written) ?? [];
  return whole && `${whole}.${cents}`;
}

/** Days as such, moments with the offset that the rally's clocks have then; an inclusive end. */
function times(span: Span, zone: string): {startDate: string; endDate: string | undefined} {
  if ("first" in span) {
    const last = addDays(span.after, -1);
    return {startDate: span.first, endDate: last > span.first ? last : undefined};
  }
  const at = (moment: number): string => `${clockAt(moment, zone)}${offset(offsetAt(moment, zone), ":")}`;
  return {startDate: at(span.start), endDate: span.end === undefined ? undefined : at(span.end)};
}

function offerOf(stage: Stage, price: string | undefined, zone: string, today: Day): Thing | undefined {
  const {registrationUrl, registrationDeadline, status} = stage;
  if (status === "cancelled" || (!registrationUrl && !price)) return undefined;
  const isClosed = registrationDeadline && isAfter(registrationDeadline, {today}, zone);
  const amount = price && priceOf(price);
  return {
    "@type": "Offer",
    description: price,
    url: registrationUrl,
    price: amount,
    priceCurrency: amount && "EUR",
    availability: isClosed ? undefined : `https://schema.org/${status === "full" ? "SoldOut" : "InStock"}`,
    validThrough: registrationDeadline && lastDayOf(registrationDeadline),
  };
}

const statuses = {
  scheduled: "EventScheduled",
  full: "EventScheduled",
  postponed: "EventPostponed",
  cancelled: "EventCancelled",
};

/** Those stages that have a day, in the language of `words`. */
export function eventsOf(
  stages: readonly Stage[],
  source: CalendarSource,
  words: StageCalendarSentences,
  today: Day,
): Thing[] {
  const {rally, language} = source;
  const text = (written: Text | undefined): string | undefined =>
    written && say(written, words.language, language).text;
  return stages.filter(hasDay).map((stage): Thing => {
    const {id, title, place, status = "scheduled", audience, capacity} = stage;
    const entry = entryOf(stage, source, words, today);
    const price = text(stage.price);
    return {
      "@type": "Event",
      identifier: `${id}@${rally.id}`,
      name: entry.title,
      description: entry.about,
      inLanguage: say(title, words.language, language).language,
      ...times(spanOf(stage, rally.timeZone), rally.timeZone),
      eventStatus: `https://schema.org/${statuses[status]}`,
      eventAttendanceMode: "https://schema.org/OfflineEventAttendanceMode",
      location: placeOf(place, rally),
      organizer: hostsOf(stage, source, today).map(({partner, name}) => organizationOf(partner ?? {name})),
      url: entry.url,
      offers: offerOf(stage, price, rally.timeZone, today),
      isAccessibleForFree: price && priceOf(price) === "0" ? true : undefined,
      maximumAttendeeCapacity: capacity,
      audience: audience && {"@type": "Audience", audienceType: text(audience)},
    };
  });
}
