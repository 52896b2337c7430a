import {isAnswered, shownSteps, type Step, type Target} from "../../candidacy/index.js";
import type {DraftKeeper} from "./draft-keeper.js";
import type {FlowContext} from "./flow-context.js";
import {type Actions, domId} from "./form-scene.js";
import type {Reproaches} from "./reproaches.js";
import type {ShownPage} from "./shown-page.js";

/** What a walk through the steps needs of the form around it. */
export interface Ground {
  readonly keeper: DraftKeeper;
  readonly reproaches: Reproaches;
  readonly page: ShownPage;
  readonly context: () => FlowContext | undefined;
}

/** The walk through the steps of a form; where one stands is noted in the draft. */
export interface Walk {
  /** The steps that are shown, by what has been answered. */
  steps(): readonly Step[];
  /** Shows the step at which the draft was left. */
  takeUp(): void;
  /** What the visitor can do on the way. */
  readonly ways: Pick<Actions, "go" | "next" | "goOn" | "back">;
}

export function walkOn({keeper, reproaches, page, context}: Ground): Walk {
  /** « Continuer » leads back to the review when the visitor has come from there. */
  let fromReview = false;

  function steps(): readonly Step[] {
    return shownSteps(context()?.form.steps ?? [], keeper.present?.answers ?? {});
  }

  /** The number of the step at which the visitor stands. */
  function index(): number {
    const step = keeper.draft?.step;
    return Math.max(
      0,
      steps().findIndex(({id}) => id === step),
    );
  }

  const here = (): Step | undefined => steps()[index()];

  function enter(id: string, target?: Target): void {
    const form = context()?.form;
    const {draft} = keeper;
    if (!form || !draft) return;
    const current = here();
    const begun =
      current && id !== current.id && current.fields.some((field) => isAnswered(field, draft.answers));
    const left = begun ? [...new Set([...draft.left, current.id])] : draft.left;
    const entered = {...draft, step: id, left};
    keeper.change(entered);
    const step = here();
    if (step && (step.id !== current?.id || !target)) reproaches.onStep(step, entered);
    page.question = undefined;
    const field = target && `[data-field="${domId({wholeForm: form}, target)}"] `;
    const controls = ["[aria-invalid]", "[type=radio]:checked", ":is(input, textarea)"];
    page.show({at: "step"}, ...(field ? controls.map((control) => field + control) : []));
  }

  function enterAnother(step: Step | undefined): void {
    fromReview = false;
    if (step) enter(step.id);
  }

  function goOn(): void {
    enterAnother(fromReview ? steps().at(-1) : steps()[index() + 1]);
  }

  return {
    steps,
    takeUp: () => {
      const {draft} = keeper;
      const step = here();
      fromReview = false;
      if (draft && step) reproaches.onStep(step, draft);
      page.show({at: "step"});
    },
    ways: {
      go: (step, target) => {
        fromReview = target !== undefined && index() === steps().length - 1;
        enter(step, target);
      },
      next: () => {
        const {draft} = keeper;
        const step = here();
        if (!draft || !step) return;
        reproaches.onStep(step, draft, true);
        keeper.change({...draft, left: [...new Set([...draft.left, step.id])]});
        if (reproaches.some) page.focus(".summary");
        else goOn();
      },
      goOn,
      back: () => {
        if (page.view.at === "hand") page.show({at: "step"});
        else enterAnother(steps()[index() - 1]);
      },
    },
  };
}
