import {
  type Draft,
  type Fault,
  faultsOfField,
  faultsOfStep,
  type Field,
  type Form,
  isSameTarget,
  refusals,
  type Step,
} from "../../candidacy/index.js";
import type {Problem} from "../../../data-schema/candidacy.js";

/**
 * What the visitor is told to mend. It grows only when a step is left or the dossier is to be sent, never while
 * somebody types, and shrinks as soon as something is mended.
 */
export class Reproaches {
  /** Shown beside their fields and in the summary. */
  faults: readonly Fault[] = [];
  /** What the receiver said that belongs to no field. */
  complaints: readonly string[] = [];
  /** What the receiver has refused, until it is changed. */
  #refused: readonly Fault[] = [];

  get some(): boolean {
    return this.faults.length + this.complaints.length > 0;
  }

  clear(): void {
    this.faults = this.#refused = [];
    this.complaints = [];
  }

  /** A step is shown or left: what it lacks once it has been left, what the receiver refused in it. */
  onStep(step: Step, {answers, left}: Draft, leaving = false): void {
    this.complaints = [];
    this.faults = [
      ...(leaving || left.includes(step.id) ? faultsOfStep(step, answers) : []),
      ...this.#refused.filter(({field}) => step.fields.some(({id}) => id === field)),
    ];
  }

  /** The dossier is to be sent: all that it lacks. */
  onSending(form: Form, {answers}: Draft): void {
    this.clear();
    this.faults = form.steps.flatMap((step) => faultsOfStep(step, answers));
  }

  /** The device has lost files that belong to the dossier, or the receiver finds some too large. */
  onFiles(faults: readonly Fault[]): void {
    this.clear();
    this.#refused = this.faults = faults;
  }

  /** The receiver refuses; when it does not say what, `otherwise` is said. */
  onRefusal(form: Form, {errors = [], detail, title}: Problem, otherwise: string): void {
    const {faults, elsewhere} = refusals(form, errors);
    this.#refused = this.faults = faults;
    this.complaints = faults.length + elsewhere.length > 0 ? elsewhere : [detail ?? title ?? otherwise];
  }

  /** A field is being changed: what the receiver said of it is about other words. */
  onChange(field: Field): void {
    this.#refused = this.#refused.filter((fault) => fault.field !== field.id);
  }

  /** A field has been left: what is mended is no longer reproached. */
  onLeaving(field: Field, {answers}: Draft): void {
    const still = [...faultsOfField(field, answers), ...this.#refused];
    this.faults = this.faults.flatMap((told) => {
      if (told.field !== field.id) return [told];
      const now = still.find((fault) => fault.problem === told.problem && isSameTarget(fault, told));
      return now ? [now] : [];
    });
  }
}
