import assert from "node:assert/strict";
import {after, before, describe, it} from "node:test";
import {findInaccessible} from "../support/axe.mjs";
import {startBrowser, startSites, visit, widget} from "../support/server.mjs";

const calendar = "rally-stage-calendar";

describe("the doctor", () => {
  let browser;
  let sites;

  before(async () => {
    [browser, sites] = await Promise.all([startBrowser(), startSites()]);
  });

  after(() => Promise.all([browser.close(), sites.close()]));

  /** Calls the doctor to a page; resolves when the examination is over. */
  async function call(body, {head = sites.script, headers, html, options, query = "?rally-doctor"} = {}) {
    const page = sites.page(body, {head, headers, ...(html && {html: html(head, body)})});
    const visited = await visit(browser, page + query, options);
    const copy = visited.page.locator("[data-rally-doctor] button").first();
    await copy.and(visited.page.locator(":enabled")).waitFor();
    const list = visited.page.locator("[data-rally-doctor] li");
    return {...visited, findings: await list.allInnerTexts(), copy};
  }

  const good = (more = "", tag = calendar) => widget(tag, sites.example("demonstration"), more);

  /** A page with a fault: one finding says so, with the line that mends it. */
  async function finds(pattern, body, options) {
    const {findings, close} = await call(body, options);
    await close();
    const found = findings.filter((text) => pattern.test(text));
    assert.equal(found.length, 1, `${String(pattern)}\n${findings.join("\n\n")}`);
    return findings;
  }

  it("has nothing to say of a healthy page, and asks nobody else for anything", async () => {
    const all = [good(), good("", "rally-road-book"), good("", "rally-sheet-card")].join("");
    const {findings, page, requests, said, close} = await call(all, {head: sites.stylesheet + sites.script});
    assert.deepEqual(findings, []);
    assert.match(await page.locator("[data-rally-doctor] [role=status]").innerText(), /Tout va bien/);
    assert.deepEqual(said, []);
    const origins = new Set(requests.map((url) => new URL(url).origin));
    assert.deepEqual([...origins].sort(), [sites.host, sites.partner].sort());
    await close();
  });

  it("has nothing to say of a healthy page with all five elements under a full policy", async () => {
    const {findings, close} = await call(
      good() + good("", "rally-innovation-map") + good("", "rally-candidacy-form"),
      {
        headers: {
          "Content-Security-Policy": `default-src 'none'; script-src ${sites.host}; connect-src ${sites.host}; img-src ${sites.host}; style-src ${sites.host}; worker-src blob: ${sites.host}`,
        },
      },
    );
    assert.deepEqual(findings, []);
    await close();
  });

  it("does not come unasked, and is not even fetched", async () => {
    const {page, requests, until, close} = await visit(browser, sites.page(good(), {head: sites.script}));
    await until("rally-ready");
    assert.equal(await page.locator("[data-rally-doctor]").count(), 0);
    assert.ok(!requests.some((url) => url.includes("doctor")), requests.join("\n"));
    await close();
  });

  it("comes when a webmaster calls it in the console, and says which directive is missing", async () => {
    const feed = sites.example("demonstration").replace("localhost", "127.0.0.1");
    const {page, close} = await visit(
      browser,
      sites.page(`<${calendar} feed="${feed}"></${calendar}>`, {
        head: sites.classic,
        headers: {
          "Content-Security-Policy": `default-src 'none'; script-src ${sites.host}; connect-src ${sites.host}; img-src ${sites.host}`,
        },
      }),
    );
    await page.waitForFunction(() => globalThis.Rally);
    await page.evaluate(() => globalThis.Rally.doctor());
    const text = await page.locator("[data-rally-doctor] li").allInnerTexts();
    assert.ok(
      text.some((each) => each.includes(`connect-src ${new URL(feed).origin}`)),
      text.join("\n"),
    );
    assert.ok(!text.some((each) => /injoignable|CORS/.test(each)), text.join("\n"));
    await close();
  });

  const cases = {
    "an attribute that is misspelt": [/vieww.*view/s, () => good('vieww="route"')],
    "a data- attribute that is misspelt": [
      /data-partners.*data-partner/s,
      () =>
        `<div data-rally="stage-calendar" data-feed="${sites.example("demonstration")}" data-partners="cress"></div>`,
    ],
    "a style that the policy refuses": [
      /refuse l’attribut style[\s\S]*\[data-rally="stage-calendar"\] \{ --rally-calendar-height: 900px \}/,
      () =>
        `<div data-rally="stage-calendar" data-feed="${sites.example("demonstration")}" style="--rally-calendar-height: 900px"></div>`,
      () => ({headers: {"Content-Security-Policy": `style-src ${sites.host}`}}),
    ],
    "a value that cannot be": [/agenda, month, route/, () => good('view="weekly"')],
    "a partner that is not in the feed": [/cres.*cress/s, () => good('partner="cres"')],
    "a theme that is not in the feed": [
      /emplois.*emploi/s,
      () => good('themes="emplois"', "rally-innovation-map"),
    ],
    "a tag that does not exist": [
      /rally-stage-calender.*rally-stage-calendar/s,
      () => "<rally-stage-calender></rally-stage-calender>",
    ],
    "a div for an element that does not exist": [
      /stage-calender.*rally-stage-calendar/s,
      () => '<div data-rally="stage-calender"></div>',
    ],
    "a frame for an element that does not exist": [
      /embed\/rally-stage-calender[\s\S]*src="http[^"]*\/embed\/rally-stage-calendar\.html\?view=route"/,
      () =>
        `<iframe title="x" src="${sites.host}/widgets/embed/rally-stage-calender.html?view=route"></iframe>`,
    ],
    "a page without any tag": [/retirée/, () => "<p>Rien</p>"],
    "a tag that an editor has turned into text": [
      /comme du texte/,
      () => "<p>&lt;rally-stage-calendar feed=…&gt;</p>",
    ],
    "a link without its quotation": [
      /blockquote class="rally"/,
      () => `<p><a href="${sites.host}/widgets/embed/${calendar}.html">Les étapes</a></p>`,
    ],
    "a tag without a feed": [/attribut «\u00a0feed\u00a0»/, () => `<${calendar}></${calendar}>`],
    "an address that is none": [/n’est pas une adresse/, () => `<${calendar} feed="https://"></${calendar}>`],
    "a feed that is not there": [
      /404/,
      () => `<${calendar} feed="${sites.host}/nothing.json"></${calendar}>`,
    ],
    "a feed that cannot be reached": [
      /injoignable/,
      () => `<${calendar} feed="http://nowhere.example/feed.json"></${calendar}>`,
    ],
    "a feed that other sites may not read": [
      /Access-Control-Allow-Origin: \*/,
      () => `<${calendar} feed="${closed()}"></${calendar}>`,
    ],
    "a feed that is no feed": [
      /page HTML, pas un flux JSON/,
      () => `<${calendar} feed="${sites.example("broken-html")}"></${calendar}>`,
    ],
    "a feed of which parts were left out": [
      /n’ont pas pu être utilisés/,
      () => `<${calendar} feed="${sites.example("broken-records")}"></${calendar}>`,
    ],
    "a feed that nobody has touched for long": [
      /n’a pas changé depuis \d+ jours/,
      () => `<${calendar} feed="${neglected()}"></${calendar}>`,
    ],
    "native functions that a library has replaced": [
      /Array\.from.*toJSON/s,
      () => good(),
      () => ({
        head: `<script>Array.from = function (all) { return [].slice.call(all); }; Array.prototype.toJSON = undefined;</script>${sites.script}`,
      }),
    ],
    "an AMD loader": [
      /RequireJS/,
      () => good(),
      () => ({head: `<script>function define() {} define.amd = {};</script>${sites.script}`}),
    ],
    "a script that is pasted twice": [
      /plusieurs fois/,
      () => good(),
      () => ({head: sites.script + sites.classic}),
    ],
    "a script of another version": [
      /0\.0\.1/,
      () => good(),
      () => ({
        head: `${sites.script}<script src="${sites.feed((_, response) => response.writeHead(200, {"Content-Type": "text/javascript"}).end('"0.0.1"'), "/old/rally.js")}"></script>`,
      }),
    ],
    "a script that an optimiser delays": [
      /\d s après la page/,
      () => good(),
      () => ({
        head: `<script>addEventListener("load", () => setTimeout(() => {
          document.head.append(Object.assign(document.createElement("script"), {type: "module", src: "${sites.host}/widgets/rally.js"}));
        }, 2500));</script>`,
      }),
    ],
    "text that is too small": [
      /10 px.*10 px/s,
      () => good(),
      () => ({head: `<style>html {font-size: 62.5%}</style>${sites.script}`}),
    ],
    "a column that is too narrow": [
      /200 px de large/,
      () =>
        `<div style="width: 200px; overflow: hidden">${good('style="min-width: 0; width: 200px; display: block"')}</div>`,
    ],
    "a page without a doctype": [
      /doctype/,
      () => good(),
      () => ({html: (head, body) => `<html lang="fr"><head>${head}</head><body>${body}</body></html>`}),
    ],
    "storage that is blocked": [
      /brouillon/,
      () => good("", "rally-candidacy-form"),
      () => ({headers: {"Content-Security-Policy": "sandbox allow-scripts"}}),
    ],
    "geolocation that is forbidden": [
      /Permissions-Policy/,
      () => good("", "rally-innovation-map"),
      () => ({headers: {"Permissions-Policy": "geolocation=()"}}),
    ],
    "a policy without the feed’s host": [
      /connect-src http:\/\/localhost/,
      () => good(),
      () => ({
        headers: {
          "Content-Security-Policy": `script-src ${sites.host}; connect-src 'self'; img-src ${sites.host}`,
        },
      }),
    ],
    "a policy without the pictures’ host": [
      /img-src http:\/\/localhost/,
      () => good(),
      () => ({headers: {"Content-Security-Policy": `img-src 'self'`}}),
    ],
    "a policy without the style sheet’s host": [
      /style-src http:\/\/localhost/,
      () => good(),
      () => ({
        head: sites.stylesheet + sites.script,
        headers: {"Content-Security-Policy": `style-src 'self'`},
      }),
    ],
    "a policy without the map’s workers": [
      /worker-src blob: http:\/\/localhost/,
      () => good("", "rally-innovation-map"),
      () => ({headers: {"Content-Security-Policy": `worker-src 'none'`}}),
    ],
  };

  const closed = () =>
    sites.feed((_, response) => {
      response.removeHeader("Access-Control-Allow-Origin");
      response.writeHead(200, {"Content-Type": "application/json"}).end("{}");
    });

  /** A rally that goes on, whose feed does not. */
  const neglected = () =>
    sites.feed(async (_, response) => {
      const feed = await (await fetch(sites.example("minimal"))).json();
      const year = new Date().getFullYear() + 1;
      feed.updated = "2020-01-01T00:00:00Z";
      feed.rally.phases = [{id: "fin", title: "Fin", start: `${year}-01-01`, end: `${year}-12-31`}];
      response.writeHead(200, {"Content-Type": "application/json"}).end(JSON.stringify(feed));
    });

  for (const [fault, [pattern, body, options]] of Object.entries(cases)) {
    it(`finds ${fault}`, () => finds(pattern, body(), options?.()));
  }

  it("finds a page that is sent as XML", async () => {
    const html = (head) =>
      `<html xmlns="http://www.w3.org/1999/xhtml" lang="fr"><head><title>X</title>${head}</head><body><rally-road-book feed="${sites.example("demonstration")}"></rally-road-book></body></html>`;
    const {page, close} = await visit(
      browser,
      `${sites.page("", {html: html(sites.classic.replace("defer", 'defer=""')), headers: {"Content-Type": "application/xhtml+xml"}})}?rally-doctor`,
    );
    await page.locator("[data-rally-doctor] li", {hasText: "application/xhtml+xml"}).first().waitFor();
    await close();
  });

  it("says so when a file that the doctor needs is missing", async () => {
    const {page, close} = await visit(browser, sites.page(good(), {head: sites.script}));
    await page.route("**/nearest-*.js", (route) => route.abort());
    await page.evaluate(() => void globalThis.Rally.doctor().catch(() => undefined));
    await page.locator("[data-rally-doctor] [role=status]", {hasText: "n’a pas pu aller au bout"}).waitFor();
    await page.keyboard.press("Escape");
    assert.equal(await page.locator("[data-rally-doctor]").count(), 0);
    await close();
  });

  it("takes the focus, gives it back on Escape, and leaves nothing behind", async () => {
    const {page, copy, close} = await call(`<button id="mine">Moi</button>${good()}`);
    const hasFocus = (selector) => page.evaluate((name) => document.activeElement?.matches(name), selector);
    assert.ok(await hasFocus("[data-rally-doctor]"));
    await page.keyboard.press("Tab");
    assert.ok(await copy.evaluate((node) => node.getRootNode().activeElement === node));
    await page.keyboard.press("Escape");
    assert.equal(await page.locator("[data-rally-doctor]").count(), 0);
    await page.focus("#mine");
    await page.evaluate(() => globalThis.Rally.doctor());
    await page.keyboard.press("Escape");
    assert.ok(await hasFocus("#mine"));
    await close();
  });

  it("hides nothing that has the focus behind its buttons, on a telephone either", async () => {
    const many = good('vieww="x" partner="cres"') + good('vieww="x"', "rally-innovation-map");
    const options = {viewport: {width: 320, height: 640}};
    const {page, copy, close} = await call(many + "<rally-stage-calender></rally-stage-calender>", {options});
    const codes = await page.locator("[data-rally-doctor] pre").count();
    assert.ok(codes > 3, String(codes));
    for (let at = 0; at < codes; at++) {
      await page.keyboard.press("Tab");
      const isSeen = await copy.evaluate((node) => {
        const root = node.getRootNode();
        const {x, width, bottom} = root.activeElement.getBoundingClientRect();
        return root.activeElement.contains(root.elementFromPoint(x + width / 2, bottom - 3));
      });
      assert.ok(isSeen, `${at + 1} of ${codes}`);
    }
    await close();
  });

  it("gives its report as text to the clipboard, or to be copied by hand", async () => {
    const {page, context, copy, close} = await call(good('vieww="route"'));
    await context.grantPermissions(["clipboard-read", "clipboard-write"]);
    await copy.click();
    await page.locator("[data-rally-doctor] [role=status]", {hasText: "copié"}).waitFor();
    const text = await page.evaluate(() => navigator.clipboard.readText());
    assert.match(text, /\nÀ vérifier\u00a0: [^\n]*vieww[\s\S]*view="route"/);
    await page.evaluate(() => {
      navigator.clipboard.writeText = () => Promise.reject(new Error("no"));
    });
    await copy.click();
    assert.match(await page.locator("[data-rally-doctor] textarea").inputValue(), /vieww/);
    await close();
  });

  for (const [language, word] of Object.entries({fr: "Fermer", en: "Close", de: "Schließen"})) {
    it(`is readable for everybody, light and dark, in the page’s language: ${language}`, async () => {
      for (const colorScheme of ["light", "dark"]) {
        const {page, close} = await call("", {
          html: (head) =>
            `<!doctype html><html lang="${language}"><title>P</title>${head}<h1>P</h1><main>${good('vieww="a"')}</main></html>`,
          options: {colorScheme, viewport: {width: 320, height: 640}},
        });
        await page.locator("[data-rally-doctor] button", {hasText: word}).waitFor();
        assert.deepEqual(await findInaccessible(page, {within: "[data-rally-doctor]"}), []);
        assert.ok((await page.evaluate(() => document.documentElement.scrollWidth)) <= 320);
        await close();
      }
    });
  }
});
