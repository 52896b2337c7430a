/** Download and print. Not fetched later: they must work when the network does not. */
import {render} from "lit";
import type {DossierFile} from "../../../data-schema/candidacy.js";
import {printPage, styleSheets} from "../shared/print-page.js";

/** `dossier-la-conciergerie-partagee.rally.json` */
export function fileName(word: string, title: string): string {
  const slug = title
    .toLowerCase()
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "")
    .slice(0, 60);
  return `${[word, slug].filter(Boolean).join("-")}.rally.json`;
}

/** Starts the download of a dossier. */
export function download(file: DossierFile, name: string): void {
  const address = URL.createObjectURL(
    new Blob([`${JSON.stringify(file, undefined, 2)}\n`], {type: "application/json"}),
  );
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  // Safari reads the address after the click has returned.
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, 60_000);
}

const paper = `
  @page { size: A4; margin: 18mm 16mm; }
  body { margin: 0; color: #000; background: #fff; font: 10.5pt/1.45 Georgia, "Times New Roman", serif; }
  h1 { margin: 0; font-size: 18pt; line-height: 1.2; }
  h2, h3, h4, h5, h6 { margin: 7mm 0 2mm; padding-bottom: 1mm; border-bottom: .4pt solid #000; font-size: 12.5pt; break-after: avoid; }
  header { margin-bottom: 6mm; }
  header p { margin: 1mm 0 0; }
  dl, dd, dt, p, ul { margin: 0; padding: 0; }
  ul { list-style: none; }
  .answer { margin-bottom: 3mm; break-inside: avoid-page; }
  dt { font: 600 9pt/1.4 Helvetica, Arial, sans-serif; break-after: avoid; }
  .written { white-space: pre-wrap; overflow-wrap: break-word; }
  .muted { color: #555; }
`;

/** Opens the browser's print view of a page that holds only `content`. */
export function print(
  root: HTMLElement | DocumentFragment,
  content: unknown,
  title: string,
  language: string,
): Promise<void> {
  return printPage(root, title, language, (page) => {
    page.document.adoptedStyleSheets = styleSheets(page, paper);
    render(content, page.document.body);
  });
}
