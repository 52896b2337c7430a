import {expect} from "@open-wc/testing";
import {
  DraftConflict,
  dropFile,
  eraseDraft,
  findDraft,
  findFile,
  keepDraft,
  keepDraftAtOnce,
  keepFile,
  withAnswer,
} from "../../src/candidacy/index.js";
import {draft} from "./sample.js";

async function databases(): Promise<(string | undefined)[]> {
  return (await indexedDB.databases()).map(({name}) => name);
}

async function refused(promise: Promise<unknown>): Promise<unknown> {
  try {
    await promise;
  } catch (reason) {
    return reason;
  }
  return undefined;
}

describe("drafts on the device", () => {
  afterEach(() => eraseDraft("rally"));

  it("leaves no database behind when it only looks", async () => {
    expect(await findDraft("rally")).to.be.undefined;
    expect(await databases()).not.to.include("rallynov");
  });

  it("leaves none either in a browser that cannot list databases", async () => {
    const {databases: listed} = IDBFactory.prototype;
    Reflect.deleteProperty(IDBFactory.prototype, "databases");
    try {
      expect(await findDraft("rally")).to.be.undefined;
    } finally {
      IDBFactory.prototype.databases = listed;
    }
    expect(await databases()).not.to.include("rallynov");
  });

  it("gives back what was kept", async () => {
    const kept = draft({name: "A"});
    await keepDraft(kept, undefined);
    expect(await findDraft("rally")).to.deep.equal(kept);
    expect(await findDraft("another")).to.be.undefined;
  });

  it("keeps a later state of the same draft", async () => {
    const first = draft({name: "A"});
    const second = withAnswer(first, "name", "B");
    await keepDraft(first, undefined);
    await keepDraft(second, first);
    expect((await findDraft("rally"))?.answers).to.deep.equal({name: "B"});
  });

  it("never writes over what another tab has kept meanwhile", async () => {
    const first = draft({name: "A"});
    const other = withAnswer(first, "name", "other tab");
    await keepDraft(first, undefined);
    await keepDraft(other, first);
    expect(await refused(keepDraft(withAnswer(first, "name", "B"), first))).to.be.instanceOf(DraftConflict);
    expect(await refused(keepDraft(draft({name: "C"}), undefined))).to.be.instanceOf(DraftConflict);
    expect((await findDraft("rally"))?.answers).to.deep.equal({name: "other tab"});
  });

  it("keeps at once when a page goes", async () => {
    const first = draft({name: "A"});
    expect(keepDraftAtOnce(first)).to.be.false;
    await keepDraft(first, undefined);
    expect(keepDraftAtOnce(withAnswer(first, "name", "B"))).to.be.true;
    expect((await findDraft("rally"))?.answers).to.deep.equal({name: "B"});
  });

  it("keeps the bytes of files until they are dropped, or the draft is erased", async () => {
    const bytes = new Uint8Array([1, 2, 3]).buffer;
    const first = "a".repeat(64);
    const second = "f".repeat(64);
    await keepDraft(draft({name: "A"}), undefined);
    await keepFile("rally", first, bytes);
    await keepFile("rally", second, bytes);
    await keepFile("rally2", second, bytes);
    expect(new Uint8Array((await findFile("rally", first))!)).to.deep.equal(new Uint8Array([1, 2, 3]));
    await dropFile("rally", first);
    expect(await findFile("rally", first)).to.be.undefined;
    await keepDraft({...draft({name: "B"}), rally: "rally2"}, undefined);
    await eraseDraft("rally");
    expect(await findFile("rally", second)).to.be.undefined;
    expect(await findFile("rally2", second)).to.exist;
    await eraseDraft("rally2");
  });

  it("takes up what an earlier version of the widgets has kept", async () => {
    const kept = draft({name: "A"});
    await new Promise<void>((resolve, reject) => {
      const request = indexedDB.open("rallynov", 1);
      request.onupgradeneeded = () => {
        request.result.createObjectStore("drafts", {keyPath: "rally"}).put(kept);
      };
      request.onsuccess = () => {
        request.result.close();
        resolve();
      };
      request.onerror = () => {
        reject(new Error());
      };
    });
    expect(await findDraft("rally")).to.deep.equal(kept);
  });

  it("takes the database away with the last draft", async () => {
    await keepDraft(draft({name: "A"}), undefined);
    await keepDraft({...draft({name: "B"}), rally: "second"}, undefined);
    await eraseDraft("rally");
    expect(await databases()).to.include("rallynov");
    await eraseDraft("second");
    expect(await databases()).not.to.include("rallynov");
  });

  it("rejects when the browser keeps nothing", async () => {
    const {open} = IDBFactory.prototype;
    IDBFactory.prototype.open = () => {
      throw new DOMException("blocked", "SecurityError");
    };
    try {
      expect(await refused(keepDraft(draft({name: "A"}), undefined))).to.be.instanceOf(DOMException);
    } finally {
      IDBFactory.prototype.open = open;
    }
  });
});
