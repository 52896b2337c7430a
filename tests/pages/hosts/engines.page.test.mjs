import {after, before, describe, it} from "node:test";
import {attackEmbedPages} from "../../support/attack.mjs";
import {startEngine} from "../../support/engines.mjs";
import {addresses, texts} from "../../support/hostile.mjs";
import {startSites} from "../../support/server.mjs";
import {checkFolded, checkHost, checkSandbox, checkServiceWorker, checkWords} from "./harness.mjs";
import {folded, pages as documents} from "./pages/documents.mjs";
import {pages as libraries} from "./pages/libraries.mjs";
import {pages as policies} from "./pages/policies.mjs";
import {pages as stylesheets} from "./pages/stylesheets.mjs";

for (const engine of ["firefox", "webkit"]) {
  describe(`in ${engine}`, () => {
    let browser;
    let sites;

    before(async () => {
      sites = await startSites();
      browser = await startEngine(engine, sites);
    });

    after(() => Promise.all([browser.close(), sites.close()]));

    /** Visits a page with one of our two scripts. */
    async function check(page, script = "script") {
      const {page: shown, close} = await checkHost(browser, sites, {...page, script});
      await checkWords(shown);
      await close();
    }

    for (const [name, page] of Object.entries(stylesheets)) {
      it(`under the styles of ${name}, all five elements keep their shape`, () => check(page));
    }

    for (const [name, page] of Object.entries(documents)) {
      it(`in a page of ${name}, all five elements show what they have`, () => check(page));
    }

    for (const [name, page] of Object.entries(folded)) {
      it(`in a page of ${name}, the widgets have their shape once they are opened`, () =>
        checkFolded(browser, sites, page));
    }

    // What defines modules of its own, or our names, gets in the way of the classic script; what changes natives, of
    // all the rest. jQuery does the same in every engine.
    for (const [name, page] of Object.entries(libraries)) {
      if (name.startsWith("jQuery")) continue;
      const script = /^RequireJS|^names/.test(name) ? "classic" : "script";
      it(`beside ${name}, all five elements show what they have (${script})`, () => check(page, script));
    }

    for (const [name, page] of Object.entries(policies)) {
      it(`in a page that ${name}, there are all five elements`, () => check(page, "classic"));
    }

    it("in a page that may keep nothing, there are all five elements in their sandbox", () =>
      checkSandbox(browser, sites));

    it("in a page that has a service worker in the way, there are all five elements", () =>
      checkServiceWorker(browser, sites));

    it("no string in the address of an embed page runs anything, nor in what a page around it says", () =>
      attackEmbedPages(browser, sites, [
        ...texts.filter((_, index) => index % 32 === 0),
        ...addresses.filter((_, index) => index % 6 === 0),
      ]));
  });
}
