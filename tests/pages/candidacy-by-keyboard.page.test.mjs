import assert from "node:assert/strict";
import {after, before, describe, it} from "node:test";
import {startBrowser, startSites, visit, widget} from "../support/server.mjs";

const tag = "rally-candidacy-form";

/** What has the focus inside the form. */
const focused = (page) =>
  page.evaluate((name) => {
    const control = document.querySelector(name).shadowRoot.activeElement;
    if (!control) return {};
    const choice = control.matches("[type=radio], [type=checkbox]");
    const group = control.name
      ? [...control.getRootNode().querySelectorAll(`[name="${control.name}"]`)]
      : [control];
    return {
      kind: control.role === "combobox" ? "combobox" : control.type,
      primary: control.matches(".button.primary"),
      optional: Boolean(
        control.labels?.[0]?.querySelector(".optional") ??
        control.closest("fieldset")?.querySelector("legend .optional"),
      ),
      empty: choice ? !group.some(({checked}) => checked) : !control.value,
    };
  }, tag);

const stepOf = (page) =>
  page.evaluate(
    (name) => document.querySelector(name).shadowRoot.querySelector("[aria-current=step]")?.textContent,
    tag,
  );

describe("a candidacy by keyboard alone", () => {
  let browser;
  let sites;

  before(async () => {
    [browser, sites] = await Promise.all([startBrowser(), startSites()]);
  });

  after(() => Promise.all([browser.close(), sites.close()]));

  it("is written and sent with Tab, Enter, Space, arrow keys and letters", async () => {
    const received = [];
    const receiver = sites.feed(async (request, response) => {
      response.setHeader("Access-Control-Allow-Headers", "Content-Type, Idempotency-Key");
      if (request.method === "OPTIONS") return response.writeHead(204).end();
      let body = "";
      for await (const chunk of request) body += chunk;
      received.push({key: request.headers["idempotency-key"], dossier: JSON.parse(body)});
      response.writeHead(201, {"Content-Type": "application/json"});
      return response.end(JSON.stringify({reference: "RN-1", receivedAt: "2013-03-11T10:00:00+01:00"}));
    });
    const feed = sites.example("demonstration");
    const {page, until, close} = await visit(
      browser,
      sites.page(widget(tag, feed, `endpoint="${receiver}"`), {head: sites.script}),
    );
    await until("rally-ready");
    const submitted = page.evaluate(
      () =>
        new Promise((resolve) =>
          addEventListener("rally-candidacy-submitted", ({detail}) => resolve(detail)),
        ),
    );

    for (let tabs = 0; tabs < 400 && received.length === 0; tabs += 1) {
      await page.keyboard.press("Tab");
      const {kind, primary, optional, empty} = await focused(page);
      if (primary) {
        const before = await stepOf(page);
        await page.keyboard.press("Enter");
        // The focus goes to the new step's heading, from where the next Tab starts.
        await page.waitForFunction(
          ([name, step]) => {
            const root = document.querySelector(name).shadowRoot;
            const current = root.querySelector("[aria-current=step]")?.textContent;
            return current !== step || root.querySelector(".reference");
          },
          [tag, before],
        );
        await page.waitForFunction(
          (name) => document.querySelector(name).shadowRoot.activeElement?.matches(".page-title"),
          tag,
        );
      } else if (!empty || optional) continue;
      else if (kind === "combobox") {
        await page.keyboard.type("champagnole");
        await page.waitForFunction(
          (name) => document.querySelector(name).shadowRoot.querySelector("[role=option]"),
          tag,
        );
        await page.keyboard.press("ArrowDown");
        await page.keyboard.press("Enter");
      } else if (kind === "radio") {
        await page.keyboard.press("Space");
        await page.keyboard.press("ArrowDown");
      } else if (kind === "checkbox") await page.keyboard.press("Space");
      else if (kind === "email") await page.keyboard.type("jeanne@exemple.fr");
      else if (kind === "text" || kind === "textarea") await page.keyboard.type("Écrit au clavier");
    }

    assert.deepEqual(await submitted, {reference: "RN-1", receivedAt: "2013-03-11T10:00:00+01:00"});
    assert.equal(received.length, 1);
    const {key, dossier} = received[0];
    assert.match(key, /^[0-9a-f-]{36}$/);
    assert.equal(dossier.answers.municipality.insee, "39097");
    assert.equal(dossier.answers.organizationKind, "association");
    assert.equal(dossier.answers.consent, true);
    assert.equal(Object.keys(dossier.answers.grid).length, 10);
    await close();
  });
});
