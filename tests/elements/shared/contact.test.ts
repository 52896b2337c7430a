import {expect} from "@open-wc/testing";
import {e164} from "../../../src/elements/shared/contact.js";

describe("a phone number", () => {
  const dialled = (written: string, country = "FR"): string | undefined => e164(written, country);

  it("is dialled as the feed’s country does, however it is written", () => {
    for (const written of [
      "03 81 48 04 04",
      "03.81.48.04.04",
      "0381480404",
      "Tél. 03 81 48 04 04",
      "+33 (0)3 81 48 04 04",
    ]) {
      expect(dialled(written), written).to.equal("+33381480404");
    }
    expect(dialled("0033 3 81 48 04 04")).to.equal("+33381480404");
    expect(dialled("032 720 30 40", "CH")).to.equal("+41327203040");
    expect(dialled("691 123 456", "LU")).to.equal("+352691123456");
    expect(dialled("06 1234 5678", "IT")).to.equal("+390612345678");
  });

  it("is dialled as it is written when it names its country", () => {
    expect(dialled("+41 32 720 30 40")).to.equal("+41327203040");
  });

  it("is never guessed", () => {
    for (const written of [
      "3975",
      "81 48 04 04",
      "03 81 48 04 04 poste 12",
      "03 81 48 04 04 / 06 39 98 14 25",
    ]) {
      expect(dialled(written), written).to.equal(undefined);
    }
    expect(dialled("03 81 48 04 04", "XX")).to.equal(undefined);
  });
});
