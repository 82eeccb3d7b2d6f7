// YAML to plain values, keeping where each was written. Every scalar stays the text that was typed (`1.10`, `no`, dates):
// the schema says later what is a number or a truth value.
import { type Document, isMap, isNode, isScalar, isSeq, LineCounter, type Node, type YAMLSeq } from "yaml";
import type { Finding, Place } from "../lib/finding.ts";
import { lineStarts } from "../lib/line-starts.ts";
import { once } from "../lib/once.ts";
import { explainYamlErrors, tooDeep } from "./explain-yaml-error.ts";
import { findMisreadText } from "./find-misread-text.ts";
import { mapScalar } from "./map-scalar.ts";
import { plainYamlSpaces } from "./plain-spaces.ts";
import { readYamlDocument } from "./read-yaml-document.ts";
import type { YamlProblem } from "./yaml-problem.ts";

/** A parsed file. */
export interface ParsedYaml {
  /** Undefined where the file could not be parsed or is empty. */
  readonly value: unknown;
  readonly findings: readonly Finding[];
  /** What stands behind a #, from that sign on. */
  readonly remarks: readonly { readonly text: string; readonly place: Place }[];
  /**
   * Where the value at a JSON pointer stands; with `key`, where that key of it stands. `id=x` in a pointer is the entry
   * of a list whose `id` is `x`.
   */
  locate(pointer: string, key?: string): Place;
  /** Where something written inside the text at a pointer stands; `offset` lines into it if it cannot be found. */
  locateText(pointer: string, written: string, offset: number): Place;
  /** Where a line and column, from 1, of the text at a pointer stand. */
  placeIn(pointer: string): (position: { readonly line: number; readonly column: number }) => Place;
}

/** Parses YAML that starts at a line of a file (from 1). */
export function parseYaml(file: string, written: string, firstLine = 1): ParsedYaml {
  const text = plainYamlSpaces(written);
  const counter = new LineCounter();
  const read = readYamlDocument(text, counter);
  const placeAt = (offset: number): Place => {
    const { line, col } = counter.linePos(offset);
    return { file, line: line + firstLine - 1, column: Math.max(1, col) };
  };
  const { contents, value, problems } =
    "document" in read
      ? plainValue(read.document, text)
      : { contents: null, value: undefined, problems: [{ offset: read.tooDeepAt, ...tooDeep }] };
  return {
    value,
    findings: problems.map(({ offset, message, hint }) => ({
      severity: "error",
      rule: "yaml",
      place: placeAt(offset),
      message,
      hint,
    })),
    remarks:
      "document" in read
        ? read.remarks.map((remark) => ({ text: remark.text, place: placeAt(remark.offset) }))
        : [],
    locate: (pointer, key) => placeAt(offsetOf(contents, pointer, key)),
    locateText: (pointer, written, offset) => {
      const { start, end } = extentOf(nodeAt(contents, pointer), text);
      const found = text.slice(start, end).indexOf(written);
      if (found >= 0) return placeAt(start + found);
      const place = placeAt(start);
      return { ...place, line: place.line + offset };
    },
    placeIn: (pointer) => {
      const read = once(() => {
        const node = nodeAt(contents, pointer);
        const { start, end } = extentOf(node, text);
        const value = isScalar(node) && typeof node.value === "string" ? node.value : "";
        return { starts: lineStarts(value), map: mapScalar(value, text, start, end) };
      });
      return ({ line, column }) => {
        const { starts, map } = read();
        return placeAt(map.writtenAt((starts[line - 1] ?? 0) + column - 1));
      };
    },
  };
}

/** From where to where a value is written. A text under | or > starts in the line below the sign. */
function extentOf(node: Node | undefined, text: string): { readonly start: number; readonly end: number } {
  const [begin, end] = node?.range ?? [0, 0];
  return { start: /[|>]/.test(text.charAt(begin)) ? text.indexOf("\n", begin) + 1 : begin, end };
}

interface PlainValue {
  readonly contents: unknown;
  readonly value: unknown;
  readonly problems: readonly YamlProblem[];
}

/** The value of a document without problems; undefined for an empty one. */
function plainValue(document: Document.Parsed, text: string): PlainValue {
  const { contents } = document;
  const errors = explainYamlErrors(document, text);
  const problems = errors.length > 0 ? errors : findMisreadText(document, text);
  const isEmpty = contents === null || (isScalar(contents) && contents.value === "");
  const value: unknown = isEmpty || problems.length > 0 ? undefined : document.toJS();
  return { contents, value, problems };
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
    else if (isSeq(node)) node = entryAt(node, step);
    else return undefined;
  }
  return isNode(node) ? node : undefined;
}

/** An entry of a list by its number, or by what one of its keys has. */
function entryAt(list: YAMLSeq, step: string): unknown {
  const [key = "", value] = step.split("=");
  if (value === undefined) return list.get(Number(step), true);
  return list.items.find((item) => isMap(item) && item.get(key) === value);
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
