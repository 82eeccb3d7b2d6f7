// Turns the errors of the YAML parser into words that an officer can act on, one for each line that cannot be read.
import { type Document, isAlias, isScalar, type Scalar, visit, type YAMLError } from "yaml";
import type { YamlProblem } from "./yaml-problem.ts";
import { curlyMarks, missingHyphens, withoutHyphen } from "./yaml-slips.ts";

type Words = Omit<YamlProblem, "offset">;

/** The problems of a document in order; of those in one line only the first, since the others follow from it. */
export function explainYamlErrors(document: Document.Parsed, text: string): readonly YamlProblem[] {
  const errors = [...document.errors, ...document.warnings];
  const problems = [
    ...missingHyphens(document),
    ...errors.map(
      (error) => tabBefore(error, text) ?? curlyMarks(error, text) ?? explain(error, errors, document),
    ),
    ...signs(document, text),
  ].sort((a, b) => a.offset - b.offset);
  const lines = new Set<number>();
  return withoutConsequences(problems, text).filter(({ offset }) => {
    const line = text.lastIndexOf("\n", offset - 1);
    if (lines.has(line)) return false;
    lines.add(line);
    return true;
  });
}

/** The tab that an error about an indent is about; undefined for another error. */
function tabBefore({ code, pos: [offset] }: YAMLError, text: string): YamlProblem | undefined {
  if (code !== "BAD_INDENT" && code !== "TAB_AS_INDENT" && code !== "UNEXPECTED_TOKEN") return undefined;
  const start = text.lastIndexOf("\n", offset - 1) + 1;
  const indent = /^ *\t[ \t]*/.exec(text.slice(start))?.[0];
  if (indent === undefined || offset > start + indent.length) return undefined;
  return { offset: start + indent.indexOf("\t"), ...tabIndent };
}

/**
 * A tab, or an indent that is not read, cuts off the group it stands in, and what is then said of the lines below is
 * not true of them: of the indents below a tab, and of a colon too many or too few in a line that has one.
 */
function withoutConsequences(problems: readonly YamlProblem[], text: string): readonly YamlProblem[] {
  const tab = problems.findIndex(({ message }) => message === tabIndent.message);
  const hyphen = problems.findIndex(({ message }) => message.endsWith(withoutHyphen));
  return problems.filter(({ offset, message }, at) => {
    // Its other keys stand a second time as well.
    if (message === sameKey.message) return hyphen < 0 || at < hyphen;
    if (message === badIndent.message) return tab < 0 || at < tab;
    if (at === 0) return true;
    if (message === noColon.message) return colonsIn(text, offset) === 0;
    return message !== secondColon.message || colonsIn(text, offset) > 1;
  });
}

/** How many colons that end a key stand in the line of an offset. */
function colonsIn(text: string, offset: number): number {
  const end = text.indexOf("\n", offset);
  const line = text.slice(text.lastIndexOf("\n", offset - 1) + 1, end < 0 ? undefined : end);
  return line.match(/:(?=\s|$)/g)?.length ?? 0;
}

/** What is said of a file whose groups or brackets stand in one another without end. */
export const tooDeep: Words = {
  message: "Brackets or groups stand in one another more deeply than can be read.",
  hint: "Close the brackets before this, or take out what is not needed; no file of a publication needs more than ten levels.",
};

function explain(error: YAMLError, errors: readonly YAMLError[], document: Document.Parsed): YamlProblem {
  const offset = error.pos[0];
  const at = errors.filter((other) => other.pos[0] === offset).map((other) => other.code);
  if (at.includes("BLOCK_AS_IMPLICIT_KEY") && at.includes("MULTILINE_IMPLICIT_KEY"))
    return { offset, ...runOn };
  if (/^Missing closing/.test(error.message))
    return { offset: openQuote(document, offset), ...unclosedQuote };
  const byMessage = messages.find(({ pattern }) => pattern.test(error.message));
  return { offset, ...(byMessage?.words ?? codes[error.code] ?? unreadable) };
}

/** Signs that YAML would swallow without a word: `&name` and `*name`, which no officer means as such. */
function signs(document: Document.Parsed, text: string): readonly YamlProblem[] {
  const found: YamlProblem[] = [];
  visit(document, {
    Node: (_key, node) => {
      const start = node.range?.[0] ?? 0;
      if (isAlias(node)) found.push({ offset: start, ...startsWith("an asterisk") });
      else if (node.anchor !== undefined)
        found.push({ offset: text.lastIndexOf(`&${node.anchor}`, start), ...startsWith("an ampersand") });
    },
  });
  return found;
}

/** Where the quotation mark stands that an error at an offset misses the end of. */
function openQuote(document: Document.Parsed, offset: number): number {
  let last: Scalar | undefined;
  visit(document, {
    Scalar: (_key, node) => {
      const quoted = isScalar(node) && (node.type === "QUOTE_DOUBLE" || node.type === "QUOTE_SINGLE");
      if (quoted && (node.range?.[0] ?? 0) < offset) last = node;
    },
  });
  return last?.range?.[0] ?? offset;
}

function startsWith(sign: string): Words {
  return { message: `The text starts with ${sign}, which has a meaning of its own here.`, hint: quoteIt };
}

const quoteIt = 'Put the whole text in "quotation marks".';

const unreadable: Words = {
  message: "The line cannot be read.",
  hint: 'Check indents, colons and quotation marks; put text with special signs in "quotation marks".',
};

const unclosedQuote: Words = {
  message: "A quotation mark is opened here and not closed.",
  hint: "Put one at the end of the text.",
};

const runOn: Words = {
  message: "The next line is indented as if it went on with this text, and has a colon in it.",
  hint: "Put the same number of spaces before it as before the other lines of its group.",
};

const badIndent: Words = {
  message: "The line is not indented like the lines around it.",
  hint: "Put the same number of spaces before it as before the lines of the same list or group.",
};

const tabIndent: Words = {
  message: "The line is indented with a tab.",
  hint: "Use spaces in place of the tab.",
};

const secondColon: Words = {
  message: "There is a second colon in the line, so it is not clear what is key and what is value.",
  hint: 'Put the text after the first colon in "quotation marks".',
};

const noColon: Words = {
  message: "A colon is missing here, or the space after it.",
  hint: 'Write a key, a colon, a space and a value on one line; put a text that runs over several lines in "quotation marks".',
};

const sameKey: Words = {
  message: "The same key stands here twice.",
  hint: "Keep one of the two, or join what they say.",
};

const messages: readonly { readonly pattern: RegExp; readonly words: Words }[] = [
  {
    pattern: /^Flow .* end with a/,
    words: {
      message: "A bracket is opened and not closed before this.",
      hint: "Put the closing bracket, ] or }, at the end of the list or group.",
    },
  },
  { pattern: /^(All (mapping|sequence) items|Sequence item without)/, words: badIndent },
  {
    pattern: /^Missing ,/,
    words: { message: "A comma is missing here.", hint: "Put a comma between the entries in brackets." },
  },
  { pattern: /^Implicit map keys need/, words: noColon },
  {
    pattern: /^Comments must/,
    words: { message: "A # stands here without a space before it.", hint: quoteIt },
  },
  {
    pattern: /^Block scalar header|^Not a YAML token/,
    words: {
      message: "After | or > nothing else can stand in the line.",
      hint: `Write the text in the lines below it; if the sign belongs to the text, put the whole text in "quotation marks".`,
    },
  },
  {
    pattern: /^Missing directives-end|directive/,
    words: startsWith("a per cent sign"),
  },
];

const codes: Readonly<Record<string, Words>> = {
  BAD_INDENT: badIndent,
  BLOCK_AS_IMPLICIT_KEY: secondColon,
  BLOCK_IN_FLOW: {
    message: "There is a second colon, or a list, between brackets where none can stand.",
    hint: 'Put a comma between the entries, and text with a colon in "quotation marks".',
  },
  BAD_SCALAR_START: {
    message: "The text starts with a sign that has a meaning of its own here.",
    hint: quoteIt,
  },
  BAD_ALIAS: { message: "The text starts with a sign that has a meaning of its own here.", hint: quoteIt },
  BAD_DQ_ESCAPE: {
    message: "A backslash has a meaning of its own in “double” quotation marks.",
    hint: "Put the text in 'single quotation marks', or write the backslash twice.",
  },
  DUPLICATE_KEY: sameKey,
  MISSING_CHAR: {
    message: "A quotation mark, bracket or colon is missing.",
    hint: "Close what was opened, and put a colon and a space after each key.",
  },
  TAB_AS_INDENT: tabIndent,
  TAG_RESOLVE_FAILED: startsWith("an exclamation mark"),
  UNEXPECTED_TOKEN: {
    message: "This is not expected here.",
    hint: 'If it is part of a text, put the whole text in "quotation marks".',
  },
  MULTILINE_IMPLICIT_KEY: noColon,
  MULTIPLE_DOCS: {
    message: "A line of three hyphens or full stops splits the file in two.",
    hint: "Take the line out.",
  },
};
