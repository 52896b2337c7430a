import {expect, fixture, html} from "@open-wc/testing";
import {upgradeTwin} from "../../src/embed/twins.js";

const base = "https://rally.example/widgets/";
const ours = (tag: string): boolean => tag === "rally-stage-calendar";

describe("twins of an element", () => {
  it("turns a div into the element around what it held, once", async () => {
    const twin = await fixture<HTMLElement>(
      html`<div
        data-rally="stage-calendar"
        data-feed="feed.json"
        data-heading-level="2"
        data-onclick="alert(1)"
      >
        <a href="/etapes">Les étapes</a>
      </div>`,
    );
    upgradeTwin(twin, ours, base);
    upgradeTwin(twin, ours, base);
    const [element, ...more] = twin.children;
    expect(more.length).to.equal(0);
    expect(element?.localName).to.equal("rally-stage-calendar");
    expect(element?.getAttributeNames().sort()).to.deep.equal(["feed", "heading-level"]);
    expect(element?.querySelector("a")?.textContent).to.equal("Les étapes");
  });

  it("leaves alone what names no element of ours", async () => {
    const twin = await fixture<HTMLElement>(html`<div data-rally="script"></div>`);
    upgradeTwin(twin, ours, base);
    expect(twin.children.length).to.equal(0);
  });

  it("reads a link in a quotation, its feed relative to that link, and nothing that acts", async () => {
    const twin = await fixture<HTMLElement>(
      html`<blockquote class="rally">
        <p>
          <a
            href="https://rally.example/widgets/embed/rally-stage-calendar.html?feed=../feed.json&amp;partner=cress&amp;onclick=alert(1)&amp;endpoint=https://evil.example&amp;style=x"
            >Les étapes</a
          >
        </p>
      </blockquote>`,
    );
    upgradeTwin(twin, ours, base);
    const element = twin.firstElementChild;
    expect(element?.getAttributeNames().sort()).to.deep.equal(["feed", "partner"]);
    expect(element?.getAttribute("feed")).to.equal("https://rally.example/widgets/feed.json");
  });

  for (const [address, why] of [
    [
      "https://rally.example/elsewhere/embed/rally-stage-calendar.html?feed=/feed.json",
      "not beside the script",
    ],
    ["https://evil.example/widgets/embed/rally-stage-calendar.html?feed=/feed.json", "of another host"],
    [
      "https://rally.example/widgets/embed/rally-stage-calendar.html?feed=https://evil.example/f.json",
      "with a feed from elsewhere",
    ],
    [
      "https://rally.example/widgets/embed/rally-stage-calendar.html?feed=data:application/json,{}",
      "with a feed in itself",
    ],
    [
      "https://rally.example/widgets/embed/rally-stage-calendar.html?basemap=https://evil.example/style.json",
      "with a ground from elsewhere",
    ],
    [
      "https://rally.example/widgets/embed/rally-stage-calendar.html?feed=https://[",
      "with an address that is none",
    ],
  ] as const) {
    it(`keeps a link ${why} a link`, async () => {
      const twin = await fixture<HTMLElement>(
        html`<blockquote class="rally"><a href=${address}>Les étapes</a></blockquote>`,
      );
      upgradeTwin(twin, ours, base);
      expect(twin.firstElementChild?.localName).to.equal("a");
    });
  }

  it("keeps a quotation with any other link as it is", async () => {
    const twin = await fixture<HTMLElement>(
      html`<blockquote class="rally"><a href="https://rally.example/">Rally’nov</a></blockquote>`,
    );
    upgradeTwin(twin, ours, base);
    expect(twin.firstElementChild?.localName).to.equal("a");
  });
});
