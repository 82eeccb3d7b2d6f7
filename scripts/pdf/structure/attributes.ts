// The attributes of a tag, written in it or by way of its classes (ISO 32000-1, 14.7.5 and 14.8.5).
import {
  PDFArray,
  type PDFContext,
  PDFDict,
  PDFName,
  PDFNumber,
  type PDFObject,
  type PDFRef,
  PDFStream,
  PDFString,
} from "@cantoo/pdf-lib";
import type { Box } from "../content/geometry.ts";
import { itemsOf, lookUpDict, lookUpOneOrMore, nameOf, textOf } from "../reading/look-up.ts";

/** The attributes that are read and written. */
export interface Attributes {
  /** What a header cell heads; undefined if it does not say. */
  readonly scope: "Row" | "Column" | "Both" | undefined;
  /** The ids of the header cells of a cell. */
  readonly headers: readonly string[];
  /** At least 1, as are the columns. */
  readonly rowSpan: number;
  readonly columnSpan: number;
  /** The numbers or signs of a list, such as `Decimal`. */
  readonly numbering: string | undefined;
  /** In which direction lines run, such as `RlTb`. */
  readonly writingMode: string | undefined;
  /** What a picture covers of its page, in points. */
  readonly box: Box | undefined;
}

const NONE: Attributes = {
  scope: undefined,
  headers: [],
  rowSpan: 1,
  columnSpan: 1,
  numbering: undefined,
  writingMode: undefined,
  box: undefined,
};

/** Reads the attributes of a tag; `root` is the root of the tags. What a tag says itself goes before its classes. */
export function readAttributes(element: PDFDict, root: PDFDict): Attributes {
  const owners = [...classesOf(element, root), ...lookUpOneOrMore(element, "A")].map(dictionaryOf);
  const dictionaries = owners.filter((owner) => owner !== undefined);
  if (dictionaries.length === 0) return NONE;
  const find = (key: string): PDFObject | undefined =>
    dictionaries.findLast((owner) => owner.has(PDFName.of(key)))?.lookup(PDFName.of(key));
  const headers = find("Headers");
  return {
    scope: scopeOf(find("Scope")),
    headers: headers instanceof PDFArray ? itemsOf(headers).flatMap((item) => textOf(item) ?? []) : [],
    rowSpan: spanOf(find("RowSpan")),
    columnSpan: spanOf(find("ColSpan")),
    numbering: nameOf(find("ListNumbering")),
    writingMode: nameOf(find("WritingMode")),
    box: boxOf(find("BBox")),
  };
}

function classesOf(element: PDFDict, root: PDFDict): (PDFObject | undefined)[] {
  const map = lookUpDict(root, "ClassMap");
  const names = lookUpOneOrMore(element, "C").flatMap((item) => nameOf(item) ?? []);
  return map ? names.flatMap((name) => lookUpOneOrMore(map, name)) : [];
}

function dictionaryOf(owner: PDFObject | undefined): PDFDict | undefined {
  // Numbers between the owners count revisions.
  if (owner instanceof PDFStream) return owner.dict;
  return owner instanceof PDFDict ? owner : undefined;
}

/** A scope that a reader can use: any other, such as an empty name, says nothing. */
function scopeOf(value: PDFObject | undefined): Attributes["scope"] {
  const scope = nameOf(value);
  return scope === "Row" || scope === "Column" || scope === "Both" ? scope : undefined;
}

/** A span that a reader could count with: a whole number from 1 to what no table exceeds. */
function spanOf(value: PDFObject | undefined): number {
  const span = value instanceof PDFNumber ? Math.trunc(value.asNumber()) : 1;
  return Math.min(Math.max(span, 1), 1000);
}

function boxOf(value: PDFObject | undefined): Box | undefined {
  const sides = value instanceof PDFArray ? itemsOf(value) : [];
  const [left, bottom, right, top] = sides.map((side) =>
    side instanceof PDFNumber ? side.asNumber() : undefined,
  );
  if (left === undefined || bottom === undefined || right === undefined || top === undefined)
    return undefined;
  return { left, bottom, right, top };
}

/** Writes the attributes of one document, and equal ones once only. */
export class AttributeWriter {
  readonly #context: PDFContext;
  readonly #written = new Map<string, PDFRef>();

  constructor(context: PDFContext) {
    this.#context = context;
  }

  /** Writes attributes that are not as they are by themselves, and returns what stands in the tag; undefined for none. */
  write(attributes: Partial<Attributes>): PDFObject | undefined {
    const { scope, headers, rowSpan, columnSpan, numbering, writingMode, box } = { ...NONE, ...attributes };
    const ids = headers.map((id) => PDFString.of(id));
    const owners = [
      this.#writeOwner("List", { ListNumbering: numbering && PDFName.of(numbering) }),
      this.#writeOwner("Table", {
        Scope: scope && PDFName.of(scope),
        ColSpan: columnSpan > 1 ? PDFNumber.of(columnSpan) : undefined,
        RowSpan: rowSpan > 1 ? PDFNumber.of(rowSpan) : undefined,
        Headers: ids.length > 0 ? this.#context.obj(ids) : undefined,
      }),
      this.#writeOwner("Layout", { WritingMode: writingMode && PDFName.of(writingMode) }),
      box && this.#writeBox(box),
    ].filter((owner) => owner !== undefined);
    return owners.length > 1 ? this.#context.obj(owners) : owners[0];
  }

  #writeOwner(
    name: string,
    entries: Readonly<Record<string, PDFObject | "" | undefined>>,
  ): PDFRef | undefined {
    const given = Object.entries(entries).flatMap(([key, value]) => (value ? [{ key, value }] : []));
    if (given.length === 0) return undefined;
    const owner = this.#context.obj({ O: name });
    for (const { key, value } of given) owner.set(PDFName.of(key), value);
    const text = owner.toString();
    const known = this.#written.get(text) ?? this.#context.register(owner);
    this.#written.set(text, known);
    return known;
  }

  /** Of every picture by itself, so that one may be moved without the others. */
  #writeBox({ left, bottom, right, top }: Box): PDFRef {
    const sides = [left, bottom, right, top].map((side) => Math.round(side * 100) / 100);
    return this.#context.register(this.#context.obj({ O: "Layout", BBox: sides }));
  }
}
