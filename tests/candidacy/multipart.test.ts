import {expect} from "@open-wc/testing";
import {dossierOf} from "../../src/candidacy/index.js";
import {postWithFiles} from "../../src/candidacy/multipart.js";
import {draft, form} from "./sample.js";

describe("a dossier with files", () => {
  const original = globalThis.XMLHttpRequest;

  afterEach(() => {
    globalThis.XMLHttpRequest = original;
  });

  const file = {name: "Été.png", mediaType: "image/png", bytes: 3, sha256: "a".repeat(64)};
  const written = draft({name: "A"});
  const parcel = {
    endpoint: "https://receiver.example/candidacies",
    key: written.key,
    dossier: dossierOf(written, {form, language: "fr"}),
    files: [{file, content: new Blob(["abc"])}],
  };

  it("leaves as the part “dossier”, then one part for each file named by its SHA-256, and tells how much has left", async () => {
    let body: FormData | undefined;
    const headers: Record<string, string> = {};
    class Request extends EventTarget {
      upload: {onprogress?: (event: {loaded: number; total: number}) => void} = {};
      status = 201;
      responseText = "{}";
      onload?: () => void;
      open(): void {
        this.status = 201;
      }
      setRequestHeader(name: string, value: string): void {
        headers[name] = value;
      }
      getResponseHeader(name: string): string | null {
        return name === "Retry-After" ? "7" : null;
      }
      send(given: FormData): void {
        body = given;
        this.upload.onprogress?.({loaded: 1, total: 4});
        this.onload?.();
      }
    }
    globalThis.XMLHttpRequest = Request as unknown as typeof XMLHttpRequest;
    const shares: number[] = [];
    const answer = await postWithFiles(parcel, new AbortController().signal, (share) => shares.push(share));
    expect(answer).to.deep.equal({status: 201, text: "{}", retryAfter: "7"});
    expect(shares).to.deep.equal([0.25]);
    expect(headers["Idempotency-Key"]).to.equal(written.key);
    const parts = [...body!.entries()] as [string, File][];
    expect(parts.map(([name]) => name)).to.deep.equal(["dossier", file.sha256]);
    expect(parts[0]![1].type).to.equal("application/json");
    expect(JSON.parse(await parts[0]![1].text())).to.deep.equal(parcel.dossier);
    expect(parts[1]![1]).to.include({name: "Été.png", type: "image/png"});
    expect(await parts[1]![1].text()).to.equal("abc");
  });
});
