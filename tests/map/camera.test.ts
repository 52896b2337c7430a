import {expect} from "@open-wc/testing";
import {projector, type Position, type View} from "../../src/geo/projection.js";
import {hold, onTheWay, pushed, shifted, zoomedAt} from "../../src/map/camera.js";

const size = {width: 600, height: 400};
const view: View = {center: [6.2, 47.2], zoom: 8};
const besancon: Position = [6.02, 47.24];
const seen = (position: Position, at: View): readonly number[] =>
  projector(at, size.width, size.height).toPixel(position);

describe("the view of a map", () => {
  it("moves with the hand", () => {
    const [x = 0, y = 0] = seen(besancon, view);
    const after = seen(besancon, pushed(view, 30, -20));
    expect(after[0]).to.be.closeTo(x + 30, 0.01);
    expect(after[1]).to.be.closeTo(y - 20, 0.01);
  });

  it("keeps under the pointer what is there when it zooms", () => {
    const at: [number, number] = [120, 90];
    const place = projector(view, size.width, size.height).toPosition(at);
    const after = seen(place, zoomedAt(view, 10.5, at, size));
    expect(after[0]).to.be.closeTo(120, 0.01);
    expect(after[1]).to.be.closeTo(90, 0.01);
  });

  it("keeps under the pointer what is there all along the way", () => {
    const at: [number, number] = [120, 90];
    const place = projector(view, size.width, size.height).toPosition(at);
    const half = onTheWay(view, zoomedAt(view, 10, at, size), 0.5);
    expect(half.zoom).to.equal(9);
    expect(seen(place, half)[0]).to.be.closeTo(120, 0.5);
    expect(seen(place, half)[1]).to.be.closeTo(90, 0.5);
  });

  it("stays within its limits", () => {
    const limits = {
      bounds: [5.2, 46.2, 7.2, 48] as [number, number, number, number],
      minZoom: 6,
      maxZoom: 17,
    };
    expect(hold({center: [2, 50], zoom: 22}, limits)).to.deep.equal({center: [5.2, 48], zoom: 17});
    expect(hold({center: [6, 47], zoom: 1}, limits)).to.deep.equal({center: [6, 47], zoom: 6});
  });

  it("brings a place that is not to be seen into the middle of what nothing covers, and else stays", () => {
    const margin = {left: 300, top: 40, right: 40, bottom: 40};
    const after = seen(besancon, shifted(view, besancon, size, margin));
    expect(after[0]).to.be.closeTo(430, 0.01);
    expect(after[1]).to.be.closeTo(200, 0.01);
    expect(shifted(view, [6.6, 47.2], size, margin)).to.equal(view);
  });
});
