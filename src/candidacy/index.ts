export * from "./answers.js";
export * from "./built-in.js";
export * from "./check.js";
export * from "./draft.js";
export * from "./draft-store.js";
export * from "./form.js";
export * from "./sending.js";
