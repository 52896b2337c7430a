import assert from "node:assert/strict";
import {after, before, describe, it} from "node:test";
import {startBrowser, startSites, tags, visit} from "../../support/server.mjs";
import {checkFolded, checkHost, checkWords} from "./harness.mjs";
import {folded, pages} from "./pages/documents.mjs";

describe("in a page of", () => {
  let browser;
  let sites;

  before(async () => {
    [browser, sites] = await Promise.all([startBrowser(), startSites()]);
  });

  after(() => Promise.all([browser.close(), sites.close()]));

  for (const [name, page] of Object.entries(pages)) {
    it(`${name}, all five elements show what they have`, async () => {
      const {page: shown, close} = await checkHost(browser, sites, page);
      await checkWords(shown);
      await close();
    });
  }

  it("XML, what stands inside the tags stays, and a frame shows the widget", async () => {
    const feed = `${sites.host}/examples/demonstration/feed.json`;
    const {page, said, until, close} = await visit(
      browser,
      sites.page("", {
        headers: {"Content-Type": "application/xhtml+xml"},
        html: `<html xmlns="http://www.w3.org/1999/xhtml" lang="fr"><head><title>Partenaire</title>${sites.classic.replace("defer", 'defer="defer"')}</head>
          <body><rally-stage-calendar feed="${feed}"><a href="/etapes">Les étapes</a></rally-stage-calendar>
          <iframe title="Les étapes" height="200" src="${sites.host}/widgets/embed/rally-stage-calendar.html?feed=${feed}"></iframe></body></html>`,
      }),
    );
    await until("rally-ready");
    assert.ok(await page.getByRole("link", {name: "Les étapes"}).isVisible());
    await page.waitForFunction(() => document.querySelector("iframe").clientHeight > 300);
    assert.deepEqual(said, []);
    await close();
  });

  for (const [name, page] of Object.entries(folded)) {
    it(`${name}, the widgets have their shape once they are opened`, () => checkFolded(browser, sites, page));
  }

  it("paper, all five elements are printed", async () => {
    const {page, close} = await checkHost(browser, sites, {});
    await page.emulateMedia({media: "print"});
    for (const tag of Object.keys(tags))
      assert.ok(await page.locator(`${tag} [part~=frame]`).first().isVisible());
    assert.ok((await page.pdf()).length > 10_000);
    await close();
  });
});
