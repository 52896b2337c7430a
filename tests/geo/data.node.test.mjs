import assert from "node:assert/strict";
import {test} from "node:test";
import {changedFiles} from "../../scripts/geodata/check.mjs";
import {steps, writeNumbers} from "../../scripts/geodata/numbers.mjs";

test("the committed map data are those that were reviewed", async () => {
  assert.deepEqual(await changedFiles(), [], "make them anew with scripts/geodata/build.mjs");
});

// The same pairs stand in encoded.test.ts, which checks the reader.
test("scripts/geodata writes numbers as the widgets read them", () => {
  assert.equal(writeNumbers([]), "");
  assert.equal(writeNumbers([0, -1, 1, -2, 2]), "#$%&'");
  assert.equal(writeNumbers([28, -29, 29, -30]), "[]#^#_#");
  assert.equal(writeNumbers([1000, -1000]), "b]#a]#");
  assert.equal(writeNumbers([123_456_789, -123_456_789]), "jhk^u&ihk^u&");
  assert.deepEqual(steps([3, 4, 2]), [3, 1, -2]);
});
