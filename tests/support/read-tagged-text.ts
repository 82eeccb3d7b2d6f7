// Reads a PDF as a screen reader does: its structure tree in order, each element with its text and attributes.
// It shares no code with what makes the tree.
import { PDFArray, PDFDict, PDFDocument, PDFName, PDFNumber, type PDFObject, PDFRef } from "@cantoo/pdf-lib";
import { placeOf, readMarkedText, textOf } from "./read-marked-text.ts";
import { readTagAttributes, type TagAttributes } from "./tag-attributes.ts";

/** A structure element. */
export interface TaggedNode {
  /** Its standard type, by way of the role map; a type that leads to none stays as it is. */
  readonly role: string;
  readonly attributes: TagAttributes;
  /** Elements, and the texts between them as they are in the file. */
  readonly children: readonly (TaggedNode | string)[];
  /** The `/Contents` of the annotations that belong to it, in order; an empty text for one without. */
  readonly annotations: readonly string[];
}

/** A PDF as it is listened to. */
export interface TaggedText {
  /** What stands directly under the root of the tree. */
  readonly roots: readonly TaggedNode[];
  /** Texts painted outside of any tag and of any artifact, a page each. */
  readonly untagged: readonly string[];
  /** Texts of marked content that no element takes. */
  readonly unclaimed: readonly string[];
  /** Texts of marked content that several elements take. */
  readonly claimedTwice: readonly string[];
  /** Texts that are left out as decoration, a page each. */
  readonly artifacts: readonly string[];
}

/** Reads a tagged PDF. One without a structure tree has no roots. Throws if the bytes are not a PDF. */
export async function readTaggedText(bytes: Uint8Array): Promise<TaggedText> {
  const document = await PDFDocument.load(bytes, { updateMetadata: false });
  const { texts, untagged, artifacts } = readMarkedText(document);
  const root = document.catalog.lookupMaybe(PDFName.of("StructTreeRoot"), PDFDict);
  const walk = new Walk(document, root, texts);
  const roots = root ? kidsOf(root).flatMap((kid) => walk.readKid(kid, undefined)) : [];
  const pick = (isWanted: (count: number) => boolean) =>
    [...texts].filter(([place]) => isWanted(walk.claims.get(place) ?? 0)).map(([, text]) => text);
  return {
    roots: roots.filter((kid) => typeof kid !== "string"),
    untagged,
    unclaimed: pick((count) => count === 0),
    claimedTwice: pick((count) => count > 1),
    artifacts,
  };
}

class Walk {
  readonly document: PDFDocument;
  readonly roles: PDFDict | undefined;
  readonly classes: PDFDict | undefined;
  readonly texts: ReadonlyMap<string, string>;
  readonly claims = new Map<string, number>();

  constructor(document: PDFDocument, root: PDFDict | undefined, texts: ReadonlyMap<string, string>) {
    this.document = document;
    this.roles = root?.lookupMaybe(PDFName.of("RoleMap"), PDFDict);
    this.classes = root?.lookupMaybe(PDFName.of("ClassMap"), PDFDict);
    this.texts = texts;
  }

  /** The node or the text that a child of an element is; nothing for an annotation. */
  readKid(kid: PDFObject, page: PDFRef | undefined): (TaggedNode | string)[] {
    const object = this.document.context.lookup(kid);
    if (object instanceof PDFNumber) return [this.claim(page, object.asNumber())];
    if (!(object instanceof PDFDict)) return [];
    const type = object.get(PDFName.of("Type"));
    if (type === PDFName.of("OBJR")) return [];
    if (type === PDFName.of("MCR")) {
      const stream = object.get(PDFName.of("Stm")) ?? object.get(PDFName.of("Pg")) ?? page;
      return [
        this.claim(
          stream instanceof PDFRef ? stream : undefined,
          object.lookup(PDFName.of("MCID"), PDFNumber).asNumber(),
        ),
      ];
    }
    return [this.readElement(object, page)];
  }

  claim(stream: PDFRef | undefined, mcid: number): string {
    if (!stream) throw new Error(`An element takes marked content ${mcid} of no page.`);
    const place = placeOf(stream, mcid);
    this.claims.set(place, (this.claims.get(place) ?? 0) + 1);
    return this.texts.get(place) ?? "";
  }

  readElement(element: PDFDict, outerPage: PDFRef | undefined): TaggedNode {
    const own = element.get(PDFName.of("Pg"));
    const page = own instanceof PDFRef ? own : outerPage;
    const kids = kidsOf(element);
    return {
      role: this.roleOf(element.lookup(PDFName.of("S"), PDFName).decodeText()),
      attributes: readTagAttributes(element, this.classes),
      children: kids.flatMap((kid) => this.readKid(kid, page)),
      annotations: kids.flatMap((kid) => this.readAnnotation(kid)),
    };
  }

  readAnnotation(kid: PDFObject): string[] {
    const object = this.document.context.lookup(kid);
    if (!(object instanceof PDFDict) || object.get(PDFName.of("Type")) !== PDFName.of("OBJR")) return [];
    const annotation = object.lookup(PDFName.of("Obj"));
    return annotation instanceof PDFDict ? [textOf(annotation.lookup(PDFName.of("Contents"))) ?? ""] : [];
  }

  roleOf(written: string): string {
    const seen = new Set<string>();
    let role = written;
    for (;;) {
      const next = this.roles?.lookup(PDFName.of(role));
      if (!(next instanceof PDFName) || seen.has(role)) return role;
      seen.add(role);
      role = next.decodeText();
    }
  }
}

function kidsOf(parent: PDFDict): PDFObject[] {
  const direct = parent.get(PDFName.of("K"));
  const kids = parent.lookup(PDFName.of("K"));
  if (kids instanceof PDFArray) return kids.asArray();
  return direct === undefined ? [] : [direct];
}
