/** Prints one sheet on one page of A4. Fetched when a visitor is about to. */
import {css, html, nothing, render} from "lit";
import type {Innovation} from "../../../data-schema/feed.js";
import type {Pictures} from "../shared/picture.js";
import {printPage, type PrintWindow, styleSheets} from "../shared/print-page.js";
import {plain, said} from "../shared/scene.js";
import type {FullScene} from "./full-scene.js";
import {renderSheet, type SheetParts} from "./sheet.js";

/** Millimetres of A4, and of the margin on each side. */
const [WIDTH, HEIGHT, MARGIN] = [210, 297, 12];
const PIXELS_PER_MILLIMETRE = 96 / 25.4;

/** Of the page that is filled as measured on the screen: on paper, tables in columns come out a little longer. */
const SAFE = 0.94;

/** Points of the text: as large as lets the sheet stand on one page; below the least, it takes a second one. */
const [LARGEST, LEAST] = [11, 7];

/** Milliseconds that pictures are waited for. */
const PATIENCE = 4_000;

const page = `@page { size: A4; margin: ${MARGIN}mm } body { margin: 0 }`;

const paperCss = css`
  :host {
    color-scheme: light;
    min-block-size: 0;
    background: #fff;
    color: #000;
  }
  .frame {
    border: 0;
    padding: 0;
  }
  .frame .sheet {
    display: grid;
    grid-template-columns: minmax(0, 3fr) minmax(0, 2fr);
    gap: 1em 1.75em;
  }
  .frame .sheet > * {
    grid-column: 1 / -1;
    max-inline-size: none;
  }
  .frame .pictured > header {
    grid-area: 1 / 1;
    align-self: center;
  }
  .frame .pictured > .hero {
    grid-area: 1 / 2;
  }
  /* Both columns are equally long: the table goes on where there is room. */
  .columns {
    columns: 2;
    column-gap: 1.75em;
    orphans: 2;
    widows: 2;
  }
  .frame :is(.texts, .aside, .aside dl, .story div) {
    display: block;
    columns: auto;
  }
  .frame .columns section,
  .frame .video,
  .frame .aside dl > div {
    margin-block-end: 0.7em;
  }
  .frame .story div > * + * {
    margin-block-start: 0.4em;
  }
  .columns :is(h2, h3, h4, h5, h6, dt, thead, .axis) {
    break-after: avoid;
  }
  .columns :is(tr, dl > div, li) {
    break-inside: avoid;
  }
  .frame .aside {
    margin: 0;
    padding: 0.7em 0 0;
    border: 0;
    border-block-start: 1px solid var(--_line);
    border-radius: 0;
    background: none;
  }
  .frame .profile :is(th, td) {
    padding-block: 0.15em;
  }
  .frame .profile .axis :is(th, td) {
    padding-block-start: 0.6em;
  }
  /* The axes have their bars; beside each criterion the words for its level say the same. */
  .frame .profile .axis ~ tr .bar {
    display: none;
  }
  .frame .picture {
    max-inline-size: none;
  }
  .frame .picture img {
    max-block-size: 10em;
  }
  .frame :is(.no-picture, .video .picture, .actions) {
    display: none;
  }
  a {
    color: inherit;
  }
  .imprint {
    margin-block-start: 1.25em;
    padding-block-start: 0.5em;
    border-block-start: 1px solid var(--_line);
    color: var(--_muted);
    font-size: 0.875em;
    overflow-wrap: anywhere;
  }
`;

/** Of which rally the sheet is, where it is read, when it was printed. */
function renderImprint({url}: Innovation, scene: FullScene): unknown {
  const {feed, words, clock} = scene;
  const {title, url: rally} = feed.rally;
  const address = url ?? rally;
  return html`<p class="imprint">
    ${said(title, scene)} ${address ? html`· ${address}` : nothing} · ${words.printed(clock.today)}
  </p>`;
}

/** Pictures of a frame that nobody sees would never come into view, nor find out how large they are. */
function prepare(image: HTMLImageElement): void {
  image.sizes = "12cm";
  image.loading = "eager";
}

/** Waits for pictures, though not for ever. */
function loaded(images: readonly HTMLImageElement[]): Promise<unknown> {
  const all = Promise.all(images.map((image) => image.decode().catch(() => undefined)));
  return Promise.race([all, new Promise((resolve) => setTimeout(resolve, PATIENCE))]);
}

/** Makes the text as large as the page lets it be. */
function fit(body: HTMLElement): void {
  body.style.inlineSize = `${WIDTH - 2 * MARGIN}mm`;
  const room = SAFE * (HEIGHT - 2 * MARGIN) * PIXELS_PER_MILLIMETRE;
  for (let size = LARGEST; size >= LEAST; size -= 0.5) {
    body.style.fontSize = `${size}pt`;
    if (body.getBoundingClientRect().height <= room) return;
  }
}

/** What is printed, and how it is drawn. */
export interface SheetOnPaper {
  readonly innovation: Innovation;
  readonly scene: FullScene;
  readonly pictures: Pictures;
  readonly renderBody: NonNullable<SheetParts["renderBody"]>;
}

/** What an element has adopted, as text: a sheet of one document is none for another. */
function stylesOf({adoptedStyleSheets}: ShadowRoot): string[] {
  return adoptedStyleSheets.map(({cssRules}) => [...cssRules].map(({cssText}) => cssText).join("\n"));
}

/** Opens the browser's print view of one sheet, in the page's typeface. */
export function printSheet(
  root: ShadowRoot,
  {innovation, scene, pictures, renderBody}: SheetOnPaper,
): Promise<void> {
  const {language} = scene.words;
  const fill = async (paper: PrintWindow): Promise<void> => {
    const {body} = paper.document;
    paper.document.adoptedStyleSheets = styleSheets(paper, page);
    body.style.fontFamily = getComputedStyle(root.host).fontFamily;
    const inside = body.attachShadow({mode: "open"});
    inside.adoptedStyleSheets = styleSheets(paper, ...stylesOf(root), paperCss.cssText);
    const frame = document.createElement("div");
    frame.className = "frame";
    frame.lang = language;
    const columns: typeof renderBody = (...drawn) => html`<div class="columns">${renderBody(...drawn)}</div>`;
    const sheet = renderSheet(innovation, scene, {pictures, renderBody: columns});
    render([sheet, renderImprint(innovation, scene)], frame);
    const images = [...frame.querySelectorAll("img")];
    images.forEach(prepare);
    inside.append(frame);
    await loaded(images);
    fit(body);
  };
  return printPage(root, plain(innovation.title, scene), language, fill);
}
