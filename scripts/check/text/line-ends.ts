// Lines that were written apart stay apart for readers.
import type { LineFault } from "../../model/prose/stray.ts";
import { type Advice, adviseOnStrays, doubtful } from "../for-rules/advise-on-strays.ts";
import type { Check } from "../for-rules/check.ts";

export const lineEnds = {
  name: "line-ends",
  about:
    "Names, addresses and points that stand on lines of their own do not run together, and no text is shown as program code for the spaces before it.",
  why: "The lines of an address or the points of a list become one long sentence, and a text that is set in becomes program code.",
  mend: "Begin each point with a hyphen and a space, end a line that is to stay alone with a backslash, and begin text at the margin.",
  level: "warning",
  run: (register) => adviseOnStrays(register, advices),
} as const satisfies Check;

const advices: Readonly<Record<LineFault, Advice>> = {
  "line-end": doubtful(
    ({ written }) => `“${written}” runs on from the line above it: a single line end is shown as a space.`,
    "For a list, start each line with a hyphen and a space. To keep the lines as they are, end each but the last with a backslash. If they are one sentence, write them on one line.",
  ),
  "list-mark": doubtful(
    ({ written }) => `“${written}” is not read as a point of a list, and runs on from the line above it.`,
    "Leave an empty line before the list, and start its points at the margin, or under the words of the point that they belong to.",
  ),
  "word-bullet": doubtful(
    ({ written }) =>
      `“${written}” is a bullet pasted from Word, which is not read as a point of a list: it is shown as text.`,
    ({ written }) =>
      `Write “- ${written.replace(/^\S\s+/u, "")}”. If it belongs to the point above it, put two more spaces before the hyphen than stand before that point.`,
  ),
  "indented-text": doubtful(
    ({ written }) => `“${written}” is shown as program code, since four spaces or a tab stand before it.`,
    "Take them out; or, if it is code, write a line of three backticks above and below it.",
  ),
};
