import type {FlowHost, View} from "./flow-context.js";
import type {Question} from "./form-scene.js";

/** The page in front of the visitor, what it asks them to confirm, and where their focus is. */
export class ShownPage {
  view: View = {at: "start"};
  question?: Question | undefined;

  constructor(
    readonly host: FlowHost,
    readonly announce: (sentence: string) => void,
  ) {}

  /** Shows a page; the focus goes to the first of these that is there, else to its title. */
  show(view: View, ...selectors: string[]): void {
    this.view = view;
    // What was said of the page before is over.
    this.announce("");
    this.focus(...selectors, ".page-title");
  }

  /** Asks something, or nothing any more. */
  readonly ask = (question: Question | undefined): void => {
    this.question = question;
    if (question) this.focus(".confirmation");
    else this.focus(".take-away > summary", ".page-title");
  };

  /** Puts the focus on the first of these that is there once all is drawn, else on the form's own heading. */
  readonly focus = (...selectors: string[]): void => {
    this.host.requestUpdate();
    void this.host.updateComplete.then(() => {
      const {renderRoot} = this.host;
      const found = [...selectors, ".top"].flatMap(
        (selector) => renderRoot.querySelector<HTMLElement>(selector) ?? [],
      );
      found[0]?.focus();
    });
  };
}
