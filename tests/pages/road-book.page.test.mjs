// The road book on a partner's page, far from home, without a network, on paper. Wants a built dist/.
import assert from "node:assert/strict";
import {after, before, describe, it} from "node:test";
import {startBrowser, startSites, visit} from "../support/server.mjs";

describe("the road book", () => {
  let browser;
  let sites;

  before(async () => {
    [browser, sites] = await Promise.all([startBrowser(), startSites()]);
  });

  after(() => Promise.all([browser.close(), sites.close()]));

  async function open(attributes, options) {
    const html = `<rally-road-book ${attributes}></rally-road-book>`;
    const visited = await visit(browser, sites.page(html, {head: sites.script}), options);
    await visited.until("rally-ready");
    return visited;
  }

  it("names the rally’s time zone to visitors who are elsewhere, and the same days to all", async () => {
    const candidacy = async (timezoneId) => {
      const {page, close} = await open(`feed="${sites.example("rallynov-2013")}" now="2013-03-19"`, {
        timezoneId,
      });
      const text = await page.locator("rally-road-book section.candidacy").innerText();
      await close();
      return text.replaceAll(/\s+/g, " ");
    };
    const note = " Fuseau horaire : heure d’Europe centrale.";
    const home = await candidacy("Europe/Paris");
    assert.match(home, /Encore 12 jours .*jusqu’à fin mars 2013\./);
    assert.ok(!home.includes("Fuseau"));
    assert.equal(await candidacy("Europe/Berlin"), home);
    for (const zone of ["Pacific/Auckland", "America/New_York"]) {
      const abroad = await candidacy(zone);
      assert.ok(abroad.includes(note), abroad);
      assert.equal(abroad.replace(note, ""), home);
    }
  });

  const laureates = () => `feed="${sites.example("demonstration")}" now="2013-04-19" sections="laureates"`;

  it("fetches the code for sheets when a laureate’s button has the focus, and opens them by keyboard", async () => {
    const {page, requests, said, close} = await open(laureates());
    const sheetFiles = () => requests.filter((url) => /\/chunks\/(?:rally-)?sheet-card/.test(url)).length;
    assert.equal(sheetFiles(), 0);
    const button = page.locator("rally-road-book [part=laureate] button").first();
    await button.focus();
    await page.keyboard.press("Enter");
    const sheet = page.locator("rally-road-book rally-sheet-card");
    await sheet.locator("[part~=need]").first().waitFor();
    assert.ok(sheetFiles() > 0);
    assert.equal(await button.getAttribute("aria-expanded"), "true");
    await page.keyboard.press("Enter");
    await sheet.waitFor({state: "detached"});
    assert.ok(await button.evaluate((element) => element.matches(":focus")));
    assert.deepEqual(said, []);
    await close();
  });

  it("says so when a sheet cannot be fetched, and opens it at the next try", async () => {
    const {page, close} = await open(laureates());
    await page.route(/\/laureate-sheet-/, (route) => route.abort());
    const button = page.locator("rally-road-book [part=laureate] button").first();
    await button.click();
    await page.locator("rally-road-book [role=alert]").waitFor();
    assert.match(await page.locator("rally-road-book [role=alert]").innerText(), /Vérifiez votre connexion/);
    await close();
  });

  it("shows every partner on paper", async () => {
    const partners = Array.from({length: 40}, (_, index) => ({
      id: `p${index}`,
      name: `P ${index}`,
      role: "relay",
    }));
    const feed = sites.feed((_, response) =>
      response.end(
        JSON.stringify({
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
          partners,
        }),
      ),
    );
    const {page, close} = await open(`feed="${feed}" now="2013-04-03"`);
    const visible = () => page.locator("rally-road-book [part=partner]:visible").count();
    assert.equal(await visible(), 12);
    await page.emulateMedia({media: "print"});
    assert.equal(await visible(), 40);
    await close();
  });

  it("tells past, present and coming phases apart in the colours that a visitor has chosen", async () => {
    const {page, close} = await open(`feed="${sites.example("rallynov-2013")}" now="2013-03-19"`, {
      forcedColors: "active",
    });
    const grounds = await page
      .locator("rally-road-book")
      .evaluate(({shadowRoot}) =>
        ["past", "current", "coming"].map(
          (state) =>
            getComputedStyle(shadowRoot.querySelector(`.timeline .${state}`), "::before").backgroundColor,
        ),
      );
    assert.equal(new Set(grounds).size, 3);
    await close();
  });
});
