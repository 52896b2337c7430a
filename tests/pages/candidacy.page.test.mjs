import assert from "node:assert/strict";
import {after, before, describe, it} from "node:test";
import {startBrowser, startSites, visit} from "../support/server.mjs";

describe("a dossier written on a partner’s page", () => {
  let browser;
  let sites;

  before(async () => {
    [browser, sites] = await Promise.all([startBrowser(), startSites()]);
  });

  after(() => Promise.all([browser.close(), sites.close()]));

  /** Answers every question of a step with the first thing that will do. */
  async function answer(form) {
    const written = {email: "claire@atelier.example", tel: "03 53 01 20 13"};
    for (const field of await form.locator("textarea, input:not([type=radio], [type=checkbox])").all()) {
      await field.fill(written[await field.getAttribute("type")] ?? "Besançon");
    }
    const names = await form
      .locator("input[type=radio]")
      .evaluateAll((radios) => [...new Set(radios.map(({name}) => name))]);
    for (const name of names) await form.locator(`input[name="${name}"]`).first().check();
    for (const box of await form.locator("input[type=checkbox]").all()) await box.check();
  }

  it("reaches the organiser’s address, on another origin, and comes back as a receipt", async () => {
    const {page, context, said, events, until, close} = await visit(
      browser,
      sites.page(
        `<rally-candidacy-form feed="${sites.example("demonstration")}" now="2013-03-11" partner="cress"
          endpoint="${sites.endpoint}"></rally-candidacy-form>`,
        {head: sites.script},
      ),
    );
    await until("rally-ready");
    const form = page.locator("rally-candidacy-form");
    await form.getByRole("button", {name: "Commencer"}).click();
    const next = form.getByRole("button", {name: "Continuer"});
    const send = form.getByRole("button", {name: "Envoyer mon dossier"});
    await next.waitFor();
    while ((await send.count()) === 0) {
      await answer(form);
      await next.click();
    }
    await answer(form);
    const sent = page.waitForRequest((request) => request.method() === "POST");
    await send.click();
    const request = await sent;
    assert.match(request.headers()["idempotency-key"], /^[\da-f-]{36}$/);
    assert.equal(request.headers().cookie, undefined);
    const dossier = request.postDataJSON();
    assert.equal(dossier.format, "rally-candidacy");
    assert.equal(dossier.partner, "cress");
    await until("rally-candidacy-submitted");
    const [{detail}] = events("rally-candidacy-submitted");
    assert.match(detail.reference, /^DEMO-/);
    await form.getByText(detail.reference).waitFor();
    assert.deepEqual(said, []);
    assert.deepEqual(await context.cookies(), []);
    await close();
  });

  it("leaves nothing on the device before a word is typed, and is found again after it was", async () => {
    const url = sites.page(
      `<rally-candidacy-form feed="${sites.example("demonstration")}" now="2013-03-11"></rally-candidacy-form>`,
      {head: sites.script},
    );
    const {page, until, close} = await visit(browser, url);
    await until("rally-ready");
    const form = page.locator("rally-candidacy-form");
    const databases = () => page.evaluate(async () => (await indexedDB.databases()).length);
    assert.equal(await databases(), 0);
    await form.getByRole("button", {name: "Commencer"}).click();
    const name = form.getByLabel("Nom de votre structure");
    await name.waitFor();
    assert.equal(await databases(), 0);
    await name.fill("Atelier du Plateau");
    await until("rally-candidacy-saved");
    await page.reload();
    await until("rally-ready", 2);
    await form.getByRole("button", {name: "Reprendre"}).click();
    assert.equal(await name.inputValue(), "Atelier du Plateau");
    await close();
  });
});
