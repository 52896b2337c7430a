import {aTimeout, expect, fixture, html} from "@open-wc/testing";
import "../../src/elements/candidacy-form/define.js";
import "../../src/elements/innovation-map/define.js";
import "../../src/elements/road-book/define.js";
import "../../src/elements/sheet-card/define.js";
import "../../src/elements/stage-calendar/define.js";
import {addresses, findDangers, hostile, texts} from "../support/hostile.mjs";

type Rally = HTMLElement & {ready: Promise<void>};

const response = await fetch(new URL("../../data-schema/examples/demonstration/feed.json", import.meta.url));
const demonstration = (await response.json()) as {innovations: {id: string}[]};
const page = globalThis as {hacked?: unknown};

describe("a feed full of what would like to run", () => {
  const {error, warn} = console;

  before(() => {
    // The webmaster is told of every string that is none, which here is every one.
    console.error = console.warn = () => undefined;
  });

  after(() => {
    Object.assign(console, {error, warn});
  });

  it("is made of several hundred strings", () => {
    expect(texts.length + addresses.length).to.be.greaterThan(400);
  });

  for (let turn = 0; turn < 6; turn += 1) {
    it(`runs nothing and asks nobody for anything, in all five elements (turn ${turn + 1})`, async () => {
      const data = hostile(demonstration, turn);
      const sheet = demonstration.innovations[turn * 7]!.id;
      const box = await fixture<HTMLElement>(
        html`<div>
          <rally-innovation-map .data=${data} now="2013-04-19" with-stages></rally-innovation-map>
          <rally-sheet-card .data=${data} now="2013-04-19" sheet=${sheet} variant="full"></rally-sheet-card>
          <rally-sheet-card .data=${data} now="2013-04-19" sheet=${sheet}></rally-sheet-card>
          <rally-stage-calendar .data=${data} now="2013-04-19" past="show"></rally-stage-calendar>
          <rally-stage-calendar .data=${data} now="2013-04-19" view="route"></rally-stage-calendar>
          <rally-candidacy-form .data=${data} now="2013-03-11"></rally-candidacy-form>
          <rally-road-book .data=${data} now="2013-04-19"></rally-road-book>
        </div>`,
      );
      await Promise.all([...box.children].map((element) => (element as Rally).ready));
      expect(box.querySelector("rally-stage-calendar")!.shadowRoot!.textContent).to.contain(
        "globalThis.hacked",
      );
      // What would have been parsed runs, or fails, in a task of its own.
      await aTimeout(0);
      expect(findDangers()).to.deep.equal([]);
      expect(page.hacked).to.equal(undefined);
      const asked = performance.getEntriesByType("resource").map(({name}) => name);
      expect(asked.filter((url) => url.includes("mechant"))).to.deep.equal([]);
    });
  }

  it("runs nothing in attributes either", async () => {
    const values = [...texts.filter((_, index) => index % 9 === 0), ...addresses];
    for (let from = 0; from < values.length; from += 20) {
      const box = await fixture<HTMLElement>(
        html`<div>
          ${values
            .slice(from, from + 20)
            .map(
              (value) =>
                html`<rally-stage-calendar
                  .data=${demonstration}
                  lang=${value}
                  now=${value}
                  partner=${value}
                  view=${value}
                  selected=${value}
                  stages=${value}
                ></rally-stage-calendar>`,
            )}
        </div>`,
      );
      await Promise.all([...box.children].map((element) => (element as Rally).ready));
    }
    expect(findDangers()).to.deep.equal([]);
    expect(page.hacked).to.equal(undefined);
  });
});
