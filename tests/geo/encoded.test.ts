import {expect} from "@open-wc/testing";
import {readNumbers} from "../../src/geo/encoded.js";

describe("numbers written as text", () => {
  // The same pairs stand in data.node.test.mjs, which checks the writer.
  it("reads what scripts/geodata writes", () => {
    expect(readNumbers("")).to.deep.equal([]);
    expect(readNumbers("#$%&'")).to.deep.equal([0, -1, 1, -2, 2]);
    expect(readNumbers("[]#^#_#")).to.deep.equal([28, -29, 29, -30]);
    expect(readNumbers("b]#a]#")).to.deep.equal([1000, -1000]);
    expect(readNumbers("jhk^u&ihk^u&")).to.deep.equal([123_456_789, -123_456_789]);
  });
});
