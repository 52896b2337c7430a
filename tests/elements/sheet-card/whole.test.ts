import {expect, fixture, html, oneEvent, waitUntil} from "@open-wc/testing";
import "../../../src/elements/innovation-map/define.js";
import type {RallySheetCard} from "../../../src/elements/sheet-card/define.js";
import {answering, example, pending, serving} from "../../../stories/support.js";
import {
  announced,
  button,
  feedWith,
  inside,
  part,
  partsOf,
  read,
  sheet,
  story,
  textOf,
} from "../../support/sheet-card.js";

const short = {
  id: "banc",
  title: "Un banc",
  organization: {name: "Les Voisins", kind: "association"},
  summary: "Un banc où l’on se parle.",
  place: {municipality: "Ornans"},
};
const whole = {...short, need: "On ne se parlait plus.", actors: "Les voisins."};
const inShort = (detail: string, more: object = {}): Promise<RallySheetCard> =>
  sheet({feed: feedWith({detail}), sheet: "banc", variant: "full", ...more});
const has = (element: Element, name: string): Promise<void> =>
  waitUntil(() => partsOf(element, name).length > 0, `${name} is there`);

describe("an innovation that the feed gives in short", () => {
  it("shows its card and says that more is on its way", async () => {
    const element = await story("WholeComing");
    await waitUntil(() => textOf(element).includes("La fiche complète arrive"));
    expect(read(part(element, "summary"))).to.contain("devant la mairie");
    expect(partsOf(element, "facts")).to.be.empty;
  });

  it("is shown in full once that has come, and says so", async () => {
    const element = await inShort(serving(whole));
    await has(element, "actors");
    expect(read(part(element, "need"))).to.equal("Le besoin On ne se parlait plus.");
    expect(textOf(element)).not.to.contain("arrive");
    if (announced(element)) expect(announced(element)).to.equal("La fiche complète est affichée.");
  });

  it("is asked for in full only when the visitor opens the card", async () => {
    const element = await inShort(serving(whole), {variant: "card"});
    expect(partsOf(element, "need")).to.be.empty;
    button(element, "Voir la fiche complète").click();
    await has(element, "actors");
    expect(inside(element).activeElement).to.equal(part(element, "sheet"));
  });

  it("is asked for as a card, too, when the feed says nothing of what it is", async () => {
    const element = await sheet({
      feed: example("demonstration-index"),
      sheet: "mutuelle-de-village",
      variant: "card",
    });
    await has(element, "summary");
    expect(read(part(element, "summary"))).to.contain("Un contrat de santé négocié");
  });

  it("goes on being read as a card when it cannot be had, and can be asked for again", async () => {
    const detail = answering("", {status: 404});
    const element = await inShort(detail);
    await has(element, "notice");
    expect(read(part(element, "notice"))).to.match(/n’a pas pu être chargée.* Réessayer$/);
    expect(read(part(element, "summary"))).to.contain("où l’on se parle");
    await waitUntil(() => announced(element).includes("n’a pas pu être chargée"));
    const told = oneEvent(element, "rally-error");
    button(element, "Réessayer").click();
    expect(inside(element).activeElement, "the focus stays in the sheet").to.equal(part(element, "sheet"));
    await told;
    await has(element, "notice");
  });

  it("tells the webmaster why, with the sheet’s address", async () => {
    const detail = serving({...whole, id: "autre"});
    const element = document.createElement("rally-sheet-card");
    Object.assign(element, {feed: feedWith({detail}), sheet: "banc", variant: "full", lang: "fr"});
    const told = oneEvent(element, "rally-error");
    const host = await fixture(html`<div></div>`);
    host.append(element);
    const {detail: error} = (await told) as HTMLElementEventMap["rally-error"];
    expect(error.kind).to.equal("invalid");
    expect(error.path).to.equal("id");
    expect(error.url).to.equal(new URL(detail, document.baseURI).href);
  });

  it("says that it is the network that is missing, and comes when that is back", async () => {
    const element = await story("WholeOffline");
    expect(read(part(element, "notice"))).to.contain("hors connexion");
    const again = oneEvent(element, "rally-error");
    dispatchEvent(new Event("online"));
    await again;
  });

  it("stays while its feed is read anew", async () => {
    const element = await inShort(serving(whole));
    await has(element, "actors");
    element.data = {
      format: "rally-feed",
      version: 1,
      updated: "2013-04-02T09:00:00+02:00",
      language: "fr",
      rally: {
        id: "rallye",
        title: "Rallye",
        timeZone: "Europe/Paris",
        region: {name: "Franche-Comté", bbox: [5.25, 46.26, 7.15, 48.03]},
      },
      innovations: [{...short, title: "Un autre jour", detail: pending()}],
    };
    await element.updateComplete;
    expect(partsOf(element, "sheet"), "the new feed is on its way").to.be.empty;
    await has(element, "actors");
  });

  it("comes in full in the map’s own sheet, and the map says what is wrong with it", async () => {
    const map = await fixture<HTMLElementTagNameMap["rally-innovation-map"]>(
      html`<rally-innovation-map
        lang="fr"
        feed=${example("demonstration-index")}
        now="2013-04-19"
        view="list"
        selected="mutuelle-de-village"
      ></rally-innovation-map>`,
    );
    const inMap = (): RallySheetCard | null => map.renderRoot.querySelector("rally-sheet-card");
    await waitUntil(
      () => inMap()?.shadowRoot && partsOf(inMap()!, "story").length > 0,
      "the story is there",
      {
        timeout: 8_000,
      },
    );
    const [innovation] = map.visibleInnovations;
    expect(innovation!.detail).to.match(/sheets\/.*\.json$/);
  });
});
