/** A small form and drafts of it, for the tests of this room. */
import {type Answers, type Draft, type Form, newDraft} from "../../src/candidacy/index.js";

export const form: Form = {
  id: "test",
  version: "3",
  steps: [
    {
      id: "who",
      title: "Who",
      fields: [
        {id: "name", kind: "text", label: "Name", required: true, maxLength: 10},
        {id: "mail", kind: "email", label: "Mail", required: true},
        {id: "phone", kind: "phone", label: "Phone"},
        {id: "town", kind: "municipality", label: "Town", required: true},
      ],
    },
    {
      id: "what",
      title: "What",
      fields: [
        {
          id: "grid",
          kind: "grid",
          label: "Grid",
          required: true,
          maxLength: 5,
          criteria: [
            {id: "need", label: "Need", levels: [{value: 1, label: "Low"}]},
            {id: "__proto__", label: "Odd", levels: [{value: 1, label: "Low"}]},
          ],
        },
      ],
    },
    {
      id: "where",
      title: "Where",
      fields: [{id: "stages", kind: "choices", label: "Stages", options: [{value: "a", label: "A"}]}],
    },
    {id: "review", title: "Review", fields: [{id: "agree", kind: "consent", label: "Agree", required: true}]},
  ],
};

export function draft(answers: Answers = {}, more: Partial<Draft> = {}): Draft {
  return {...newDraft("rally", "who"), answers, changedAt: 1_363_095_120_000, ...more};
}
