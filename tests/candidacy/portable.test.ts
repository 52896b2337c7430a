import {expect} from "@open-wc/testing";
import {dossierFileSchema} from "../../data-schema/candidacy.js";
import {fileOf, openFile, type Opened} from "../../src/candidacy/portable.js";
import {sha256Of} from "../../src/candidacy/sha256.js";
import {draft, form} from "./sample.js";

const bytes = new TextEncoder().encode("une photo").buffer;
const sha256 = await sha256Of(bytes);
const photo = {name: "photo.png", mediaType: "image/png", bytes: bytes.byteLength, sha256};
const filling = {form, language: "fr"};
const contentOf = (): Promise<Blob> => Promise.resolve(new Blob([bytes]));

async function saved(answers = {}): Promise<string> {
  const file = await fileOf(draft({name: "Élan ", 2: "b", 1: "a", ...answers}), filling, contentOf);
  return JSON.stringify(file, undefined, 2);
}

const opened = async (text: string, rally = "rally"): Promise<Opened | string> =>
  openFile(text, rally, "who");

describe("a dossier saved as a file", () => {
  it("is as its schema says, and opens again with every answer as it was written", async () => {
    const text = await saved({photos: [photo], hidden: "kept"});
    expect(dossierFileSchema.safeParse(JSON.parse(text)).success).to.be.true;
    const {draft: taken, files} = (await opened(text)) as Opened;
    expect(taken.answers).to.deep.equal({name: "Élan ", 2: "b", 1: "a", photos: [photo], hidden: "kept"});
    expect(text).to.contain(taken.key);
    expect(new TextDecoder().decode(files[0]!.content)).to.equal("une photo");
    expect(files).to.have.lengthOf(1);
  });

  it("goes under a later revision, so that the latest words count", async () => {
    const {draft: taken} = (await opened(await saved())) as Opened;
    expect(taken).to.include({revision: 2, tried: false});
  });

  it("goes on counting how long it has been filled in", async () => {
    const file = await fileOf(draft({name: "Élan"}, {begunAt: 1_363_095_000_000}), filling, contentOf);
    const {draft: taken} = (await opened(JSON.stringify(file))) as Opened;
    expect(taken).to.include({begunAt: 1_363_095_000_000, changedAt: 1_363_095_120_000});
  });

  it("opens without the files that the other device had lost", async () => {
    const file = await fileOf(draft({photos: [photo]}), filling, () => Promise.resolve(undefined));
    expect(((await opened(JSON.stringify(file))) as Opened).files).to.deep.equal([]);
  });

  for (const [what, change, reason] of [
    ["that was altered", (text: string) => text.replace("Élan", "Elan"), "damaged"],
    ["that was cut off", (text: string) => text.slice(0, -20), "damaged"],
    [
      "whose checksum is gone",
      (text: string) => text.replace(/"checksum": "\w+"/, '"checksum": ""'),
      "damaged",
    ],
    ["that is something else", () => "%PDF-1.7", "foreign"],
    ["that is other JSON", () => '{"format":"rally-feed"}', "foreign"],
    ["that is a list", () => "[]", "foreign"],
    ["of a later version", (text: string) => text.replace('"version": 1', '"version": 2'), "newer"],
  ] as const) {
    it(`is refused when it is one ${what}: ${reason}`, async () => {
      expect(await opened(change(await saved()))).to.equal(reason);
    });
  }

  it("is refused for another rally", async () => {
    expect(await opened(await saved(), "another")).to.equal("other-rally");
  });

  it("is refused when one of its files is not what it was", async () => {
    const file = await fileOf(draft({photos: [photo]}), filling, () => Promise.resolve(new Blob(["autre"])));
    expect(await opened(JSON.stringify(file))).to.equal("damaged");
  });
});

describe("a checksum", () => {
  it("is the same on pages without TLS, where browsers keep theirs to themselves", async () => {
    Object.defineProperty(crypto, "subtle", {value: undefined, configurable: true});
    try {
      expect(await sha256Of(bytes)).to.equal(sha256);
    } finally {
      Reflect.deleteProperty(crypto, "subtle");
    }
    expect(await sha256Of(new ArrayBuffer(0))).to.equal(
      "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
    );
  });
});
