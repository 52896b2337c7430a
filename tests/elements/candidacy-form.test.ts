import {expect} from "@open-wc/testing";
import * as stories from "../../stories/candidacy-form.stories.js";
import {expectAccessible, show, storiesOf} from "../support/stories.js";

describe("rally-candidacy-form", () => {
  for (const [name, story] of storiesOf(stories)) {
    it(`is accessible: ${name}`, async () => {
      await expectAccessible(await show(stories, story));
    });
  }
  it("x", () => { expect(1).to.equal(1); });
});
