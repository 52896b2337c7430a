import {lengthOf, textAt, withAnswer, withDecoy, type WrittenField} from "../../candidacy/index.js";
import type {Dispatch} from "./dispatch.js";
import type {DraftKeeper} from "./draft-keeper.js";
import type {FlowContext, FlowHost} from "./flow-context.js";
import type {Actions} from "./form-scene.js";
import type {Reproaches} from "./reproaches.js";
import type {ShownPage} from "./shown-page.js";
import type {TakeAway} from "./take-away.js";
import type {Walk} from "./walk.js";

/** What a visitor's doings need of the form around them. */
export interface Reach {
  readonly keeper: DraftKeeper;
  readonly reproaches: Reproaches;
  readonly page: ShownPage;
  readonly walk: Walk;
  readonly dispatch: Dispatch;
  readonly takeAway: TakeAway;
  readonly context: () => FlowContext | undefined;
}

/** The dossier as a whole. */
export interface Whole {
  readonly host: FlowHost;
  start(): void;
  submit(): void;
  discard(): Promise<void>;
}

/** What a visitor can do while a dossier is filled in, read and sent. */
export function actionsOn(whole: Whole, reach: Reach): Actions {
  const {context, dispatch, keeper, page, reproaches, takeAway, walk} = reach;
  const {announce, ask, focus} = page;
  return {
    answer: (field, answer) => {
      const {draft} = keeper;
      if (!draft) return;
      // Once other words are written, those on their way are no longer the ones to wait for.
      if (dispatch.state.status !== "idle") dispatch.stop();
      reproaches.onChange(field);
      const {maxLength = Infinity} = field as Partial<WrittenField>;
      const length = typeof answer === "string" ? lengthOf(answer) : 0;
      // What turns red is heard once, too.
      if (length > maxLength && lengthOf(textAt(draft.answers, field.id)) <= maxLength) {
        announce(context()?.scene.words.countOf(length, maxLength) ?? "");
      }
      keeper.change(withAnswer(draft, field.id, answer));
    },
    decoy: (text) => {
      const {draft} = keeper;
      if (draft) keeper.change(withDecoy(draft, text));
    },
    settle: (field) => {
      const {draft} = keeper;
      if (!draft) return;
      reproaches.onLeaving(field, draft);
      whole.host.requestUpdate();
    },
    ...walk.ways,
    submit: () => {
      whole.submit();
    },
    sendAgain: () => {
      announce("");
      dispatch.again();
      focus(".outgoing");
    },
    stop: () => {
      dispatch.stop();
      focus(".primary");
    },
    takeOther: () => {
      void keeper.takeOther().then(() => {
        reproaches.clear();
        focus(".page-title");
      });
    },
    takeOver: () => {
      void keeper.takeOver().then(() => {
        focus(".page-title");
      });
    },
    download: () => void takeAway.download(),
    print: () => void takeAway.print(),
    open: (file) => void takeAway.open(file),
    ask,
    confirm: () => {
      const {question} = page;
      if (question === "replace") {
        void takeAway.replace();
        return;
      }
      void whole.discard().then(() => {
        if (question === "restart") {
          whole.start();
          return;
        }
        announce(context()?.scene.words.erased ?? "");
        focus();
      });
    },
    announce,
    focus,
  };
}
