/** The facts beside a sheet's texts: who carries it, where, when it is presented, what there is to read and see. */
import {html, nothing, type TemplateResult} from "lit";
import type {Innovation, Place} from "../../../data-schema/feed.js";
import {partnerOf, stageOf} from "../../feed/index.js";
import {lastDayOf, wallClock} from "../../time/index.js";
import {contactLine, isCurrent} from "../shared/contact.js";
import {documentLine} from "../shared/document.js";
import type {Pictures} from "../shared/picture.js";
import {roundel} from "../shared/roundel.js";
import {plain, said} from "../shared/scene.js";
import type {FullScene} from "./full-scene.js";

/** A name that links to its owner's page, when there is one. */
function linked(label: unknown, url: string | undefined): unknown {
  return url ? html`<a href=${url} rel="noopener">${label}</a>` : label;
}

function renderOrganization({organization}: Innovation, {words}: FullScene): TemplateResult {
  const {name, kind, url, size} = organization;
  const facts = [words.organizationKind[kind], typeof size === "number" ? words.people(size) : size];
  return html`${linked(name, url)} <span class="muted facts">${facts.filter(Boolean).join(" · ")}</span>`;
}

function renderPlace({name, address, postcode, municipality}: Place): TemplateResult {
  const lines = [name, address, [postcode, municipality].filter(Boolean).join(" ")].filter(Boolean);
  return html`${lines.map((line) => html`<span class="line">${line}</span>`)}`;
}

function renderStage({stage: id}: Innovation, scene: FullScene): unknown {
  const {feed, words, clock} = scene;
  const stage = stageOf(feed, id);
  if (!stage) return undefined;
  const day = wallClock(stage.start, feed.rally.timeZone).slice(0, 10);
  const isOver = lastDayOf(wallClock(stage.end ?? stage.start, feed.rally.timeZone)) < clock.today;
  return html`<span class="stage"
    >${roundel(stage.number, isOver ? "past" : "coming")}
    <span
      >${stage.number === undefined ? nothing : html`<span class="visually-hidden">${words.stageNumber(stage.number)}, </span>`}${said(stage.title, scene)}
      <span class="muted facts">${words.stageDay(day)} · ${stage.place.municipality}</span></span
    ></span
  >`;
}

function renderVideo({video}: Innovation, scene: FullScene, pictures: Pictures): unknown {
  if (!video) return nothing;
  const {url, title, poster} = video;
  return html`<div class="video">
    ${poster ? pictures.draw(poster, scene, "poster") : nothing}
    <a part="video" href=${url} rel="noopener">${scene.words.video(plain(title, scene))}</a>
    <span class="small muted">${new URL(url).host}</span>
  </div>`;
}

function renderList<Item>(items: readonly Item[] | undefined, draw: (item: Item) => unknown): unknown {
  if (!items?.length) return undefined;
  return html`<ul>
    ${items.map((item) => html`<li>${draw(item)}</li>`)}
  </ul>`;
}

/** Draws the facts as a list of names and values; those that the feed does not tell are not there. */
export function renderFacts(innovation: Innovation, scene: FullScene, pictures: Pictures): TemplateResult {
  const {words, feed} = scene;
  const {sector, kinds, place, contact, documents, links = [], url, published, updated} = innovation;
  const partner = partnerOf(feed, innovation.partner);
  const facts: [label: string, value: unknown][] = [
    [words.organization, renderOrganization(innovation, scene)],
    [words.sector, sector && said(sector, scene)],
    [words.kinds, kinds?.map((kind) => words.kind[kind]).join(", ")],
    [words.place, renderPlace(place)],
    [words.stage, renderStage(innovation, scene)],
    [words.partner, partner && linked(partner.name, partner.url)],
    [words.contact, contact && isCurrent(contact, scene) && contactLine(contact, scene)],
    [words.documents, renderList(documents, (document) => documentLine(document, scene))],
    [
      words.links,
      renderList(
        [
          ...links.map((link) => linked(said(link.label, scene), link.url)),
          ...(url ? [linked(words.ownPage, url)] : []),
        ],
        (link) => link,
      ),
    ],
    [words.sheetPublished, published && words.published(published)],
    [words.sheetUpdated, updated && words.published(updated)],
  ];
  return html`<div class="aside" part="facts">
    ${renderVideo(innovation, scene, pictures)}
    <dl>
      ${facts.map(([label, value]) =>
        value
          ? html`<div>
              <dt>${label}</dt>
              <dd>${value}</dd>
            </div>`
          : nothing,
      )}
    </dl>
  </div>`;
}
