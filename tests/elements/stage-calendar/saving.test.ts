import {expect} from "@open-wc/testing";
import type {RallyStageCalendar} from "../../../src/elements/stage-calendar/stage-calendar.js";
import {manyStages, unusual} from "../../../stories/stage-feeds.js";
import {serving} from "../../../stories/support.js";
import {
  announced,
  button,
  calendar,
  choice,
  come,
  downloadedBy,
  inside,
  part,
  partsOf,
  read,
  settled,
  stageOf,
} from "../../support/stage-calendar.js";

const ways = (root: ParentNode): HTMLElement | null => root.querySelector<HTMLElement>(".ways");

/** Opens the ways of a stage, or of all. */
async function open(element: RallyStageCalendar, stage?: string): Promise<HTMLElement> {
  const root = stage === undefined ? inside(element).querySelector(".head")! : stageOf(element, stage);
  root.querySelector<HTMLElement>(".save")!.click();
  return come(() => ways(root)?.querySelector("ul")?.parentElement, "the ways open");
}

const eventsIn = (text: string): string[] => text.match(/^UID:.*?(?=@)/gm)!.map((line) => line.slice(4));

describe("<rally-stage-calendar>, whose stages go into a visitor's own calendar", () => {
  it("names the stage on each button, and says whether its ways are shown", async () => {
    const element = await calendar();
    const third = stageOf(element, "etape-3");
    const save = third.querySelector<HTMLElement>(".save")!;
    expect(read(save)).to.equal(
      "Ajouter à mon agenda, L’innovation sociale au service de l’innovation technologique",
    );
    expect(save.ariaExpanded).to.equal("false");
    await open(element, "etape-3");
    expect(save.ariaExpanded).to.equal("true");
    save.click();
    await settled(element);
    expect(ways(third)).to.be.null;
  });

  it("shows the ways of one stage at a time", async () => {
    const element = await calendar();
    await open(element, "etape-3");
    await open(element, "etape-4");
    expect(inside(element).querySelectorAll(".ways")).to.have.length(1);
  });

  it("offers one stage as a file", async () => {
    const element = await calendar();
    const shown = await open(element, "etape-3");
    const {name, text} = await downloadedBy(() => button(shown, "Télécharger")!.click());
    expect(name).to.equal("rallynov-2013-etape-3.ics");
    expect(eventsIn(text)).to.deep.equal(["etape-3"]);
    expect(text).to.contain("DTSTART;TZID=Europe/Paris:20130423T160000\r\n");
    await come(() => announced(element).includes("est prêt"), "that is said");
  });

  it("offers all stages that are to come, as filtered, as one file", async () => {
    const element = await calendar();
    expect(read(button(await open(element), "Télécharger")!)).to.contain("7 étapes");
    part(inside(element), "filter").click();
    (await come(() => choice(element, "Jura"), "the filters open")).click();
    await settled(element);
    const {name, text} = await downloadedBy(() => button(inside(element), "Télécharger")!.click());
    expect(name).to.equal("rallynov-2013.ics");
    expect(eventsIn(text)).to.deep.equal(["etape-7", "etape-8"]);
  });

  it("leads to calendars on the web, beside the page, and asks them for nothing before", async () => {
    const element = await calendar();
    const links = partsOf(await open(element, "etape-3"), "calendar-link") as HTMLAnchorElement[];
    expect(links.map((link) => [new URL(link.href).host, link.target, link.rel])).to.deep.equal([
      ["calendar.google.com", "_blank", "noopener noreferrer"],
      ["outlook.live.com", "_blank", "noopener noreferrer"],
      ["outlook.office.com", "_blank", "noopener noreferrer"],
    ]);
    expect(links.map(read)).to.deep.equal([
      "Google Agenda (nouvel onglet)",
      "Outlook.com (nouvel onglet)",
      "Microsoft 365 (nouvel onglet)",
    ]);
    expect(new URL(links[0]!.href).searchParams.get("dates")).to.equal("20130423T140000Z/20130423T170000Z");
    expect(read(ways(stageOf(element, "etape-3"))!)).to.contain(
      "nouvel onglet ; rien ne leur est demandé avant",
    );
  });

  it("offers the subscription where the feed has one", async () => {
    const element = await calendar({feed: serving(manyStages(3)), now: "2013-04-01"});
    const {href} = part(await open(element), "subscription") as HTMLAnchorElement;
    expect(href).to.equal("webcal://rallye.example/etapes.ics");
    const without = await calendar();
    expect(part(await open(without), "subscription")).to.be.undefined;
  });

  it("closes by Escape and gives the focus back", async () => {
    const element = await calendar();
    const shown = await open(element, "etape-3");
    const file = button(shown, "Télécharger")!;
    file.focus();
    file.dispatchEvent(new KeyboardEvent("keydown", {key: "Escape", bubbles: true, composed: true}));
    await settled(element);
    const third = stageOf(element, "etape-3");
    expect(ways(third)).to.be.null;
    expect(inside(element).activeElement).to.equal(third.querySelector(".save"));
  });

  it("has nothing to offer for a stage that is over, cancelled or without a day", async () => {
    const element = await calendar({feed: serving(unusual), past: "show", now: "2013-04-22"});
    const savable = ["annulee", "reportee", "complete", "un-jour", "un-mois"].filter((id) =>
      stageOf(element, id).querySelector(".save"),
    );
    expect(savable).to.deep.equal(["complete", "un-jour"]);
    const archive = await calendar({now: "2026-01-01"});
    expect(inside(archive).querySelector(".save")).to.be.null;
  });

  it("may be asked by the page, for one stage or for all that are kept", async () => {
    const element = await calendar({partner: "cress fact"});
    const {name, text} = await downloadedBy(() => element.downloadIcs());
    expect(name).to.equal("rallynov-2013.ics");
    expect(eventsIn(text)).to.deep.equal(["etape-5", "etape-6"]);
    const past = await downloadedBy(() => element.downloadIcs("etape-1"));
    expect(eventsIn(past.text)).to.deep.equal(["etape-1"]);
  });
});
