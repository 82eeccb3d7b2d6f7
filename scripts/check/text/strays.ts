// What looks like a mistake in a text: HTML, links that are none, brackets and blocks left open, notes without a text,
// unnamed languages.
import { acknowledgementLine, exampleCode } from "../../model/checks/acknowledgement.ts";
import type { Slip } from "../../model/prose/stray.ts";
import { type Advice, adviseOnStrays, doubtful, wrong } from "../for-rules/advise-on-strays.ts";
import type { Check } from "../for-rules/check.ts";

export const strays = {
  name: "strays",
  about:
    "Texts hold no HTML, no links that are none, no broken [[…]], no notes without a text, no links that only an exempt passage explains, no blocks and no code that are left open, no blocks in code, no lists in one another without end, no numbers of paragraphs that are not read as theirs and no words of a language that is not named.",
  why: "A note, a link or a block that is not read as one is shown as signs, or takes in all the text that follows.",
  mend: "Close what was opened, and write it as the guide shows; put a backslash before a sign that is meant as it stands.",
  level: "warning",
  run: (register) => adviseOnStrays(register, advices),
} as const satisfies Check;

/** What to write in place of an element of HTML. */
const inPlaceOf: Readonly<Record<string, string>> = {
  a: "Write a link: [words](address).",
  b: "Write **two asterisks** around the words for bold.",
  em: "Write *asterisks* around the words for italics.",
  h1: "Start the heading with ## and a space.",
  i: "Write *asterisks* around the words for italics.",
  img: 'Save the picture into the folder, and write ::: figure src=name.png alt="…" and a line :::.',
  li: "Start each line of the list with a hyphen and a space, or with its number.",
  p: "Leave an empty line between paragraphs, and take the tags out.",
  strong: "Write **two asterisks** around the words for bold.",
  sub: "Write ~signs~ around what stands lower: H~2~O.",
  sup: "Write ^signs^ around what stands higher: m^2^.",
};

const alike: Readonly<Record<string, string>> = {
  div: "p",
  h2: "h1",
  h3: "h1",
  h4: "h1",
  h5: "h1",
  h6: "h1",
  ol: "li",
  span: "p",
  ul: "li",
};

function markdownFor(tag: string): string {
  const name = /^<([a-z0-9]+)/i.exec(tag)?.[1]?.toLowerCase() ?? "";
  return inPlaceOf[alike[name] ?? name] ?? "Write Markdown in its place, or take it out.";
}

const advices: Readonly<Record<Slip, Advice>> = {
  acknowledgement: wrong(
    ({ written }) =>
      `“${written}” acknowledges a finding where it is read as text, so that every reader would see it.`,
    `In the text of a Markdown file, give it a line of its own, from <!-- to -->: ${acknowledgementLine(exampleCode, "markdown")}. In a YAML file, write it above the entry and not within its text: ${acknowledgementLine(exampleCode, "yaml")}.`,
  ),
  html: doubtful(
    ({ written }) => `“${written}” is HTML, which is shown as the text it is.`,
    ({ written }) => markdownFor(written),
  ),
  "html-table": doubtful(
    () => "A table in HTML stands here, which is shown as the text it is, with all its tags.",
    "Write it with bars, a row a line: | Ward | Votes |, then | --- | ---: |, then | North | 120 |, with a line above it that starts “Table: ”.",
  ),
  heading: doubtful(
    ({ written }) => `“${written}” looks like a heading, and is shown as text.`,
    "Put a space after the # signs; or, if it is no heading, a backslash before them.",
  ),
  "underlined-heading": doubtful(
    ({ written }) =>
      `“${written}” has become a heading, since a line of hyphens or = stands directly below it.`,
    "If it is text, leave an empty line below it; if it is a heading, take that line out and start it with ## and a space.",
  ),
  reference: wrong(
    ({ written }) => `“${written}” is a cross-reference that cannot be read.`,
    "Write [[noun id]] or [[noun id|words]], all on one line.",
  ),
  "undefined-note": wrong(
    ({ written }) => `The note “${written}” has no text.`,
    ({ written }) => `Write a line “${written}: …” at the end of the file.`,
  ),
  "withheld-definition": wrong(
    ({ written }) =>
      `“${written.slice(1, -1)}” is defined in an exempt passage only, so it leads nowhere in the text that everybody may read.`,
    "Move its definition out of the passage if everybody may know it; or else take the link out of the open text.",
  ),
  "unused-note": doubtful(
    ({ written }) => `The note “${written}” is marked nowhere, so it is not shown.`,
    ({ written }) => `Put ${written} where it belongs in the text, or delete the note.`,
  ),
  "nested-block": wrong(
    ({ written, around }) =>
      `“${written}” begins within “${around}”, and nothing tells which of the two a line of colons closes.`,
    "If the block above ends before this line, close it there with three colons. If this one belongs in it, open and close the outer one with four colons.",
  ),
  "unclosed-block": wrong(
    ({ written }) => `The block “${written}” is not closed.`,
    "Put a line of three colons after its last line.",
  ),
  "unclosed-code": wrong(
    ({ written }) =>
      `The code that “${written}” opens is not closed, so that all below it is shown as program code.`,
    ({ written }) =>
      `Put a line of ${written} below its last line; or, if it is no code, take this line out.`,
  ),
  "block-in-indent": wrong(
    ({ written }) =>
      `“${written}” is shown as program code, since four spaces or a tab stand before it, and neither opens nor closes a block.`,
    "Start it at the margin or, in a list or under a numbered paragraph, below the first letter of the text there. If it is an example, write a line of ```markdown above it and one of ``` below it.",
  ),
  "block-in-text": wrong(
    ({ written }) => `“${written}” is shown as text, and neither opens nor closes a block.`,
    "Put it on a line of its own, with fewer than four spaces before it. If no block is meant, write a backslash before the colons.",
  ),
  "exempt-in-code": wrong(
    ({ written }) => `“${written}” stands in program code, so that it keeps nothing from the public.`,
    "Close the code above it. If it is an example of how to write, begin the code with ```markdown, and give it more backticks than any code in it.",
  ),
  "two-colons": wrong(
    ({ written }) => `“${written}” is shown as text: a block starts and ends with three colons.`,
    "Write three colons; or, if no block is meant, a backslash before them.",
  ),
  "broken-link": wrong(
    ({ written }) => `“${written}” is no link, and is shown as it is typed.`,
    "Write [words](address), with no space between the brackets and none in the address; in the name of a file with its ending there may be spaces. If no link is meant, write a backslash before the first bracket.",
  ),
  "undefined-link": doubtful(
    ({ written }) => `“${written}” looks like a link, and nothing says where it leads.`,
    "Write [words](address); or, if no link is meant, a backslash before the first bracket.",
  ),
  "broken-language": wrong(
    ({ written }) => `“${written}” does not say a language.`,
    "Write the words in square brackets and the code of their language behind them: [words]{lang=sk}.",
  ),
  "unmarked-language": wrong(
    ({ written }) => `“${written}” runs from right to left, and nothing says in which language it is.`,
    "Write [words]{lang=ar}, or put the paragraphs into a block “::: translation lang=ar”. The code is ar for Arabic, ckb for Kurdish Sorani, fa for Persian, ur for Urdu.",
  ),
  "repeated-number": doubtful(
    ({ written }) => `The list has “${written}” twice, and readers see it twice.`,
    "Number the list anew, or start each item with 1. to have it numbered.",
  ),
  "loose-number": doubtful(
    ({ written }) =>
      `“${written}” is not read as the number of a paragraph, so that nothing can refer to it and no check counts it.`,
    ({ written }) =>
      `Write ${/\d+(?:\.\d+)+/.exec(written)?.[0]}, or the number that is next, with a space behind it and nothing before it: numbers have neither letters nor brackets. If it is no number of a paragraph, put a backslash before its full stop.`,
  ),
  "too-deep": wrong(
    () =>
      "Lists, quotations or blocks stand in one another more deeply than can be read, and the text in them is lost.",
    "Take out levels; no reader follows more than four.",
  ),
  "closing-line": wrong(
    () => "A line of three colons closes no block.",
    "Delete it; or, where a block stands in a block, open and close the outer one with four colons.",
  ),
};
