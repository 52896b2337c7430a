/** Sends a dossier with its files (contract §4), and tells how much has left. Fetched when there are files. */
import {type Answered, headersOf, type Parcel} from "./sending.js";

/** The part `dossier` first, then one part for each distinct file, named by its SHA-256. */
function bodyOf({dossier, files = []}: Parcel): FormData {
  const body = new FormData();
  body.append("dossier", new Blob([JSON.stringify(dossier)], {type: "application/json"}), "dossier.json");
  for (const {file, content} of files) {
    body.append(file.sha256, new Blob([content], {type: file.mediaType}), file.name);
  }
  return body;
}

/** `fetch` does not tell how much has left. Rejects when nothing comes back, or when `signal` says so. */
export function postWithFiles(
  parcel: Parcel,
  signal: AbortSignal,
  progress: (share: number) => void,
): Promise<Answered> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    const fail = (): void => {
      reject(new TypeError("XMLHttpRequest"));
    };
    request.open("POST", parcel.endpoint);
    for (const [name, value] of Object.entries(headersOf(parcel))) request.setRequestHeader(name, value);
    request.upload.onprogress = ({loaded, total}) => {
      progress(total > 0 ? loaded / total : 0);
    };
    request.onload = () => {
      const {status, responseText: text} = request;
      resolve({status, text, retryAfter: request.getResponseHeader("Retry-After")});
    };
    request.onerror = request.onabort = request.ontimeout = fail;
    signal.addEventListener("abort", () => {
      request.abort();
    });
    request.send(bodyOf(parcel));
  });
}
