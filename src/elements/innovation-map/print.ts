/** Printing: while the browser prints, a map on paper stands in for the one on the screen, which is left alone. */
import {html, nothing, render} from "lit";
import type {Innovation} from "../../../data-schema/feed.js";
import {printedMapSentences} from "../../i18n/printed-map/index.js";
import {type MapEvents, RegionMap} from "../../map/index.js";
import {LanguageController} from "../shared/language-controller.js";
import type {LeisureHost} from "./leisure.js";
import {type Group, type Paper, type PaperMap, renderGroups, renderHead} from "./paper.js";
import {paperCss} from "./paper-styles.js";

const ignore = (): void => undefined;
/** Nobody uses a map on paper. */
const deaf: MapEvents = {
  activated: ignore,
  pointed: ignore,
  rested: ignore,
  groundChanged: ignore,
  failed: ignore,
};

/** Pixels of 18 cm, the width of the map on a sheet of A4. */
const WIDTH = 680;

/** The address that a reader of the paper would type: within a frame, that of the page around it. */
function addressOf(): string {
  return (window.parent === window ? "" : document.referrer) || location.href;
}

/** Gives the innovations of each marker on the paper its number, in reading order, and those of none no number. */
function number(box: HTMLElement, innovations: readonly Innovation[], {targetOf}: PaperMap): Group[] {
  const groups: Group[] = [];
  const rest = new Set(innovations);
  for (const mark of box.querySelectorAll<HTMLElement>(".mark:not([hidden])")) {
    const target = targetOf(mark.dataset.key ?? "");
    // The stages have numbers of their own.
    if (!target || target.kind === "stop") continue;
    const held =
      target.kind === "innovation" ? innovations.filter(({id}) => id === target.id) : target.innovations;
    for (const innovation of held) rest.delete(innovation);
    groups.push({number: groups.length + 1, innovations: held});
    mark.dataset.number = String(groups.length);
  }
  return [...groups, {innovations: [...rest]}];
}

/** Draws the map as it is on the screen, or as much of the region around as the paper has room for. */
function drawMap(node: HTMLElement, {content, view, width, height}: PaperMap): RegionMap {
  const grown = Math.log2(Math.min(node.clientWidth / width, node.clientHeight / height));
  const onPaper = view && {center: view.center, zoom: view.zoom + grown};
  const map = new RegionMap(node, deaf, onPaper);
  map.update({...content, controls: [], webgl: false});
  return map;
}

/** Has the host printed on paper until the function that it returns is called. */
export function printOnPaper(
  host: LeisureHost,
  feedLanguage: () => string | undefined,
  paperOf: () => Paper | undefined,
): () => void {
  const stop = new AbortController();
  const {signal} = stop;
  const language = new LanguageController(host, printedMapSentences, feedLanguage, ignore, ignore);
  language.hostUpdate();
  const {styleSheet} = paperCss;
  const {adoptedStyleSheets} = host.renderRoot as ShadowRoot;
  if (styleSheet && !adoptedStyleSheets.includes(styleSheet)) adoptedStyleSheets.push(styleSheet);
  let putBack: (() => void) | undefined;

  const begin = (): void => {
    const paper = paperOf();
    const layout = host.renderRoot.querySelector<HTMLElement>(".layout");
    const {words} = language;
    if (putBack || !paper || !layout || !words) return;
    const node = document.createElement("div");
    node.className = "paper";
    node.inert = true;
    layout.after(node);
    // A column of a wide page is as narrow on paper; a narrow window’s page grows with the paper.
    const isColumn = host.clientWidth < WIDTH && window.innerWidth > 1.2 * WIDTH;
    const draw = (groups: readonly Group[]): unknown =>
      render(
        html`${renderHead(paper, words, addressOf())}
          <div class="page ${isColumn ? "" : "full"}" ?hidden=${!paper.map}>
            <div class="box"><div class="map"></div></div>
          </div>
          <p class="fine">${paper.map?.content.basemap?.attribution ?? nothing}</p>
          ${renderGroups(groups, paper, words)}`,
        node,
      );
    draw([]);
    if (isColumn) {
      node.querySelector<HTMLElement>(".page")?.style.setProperty("--_width", `${host.clientWidth}px`);
    }
    const box = node.querySelector<HTMLElement>(".box .map");
    const map = box && paper.map ? drawMap(box, paper.map) : undefined;
    const {listed} = paper.drawing.counted;
    draw(box && paper.map ? number(box, listed, paper.map) : [{innovations: listed}]);
    layout.dataset.printed = "";
    putBack = () => {
      map?.destroy();
      node.remove();
      delete layout.dataset.printed;
      putBack = undefined;
    };
  };
  const end = (): void => putBack?.();

  window.addEventListener("beforeprint", begin, {signal});
  window.addEventListener("afterprint", end, {signal});
  // Where the page is shown as it would be printed, without those events.
  matchMedia("print").addEventListener("change", ({matches}) => (matches ? begin() : end()), {signal});
  return () => {
    stop.abort();
    host.removeController(language);
    end();
  };
}
