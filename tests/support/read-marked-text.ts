// The text that is painted on the pages of a PDF, by the marked content that it stands in.
import {
  decodePDFRawStream,
  PDFArray,
  PDFDict,
  type PDFDocument,
  PDFHexString,
  PDFName,
  type PDFObject,
  PDFRawStream,
  PDFRef,
  PDFString,
} from "@cantoo/pdf-lib";
import { nameOf, type Operand, readOperations } from "./content-tokens.ts";
import { type FontText, readFontText, UNKNOWN } from "./font-text.ts";

/** What the pages of a PDF say. */
export interface MarkedText {
  /** Text by its place, as `placeOf` names it, in the order in which it is painted. */
  readonly texts: ReadonlyMap<string, string>;
  /** The text of each page that is neither in marked content with a number nor in an artifact, if there is any. */
  readonly untagged: readonly string[];
  /** The text of each page that is in artifacts, if there is any. */
  readonly artifacts: readonly string[];
}

/** Names a piece of marked content by the page or form XObject whose stream has it and its number there. */
export function placeOf(stream: PDFRef, mcid: number): string {
  return `${stream.objectNumber}:${mcid}`;
}

/** Reads the text of every page. Throws where a content stream is broken. */
export function readMarkedText(document: PDFDocument): MarkedText {
  const reading: Reading = { texts: new Map(), untagged: [], artifacts: [], forms: new Set() };
  const fonts = new Map<PDFDict, FontText>();
  for (const page of document.getPages()) {
    reading.untagged.push("");
    reading.artifacts.push("");
    const resources = page.node.Resources();
    const contents = streamsOf(page.node.Contents());
    if (resources) new Painter(reading, fonts, page.ref, resources, []).run(contents);
  }
  const said = (texts: readonly string[]) => texts.filter((text) => text.trim() !== "");
  return { texts: reading.texts, untagged: said(reading.untagged), artifacts: said(reading.artifacts) };
}

interface Reading {
  readonly texts: Map<string, string>;
  readonly untagged: string[];
  readonly artifacts: string[];
  readonly forms: Set<string>;
}

/** An open piece of marked content. `actual` is what its text is replaced by, until it has been said. */
interface Mark {
  readonly artifact: boolean;
  readonly place: string | undefined;
  readonly isReplaced: boolean;
  actual: string | undefined;
}

class Painter {
  readonly reading: Reading;
  readonly fonts: Map<PDFDict, FontText>;
  readonly stream: PDFRef;
  readonly resources: PDFDict;
  readonly marks: Mark[];
  font: FontText = (codes) => UNKNOWN.repeat(codes.length);
  readonly saved: FontText[] = [];

  constructor(
    reading: Reading,
    fonts: Map<PDFDict, FontText>,
    stream: PDFRef,
    resources: PDFDict,
    marks: readonly Mark[],
  ) {
    this.reading = reading;
    this.fonts = fonts;
    this.stream = stream;
    this.resources = resources;
    this.marks = [...marks];
  }

  run(contents: Uint8Array): void {
    for (const { operator, operands } of readOperations(contents)) {
      if (operator === "q") this.saved.push(this.font);
      else if (operator === "Q") this.font = this.saved.pop() ?? this.font;
      else if (operator === "Tf") this.font = this.fontOf(nameOf(operands[0]));
      else if (["Tj", "TJ", "'", '"'].includes(operator)) this.show(operands.at(-1));
      else if (operator === "BDC" || operator === "BMC") this.open(operands);
      else if (operator === "EMC") this.close();
      else if (operator === "Do") this.paint(nameOf(operands[0]));
    }
  }

  show(shown: Operand | undefined): void {
    const replaced = this.marks.find(({ isReplaced }) => isReplaced);
    if (replaced) {
      this.replace(replaced);
      return;
    }
    const pieces = Array.isArray(shown) ? shown : [shown];
    this.add(pieces.map((piece) => (typeof piece === "string" ? this.font(piece) : "")).join(""));
  }

  /** Says a replacement where the first of what it replaces is painted. */
  replace(mark: Mark): void {
    if (mark.actual !== undefined) this.add(mark.actual);
    mark.actual = undefined;
  }

  close(): void {
    const mark = this.marks.at(-1);
    // What has no letters, such as a bullet that is drawn, is said where it ends if it is said at all.
    const isTagged = this.marks.some(({ place }) => place !== undefined);
    if (mark && isTagged && this.marks.find(({ isReplaced }) => isReplaced) === mark) this.replace(mark);
    this.marks.pop();
  }

  add(text: string): void {
    const mark = this.marks.findLast(({ artifact, place }) => artifact || place !== undefined);
    if (mark?.artifact) append(this.reading.artifacts, text);
    else if (mark?.place === undefined) append(this.reading.untagged, text);
    else this.reading.texts.set(mark.place, (this.reading.texts.get(mark.place) ?? "") + text);
  }

  open([tag, written]: readonly Operand[]): void {
    const { mcid, actual } = this.propertiesOf(written);
    const place = mcid === undefined ? undefined : placeOf(this.stream, mcid);
    // Content that paints no text is known too, so that one without an element is found.
    if (place !== undefined && !this.reading.texts.has(place)) this.reading.texts.set(place, "");
    this.marks.push({
      artifact: nameOf(tag) === "Artifact",
      place,
      isReplaced: actual !== undefined,
      actual,
    });
  }

  propertiesOf(written: Operand | undefined): { mcid: number | undefined; actual: string | undefined } {
    if (typeof written === "object" && "dictionary" in written) {
      const mcid = written.dictionary.get("MCID");
      const actual = written.dictionary.get("ActualText");
      return {
        mcid: typeof mcid === "number" ? mcid : undefined,
        actual: typeof actual === "string" ? decodeText(actual) : undefined,
      };
    }
    const named = this.resource("Properties", nameOf(written));
    const dictionary = named instanceof PDFDict ? named : undefined;
    const mcid = Number(dictionary?.lookup(PDFName.of("MCID")) ?? Number.NaN);
    return {
      mcid: Number.isInteger(mcid) ? mcid : undefined,
      actual: textOf(dictionary?.lookup(PDFName.of("ActualText"))),
    };
  }

  paint(name: string): void {
    const dictionary = this.resources.lookupMaybe(PDFName.of("XObject"), PDFDict);
    const reference = dictionary?.get(PDFName.of(name));
    const form = dictionary?.lookup(PDFName.of(name));
    if (!(form instanceof PDFRawStream) || form.dict.get(PDFName.of("Subtype")) !== PDFName.of("Form"))
      return;
    const self = this.reading.forms.has(String(reference)) ? undefined : reference;
    // A form that numbers its own content says it once, however often it is painted.
    const isNumbered = form.dict.has(PDFName.of("StructParents"));
    if (isNumbered && self === undefined) return;
    this.reading.forms.add(String(reference));
    const resources = form.dict.lookupMaybe(PDFName.of("Resources"), PDFDict) ?? this.resources;
    const inner = new Painter(this.reading, this.fonts, asReference(reference), resources, this.marks);
    inner.font = this.font;
    inner.run(decodePDFRawStream(form).decode());
  }

  fontOf(name: string): FontText {
    const font = this.resource("Font", name);
    if (!(font instanceof PDFDict)) return (codes) => UNKNOWN.repeat(codes.length);
    const known = this.fonts.get(font) ?? readFontText(font);
    this.fonts.set(font, known);
    return known;
  }

  resource(kind: string, name: string): PDFObject | undefined {
    return this.resources.lookupMaybe(PDFName.of(kind), PDFDict)?.lookup(PDFName.of(name));
  }
}

/** Adds to the last text. */
function append(texts: string[], text: string): void {
  texts.push((texts.pop() ?? "") + text);
}

/** The text of a text string, or undefined where the object is none. */
export function textOf(object: PDFObject | undefined): string | undefined {
  return object instanceof PDFString || object instanceof PDFHexString ? object.decodeText() : undefined;
}

/** Text of the bytes of a text string, given as Latin-1. */
function decodeText(bytes: string): string {
  const buffer = Buffer.from(bytes, "latin1");
  if (bytes.startsWith("\u00FE\u00FF")) return new TextDecoder("utf-16be").decode(buffer);
  if (bytes.startsWith("\u00EF\u00BB\u00BF")) return new TextDecoder("utf-8").decode(buffer);
  return bytes;
}

/** The streams of a page as one, since an operation may begin in one and end in the next. */
function streamsOf(contents: PDFObject | undefined): Uint8Array {
  const streams =
    contents instanceof PDFArray ? contents.asArray().map((_, index) => contents.lookup(index)) : [contents];
  const decoded = streams.map((stream) =>
    stream instanceof PDFRawStream ? decodePDFRawStream(stream).decode() : new Uint8Array(),
  );
  return Buffer.concat(decoded.flatMap((bytes) => [bytes, Buffer.from("\n")]));
}

function asReference(object: PDFObject | undefined): PDFRef {
  if (object instanceof PDFRef) return object;
  throw new Error("A form XObject is not an object of its own.");
}
