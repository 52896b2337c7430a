import {after, before, describe, it} from "node:test";
import {startBrowser, startSites} from "../../support/server.mjs";
import {checkHost} from "./harness.mjs";
import {pages} from "./pages/libraries.mjs";

describe("beside", () => {
  let browser;
  let sites;

  before(async () => {
    [browser, sites] = await Promise.all([startBrowser(), startSites()]);
  });

  after(() => Promise.all([browser.close(), sites.close()]));

  for (const [name, page] of Object.entries(pages)) {
    for (const script of ["script", "classic"]) {
      it(`${name}, all five elements show what they have (${script})`, async () => {
        const {close} = await checkHost(browser, sites, {...page, script});
        await close();
      });
    }
  }
});
