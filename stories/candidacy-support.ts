/** Drafts and moves of a visitor, for the stories and the tests of the candidacy form. */
import {type Answer, type Draft, keepDraft, newDraft, withAnswer} from "../src/candidacy/index.js";
import type {RallyCandidacyForm} from "../src/elements/candidacy-form/candidacy-form.js";

/** Id of the rally of the demonstration. */
export const rally = "rallynov-2013";

/** Answers to everything that the demonstration asks for. */
export const complete: Readonly<Record<string, Answer>> = {
  organization: "Les Voisins d’en Haut",
  organizationKind: "association",
  size: "1-9",
  municipality: {municipality: "Champagnole", insee: "39097", postcode: "39300"},
  contact: "Jeanne Exemple",
  email: "jeanne@exemple.fr",
  phone: "03 53 01 20 13",
  title: "La conciergerie partagée du plateau",
  summary: "Douze villages mettent en commun un lieu, un véhicule et trois salariés.",
  themes: ["habitat", "mobilite"],
  need: "Sur le plateau, la dernière épicerie a fermé en 2010.\nLes personnes âgées renoncent.",
  response: "Un lieu ouvert six jours sur sept, et une tournée.",
  novelty: "L’usager, le salarié et la commune ont chacun une voix.",
  actors: "Douze communes, quarante bénévoles, une mutuelle.",
  effectsSeen: "Trois cents passages par semaine.",
  grid: {
    besoin: {level: 4, note: "Une enquête auprès de trois cents foyers."},
    public: {level: null},
    acces: {level: 3},
    implication: {level: 4},
    gouvernance: {level: 5},
    cooperation: {level: 3},
    effets: {level: 2},
    territoire: {level: 3},
    experimentation: {level: 4},
    risque: {level: null},
  },
  stages: ["etape-6"],
  consent: true,
};

/** A draft as an earlier visit leaves it, on 12 March 2013. */
export function draftWith(answers: Readonly<Record<string, Answer>>, more: Partial<Draft> = {}): Draft {
  const written = Object.entries(answers).reduce<Draft>(
    (draft, [field, answer]) => withAnswer(draft, field, answer),
    newDraft(rally, "organization"),
  );
  return {...written, changedAt: Date.UTC(2013, 2, 12, 13, 32), ...more};
}

/** A dossier that lacks nothing, at its last step. */
export function completeDraft(more: Partial<Draft> = {}): Draft {
  return draftWith(complete, {step: "review", ...more});
}

/** The form in a part of the page. */
export function formIn(place: Element): RallyCandidacyForm {
  const found = place.querySelector("rally-candidacy-form");
  if (!found) throw new Error("no form");
  return found;
}

/** The button that begins with these words. */
export function buttonOf(element: RallyCandidacyForm, name: string): HTMLButtonElement | undefined {
  const buttons = element.shadowRoot?.querySelectorAll("button") ?? [];
  return [...buttons].find(({textContent}) => textContent.replace(/\s+/g, " ").trim().startsWith(name));
}

/** Waits until something is so. */
export async function until(condition: () => unknown): Promise<void> {
  for (let tries = 0; !condition(); tries += 1) {
    if (tries > 300) throw new Error("waited in vain");
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

/** Presses the button that begins with these words, once it is there. */
export async function press(element: RallyCandidacyForm, name: string): Promise<void> {
  await until(() => buttonOf(element, name));
  buttonOf(element, name)?.click();
  await element.updateComplete;
}

/** Begins afresh, whatever an earlier story has left on the device. */
export async function begin(element: RallyCandidacyForm): Promise<void> {
  await element.ready;
  await element.discardDraft();
  await press(element, "Commencer");
  await until(() => stepsIn(element).length > 0);
}

function stepsIn(element: RallyCandidacyForm): NodeListOf<HTMLElement> | readonly HTMLElement[] {
  return element.shadowRoot?.querySelectorAll<HTMLElement>("button.step") ?? [];
}

/** Shows a step by its place in the list. */
export async function goTo(element: RallyCandidacyForm, place: number): Promise<void> {
  stepsIn(element)[place]?.click();
  await element.updateComplete;
}

/** Lets the form find a draft on the device, as after an earlier visit. */
export async function comeBack(element: RallyCandidacyForm, draft: Draft): Promise<void> {
  await element.ready;
  await element.discardDraft();
  await keepDraft(draft, undefined);
  // An element looks again for what is kept whenever it comes back into the page.
  element.parentElement?.insertBefore(element, element.nextSibling);
  await until(() => element.dossier);
  await element.updateComplete;
}

/** Chooses files in an input, as a visitor does. */
function choose(input: HTMLInputElement, files: readonly File[]): void {
  const carrier = new DataTransfer();
  for (const file of files) carrier.items.add(file);
  input.files = carrier.files;
  input.dispatchEvent(new Event("change", {bubbles: true}));
}

/** A small picture, as a file. */
export function picture(name = "photo.png"): File {
  const dot =
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==";
  return new File([Uint8Array.from(atob(dot), (letter) => letter.charCodeAt(0))], name, {type: "image/png"});
}

/** Joins files to the dossier, at the step that asks for some. */
export async function join(element: RallyCandidacyForm, files: readonly File[]): Promise<void> {
  const input = (): HTMLInputElement | null | undefined =>
    element.shadowRoot?.querySelector<HTMLInputElement>("input.file-input");
  await until(input);
  choose(input() as HTMLInputElement, files);
  await until(() => element.shadowRoot?.querySelector(".file, .error"));
  await element.updateComplete;
}

/** Opens a saved dossier. */
export async function open(element: RallyCandidacyForm, file: File): Promise<void> {
  const input = element.shadowRoot?.querySelector<HTMLInputElement>(".open input");
  if (input) choose(input, [file]);
  await element.updateComplete;
}
