// A letter: what somebody writes to somebody, published as a paper of its own.
import { placeholder } from "../starters/placeholder.ts";
import type { Kind } from "./kind.ts";

const text = `::: letter to="[Replace: who gets it.]"
${placeholder("the letter.")}
:::
`;

/** The kind `letter`. */
export const letter: Kind = {
  name: "letter",
  meaning: "a letter that is a paper of its own",
  folder: "letters",
  requires: [],
  block: "letter",
  formal: true,
  chapters: "none",
  print: "letter",
  followed: false,
  menu: false,
  schemaType: "CreativeWork",
  start: () => ({ text }),
};
