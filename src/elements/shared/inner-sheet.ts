import {html, nothing, type TemplateResult} from "lit";

/** What a sheet takes from the element that shows it. */
interface SheetHost {
  readonly feed?: string;
  readonly data?: object;
  readonly lang: string;
  readonly now?: string;
}

/**
 * The full sheet of an innovation inside another element, by the element for sheets, which comes when it is
 * needed. What the sheet says of the feed is not said by the other element.
 */
export function innerSheet(
  innovation: string | null | undefined,
  {feed, data, lang, now}: SheetHost,
  level: number,
): TemplateResult {
  void import("../sheet-card/define.js");
  const keep = (event: Event): void => event.stopPropagation();
  // The element around has told all that is wrong with the feed; what is wrong with the sheet's own document, nobody else has.
  const address = feed && new URL(feed, document.baseURI).href;
  const keepKnown = (event: HTMLElementEventMap["rally-error"]): void => {
    const {url} = event.detail;
    if (!url || url === address) keep(event);
  };
  return html`<rally-sheet-card
    variant="full"
    sheet=${innovation ?? nothing}
    feed=${feed ?? nothing}
    .data=${data}
    lang=${lang || nothing}
    now=${now ?? nothing}
    heading-level=${Math.min(6, level)}
    @rally-ready=${keep}
    @rally-error=${keepKnown}
  ></rally-sheet-card>`;
}
