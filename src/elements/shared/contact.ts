/** How a partner's contact is drawn: as the feed writes it, and dialled as E.164. */
import {html, nothing} from "lit";
import type {Contact} from "../../../data-schema/feed.js";
import {lastDayOf} from "../../time/index.js";
import type {Scene} from "./scene.js";

/** Calling code and the digit that is dialled before national numbers (ITU-T E.164). */
const callingCodes: Record<string, readonly [code: string, trunk: string]> = {
  FR: ["33", "0"],
  BE: ["32", "0"],
  CH: ["41", "0"],
  DE: ["49", "0"],
  AT: ["43", "0"],
  LU: ["352", ""],
  IT: ["39", ""],
  ES: ["34", ""],
  PT: ["351", ""],
  NL: ["31", "0"],
  GB: ["44", "0"],
  IE: ["353", "0"],
  CA: ["1", "1"],
};

/** A phone number as E.164 (`+33381479700`); none for what is not one number, or of a country whose calling code is not known here. */
export function e164(phone: string, country: string): string | undefined {
  // What is said after a number, such as an extension, is not dialled with it.
  if (/\d.*\p{L}/su.test(phone)) return undefined;
  const dialled = phone.replace(/\(0\)/g, "").replace(/[^\d+]/g, "");
  if (/^\+\d{6,15}$/.test(dialled)) return dialled;
  if (/^00\d{6,15}$/.test(dialled)) return `+${dialled.slice(2)}`;
  const [code, trunk] = callingCodes[country] ?? [];
  if (!code || trunk === undefined || !/^\d{6,15}$/.test(dialled)) return undefined;
  // A number that is dialled without its 0 is one of a town that nobody names.
  if (trunk === "0" && !dialled.startsWith(trunk)) return undefined;
  return `+${code}${trunk && dialled.startsWith(trunk) ? dialled.slice(trunk.length) : dialled}`;
}

/** True while a contact may be shown: until its last day. */
export function isCurrent({until}: Contact, {clock}: Scene): boolean {
  return !until || clock.today <= lastDayOf(until);
}

/** Name, phone and e-mail of a contact; nothing once it has expired. */
export function contactLine(contact: Contact | undefined, scene: Scene): unknown {
  if (!contact || !isCurrent(contact, scene)) return nothing;
  const {feed, words} = scene;
  const {name, phone, email} = contact;
  const number = phone && e164(phone, feed.rally.country);
  const written = html`<span class="phone">${phone}</span>`;
  return html`${name}
  ${
    phone
      ? number
        ? html`<a
            class="phone"
            part="phone"
            href="tel:${number}"
            aria-label="${words.phone} ${name ?? ""} ${phone}"
            >${phone}</a
          >`
        : written
      : nothing
  }
  ${email ? html`<a part="email" href="mailto:${email}">${email}</a>` : nothing}`;
}
