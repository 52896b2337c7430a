/** Who carries the rally: by role, with logo or initials, and the contact of those whose page this is. */
import {html, nothing, type TemplateResult} from "lit";
import type {Contact, Partner} from "../../../data-schema/feed.js";
import type {Feed} from "../../feed/index.js";
import {contactLine, isCurrent} from "../shared/contact.js";
import type {PictureOrigins} from "../shared/picture-origins.js";
import {heading, plain, said} from "../shared/scene.js";
import type {RoadBookScene} from "./road-book.js";

/** As many partners of one role are shown at once; some few more do not need a button. */
const [most, few] = [12, 3];

const roles = ["initiator", "lead", "co-lead", "host", "relay", "other"] as const;

/** A short name that fits a disc as it is, else the initials of the words that carry the name. */
export function initialsOf({name, shortName = name}: Pick<Partner, "name" | "shortName">): string {
  if (/^\S{1,4}$/.test(shortName)) return shortName;
  const words = shortName.split(/[\s’'-]+/).filter((word) => /^[\p{Lu}\d]./u.test(word));
  if (words.length < 2) return (words[0] ?? shortName).slice(0, 2);
  return words
    .slice(0, 3)
    .map((word) => word.charAt(0))
    .join("");
}

/** Every contact that a feed has of a partner: what it publishes, then what it has as an organizer of stages. */
function contactsOf({stages}: Feed, {id, contacts = []}: Partner): readonly (readonly Contact[])[] {
  const organizers = stages.flatMap((stage) => stage.organizers);
  const found = organizers.flatMap(({partner, contact}) => (partner === id && contact ? [contact] : []));
  return [contacts, [...new Map(found.map((contact) => [JSON.stringify(contact), contact])).values()]];
}

function renderContacts(contacts: readonly Contact[], scene: RoadBookScene): unknown {
  return contacts
    .filter((contact) => isCurrent(contact, scene))
    .map((contact) => html`<p class="contact" part="contact">${contactLine(contact, scene)}</p>`);
}

function renderEmblem(partner: Partner, pictures: PictureOrigins): TemplateResult {
  const {logo} = partner;
  return logo && pictures.shows(logo)
    ? html`<img
        class="emblem"
        part="logo"
        alt=""
        loading="lazy"
        referrerpolicy="no-referrer"
        width=${logo.width ?? 48}
        height=${logo.height ?? 48}
        src=${logo.src}
        @error=${() => pictures.failed(logo.src)}
      />`
    : html`<span class="emblem" part="logo" aria-hidden="true">${initialsOf(partner)}</span>`;
}

function renderName({name, url}: Partner): unknown {
  return url ? html`<a href=${url} rel="noopener">${name}</a>` : name;
}

/** Those of one role; where they are very many, the rest is a visitor's button away. On paper all are there. */
function renderRole(
  role: Partner["role"],
  partners: readonly Partner[],
  scene: RoadBookScene,
  pictures: PictureOrigins,
  unfolded: Set<string>,
): TemplateResult {
  const {words} = scene;
  const labels = new Set(partners.map(({roleLabel}) => roleLabel && plain(roleLabel, scene)));
  // A label that all partners of a role share says no more than the role does.
  const isTelling = labels.size > 1 || (partners.length === 1 && !labels.has(words.role[role]));
  const list = (some: readonly Partner[], name = ""): TemplateResult =>
    html`<ul class="partners ${name}">
      ${some.map(
        (partner) =>
          html`<li part="partner">
            ${renderEmblem(partner, pictures)}
            <div>
              <p>${renderName(partner)}</p>
              ${
                isTelling && partner.roleLabel
                  ? html`<p class="small muted">${said(partner.roleLabel, scene)}</p>`
                  : nothing
              }
              ${renderContacts(partner.contacts ?? [], scene)}
            </div>
          </li>`,
      )}
    </ul>`;
  const rest = partners.length > most + few ? partners.slice(most) : [];
  const isOpen = unfolded.has(role);
  const toggle = (): void => {
    if (!unfolded.delete(role)) unfolded.add(role);
    pictures.host.requestUpdate();
  };
  return html`<div class="role">
    ${heading(scene.level + 2, words.role[role], "small muted")}
    ${list(partners.slice(0, partners.length - rest.length))}
    ${
      rest.length > 0
        ? html`<button type="button" class="button" part="button" aria-expanded=${isOpen} @click=${toggle}>
              ${words.morePartners(rest.length)}
            </button>
            ${list(rest, isOpen ? "" : "folded")}`
        : nothing
    }
  </div>`;
}

/** The partners by role. `unfolded` keeps the roles of which the visitor wants to see all. */
export function renderPartners(
  scene: RoadBookScene,
  pictures: PictureOrigins,
  unfolded: Set<string>,
): unknown {
  return roles.map((role) => {
    const partners = scene.feed.partners.filter((partner) => partner.role === role);
    return partners.length > 0 ? renderRole(role, partners, scene, pictures, unfolded) : nothing;
  });
}

/** The contact details of the partners on whose page this is. */
export function renderYourContact(
  partners: readonly Partner[],
  scene: RoadBookScene,
  pictures: PictureOrigins,
): unknown {
  if (partners.length === 0) return nothing;
  const {words, feed, level} = scene;
  return html`<section class="yours" part="your-contact">
    ${heading(level + 1, words.yourContact)}
    ${partners.map((partner) => {
      const known = contactsOf(feed, partner);
      const [contacts = []] = known
        .map((some) => some.filter((contact) => isCurrent(contact, scene)))
        .filter((some) => some.length > 0);
      const none = known.flat().length > 0 ? words.noContactNow : words.noContact;
      return html`<div class="partner">
        ${renderEmblem(partner, pictures)}
        <div>
          <p><strong>${renderName(partner)}</strong></p>
          ${
            contacts.length > 0
              ? renderContacts(contacts, scene)
              : html`<p class="muted">${none(partner.shortName ?? partner.name)}</p>`
          }
        </div>
      </div>`;
    })}
  </section>`;
}
