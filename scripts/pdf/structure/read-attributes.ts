// The attributes of a tag, written in it or by way of its classes (ISO 32000-1, 14.7.5).
import { PDFArray, PDFDict, PDFName, PDFNumber, type PDFObject, PDFStream } from "@cantoo/pdf-lib";
import { itemsOf, lookUpDict, lookUpOneOrMore, nameOf, textOf } from "../look-up.ts";
import type { TagAttributes } from "./tag.ts";

const NONE: TagAttributes = { scope: undefined, headers: [], rowSpan: 1, columnSpan: 1, hasBox: false };

/** Reads the attributes of a tag; `root` is the root of the tags. What a tag says itself goes before its classes. */
export function readAttributes(element: PDFDict, root: PDFDict): TagAttributes {
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
    hasBox: find("BBox") instanceof PDFArray,
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
function scopeOf(value: PDFObject | undefined): TagAttributes["scope"] {
  const scope = nameOf(value);
  return scope === "Row" || scope === "Column" || scope === "Both" ? scope : undefined;
}

/** A span that a reader could count with: a whole number from 1 to what no table exceeds. */
function spanOf(value: PDFObject | undefined): number {
  const span = value instanceof PDFNumber ? Math.trunc(value.asNumber()) : 1;
  return Math.min(Math.max(span, 1), 1000);
}
