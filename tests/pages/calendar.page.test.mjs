import assert from "node:assert/strict";
import {after, before, describe, it} from "node:test";
import {startBrowser, startSites, visit, widget} from "../support/server.mjs";

/** The hours of the programme of 2013, wherever one reads it. */
const programme = [
  "lundi 8 avril, 9 h – 13 h",
  "jeudi 11 avril, 16 h – 19 h",
  "mardi 23 avril, 16 h – 19 h",
  "mercredi 29 mai, 16 h – 19 h",
  "mardi 11 juin, 14 h – 17 h",
  "mardi 25 juin, 17 h – 20 h",
  "jeudi 5 septembre, 17 h – 20 h",
  "mercredi 11 septembre, 17 h – 20 h",
  "jeudi 26 septembre, après-midi",
];

describe("the stage calendar in a page", () => {
  let browser;
  let sites;

  before(async () => {
    [browser, sites] = await Promise.all([startBrowser(), startSites()]);
  });

  after(() => Promise.all([browser.close(), sites.close()]));

  /** A page with a calendar that is ready. */
  async function open(attributes = "", {feed = "demonstration", ...options} = {}) {
    const body = widget("rally-stage-calendar", sites.example(feed), attributes);
    const visited = await visit(browser, sites.page(body, {head: sites.script}), options);
    await visited.until("rally-ready");
    return {...visited, calendar: visited.page.locator("rally-stage-calendar")};
  }

  for (const [timezoneId, isElsewhere] of [
    ["Europe/Paris", false],
    ["Europe/Madrid", false],
    ["America/New_York", true],
    ["Pacific/Auckland", true],
  ]) {
    it(`shows the rally's own days and hours in ${timezoneId}, ${isElsewhere ? "and says whose they are" : "and has no need to say whose"}`, async () => {
      const {page, calendar, close} = await open('past="show"', {feed: "rallynov-2013", timezoneId});
      const texts = await page.locator("[part~=time] .visually-hidden").allTextContents();
      assert.deepEqual(
        texts.map((text) => text.replace(/\s+/gu, " ")),
        programme,
      );
      const zone = calendar.locator("[part~=time-zone]");
      assert.equal(await zone.count(), isElsewhere ? 1 : 0);
      if (isElsewhere) assert.match(await zone.textContent(), /heure .*Europe centrale/u);
      const days = await calendar
        .locator("[part~=time]")
        .evaluateAll((all) => all.map((one) => one.dateTime));
      assert.equal(days[0], "2013-04-08T09:00");
      assert.equal(days[8], "2013-09-26");
      await close();
    });
  }

  it("is today the rally's day, not the device's", async () => {
    // The 23rd in Paris is still the 22nd in New York, and in Auckland it has long begun.
    for (const timezoneId of ["America/New_York", "Europe/Paris", "Pacific/Auckland"]) {
      const context = await browser.newContext({timezoneId});
      const page = await context.newPage();
      await page.clock.setFixedTime("2013-04-22T23:30:00Z");
      const tag = `<rally-stage-calendar feed="${sites.example("rallynov-2013")}"></rally-stage-calendar>`;
      await page.goto(sites.page(tag, {head: sites.script}));
      const next = page.locator(".badge[part~=next]");
      assert.equal(await next.textContent(), "Prochaine étape · aujourd’hui", timezoneId);
      await context.close();
    }
  });

  it("reads its months aloud as a list of days, each with its stages", async () => {
    const {context, page, close} = await open('view="month" past="show"', {feed: "rallynov-2013"});
    const session = await context.newCDPSession(page);
    const {nodes} = await session.send("Accessibility.getFullAXTree");
    const byId = new Map(nodes.map((node) => [node.nodeId, node]));
    const roleOf = (node) => node.role?.value;
    const nameOf = (node) => (node.name?.value ?? "").replace(/\s+/gu, " ").trim();
    /** What lies below a node, without what is only there to hold other things. */
    const below = (node) =>
      node.childIds
        .map((id) => byId.get(id))
        .filter(Boolean)
        .filter((child) => roleOf(child) !== "ListMarker")
        .flatMap((child) => (child.ignored || roleOf(child) === "generic" ? below(child) : [child]));
    const find = (node, role) =>
      below(node).flatMap((child) => (roleOf(child) === role ? [child] : find(child, role)));

    const [root] = nodes;
    const months = find(root, "heading").filter((node) =>
      /^(avril|mai|juin|septembre) 2013$/iu.test(nameOf(node)),
    );
    assert.equal(months.length, 4);
    const lists = find(root, "list").filter((list) =>
      below(list).some((item) => find(item, "list").length > 0),
    );
    const told = lists.map((list) =>
      below(list).map((item) => {
        assert.equal(roleOf(item), "listitem");
        // A heading with the day, then the list of what takes place on it: nothing else.
        const [heading, stages, ...rest] = below(item);
        assert.deepEqual([roleOf(heading), roleOf(stages), rest], ["heading", "list", []]);
        const choices = find(stages, "button");
        assert.ok(choices.every(({properties}) => properties.some(({name}) => name === "expanded")));
        return [nameOf(heading), choices.map(nameOf)];
      }),
    );
    assert.deepEqual(
      told.map((days) => days.map(([day]) => day)),
      [
        ["lundi 8 avril", "jeudi 11 avril", "mardi 23 avril"],
        ["mercredi 29 mai"],
        ["mardi 11 juin", "mardi 25 juin"],
        ["jeudi 5 septembre", "mercredi 11 septembre", "jeudi 26 septembre"],
      ],
    );
    assert.deepEqual(told[3][2][1], ["Étape 9, Management et innovation sociale"]);
    await close();
  });

  it("asks for what a visitor needs to know more when a hand comes near, and nobody else for anything", async () => {
    const {page, calendar, requests, close} = await open();
    await page.waitForLoadState("networkidle");
    const files = () => requests.filter((url) => url.includes("/widgets/chunks/"));
    const first = files().length;
    await calendar.locator("[data-stage=etape-3] .save").hover();
    await page.waitForLoadState("networkidle");
    assert.ok(files().length > first, "more is fetched");
    await calendar.locator("[data-stage=etape-3] .save").click();
    await calendar.locator("[part~=calendar-link]").first().waitFor();
    await page.waitForLoadState("networkidle");
    const origins = new Set(requests.map((url) => new URL(url).origin));
    assert.deepEqual([...origins].sort(), [sites.host, sites.partner].sort());
    await close();
  });

  it("paints its first stage in the first frame after the feed has come", async () => {
    let answer;
    const released = new Promise((resolve) => {
      answer = resolve;
    });
    const body = await (await fetch(sites.example("demonstration"))).text();
    const feed = sites.feed(async (_, response) => {
      await released;
      response.writeHead(200, {"Content-Type": "application/json"}).end(body);
    });
    const {page, until, close} = await visit(
      browser,
      sites.page(widget("rally-stage-calendar", feed), {head: sites.script}),
    );
    // Its code and its sentences are there: it speaks.
    await page.locator("rally-stage-calendar .frame[lang]").waitFor();
    await page.evaluate(() => {
      globalThis.frames = [];
      const calendar = document.querySelector("rally-stage-calendar");
      const look = () => {
        const isThere = Boolean(calendar.shadowRoot.querySelector("[data-stage]"));
        // `current` is the feed once it has been read and checked.
        globalThis.frames.push([calendar.current !== undefined, isThere]);
        if (!isThere) requestAnimationFrame(look);
      };
      requestAnimationFrame(look);
    });
    await page.waitForFunction(() => globalThis.frames.length > 0);
    answer();
    await until("rally-ready");
    const frames = await page.evaluate(() => globalThis.frames);
    assert.deepEqual(frames[0], [false, false]);
    assert.deepEqual(
      frames.filter(([hasFeed, isThere]) => hasFeed && !isThere),
      [],
    );
    assert.deepEqual(frames.at(-1), [true, true]);
    await close();
  });

  it("is walked through by keyboard: a view, a stage, an innovation's sheet and back", async () => {
    const {page, calendar, close} = await open();
    const focused = () =>
      page.evaluate(() => {
        let node = document.activeElement;
        while (node.shadowRoot?.activeElement) node = node.shadowRoot.activeElement;
        return node.textContent.replace(/\s+/gu, " ").trim();
      });
    const tabTo = async (wanted) => {
      for (let presses = 0; presses < 60; presses += 1) {
        await page.keyboard.press("Tab");
        if ((await focused()).startsWith(wanted)) return;
      }
      assert.fail(`the focus never comes to ${wanted}`);
    };
    await tabTo("Route");
    await page.keyboard.press("Enter");
    await calendar.locator("[part~=route]").waitFor();
    assert.equal(await focused(), "Route");
    await tabTo("En savoir plus, L’innovation sociale au cœur");
    await page.keyboard.press("Enter");
    const innovation = calendar.locator("[part~=innovations] button").first();
    await innovation.waitFor();
    const name = (await innovation.textContent()).trim();
    await tabTo(name);
    await page.keyboard.press("Enter");
    await calendar.locator("rally-sheet-card [part~=sheet]").waitFor();
    await page.keyboard.press("Tab");
    await page.keyboard.press("Escape");
    assert.equal(await calendar.locator("rally-sheet-card").count(), 0);
    assert.equal(await focused(), name);
    await close();
  });
});
