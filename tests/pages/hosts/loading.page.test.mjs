import assert from "node:assert/strict";
import {readFile} from "node:fs/promises";
import {after, before, describe, it} from "node:test";
import {startBrowser, startSites, visit} from "../../support/server.mjs";
import {checkHost, everyWidget} from "./harness.mjs";

const dist = (name) => readFile(new URL(`../../../dist/${name}`, import.meta.url), "utf8");

describe("our script", () => {
  let browser;
  let sites;

  before(async () => {
    [browser, sites] = await Promise.all([startBrowser(), startSites()]);
  });

  after(() => Promise.all([browser.close(), sites.close()]));

  /** Address of one of our scripts with another version written into it. */
  async function otherVersion(name) {
    const {version} = JSON.parse(await readFile(new URL("../../../package.json", import.meta.url), "utf8"));
    const script = (await dist(name)).replaceAll(`"${version}"`, '"9.9.9"');
    return sites.feed((_, response) => {
      response.setHeader("Content-Type", "text/javascript");
      response.end(script);
    }, `/widgets/other-${name}`);
  }

  it("pasted in two versions, as a module and as a classic script, before and after the tags, defines each element once and says so in one line", async () => {
    const module = `<script type="module" src="${await otherVersion("rally.js")}"></script>`;
    const classic = `<script defer src="${await otherVersion("rally.classic.js")}"></script>`;
    const body = everyWidget(sites) + module + classic + sites.script;
    const {said, events, until, page, close} = await visit(
      browser,
      sites.page(body, {head: sites.classic + sites.script + module + classic}),
    );
    await until("rally-ready", 5);
    await page.waitForLoadState("networkidle");
    assert.equal(events("rally-ready").length, 5);
    assert.equal(said.length, 1, said.join("\n"));
    assert.match(said[0], /^warning: Rally’nov 0\.1\.0 .*9\.9\.9/);
    await close();
  });

  it("thirty seconds late, as an optimiser makes it, still brings the tags to life", async () => {
    const inside = "<a href='/etapes'>Les étapes</a>";
    const visited = await visit(
      browser,
      sites.page(
        `<rally-stage-calendar feed="${sites.example("demonstration")}">${inside}</rally-stage-calendar>
        <script>setTimeout(() => {
          const late = document.createElement("script");
          late.src = "${sites.host}/widgets/rally.classic.js";
          document.head.append(late);
        }, 30_000);</script>`,
      ),
      {clock: true},
    );
    assert.ok(await visited.page.getByText("Les étapes").isVisible());
    await visited.page.clock.fastForward(30_000);
    await visited.page.locator("rally-stage-calendar [part~=title]").first().waitFor();
    await visited.close();
  });

  it("concatenated with others and proxied, finds its files where the page says they are", async () => {
    const joined = `(function () {})();\n${await dist("rally.classic.js")};\n(function () {})();`;
    const proxied = sites.page("", {html: joined, headers: {"Content-Type": "text/javascript"}});
    for (const script of [
      `<script defer src="${proxied}"></script>`,
      `<script>addEventListener("DOMContentLoaded", () => {${joined}})</script>`,
    ]) {
      const {close} = await checkHost(
        browser,
        {...sites, script},
        {
          head: `<meta name="rally:base" content="${sites.host}/widgets">`,
        },
      );
      await close();
    }
  });

  it("takes a link in a quotation for a widget when it leads to an embed page beside it, and only then", async () => {
    const link = (url) => `<blockquote class="rally"><p><a href="${url}">Les étapes</a></p></blockquote>`;
    const feed = sites.example("demonstration");
    const page = "embed/rally-stage-calendar.html";
    const {
      page: shown,
      said,
      requests,
      until,
      close,
    } = await visit(
      browser,
      sites.page(
        link(`${sites.host}/widgets/${page}?feed=${feed}`) +
          link(`${sites.host}/widgets/${page}?feed=https://mechant.example/feed.json`) +
          link(`https://mechant.example/widgets/${page}?feed=${feed}`),
        {head: sites.script},
      ),
    );
    await until("rally-ready");
    assert.equal(await shown.locator("blockquote rally-stage-calendar").count(), 1);
    assert.equal(await shown.locator("blockquote > p > a").count(), 2);
    assert.deepEqual(
      requests.filter((url) => url.includes("mechant")),
      [],
    );
    assert.deepEqual(said, []);
    await close();
  });
});
