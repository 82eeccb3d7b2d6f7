// Signs that mean something in other programs' Markdown and nothing here, so that readers would see them as they are typed.
import type { ForeignMark } from "../../model/prose/stray.ts";
import { type Advice, adviseOnStrays, doubtful, wrong } from "../for-rules/advise-on-strays.ts";
import type { Check } from "../for-rules/check.ts";

export const foreignMarks = {
  name: "foreign-marks",
  about:
    "Texts hold no signs that only other programs know, such as marks for a list of contents, for emoji or for coloured words, and no comments.",
  why: "Readers see stray signs, and doubt the rest of the paper.",
  mend: "Write what was meant in the way that the guide shows.",
  level: "warning",
  run: (register) => adviseOnStrays(register, advices),
} as const satisfies Check;

const asTyped = ({ written }: { readonly written: string }) =>
  `“${written}” means something in other programs, and is shown here as it is typed.`;

const advices: Readonly<Record<ForeignMark, Advice>> = {
  comment: wrong(
    () => "A comment stands here, and every reader would see it.",
    "Move what it says to colleagues into a file that is not published. If it says why a finding may stay, begin it with the word “acknowledged” and the code of the finding.",
  ),
  highlight: doubtful(asTyped, "Write **two asterisks** around words that matter, or take the signs out."),
  inserted: doubtful(asTyped, "Take the signs out."),
  emphasis: doubtful(
    ({ written }) => `“${written}” is not bold, and its asterisks are shown.`,
    "Put the spaces and signs that stand just inside the asterisks outside them: **words**.",
  ),
  "lone-sign": doubtful(
    ({ written }) => `“${written}” has one sign where two are needed, and is shown as it is typed.`,
    ({ written }) =>
      `Write ${written}${written[0]} for what stands ${written.startsWith("^") ? "higher" : "lower"}; or, if the sign is meant, a backslash before it.`,
  ),
  math: doubtful(asTyped, "Write the formula in plain signs: ×, ÷, x^2^, H~2~O; or show it as a picture."),
  contents: doubtful(asTyped, "Take it out: the list of contents is made by itself."),
  "emoji-code": doubtful(asTyped, "Say it in words."),
  template: doubtful(asTyped, "Write the words, or a live value: [[= measure.…]]."),
  attributes: doubtful(
    asTyped,
    "Take it out. Headings and captions of tables may end in an id: {#name}, of letters, figures, full stops and hyphens.",
  ),
  admonition: doubtful(asTyped, 'Write a line ::: callout title="…" above the text and a line ::: below it.'),
  "fence-of-plus": doubtful(asTyped, "Take the line out."),
  definition: doubtful(
    asTyped,
    "Write the term in bold and what it means behind it, in a list or as a paragraph: **Term**: what it means.",
  ),
  checkbox: doubtful(
    asTyped,
    "Put a hyphen and a space before it, and it becomes an item that is done or to be done; or say it in words.",
  ),
  "typed-note": doubtful(
    ({ written }) => `“${written}” looks like a note, and leads nowhere.`,
    ({ written }) => {
      const mark = written.replace("[", "[^");
      return `Write ${mark} in the text and “${mark}: …” at the start of the note's line.`;
    },
  ),
};
