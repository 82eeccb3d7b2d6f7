// Parses XML strictly into a tree in which everything knows its place. Nothing is guessed and no entity is expanded.
import { SaxesParser } from "saxes";
import type { Spot } from "./spot.ts";

/** An attribute; `namespace` is empty for most. */
export interface XmlAttribute {
  readonly namespace: string;
  readonly name: string;
  readonly value: string;
  readonly spot: Spot;
}

/** Text between tags, entities resolved. */
export interface XmlText {
  readonly text: string;
  readonly spot: Spot;
}

/** An element by its namespace and the name without prefix. */
export interface XmlElement {
  readonly namespace: string;
  readonly name: string;
  readonly attributes: readonly XmlAttribute[];
  readonly children: readonly XmlNode[];
  readonly spot: Spot;
}

/** What stands in an element. */
export type XmlNode = XmlElement | XmlText;

/** The tree with what stands before it, or the first place where the text is not XML, with the reason. */
export type XmlRead =
  | {
      readonly root: XmlElement;
      /** A document type with declarations of its own. */
      readonly declarations?: Spot;
      /** Names of processing instructions. */
      readonly instructions: readonly { readonly name: string; readonly spot: Spot }[];
    }
  | { readonly fault: string; readonly spot: Spot };

/** No drawing and no document nests deeper, and walking a deeper tree could use up the stack. */
const deepest = 400;
const largest = 1_000_000;

/** Thrown through the parser to end it at the first fault. */
class XmlFault extends Error {
  readonly offset: number;
  constructor(message: string, offset: number) {
    super(message);
    this.offset = offset;
  }
}

/** Parses a text. A fault is given back and never thrown. */
export function parseXml(text: string): XmlRead {
  const spotOf = spotsIn(text);
  try {
    return readTree(text, spotOf);
  } catch (error) {
    if (error instanceof XmlFault) return { fault: error.message, spot: spotOf(error.offset) };
    throw error;
  }
}

interface OpenElement extends XmlElement {
  readonly children: XmlNode[];
}

function readTree(text: string, spotOf: (offset: number) => Spot): XmlRead {
  const parser = new SaxesParser({ xmlns: true, position: true });
  const open: OpenElement[] = [];
  const instructions: { name: string; spot: Spot }[] = [];
  let root: XmlElement | undefined;
  let declarations: Spot | undefined;
  let count = 0;
  let start = 0;
  let resume = 0;
  let places = new Map<string, number>();
  const fail = (message: string): never => {
    throw new XmlFault(message, Math.max(0, parser.position - 1));
  };
  const addText = (value: string): void => {
    open.at(-1)?.children.push({ text: value, spot: spotOf(resume) });
    resume = parser.position;
  };
  parser.on("error", (error) => fail(error.message.replace(/^.*?\d+:\d+: /, "")));
  parser.on("doctype", (doctype) => {
    if (doctype.includes("[")) declarations = spotOf(text.indexOf("<!DOCTYPE"));
  });
  parser.on("processinginstruction", ({ target }) => {
    instructions.push({ name: target, spot: spotOf(text.lastIndexOf("<?", parser.position)) });
    resume = parser.position;
  });
  parser.on("comment", () => {
    resume = parser.position;
  });
  parser.on("text", addText);
  parser.on("cdata", addText);
  parser.on("opentagstart", () => {
    start = text.lastIndexOf("<", parser.position - 1);
    places = new Map();
  });
  parser.on("attribute", ({ name }) => {
    const quote = text[parser.position - 1] ?? '"';
    const value = text.lastIndexOf(quote, parser.position - 2);
    places.set(name, Math.max(0, text.lastIndexOf(name, value)));
  });
  parser.on("opentag", (tag) => {
    count += 1;
    if (open.length >= deepest) fail("The elements are nested too deeply.");
    if (count > largest) fail("There are too many elements.");
    const element: OpenElement = {
      namespace: tag.uri,
      name: tag.local,
      attributes: Object.values(tag.attributes).map(({ uri, local, name, value }) => ({
        namespace: uri,
        name: local,
        value,
        spot: spotOf(places.get(name) ?? start),
      })),
      children: [],
      spot: spotOf(start),
    };
    if (open.length === 0) root = element;
    open.at(-1)?.children.push(element);
    open.push(element);
    resume = parser.position;
  });
  parser.on("closetag", () => {
    open.pop();
    resume = parser.position;
  });
  parser.write(text);
  parser.close();
  if (root === undefined) return { fault: "There is no element.", spot: spotOf(0) };
  return {
    root,
    instructions,
    ...(declarations === undefined ? {} : { declarations }),
  };
}

/** Finds the line and column of offsets into a text. */
function spotsIn(text: string): (offset: number) => Spot {
  const starts = [0];
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
  return (offset) => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1, offset };
  };
}

/** True for an element, false for text. */
export function isElement(node: XmlNode): node is XmlElement {
  return "name" in node;
}
