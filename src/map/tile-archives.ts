/** Tiles out of one large file (PMTiles), for styles that ask for them: their reader is fetched by the first request. */
import type {AddProtocolAction} from "maplibre-gl";
import type {Protocol} from "pmtiles";

let reader: Promise<Protocol> | undefined;

/** Lets MapLibre ask for `pmtiles://` and the address of an archive. */
export function answerArchives(addProtocol: (scheme: string, answer: AddProtocolAction) => void): void {
  addProtocol("pmtiles", async (request, abort) => {
    // With what the archive says about itself, its attribution among it.
    reader ??= import("pmtiles").then((pmtiles) => new pmtiles.Protocol({metadata: true}));
    reader.catch(() => (reader = undefined));
    return (await reader).tilev4(request, abort) as ReturnType<AddProtocolAction>;
  });
}
