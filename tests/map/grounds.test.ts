import {expect, fixture, html, waitUntil} from "@open-wc/testing";
import {plainBasemap} from "../../src/geo/basemap.js";
import type {View} from "../../src/geo/projection.js";
import type {GroundFailure} from "../../src/map/ground.js";
import {Grounds} from "../../src/map/grounds.js";

const hasWebgl = document.createElement("canvas").getContext("webgl2") !== null;

const size = {width: 120, height: 80};
const view: View = {center: [6, 47], zoom: 7};
const basemap = plainBasemap([5, 46, 7, 48], "Franche-Comté");

const until = (condition: () => unknown, message: string): Promise<void> =>
  waitUntil(condition, message, {timeout: 60_000});

if (hasWebgl) {
  describe("the ground in WebGL", function () {
    // Without a graphics card, and on a machine that does much else, each map takes seconds.
    this.timeout(90_000);

    const all: Grounds[] = [];
    let failures: GroundFailure[];

    beforeEach(() => {
      failures = [];
    });

    afterEach(() => {
      for (const grounds of all.splice(0)) grounds.destroy();
    });

    async function make(): Promise<Grounds> {
      const node = await fixture<HTMLElement>(
        html`<div style="position: fixed; inset: 0 auto auto 0; inline-size: 120px; block-size: 80px"></div>`,
      );
      const grounds = new Grounds(node, {
        changed: () => undefined,
        failed: (failure) => failures.push(failure),
      });
      grounds.draw(basemap, true);
      grounds.show(view, size);
      all.push(grounds);
      return grounds;
    }

    const isLive = ({node}: Grounds): boolean => node.classList.contains("webgl");
    const contextOf = ({node}: Grounds): WebGL2RenderingContext =>
      node.querySelector("canvas")!.getContext("webgl2")!;

    async function wake(grounds: Grounds): Promise<void> {
      grounds.wantGl();
      await until(() => isLive(grounds), "WebGL comes");
    }

    it("comes back at the next gesture when the browser took it away, twice and no more; the webmaster hears it once", async () => {
      const grounds = await make();
      for (let losses = 0; losses < 3; losses += 1) {
        await wake(grounds);
        contextOf(grounds).getExtension("WEBGL_lose_context")!.loseContext();
        await until(() => !isLive(grounds), "the static ground is back");
      }
      expect(grounds.node.querySelector("canvas")).not.to.exist;
      grounds.wantGl();
      expect(grounds.node.querySelector("canvas")).not.to.exist;
      expect(failures.map(({what}) => what)).to.deep.equal(["lost"]);
    });

    it("gives its place to a fifth map, and takes it back at the next gesture", async () => {
      const maps = [await make()];
      await wake(maps[0]!);
      for (let index = 1; index < 5; index += 1) {
        const grounds = await make();
        maps.push(grounds);
        grounds.wantGl();
      }
      await until(() => maps.slice(1).every(isLive), "WebGL comes");
      expect(maps.map(isLive)).to.deep.equal([false, true, true, true, true]);
      await wake(maps[0]!);
      expect(maps.map(isLive)).to.deep.equal([true, false, true, true, true]);
      expect(failures).to.deep.equal([]);
    });

    it("is given back when the map is out of view for a while; the static one lies where it lay", async () => {
      const {setTimeout} = window;
      // What is a while for a visitor is none for a test.
      window.setTimeout = ((act: () => void, delay: number) =>
        setTimeout(act, delay === 20_000 ? 20 : delay)) as typeof setTimeout;
      try {
        const grounds = await make();
        await wake(grounds);
        const moved: View = {center: [6.2, 47.1], zoom: 8};
        grounds.show(moved, size);
        grounds.node.style.display = "none";
        await until(() => !isLive(grounds), "the graphics card is free");
        const other = await make();
        other.show(moved, size);
        const transform = ({node}: Grounds): string | null =>
          node.querySelector(".ground g")!.getAttribute("transform");
        expect(transform(grounds)).to.equal(transform(other));
      } finally {
        window.setTimeout = setTimeout;
      }
    });

    it("leaves neither context nor worker when the last map goes, be it on its way", async () => {
      const {Worker} = window;
      const working = new Set<object>();
      window.Worker = class extends Worker {
        constructor(...options: ConstructorParameters<typeof Worker>) {
          super(...options);
          working.add(this);
        }

        override terminate(): void {
          working.delete(this);
          super.terminate();
        }
      };
      try {
        const [grounds, coming] = [await make(), await make()];
        await wake(grounds);
        const gl = contextOf(grounds);
        expect(working.size).to.be.above(0);
        coming.wantGl();
        await until(() => coming.node.querySelector("canvas"), "another one is on its way");
        grounds.destroy();
        coming.destroy();
        await until(() => !working.size && gl.isContextLost(), "all is free");
        expect(grounds.node.querySelector("canvas")).not.to.exist;
        expect(coming.node.querySelector("canvas")).not.to.exist;
        expect(failures).to.deep.equal([]);
      } finally {
        window.Worker = Worker;
      }
    });
  });
}
