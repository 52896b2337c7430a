import {expect, waitUntil} from "@open-wc/testing";
import {paperOf} from "../../../stories/support.js";
import {button, feedWith, full, sheet} from "../../support/sheet-card.js";

/** Pixels of A4, less margins of 12 mm. */
const page = {width: ((210 - 24) * 96) / 25.4, height: ((297 - 24) * 96) / 25.4};

const inside = (frame: HTMLIFrameElement): HTMLElement =>
  frame.contentDocument!.body.shadowRoot!.querySelector(".frame")!;

describe("a full sheet on paper", () => {
  it("holds the sheet and nothing else, with the rally, the sheet’s address and the day", async () => {
    const frame = await paperOf(await full());
    const text = inside(frame).textContent.replace(/\s+/g, " ");
    for (const said of [
      "La conciergerie partagée du plateau",
      "La dernière épicerie",
      "ampoule",
      "Grille de caractérisation",
      "Association Les Voisins d’en Haut",
      "Lauréate",
      "Exemple",
      "Rally’nov",
      "https://voisins-den-haut.example/conciergerie",
      "Imprimée le 19 juin 2013",
    ]) {
      expect(text, said).to.contain(said);
    }
    expect(frame.contentDocument!.title).to.equal("La conciergerie partagée du plateau");
    expect(frame.contentDocument!.documentElement.lang).to.equal("fr");
    for (const control of inside(frame).querySelectorAll<HTMLElement>("button, .actions")) {
      expect(control.offsetHeight, control.outerHTML).to.equal(0);
    }
  });

  for (const id of ["conciergerie-du-plateau", "mutuelle-de-village", "atelier-qui-repare-et-qui-forme"]) {
    it(`stands on one page of A4: ${id}`, async () => {
      const frame = await paperOf(await full({sheet: id}));
      const {width, height} = frame.contentDocument!.body.getBoundingClientRect();
      expect(width).to.be.closeTo(page.width, 1);
      expect(height).to.be.at.most(page.height);
      expect(parseFloat(frame.contentDocument!.body.style.fontSize)).to.be.at.least(7);
    });
  }

  it("has large letters when there is little to say", async () => {
    const frame = await paperOf(await full({feed: feedWith({}), sheet: "banc"}));
    expect(frame.contentDocument!.body.style.fontSize).to.equal("11pt");
  });

  it("has its picture", async () => {
    const frame = await paperOf(await full());
    const image = inside(frame).querySelector<HTMLImageElement>(".hero img")!;
    expect(image.naturalWidth).to.be.above(0);
    expect(image.getBoundingClientRect().height).to.be.above(20);
  });

  it("can be had of a card once that is open", async () => {
    const element = await sheet({sheet: "mutuelle-de-village"});
    expect(button(element, "Imprimer")).to.equal(undefined);
    button(element, "Voir la fiche complète").click();
    await waitUntil(() => button(element, "Imprimer"), "the button is there");
    expect(inside(await paperOf(element)).textContent).to.contain("Mutuelle de village");
  });
});
