import {expect} from "@open-wc/testing";
import type {RallyStageCalendar} from "../../../src/elements/stage-calendar/stage-calendar.js";
import {button, calendar, choice, come, idsOf, inside, part, settled} from "../../support/stage-calendar.js";

const {pathname} = location;
const before = location.href;
const goTo = (query: string): void => history.replaceState(null, "", `${pathname}?${query}`);

async function linked(settings: Record<string, string> = {}): Promise<RallyStageCalendar> {
  return calendar({"deep-link": "", past: "show", ...settings});
}

describe("<rally-stage-calendar> with a deep link", () => {
  afterEach(() => history.replaceState(null, "", before));

  it("keeps view, selection and filters in the page's address, and nothing else", async () => {
    goTo("a=%7e&&b#h");
    const element = await linked();
    expect(location.search).to.equal("?a=%7e&&b");
    element.select("etape-8");
    button(inside(element), "Route")!.click();
    part(inside(element), "filter").click();
    (await come(() => choice(element, "Jura"), "the filters open")).click();
    await settled(element);
    expect(location.search).to.equal(
      "?a=%7e&&b&rally-calendar-view=route&rally-calendar-selected=etape-8&rally-calendar-departments=39",
    );
    expect(location.hash).to.equal("#h");
    element.select(null);
    button(inside(element), "Agenda")!.click();
    choice(element, "Jura")!.click();
    await settled(element);
    expect(location.search).to.equal("?a=%7e&&b");
  });

  it("begins as the address says", async () => {
    goTo("rally-calendar-view=route&rally-calendar-selected=etape-9&rally-calendar-departments=39+90");
    const {search} = location;
    const element = await linked({selected: "etape-8"});
    expect(part(inside(element), "route")).to.exist;
    expect(idsOf(element)).to.deep.equal(["etape-7", "etape-8", "etape-9"]);
    expect(element.selected).to.equal("etape-9");
    await settled(element);
    expect(location.search).to.equal(search);
  });

  it("passes over what the feed does not know, and tells nobody", async () => {
    goTo("rally-calendar-view=x&rally-calendar-selected=rien&rally-calendar-months=1999-01+2013-05");
    const told: Event[] = [];
    const listen = (event: Event): number => told.push(event);
    document.addEventListener("rally-error", listen);
    const element = await linked();
    await settled(element);
    document.removeEventListener("rally-error", listen);
    expect(told).to.have.length(0);
    expect(idsOf(element)).to.deep.equal(["etape-4"]);
    expect(element.selected).to.equal(undefined);
    expect(element.view).to.equal("agenda");
  });

  it("leaves a map of the same page its own part of the address", async () => {
    goTo("rally-selected=heures-donnees&rally-departments=25");
    const element = await linked();
    expect(idsOf(element)).to.have.length(9);
    element.select("etape-8");
    await settled(element);
    expect(location.search).to.equal(
      "?rally-selected=heures-donnees&rally-departments=25&rally-calendar-selected=etape-8",
    );
  });

  it("follows the visitor back and forth", async () => {
    goTo("rally-calendar-departments=39");
    const element = await linked();
    history.pushState(null, "", `${pathname}?rally-calendar-departments=90&rally-calendar-selected=etape-9`);
    dispatchEvent(new PopStateEvent("popstate"));
    await come(() => idsOf(element).join() === "etape-9" && element.selected === "etape-9", "forth");
    history.back();
    await come(() => idsOf(element).join() === "etape-7,etape-8" && !element.selected, "back");
  });

  it("does nothing without the attribute, nor once it is taken away", async () => {
    goTo("rally-calendar-departments=39");
    const without = await calendar({past: "show"});
    expect(idsOf(without)).to.have.length(9);
    without.select("etape-8");
    await settled(without);
    const element = await linked();
    element.deepLink = false;
    await settled(element);
    element.select("etape-7");
    await settled(element);
    expect(location.search).to.equal("?rally-calendar-departments=39");
  });
});
