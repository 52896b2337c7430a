import assert from "node:assert/strict";
import {after, before, describe, it} from "node:test";
import {startBrowser, startSites, tags, visit} from "../../support/server.mjs";
import {checkHost, everyWidget} from "./harness.mjs";

const quiet =
  '<meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Partenaire</title>';

const pages = {
  "quirks mode": {
    html: (body, scripts) => `<html lang="fr"><head>${quiet}${scripts}</head><body>${body}</body></html>`,
  },
  "XHTML style": {
    html: (body, scripts) => `<?xml version="1.0" encoding="utf-8"?>
      <!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-strict.dtd">
      <html xmlns="http://www.w3.org/1999/xhtml" xml:lang="fr" lang="fr"><head>${quiet}${scripts}</head><body>${body}</body></html>`,
  },
  "another direction": {
    html: (body, scripts) =>
      `<!doctype html><html lang="ar" dir="rtl"><head>${quiet}${scripts}</head><body>${body}</body></html>`,
  },
  "another encoding": {
    headers: {"Content-Type": "text/html; charset=iso-8859-1"},
    html: (body, scripts) =>
      `<!doctype html><html lang="fr"><head><title>Partenaire</title>${scripts}</head><body>${body}</body></html>`,
  },
  "a base address": {
    head: '<base href="https://ailleurs.example/site/">',
    isQuiet: (line) => line.includes("favicon"),
  },
};

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
      const text = await shown
        .locator("rally-stage-calendar")
        .evaluate((node) => node.shadowRoot.textContent);
      assert.match(text, /étape/i);
      assert.doesNotMatch(text, /Ã/);
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

  for (const [name, wrap, open] of [
    [
      "tabs",
      (html) => `<button onclick="tab.hidden = false">Rallye</button><div id="tab" hidden>${html}</div>`,
      "button",
    ],
    ["folded parts", (html) => `<details><summary>Rallye</summary>${html}</details>`, "summary"],
  ]) {
    it(`${name}, the widgets have their shape once they are opened`, async () => {
      const {page, said, until, close} = await visit(
        browser,
        sites.page(wrap(everyWidget(sites)), {head: sites.script}),
      );
      await until("rally-ready", 5);
      await page.locator(open).first().click();
      for (const tag of Object.keys(tags)) {
        const box = await page.locator(tag).boundingBox();
        assert.ok(box.width > 280 && box.height > 40, `${tag} ${JSON.stringify(box)}`);
      }
      assert.ok(await page.locator("rally-innovation-map [part~=map]").first().isVisible());
      assert.deepEqual(said, []);
      await close();
    });
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
