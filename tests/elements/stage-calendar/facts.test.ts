import {expect, oneEvent} from "@open-wc/testing";
import type {PublishedFeed} from "../../../data-schema/feed.js";
import type {RallySheetCard} from "../../../src/elements/sheet-card/define.js";
import * as stories from "../../../stories/stage-calendar.stories.js";
import {unusual} from "../../../stories/stage-feeds.js";
import {example, serving} from "../../../stories/support.js";
import {
  button,
  calendar,
  come,
  inside,
  part,
  partsOf,
  read,
  settled,
  shown,
  stageOf,
  stagesOf,
  unfold,
} from "../../support/stage-calendar.js";

type SelectEvent = HTMLElementEventMap["rally-select"];

describe("<rally-stage-calendar>, when more is to be known of a stage", () => {
  it("tells what it is about, its programme, price, access and innovations", async () => {
    const sixth = stageOf(await shown(stories.Rich), "etape-6");
    expect(part(sixth, "program").querySelectorAll("li").length).to.be.above(2);
    expect(part(sixth, "innovations").querySelectorAll("li").length).to.be.above(0);
    expect(part(sixth, "description").textContent).to.contain("La plus longue soirée du rallye");
    const {href, rel} = part(sixth, "registration") as HTMLAnchorElement;
    expect([href, rel]).to.deep.equal(["https://inscriptions.exemple.fr/rallynov/etape-6", "noopener"]);
    expect(sixth.textContent).to.contain("jusqu’au 20 juin 2013").and.contain("250 places");
  });

  it("tells it once the visitor unfolds it, and not before", async () => {
    const element = await calendar({feed: serving(unusual)});
    const stage = stageOf(element, "prevue");
    expect(stage.querySelector("dl")).to.be.null;
    const list = await unfold(stage);
    expect([...list.querySelectorAll("dt")].map(read)).to.deep.equal([
      "Inscription",
      "Lieu",
      "Tarif",
      "Capacité",
      "Public",
      "Accessibilité",
    ]);
    expect(read(list)).to.contain("1 place").and.contain("De plain-pied");
  });

  it("says so where nothing more is known", async () => {
    const [stage] = unusual.stages;
    const element = await calendar({feed: serving({...unusual, stages: [{...stage, organizers: []}]})});
    expect(read(await unfold(stageOf(element, stage!.id)))).to.equal(
      "Rien de plus n’est annoncé pour l’instant.",
    );
  });

  it("names every organizer with the person to ask, and dials in E.164", async () => {
    const feed = (await (await fetch(example("rallynov-2013"))).json()) as PublishedFeed;
    const element = await calendar({past: "show"});
    const counts: number[] = [];
    for (const [index, {organizers}] of feed.stages!.entries()) {
      const stage = stagesOf(element)[index]!;
      const told = partsOf(stage, "organizer");
      counts.push(told.length);
      for (const [at, {contact}] of organizers.entries()) {
        const phone = part(told[at]!, "phone");
        expect(read(told[at]!)).to.contain(contact!.name);
        expect(phone.textContent).to.equal(contact!.phone);
        expect(phone.getAttribute("href")).to.equal(`tel:+33${contact!.phone!.replace(/\s/g, "").slice(1)}`);
      }
    }
    expect(counts).to.deep.equal([1, 1, 1, 1, 1, 2, 1, 2, 2]);
  });

  it("asks nobody to register where it is full or closed", async () => {
    const element = await calendar({feed: serving(unusual)});
    const full = stageOf(element, "complete");
    await unfold(full);
    expect(part(full, "registration")).to.be.undefined;
    const night = stageOf(element, "une-nuit");
    await unfold(night);
    expect(part(night, "registration")).to.be.undefined;
    expect(night.textContent).to.contain("Les inscriptions sont closes depuis le 15 avril 2013.");
  });

  it("leads to the place where it is known, beside the page, and to no town's centre", async () => {
    const element = await calendar({feed: serving(unusual)});
    const linkOf = async (id: string): Promise<HTMLAnchorElement> => {
      const stage = stageOf(element, id);
      await unfold(stage);
      return part(stage, "map-link") as HTMLAnchorElement;
    };
    const exact = await linkOf("prevue");
    expect(exact.href).to.contain("47.2351");
    expect([exact.target, exact.rel]).to.deep.equal(["_blank", "noopener noreferrer"]);
    expect((await linkOf("une-nuit")).href).to.contain("search?query=Kursaal");
    const town = stageOf(await shown(stories.Rich), "etape-6");
    expect(part(town, "map-link")).to.be.undefined;
  });

  it("opens the sheet of an innovation where it is named, and tells the page", async () => {
    const element = await shown(stories.Rich);
    const [first, second] = part(stageOf(element, "etape-6"), "innovations").querySelectorAll("button");
    const opened = oneEvent(element, "rally-select");
    first!.click();
    const {detail} = (await opened) as SelectEvent;
    expect(detail.kind).to.equal("innovation");
    const sheet = await come(
      () => inside(element).querySelector<RallySheetCard>("rally-sheet-card:defined"),
      "the sheet comes",
    );
    await sheet.ready;
    expect(sheet.sheet).to.equal(detail.id);
    expect(sheet.shadowRoot!.querySelector("[part~=title]")!.textContent).to.contain(read(first!));
    expect(first!.ariaExpanded).to.equal("true");
    second!.click();
    await settled(element);
    expect(partsOf(inside(element), "innovations")[0]!.querySelectorAll("rally-sheet-card")).to.have.length(
      1,
    );
    expect(first!.ariaExpanded).to.equal("false");
  });

  it("closes the sheet by Escape or by its button, and gives the focus back", async () => {
    const element = await shown(stories.SheetOpen);
    const [first] = part(stageOf(element, "etape-6"), "innovations").querySelectorAll("button");
    const sheet = (): RallySheetCard | null => inside(element).querySelector("rally-sheet-card");
    await sheet()!.ready;
    const closed = oneEvent(element, "rally-select");
    sheet()!.shadowRoot!.querySelector<HTMLElement>("[part~=sheet]")!.focus();
    sheet()!.dispatchEvent(new KeyboardEvent("keydown", {key: "Escape", bubbles: true, composed: true}));
    expect(((await closed) as SelectEvent).detail).to.deep.equal({kind: "innovation", id: null});
    await settled(element);
    expect(sheet()).to.be.null;
    expect(inside(element).activeElement).to.equal(first);
    first!.click();
    (await come(() => button(inside(element), "Fermer la fiche"), "the sheet opens again")).click();
    await settled(element);
    expect(sheet()).to.be.null;
    expect(inside(element).activeElement).to.equal(first);
  });

  it("tells the page of its own readiness alone, not of a sheet's", async () => {
    const told: EventTarget[] = [];
    const listen = ({target}: Event): void => void told.push(target!);
    document.addEventListener("rally-ready", listen);
    const element = await shown(stories.SheetOpen);
    await inside(element).querySelector("rally-sheet-card")!.ready;
    document.removeEventListener("rally-ready", listen);
    expect(told).to.deep.equal([element]);
  });
});
