import assert from "node:assert/strict";
import {after, before, describe, it} from "node:test";
import {startBrowser, startSites, tags, visit, widget} from "../support/server.mjs";

describe("without", () => {
  let browser;
  let sites;

  before(async () => {
    [browser, sites] = await Promise.all([startBrowser(), startSites()]);
  });

  after(() => Promise.all([browser.close(), sites.close()]));

  const inside = '<p><a href="/programme">Le programme en HTML</a></p>';

  it("JavaScript, the content inside the tags is there to read", async () => {
    const html = Object.keys(tags)
      .map((tag) => widget(tag, sites.example("demonstration"), "", inside))
      .join("\n");
    const {page, close} = await visit(
      browser,
      sites.page(
        `${html}<div data-rally="stage-calendar" data-feed="x">${inside}</div>
        <blockquote class="rally">${inside}</blockquote>`,
        {head: sites.stylesheet + sites.script},
      ),
      {javaScriptEnabled: false},
    );
    const links = page.getByRole("link", {name: "Le programme en HTML"});
    assert.equal(await links.count(), 7);
    for (const link of await links.all()) assert.ok(await link.isVisible());
    await close();
  });

  it("the code of an element, what stands inside the tag stays, and the webmaster is told", async () => {
    const {page, context, said, events, until, close} = await visit(browser, "about:blank");
    await context.route("**/chunks/rally-road-book-*.js", (route) => route.abort());
    await page.goto(
      sites.page(widget("rally-road-book", sites.example("demonstration"), "", inside), {
        head: sites.script,
      }),
    );
    await until("rally-error");
    assert.equal(events("rally-error")[0].detail.kind, "network");
    assert.ok(said.some((line) => line.startsWith("error: Rally’nov <rally-road-book>")));
    assert.ok(await page.getByRole("link", {name: "Le programme en HTML"}).isVisible());
    await close();
  });

  it("a network, once loaded, a visitor still has everything; what is old says so", async () => {
    const {page, context, until, close} = await visit(
      browser,
      sites.page(
        widget("rally-stage-calendar", sites.example("demonstration")) +
          widget("rally-road-book", sites.example("demonstration")),
        {head: sites.script},
      ),
    );
    await until("rally-ready", 2);
    await context.setOffline(true);
    await page.evaluate(() => {
      const calendar = document.querySelector("rally-stage-calendar");
      calendar.view = "route";
      calendar.now = "2013-06-20";
      calendar.reload();
    });
    await until("rally-error", 2);
    assert.match(
      await page.locator("rally-stage-calendar [part=notice]").first().innerText(),
      /mise à jour n’a pas abouti/,
    );
    await assert.doesNotReject(
      page.locator("rally-stage-calendar").getByText("Management et innovation sociale").first().waitFor(),
    );
    await context.setOffline(false);
    await page.locator("rally-stage-calendar").getByRole("button", {name: "Réessayer"}).click();
    await page.locator("rally-stage-calendar [part=notice]").first().waitFor({state: "detached"});
    await close();
  });

  it("a screen, on paper, every stage is there and no button is", async () => {
    const {page, until, close} = await visit(
      browser,
      sites.page(widget("rally-stage-calendar", sites.example("demonstration"), 'past="show"'), {
        head: sites.script,
      }),
    );
    await until("rally-ready");
    await page.emulateMedia({media: "print"});
    const calendar = page.locator("rally-stage-calendar");
    for (const town of ["Besançon", "Vesoul", "Montbéliard", "Dole", "Champagnole", "Belfort"]) {
      assert.ok(await calendar.getByText(town).first().isVisible(), town);
    }
    for (const button of await calendar.getByRole("button").all()) assert.ok(!(await button.isVisible()));
    assert.ok((await page.pdf()).length > 1_000);
    await close();
  });
});
