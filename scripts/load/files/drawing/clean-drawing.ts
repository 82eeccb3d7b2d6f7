// Makes of an SVG file the drawing that is published: the tree of what is allowed, or what cannot be left out of it.
import { decodeText } from "../../read-text.ts";
import { isElement, parseXml, type XmlElement, type XmlNode, type XmlText } from "../parse-xml.ts";
import type { Fault, Spot } from "../spot.ts";
import { type CleanElement, cleanAttributes, type EmbeddedPicture } from "./clean-attributes.ts";
import { cleanSheet } from "./clean-styles.ts";
import { drawingCost } from "./drawing-cost.ts";
import { drawingSize } from "./drawing-size.ts";
import { type DrawnWords, drawnWords } from "./drawn-words.ts";
import { allowedElements, silentElements, svgNamespace, textElements } from "./vocabulary.ts";

/** A drawing that may be published. */
export interface CleanDrawing {
  readonly root: CleanElement;
  readonly width: number;
  readonly height: number;
  /** The pictures that stand in it. */
  readonly pictures: readonly EmbeddedPicture[];
  readonly words: DrawnWords;
}

/** Cleans a drawing from its bytes. */
export function cleanDrawing(
  file: string,
  bytes: Uint8Array,
): { readonly drawing: CleanDrawing } | { readonly faults: readonly Fault[] } {
  const text = drawingText(file, bytes);
  if (typeof text !== "string") return { faults: [text] };
  const faults: Fault[] = [];
  const [, encoding = "utf-8"] = /^<\?xml\b[^>]*?\sencoding\s*=\s*["']([^"']*)/.exec(text) ?? [];
  if (!/^(utf-?8|us-ascii)$/i.test(encoding)) return { faults: [otherEncoding(encoding)] };
  const xml = parseXml(text);
  if ("fault" in xml) return { faults: [notXml(xml.fault, xml.spot)] };
  if (xml.declarations !== undefined) faults.push({ spot: xml.declarations, ...ownEntities });
  for (const { name, spot } of xml.instructions)
    if (/^xml-stylesheet$/i.test(name)) faults.push({ spot, ...outsideStyles });
  const { root } = xml;
  if (root.name !== "svg" || root.namespace !== svgNamespace) return { faults: [...faults, notSvg(root)] };
  const pictures: EmbeddedPicture[] = [];
  const cleaned = cleanElement(root, faults, pictures);
  const size = drawingSize(cleaned);
  if ("message" in size) faults.push({ spot: root.spot, ...size });
  if (faults.length > 0) return { faults };
  const tooMuch = drawingCost(cleaned);
  if (tooMuch !== undefined) return { faults: [tooMuch] };
  if ("message" in size) return { faults };
  return { drawing: { root: cleaned, ...size, pictures, words: drawnWords(cleaned, text) } };
}

function drawingText(file: string, bytes: Uint8Array): string | Fault {
  if (bytes.length === 0)
    return { message: "The picture is empty.", hint: "Export it again, or put another file in its place." };
  const mark = Buffer.from(bytes.subarray(0, 2)).toString("hex");
  if (mark === "fffe" || mark === "feff") return otherEncoding("UTF-16");
  const read = decodeText(file, bytes);
  if ("text" in read) return read.text;
  const { message, hint, place } = read.finding;
  return { message, hint, spot: { line: place.line, column: place.column, offset: 0 } };
}

function otherEncoding(name: string): Fault {
  return {
    message: `The drawing is written in ${name}, and not in UTF-8.`,
    hint: "Open it in the program that it comes from and export it again as SVG, with the encoding UTF-8.",
  };
}

const ownEntities = {
  message: "The drawing declares abbreviations of its own (a DOCTYPE with entities).",
  hint: "Export it again as plain SVG; in Illustrator without “Preserve Illustrator Editing Capabilities”.",
};

const outsideStyles = {
  message: "The drawing takes its styles from another file.",
  hint: "Export it again with the styles in the file itself.",
};

function notXml(reason: string, spot: Spot): Fault {
  const plain = reason.replace(/\.$/, "").replaceAll('"', "'");
  return {
    spot,
    message: `The file is not the SVG drawing that its name says: it cannot be read from here on (“${plain}”).`,
    hint: "Export the drawing again as SVG.",
  };
}

function notSvg({ name, namespace, spot }: XmlElement): Fault {
  return {
    spot,
    message: `The file is not the SVG drawing that its name says: it begins with <${name}>${name === "svg" && namespace === "" ? " without its namespace" : ""}.`,
    hint: `Export the drawing again as SVG, so that it begins with <svg xmlns="${svgNamespace}">.`,
  };
}

/** The element with what is allowed of it. Only called for elements that are kept. */
function cleanElement(element: XmlElement, faults: Fault[], pictures: EmbeddedPicture[]): CleanElement {
  const isText = textElements.has(element.name) || element.name === "a";
  const attributes = cleanAttributes(element, faults, pictures);
  if (element.name === "style") {
    const written = element.children.map((node) => (isElement(node) ? "" : node.text)).join("");
    const start = element.children.find((node) => !isElement(node))?.spot ?? element.spot;
    const { css, faults: found } = cleanSheet(written);
    faults.push(...found.map(({ offset, ...fault }) => ({ ...fault, spot: moved(start, written, offset) })));
    return { name: "style", attributes, children: [{ text: css, spot: start }], spot: element.spot };
  }
  const children = element.children.flatMap((node): readonly (CleanElement | XmlText)[] => {
    if (!isElement(node)) return isText ? [node] : [];
    return keeps(node, element, faults) ? [cleanElement(named(node, element), faults, pictures)] : [];
  });
  return { name: element.name, attributes, children, spot: element.spot };
}

/** A link leads nowhere in a picture, and is kept as a group of what stands in it. */
function named(element: XmlElement, parent: XmlElement): XmlElement {
  if (element.name !== "a") return element;
  const attributes = element.attributes.filter(({ name }) => name !== "href");
  return { ...element, attributes, name: textElements.has(parent.name) ? "tspan" : "g" };
}

function keeps(element: XmlElement, parent: XmlElement, faults: Fault[]): boolean {
  const { name, namespace, spot } = element;
  if (namespace !== svgNamespace) {
    // What editors keep for themselves is shown by nobody; HTML would be read by a browser.
    if (/xhtml|MathML/.test(namespace)) faults.push(foreign(name, spot));
    return false;
  }
  if (allowedElements.has(name) || name === "a") return true;
  if (silentElements.has(name)) return false;
  if (name === "foreignObject" && parent.name === "switch" && hasOther(parent)) return false;
  faults.push(refusal(name, spot));
  return false;
}

/** Drawing programs that write HTML give a picture or plain words beside it, of which a viewer takes what it can. */
function hasOther(parent: XmlElement): boolean {
  return parent.children.some(
    (node: XmlNode) => isElement(node) && allowedElements.has(node.name) && node.namespace === svgNamespace,
  );
}

function foreign(name: string, spot: Spot): Fault {
  return {
    spot,
    message: `The picture holds “<${name}”, which is part of a web page and not of a drawing.`,
    hint: "Export the drawing again as plain SVG; in draw.io without “Formatted Text”.",
  };
}

function refusal(name: string, spot: Spot): Fault {
  if (/^(animate|set$|discard$)/.test(name)) {
    return {
      spot,
      message: `The picture moves (“<${name}”), and would stand still in print.`,
      hint: "Export a still picture.",
    };
  }
  if (name === "foreignObject") return foreign(name, spot);
  if (/^flow/.test(name)) {
    return {
      spot,
      message: "The drawing has text in a frame, which no browser shows.",
      hint: "In Inkscape choose Text, Convert to Text, and save it again.",
    };
  }
  return {
    spot,
    message: `The picture holds “<${name}”, which is not part of a still picture and may run or fetch something.`,
    hint: "Export the drawing again as plain SVG, without scripts, links and outside files.",
  };
}

function moved({ line, column, offset }: Spot, text: string, by: number): Spot {
  const before = text.slice(0, by).split("\n");
  const last = (before.at(-1) ?? "").length;
  return {
    line: line + before.length - 1,
    column: before.length === 1 ? column + last : last + 1,
    offset: offset + by,
  };
}
