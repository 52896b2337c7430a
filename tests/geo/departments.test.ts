import {expect} from "@open-wc/testing";
import {departmentOf, departmentOfInsee, isDepartment} from "../../src/geo/departments.js";
import {departmentName} from "../../src/geo/regions.js";

describe("departments", () => {
  it("reads the department off an INSEE code, Corsica and overseas too", () => {
    expect(departmentOfInsee("25056")).to.equal("25");
    expect(departmentOfInsee("2a004")).to.equal("2A");
    expect(departmentOfInsee("97105")).to.equal("971");
    expect(departmentOfInsee("98818")).to.equal("988");
  });

  it("falls back on the postcode of a place that has no INSEE code", () => {
    expect(departmentOf({insee: "39198", postcode: "25000"})).to.equal("39");
    expect(departmentOf({postcode: "39100"})).to.equal("39");
    expect(departmentOf({postcode: "20000"})).to.equal("2A");
    expect(departmentOf({postcode: "20200"})).to.equal("2B");
    expect(departmentOf({postcode: "97100"})).to.equal("971");
  });

  it("claims nothing of a place abroad or unknown", () => {
    expect(departmentOf({})).to.equal(undefined);
    expect(departmentOf({postcode: "CH-2000"})).to.equal(undefined);
  });

  it("names the four departments of the embedded map", () => {
    expect(["25", "39", "70", "90"].map(departmentName)).to.deep.equal([
      "Doubs",
      "Jura",
      "Haute-Saône",
      "Territoire de Belfort",
    ]);
    expect(departmentName("75")).to.equal(undefined);
  });

  it("knows what a code may look like", () => {
    expect(["25", "2A", "971"].every(isDepartment)).to.equal(true);
    expect(["2", "2C", "Doubs", "123"].some(isDepartment)).to.equal(false);
  });
});
