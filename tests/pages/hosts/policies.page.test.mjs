import {after, before, describe, it} from "node:test";
import {startBrowser, startSites} from "../../support/server.mjs";
import {checkHost, checkSandbox, checkServiceWorker} from "./harness.mjs";
import {pages} from "./pages/policies.mjs";

describe("a page that", () => {
  let browser;
  let sites;

  before(async () => {
    [browser, sites] = await Promise.all([startBrowser(), startSites()]);
  });

  after(() => Promise.all([browser.close(), sites.close()]));

  for (const [name, page] of Object.entries(pages)) {
    for (const script of ["script", "classic"]) {
      it(`${name}, has all five elements (${script})`, async () => {
        const {close} = await checkHost(browser, sites, {...page, script});
        await close();
      });
    }
  }

  it("may keep nothing, has all five elements in its sandbox", () => checkSandbox(browser, sites));

  it("has a service worker in the way, has all five elements", () => checkServiceWorker(browser, sites));
});
