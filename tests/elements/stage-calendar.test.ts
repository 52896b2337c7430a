import {expect, fixture, html, oneEvent, waitUntil} from "@open-wc/testing";
import {RallyStageCalendar} from "../../src/elements/stage-calendar/stage-calendar.js";
import {define} from "../../src/elements/shared/define.js";
import {farAway} from "../../stories/stage-feeds.js";
import * as stories from "../../stories/stage-calendar.stories.js";
import {example, serving, type Story} from "../../stories/support.js";
import {
  announced,
  button,
  calendar,
  come,
  inside,
  part,
  partsOf,
  read,
  settled,
  shown,
  stagesOf,
} from "../support/stage-calendar.js";
import {expectAccessibleInBoth, show, storiesOf} from "../support/stories.js";

const titles = (element: Element): string[] => stagesOf(element).map((stage) => read(part(stage, "title")));

const isVisible = (node: Element): boolean => !node.closest("details:not([open])");
const saveOf = (stage: Element): HTMLElement | null => stage.querySelector(".save");

describe("<rally-stage-calendar>", () => {
  for (const [name, story] of storiesOf(stories)) {
    it(`is accessible: ${name}`, async () => {
      await expectAccessibleInBoth(await show(stories, story));
    });
  }

  describe("the programme of 2013", () => {
    it("has nine stages with number, title, day, hours and town", async () => {
      const element = await calendar({past: "show"});
      expect(titles(element)).to.deep.equal([
        "Étape 1, L’originale gouvernance",
        "Étape 2, De la responsabilité sociétale à l’innovation sociale",
        "Étape 3, L’innovation sociale au service de l’innovation technologique",
        "Étape 4, L’innovation sociale en mutualité",
        "Étape 5, L’innovation dans les relations sociales",
        "Étape 6, L’innovation sociale au cœur de l’ESS",
        "Étape 7, L’innovation sociale : un investissement collectif d’intérêt général",
        "Étape 8, Management de l’innovation technologique",
        "Étape 9, Management et innovation sociale",
      ]);
      expect(stagesOf(element).map((stage) => read(part(stage, "time")))).to.deep.equal([
        "lundi 8 avril, 9 h – 13 h",
        "jeudi 11 avril, 16 h – 19 h",
        "mardi 23 avril, 16 h – 19 h",
        "mercredi 29 mai, 16 h – 19 h",
        "mardi 11 juin, 14 h – 17 h",
        "mardi 25 juin, 17 h – 20 h",
        "jeudi 5 septembre, 17 h – 20 h",
        "mercredi 11 septembre, 17 h – 20 h",
        "jeudi 26 septembre, après-midi",
      ]);
      expect(stagesOf(element).map((stage) => part(stage, "place").textContent)).to.deep.equal([
        "Besançon",
        "Besançon",
        "Besançon",
        "Besançon",
        "Vesoul",
        "Montbéliard",
        "Dole",
        "Champagnole",
        "Belfort",
      ]);
      expect(stagesOf(element).map((stage) => part(stage, "roundel").textContent.trim())).to.deep.equal(
        Array.from({length: 9}, (_, index) => String(index + 1)),
      );
    });

    it("makes up no hour for the ninth stage", async () => {
      const ninth = stagesOf(await calendar())[8]!;
      const time = part(ninth, "time");
      expect(time.getAttribute("datetime")).to.equal("2013-09-26");
      expect(time.textContent).to.contain("Après-midi");
      expect(time.textContent).not.to.match(/\d\s?h\b/);
    });

    it("names who hosts each stage", async () => {
      const hosts = stagesOf(await calendar({past: "show"})).map((stage) => read(part(stage, "organizers")));
      expect(hosts[0]).to.equal("BGE Franche-Comté Pauline Davot 03 81 47 97 00");
      expect(hosts[5]).to.match(/^Cress .* PMA .*/);
      expect(hosts).to.have.length(9);
    });

    it("folds the two stages that are over and marks the third as next, in four days", async () => {
      const element = await calendar();
      const folded = part(inside(element), "past-stages");
      expect(folded.querySelector("summary")!.textContent).to.equal("2 étapes passées");
      expect(partsOf(folded, "stage").map((stage) => stage.dataset.stage)).to.deep.equal([
        "etape-1",
        "etape-2",
      ]);
      expect(partsOf(inside(element), "next").map((stage) => stage.closest("[data-stage]"))).to.deep.equal([
        stagesOf(element)[2],
        stagesOf(element)[2],
      ]);
      expect(part(stagesOf(element)[2]!, "next").textContent).to.equal("Prochaine étape · dans 4 jours");
    });

    it("says when the next stage is tomorrow, and when it is today", async () => {
      const next = async (now: string): Promise<string> =>
        stagesOf(await calendar({now}))[2]!.querySelector(".badge")!.textContent;
      expect(await next("2013-04-22")).to.equal("Prochaine étape · demain");
      expect(await next("2013-04-23")).to.equal("Prochaine étape · aujourd’hui");
    });

    it("groups stages by month", async () => {
      const element = await calendar({past: "show"});
      const months = partsOf(inside(element), "month").map((month) => [
        part(month, "heading").textContent,
        partsOf(month, "stage").length,
      ]);
      expect(months).to.deep.equal([
        ["avril 2013", 3],
        ["mai 2013", 1],
        ["juin 2013", 2],
        ["septembre 2013", 3],
      ]);
    });

    it("is told in the past tense once it is over, every stage unfolded", async () => {
      const element = await calendar({now: "2026-01-01"});
      expect(read(part(inside(element), "notice"))).to.equal(
        "Les 9 étapes ont eu lieu du 8 avril au 26 septembre 2013.",
      );
      expect(stagesOf(element)).to.have.length(9);
      expect(stagesOf(element).every(isVisible)).to.be.true;
      expect(inside(element).querySelector(".save")).to.be.null;
      expect(part(stagesOf(element)[0]!, "time").textContent).to.contain("2013");
    });

    it("may leave out what is over, and still tells that it was", async () => {
      expect(titles(await calendar({past: "hide"}))).to.have.length(7);
      const element = await calendar({past: "hide", now: "2026-01-01"});
      expect(stagesOf(element)).to.have.length(0);
      expect(part(inside(element), "notice").textContent).to.contain("ont eu lieu");
    });

    it("speaks English and German", async () => {
      const english = await calendar({lang: "en", past: "show"});
      // With or without a comma after the weekday: the browser's own.
      expect(read(part(stagesOf(english)[8]!, "time"))).to.match(/^Thursday,? 26 September, afternoon$/);
      expect(part(stagesOf(english)[2]!, "next").parentElement!.textContent).to.contain(
        "Next stage · in 4 days",
      );
      const german = await calendar({lang: "de", past: "show"});
      expect(read(part(stagesOf(german)[0]!, "time"))).to.equal("Montag, 8. April, 9 – 13 Uhr");
      expect(read(part(stagesOf(german)[8]!, "time"))).to.equal("Donnerstag, 26. September, Nachmittag");
      // The titles are French and say so.
      expect(part(stagesOf(german)[0]!, "title").querySelector("[lang=fr]")).to.exist;
    });
  });

  describe("what a stage may be", () => {
    const unusual = async (): Promise<Record<string, HTMLElement>> => {
      const element = await show(stories, stories.Unusual);
      return Object.fromEntries(stagesOf(element).map((stage) => [stage.dataset.stage!, stage]));
    };

    it("says in words that it is cancelled, postponed or full", async () => {
      const {annulee, reportee, complete} = await unusual();
      expect(part(annulee!, "status").textContent).to.equal("Annulée");
      expect(part(reportee!, "status").textContent).to.equal("Reportée");
      expect(part(complete!, "status").textContent).to.equal("Complet");
    });

    it("looks for the next stage among those that take place", async () => {
      const {annulee, reportee, complete} = await unusual();
      expect(annulee!.part.contains("next")).to.be.false;
      expect(reportee!.part.contains("next")).to.be.false;
      expect(complete!.part.contains("next")).to.be.true;
    });

    it("goes into no calendar when it is cancelled or has no day yet", async () => {
      const {annulee, "un-mois": month, reportee, "un-jour": day} = await unusual();
      expect(saveOf(annulee!)).to.be.null;
      expect(saveOf(month!)).to.be.null;
      expect(saveOf(reportee!)).to.exist;
      expect(saveOf(day!)).to.exist;
    });

    it("writes days and hours as far as they are known", async () => {
      const found = await unusual();
      const time = (id: string): string => read(part(found[id]!, "time"));
      expect(time("complete")).to.equal("lundi 22 avril, 18 h – 0 h");
      expect(time("plusieurs-jours")).to.equal("Du 30 mai au 1er juin 2013");
      expect(time("une-nuit")).to.equal("Du 8 juin, 20 h, au 9 juin 2013, 6 h");
      expect(time("un-jour")).to.equal("jeudi 20 juin, horaire à préciser");
      expect(time("un-mois")).to.equal("novembre 2013, jour à préciser");
    });
  });

  describe("filters", () => {
    it("keep the stages that a partner hosts, with others or alone", async () => {
      expect(titles(await calendar({partner: "uimm"}))).to.deep.equal([
        "Étape 8, Management de l’innovation technologique",
      ]);
      expect(titles(await calendar({partner: "uimm pma"}))).to.have.length(2);
    });

    it("keep the stages of a department", async () => {
      expect(
        stagesOf(await calendar({departments: "39 90"})).map(({dataset}) => dataset.stage),
      ).to.deep.equal(["etape-7", "etape-8", "etape-9"]);
    });

    it("keep the stages that are named", async () => {
      expect(titles(await calendar({stages: "etape-9 etape-8"}))).to.have.length(2);
    });

    it("say calmly that nothing fits", async () => {
      const element = await calendar({partner: "etat"});
      expect(part(inside(element), "empty").textContent).to.equal("Aucune étape ne correspond à ce choix.");
    });

    it("tell the page and the visitor how many stages are left when they change", async () => {
      const element = await calendar();
      const told = oneEvent(element, "rally-filter");
      element.partner = "cress";
      const {detail} = (await told) as HTMLElementEventMap["rally-filter"];
      expect(detail).to.deep.equal({filters: {partner: ["cress"]}, count: 1});
      await settled(element);
      expect(announced(element)).to.equal("1 étape");
    });

    it("tell the webmaster of an id that nobody has, name the nearest, and show everything", async () => {
      const messages: string[] = [];
      const listen = (event: HTMLElementEventMap["rally-error"]): void => {
        expect(event.detail.kind).to.equal("setting");
        messages.push(event.detail.message);
      };
      document.addEventListener("rally-error", listen as EventListener);
      try {
        const element = await calendar({partner: "cres", departments: "2", selected: "etape-10"});
        expect(stagesOf(element)).to.have.length(9);
        await waitUntil(() => messages.length === 3);
      } finally {
        document.removeEventListener("rally-error", listen as EventListener);
      }
      expect(messages).to.have.length(3);
      for (const about of [/partner.*cres.*cress/, /departments.*2.*25/, /selected.*etape-10.*etape-1/]) {
        expect(messages.filter((message) => about.test(message))).to.have.length(1);
      }
    });
  });

  describe("selection", () => {
    it("by the page marks the stage, unfolds it and tells", async () => {
      const element = await calendar();
      const told = oneEvent(element, "rally-select");
      element.select("etape-1");
      const {detail} = (await told) as HTMLElementEventMap["rally-select"];
      expect(detail).to.deep.equal({kind: "stage", id: "etape-1"});
      await settled(element);
      const first = stagesOf(element)[0]!;
      expect(first.getAttribute("aria-current")).to.equal("true");
      expect(isVisible(first)).to.be.true;
      expect(element.getAttribute("selected")).to.equal("etape-1");
      element.select(null);
      await settled(element);
      expect(inside(element).querySelector("[aria-current]")).to.be.null;
    });

    it("by the visitor is to unfold a stage, with the keyboard as well", async () => {
      const element = await calendar({view: "route"});
      const summary = stagesOf(element)[4]!.querySelector("summary")!;
      summary.focus();
      expect(inside(element).activeElement).to.equal(summary);
      const told = oneEvent(element, "rally-select");
      // What Enter and the space bar do on a summary.
      summary.click();
      expect(((await told) as HTMLElementEventMap["rally-select"]).detail.id).to.equal("etape-5");
      expect(element.selected).to.equal("etape-5");
    });

    it("stays folded once the visitor has folded it", async () => {
      const element = await calendar({view: "route", selected: "etape-5"});
      const details = stagesOf(element)[4]!.querySelector("details")!;
      expect(details.open).to.be.true;
      details.open = false;
      element.now = "2013-04-20";
      await settled(element);
      expect(details.open).to.be.false;
    });
  });

  describe("the route", () => {
    it("joins the stages in order, with the days between them and the place of today", async () => {
      const element = await calendar({view: "route"});
      const stops = [...part(inside(element), "route").children].map((stop) => [
        (stop as HTMLElement).dataset.stage ?? read(stop.querySelector(".badge")!),
        stop.querySelector(".between") && read(stop.querySelector(".between")!),
      ]);
      expect(stops.slice(0, 5)).to.deep.equal([
        ["etape-1", "3 jours"],
        ["etape-2", "8 jours"],
        ["Aujourd’hui · 19 avril 2013", "4 jours"],
        ["etape-3", "36 jours"],
        ["etape-4", "13 jours"],
      ]);
      expect(stops).to.have.length(10);
    });

    it("marks no today once the rally is over", async () => {
      const element = await calendar({view: "route", now: "2026-01-01"});
      expect(part(inside(element), "today")).to.be.undefined;
      expect(stagesOf(element).every((stage) => stage.part.contains("past"))).to.be.true;
    });
  });

  describe("the months", () => {
    const isShown = (node: Element): boolean => node.getClientRects().length > 0;

    it("are read as a list of days, each with its stages", async () => {
      const element = await show(stories, stories.Month);
      const days = partsOf(inside(element), "day").filter(isShown);
      expect(days.map((day) => read(part(day, "heading")))).to.deep.equal([
        "lundi 8 avril",
        "jeudi 11 avril",
        "mardi 23 avril",
        "mercredi 29 mai",
        "mardi 11 juin",
        "mardi 25 juin",
        "jeudi 5 septembre",
        "mercredi 11 septembre",
        "jeudi 26 septembre",
      ]);
      expect(days.map((day) => read(day.querySelector("button")!))[8]).to.equal(
        "Étape 9, Management et innovation sociale",
      );
    });

    it("start their weeks on Monday", async () => {
      const element = await show(stories, stories.Month);
      const columns = [...inside(element).querySelectorAll(".days")].map((list) =>
        [...list.children].findIndex((day) => day.textContent.trim() === "1"),
      );
      // 1 April 2013 was a Monday, 1 May a Wednesday, 1 June a Saturday, 1 September a Sunday.
      expect(columns).to.deep.equal([0, 2, 5, 6]);
    });

    it("tell a stage in full once it is chosen, until it is let go", async () => {
      const element = await shown(stories.Month);
      expect(stagesOf(element).filter(isShown)).to.have.length(0);
      const below = [...inside(element).querySelectorAll(".weeks + ol")];
      expect(below.filter(isShown), "lists of nothing").to.have.length(0);
      const choice = partsOf(inside(element), "day")[5]!.querySelector("button")!;
      expect(choice.ariaExpanded).to.equal("false");
      choice.click();
      await settled(element);
      expect(element.selected).to.equal("etape-6");
      expect(choice.ariaExpanded).to.equal("true");
      const controlled = inside(element).getElementById(choice.getAttribute("aria-controls")!)!;
      expect(partsOf(controlled, "stage").filter(isShown)).to.have.length(1);
      expect(
        stagesOf(element)
          .filter(isShown)
          .map(({dataset}) => dataset.stage),
      ).to.deep.equal(["etape-6"]);
      const cleared = oneEvent(element, "rally-select");
      choice.click();
      expect(((await cleared) as HTMLElementEventMap["rally-select"]).detail.id).to.be.null;
      await settled(element);
      expect(stagesOf(element).filter(isShown)).to.have.length(0);
    });

    it("become the agenda in a narrow column, and say so", async () => {
      const element = await show(stories, stories.NarrowMonth);
      expect(partsOf(inside(element), "day").some(isShown)).to.be.false;
      expect(stagesOf(element).filter(isShown)).to.have.length(9);
      expect(read(inside(element).querySelector(".narrow")!)).to.contain("Faute de place");
      const wide = await show(stories, stories.Month);
      expect(isShown(inside(wide).querySelector(".narrow")!)).to.be.false;
    });

    it("are not offered where they would look like the agenda", async () => {
      const narrow = await show(stories, stories.Narrow);
      expect(partsOf(inside(narrow), "view").filter(isShown).map(read)).to.deep.equal(["Agenda", "Route"]);
    });
  });

  describe("the choice of a view", () => {
    const pressed = (element: Element): string[] =>
      partsOf(inside(element), "view").flatMap((view) => (view.ariaPressed === "true" ? [read(view)] : []));

    it("begins with the page’s and follows the visitor’s", async () => {
      const element = await calendar({view: "route"});
      expect(part(inside(element), "views").ariaLabel).to.equal("Présentation");
      expect(pressed(element)).to.deep.equal(["Route"]);
      const agenda = button(inside(element), "Agenda")!;
      agenda.focus();
      agenda.click();
      await settled(element);
      expect(pressed(element)).to.deep.equal(["Agenda"]);
      expect(element.getAttribute("view")).to.equal("agenda");
      expect(part(inside(element), "route")).to.be.undefined;
      expect(inside(element).activeElement).to.equal(agenda);
    });

    it("is the agenda where the page asks for a view that there is not", async () => {
      const element = await calendar({view: "tableau"});
      expect(pressed(element)).to.deep.equal(["Agenda"]);
    });

    it("shows what was there until the other view has come", async () => {
      const element = await calendar();
      button(inside(element), "Route")!.click();
      await element.updateComplete;
      expect(inside(element).querySelector(".skeleton")).to.be.null;
      expect(stagesOf(element)).to.have.length(9);
      await come(() => part(inside(element), "route"), "the route comes");
    });
  });

  describe("hours", () => {
    it("are told to be those of the rally where the device has others", async () => {
      const zone = part(inside(await shown(stories.OtherZone)), "time-zone");
      // As the browser names it.
      expect(read(zone)).to.match(/^Les horaires sont donnés en .*Chatham.*\.$/);
    });

    it("need no zone where none is told, or where the device agrees", async () => {
      const own = Intl.DateTimeFormat().resolvedOptions().timeZone;
      const at = (timeZone: string, start: string): string =>
        serving({...farAway, rally: {...farAway.rally, timeZone}, stages: [{...farAway.stages[0], start}]});
      for (const feed of [at(own, "2013-04-23T00:30"), at("Pacific/Chatham", "2013-04-23")]) {
        expect(part(inside(await calendar({feed})), "time-zone")).to.be.undefined;
      }
    });
  });

  describe("on paper", () => {
    it("has the stages that are folded on the screen, which folds them again", async () => {
      const element = await calendar();
      const folded = part(inside(element), "past-stages") as HTMLDetailsElement;
      dispatchEvent(new Event("beforeprint"));
      expect(folded.open).to.be.true;
      dispatchEvent(new Event("afterprint"));
      expect(folded.open).to.be.false;
      folded.open = true;
      dispatchEvent(new Event("beforeprint"));
      dispatchEvent(new Event("afterprint"));
      expect(folded.open, "as the visitor had it").to.be.true;
    });
  });

  describe("in a page", () => {
    it("has headings from the level that the page gives", async () => {
      const levels = (element: Element): Set<string> =>
        new Set(partsOf(inside(element), "heading").map(({localName}) => localName));
      expect([...levels(await calendar())]).to.deep.equal(["h3", "h4", "h5"]);
      expect([...levels(await calendar({"heading-level": "2"}))]).to.deep.equal(["h2", "h3", "h4"]);
    });

    it("keeps its content when it is removed and put back, or moved", async () => {
      const element = await calendar();
      const home = element.parentElement!;
      element.remove();
      home.append(element);
      await settled(element);
      expect(titles(element)).to.have.length(9);
      const other = await fixture<HTMLElement>(html`<div lang="de"></div>`);
      other.append(element);
      await waitUntil(() => part(inside(element), "heading").textContent.includes("Etappen"));
      expect(titles(element)).to.have.length(9);
    });

    it("takes what the page has set before its code came", async () => {
      const element = Object.assign(document.createElement("late-stage-calendar"), {
        feed: example("rallynov-2013"),
        now: "2013-04-19",
        partner: "cetim",
      });
      const home = await fixture<HTMLElement>(html`<div></div>`);
      home.append(element);
      const ready = oneEvent(element, "rally-ready");
      customElements.define("late-stage-calendar", class extends RallyStageCalendar {});
      await ready;
      expect(titles(element)).to.deep.equal(["Étape 8, Management de l’innovation technologique"]);
    });

    it("may have its script twice", () => {
      define("rally-stage-calendar", class extends RallyStageCalendar {});
      expect(customElements.get("rally-stage-calendar")).to.equal(RallyStageCalendar);
    });

    it("never runs what a feed says", async () => {
      const story: Story = {args: {feed: example("hostile"), past: "show"}};
      const element = await show(stories, story);
      expect(inside(element).querySelector("script, img, iframe, [onclick], [onerror], [href^='java']")).to.be
        .null;
    });
  });
});
