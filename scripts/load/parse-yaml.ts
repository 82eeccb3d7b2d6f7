// YAML to plain values, keeping where each was written. Every scalar stays the text that was typed (`1.10`, `no`, dates):
// the schema says later what is a number or a truth value.
import {
  isMap,
  isNode,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  parseDocument,
  type YAMLParseError,
} from "yaml";
import type { Finding, Place } from "../lib/finding.ts";

/** A parsed file. */
export interface ParsedYaml {
  /** Undefined where the file could not be parsed or is empty. */
  readonly value: unknown;
  readonly findings: readonly Finding[];
  /** Where the value at a JSON pointer stands; with `key`, where that key of it stands. */
  locate(pointer: string, key?: string): Place;
  /** Where something written inside the text at a pointer stands; `offset` lines into it if it cannot be found. */
  locateText(pointer: string, written: string, offset: number): Place;
}

/** Parses YAML that starts at a line of a file (from 1). */
export function parseYaml(file: string, text: string, firstLine = 1): ParsedYaml {
  const counter = new LineCounter();
  const document = parseDocument(text, {
    schema: "failsafe",
    lineCounter: counter,
    prettyErrors: false,
    uniqueKeys: true,
  });
  const placeAt = (offset: number): Place => {
    const { line, col } = counter.linePos(offset);
    return { file, line: line + firstLine - 1, column: Math.max(1, col) };
  };
  const findings = document.errors.map((error) => explainYamlError(error, placeAt(error.pos[0])));
  const broken = findings.length > 0;
  return {
    value: broken ? undefined : plainValue(document.contents, () => document.toJS({ maxAliasCount: 100 })),
    findings,
    locate: (pointer, key) => placeAt(offsetOf(document.contents, pointer, key)),
    locateText: (pointer, written, offset) => {
      const node = nodeAt(document.contents, pointer);
      const [start, end] = node?.range ?? [0, 0];
      const found = text.slice(start, end).indexOf(written);
      if (found >= 0) return placeAt(start + found);
      const place = placeAt(start);
      return { ...place, line: place.line + offset };
    },
  };
}

function plainValue(contents: unknown, toPlain: () => unknown): unknown {
  if (contents === null || (isScalar(contents) && contents.value === "")) return undefined;
  try {
    return toPlain();
  } catch {
    // Only a file made to grow without end by its aliases gets here.
    return undefined;
  }
}

function steps(pointer: string): readonly string[] {
  return pointer
    .split("/")
    .slice(1)
    .map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"));
}

function nodeAt(root: unknown, pointer: string): Node | undefined {
  let node: unknown = root;
  for (const step of steps(pointer)) {
    if (isMap(node)) node = node.get(step, true);
    else if (isSeq(node)) node = node.get(Number(step), true);
    else return undefined;
  }
  return isNode(node) ? node : undefined;
}

/** Falls back to the nearest thing around it that is there. */
function offsetOf(root: unknown, pointer: string, key: string | undefined): number {
  const node = nodeAt(root, pointer);
  if (key !== undefined && isMap(node)) {
    const pair = node.items.find((item) => isScalar(item.key) && String(item.key.value) === key);
    if (pair !== undefined && isNode(pair.key)) return pair.key.range?.[0] ?? 0;
  }
  if (node?.range) return node.range[0];
  return pointer === ""
    ? 0
    : offsetOf(root, pointer.slice(0, pointer.lastIndexOf("/")), pointer.slice(pointer.lastIndexOf("/") + 1));
}

const explanations: Readonly<Record<string, { readonly message: string; readonly hint: string }>> = {
  BAD_INDENT: {
    message: "The line is not indented like the lines around it.",
    hint: "Put the same number of spaces before it as before the lines of the same list or group.",
  },
  BLOCK_AS_IMPLICIT_KEY: {
    message: "There is a second colon in the line, so it is not clear what is key and what is value.",
    hint: 'Put the text after the first colon in "quotation marks".',
  },
  BAD_SCALAR_START: {
    message: "The text starts with a sign that has a meaning of its own here.",
    hint: 'Put the text in "quotation marks".',
  },
  DUPLICATE_KEY: {
    message: "The same key stands here twice.",
    hint: "Keep one of the two, or join what they say.",
  },
  MISSING_CHAR: {
    message: "A quotation mark, bracket or colon is missing.",
    hint: "Close what was opened, and put a colon and a space after each key.",
  },
  TAB_AS_INDENT: { message: "The line is indented with a tab.", hint: "Use spaces in place of the tab." },
  UNEXPECTED_TOKEN: {
    message: "This is not expected here.",
    hint: 'If it is part of a text, put the whole text in "quotation marks".',
  },
  MULTILINE_IMPLICIT_KEY: {
    message: "A key runs over several lines; most often its colon is missing or has no space after it.",
    hint: "Write the key, a colon and a space on one line.",
  },
  MULTIPLE_DOCS: {
    message: "A line of three hyphens splits the file in two.",
    hint: "Take the line --- out.",
  },
  BAD_ALIAS: { message: "The text starts with an asterisk.", hint: 'Put the text in "quotation marks".' },
};

function explainYamlError(error: YAMLParseError, place: Place): Finding {
  const known = explanations[error.code];
  return {
    severity: "error",
    rule: "yaml",
    place,
    message: known?.message ?? `The YAML cannot be read: ${error.message.split("\n")[0]}.`,
    hint:
      known?.hint ??
      'Check indents, colons and quotation marks; put text with special signs in "quotation marks".',
  };
}
