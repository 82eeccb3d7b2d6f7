// A page: anything else.
import { placeholder } from "../starters/placeholder.ts";
import type { Kind } from "./kind.ts";

const text = `## What this page is for

${placeholder("the text. Write in short paragraphs, the most important thing first.")}
`;

/** The kind `page`. */
export const page: Kind = {
  name: "page",
  meaning: "anything else",
  folder: "pages",
  requires: [],
  formal: false,
  chapters: "none",
  print: "document",
  followed: true,
  menu: false,
  schemaType: undefined,
  start: () => ({ text }),
};
