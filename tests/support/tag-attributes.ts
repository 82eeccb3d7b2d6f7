// The attributes of a structure element that a listener can notice.
import { PDFArray, PDFDict, PDFName, PDFNumber, type PDFObject } from "@cantoo/pdf-lib";
import { textOf } from "./read-marked-text.ts";

/** What is absent in the file is absent here. */
export interface TagAttributes {
  readonly lang?: string;
  readonly alt?: string;
  readonly actualText?: string;
  /** What an abbreviation stands for. */
  readonly expansion?: string;
  readonly id?: string;
  readonly scope?: string;
  /** The ids of the header cells of a cell. */
  readonly headers?: readonly string[];
  readonly rowSpan?: number;
  readonly colSpan?: number;
  /** Left, bottom, right and top on the page, in points. */
  readonly bbox?: readonly number[];
  readonly listNumbering?: string;
  readonly placement?: string;
}

/** Reads the attributes of an element, those of its classes under its own. */
export function readTagAttributes(element: PDFDict, classes: PDFDict | undefined): TagAttributes {
  const found = {
    lang: textOf(element.lookup(PDFName.of("Lang"))),
    alt: textOf(element.lookup(PDFName.of("Alt"))),
    actualText: textOf(element.lookup(PDFName.of("ActualText"))),
    expansion: textOf(element.lookup(PDFName.of("E"))),
    id: textOf(element.lookup(PDFName.of("ID"))),
    ...readOwned(element, classes),
  };
  return Object.fromEntries(Object.entries(found).filter(([, value]) => value !== undefined));
}

function readOwned(element: PDFDict, classes: PDFDict | undefined) {
  const owners = [
    ...dictionariesOf(element.lookup(PDFName.of("A"))),
    ...namesOf(element.lookup(PDFName.of("C"))).flatMap((name) => dictionariesOf(classes?.lookup(name))),
  ];
  const value = (key: string) =>
    owners.map((owner) => owner.lookup(PDFName.of(key))).find((each) => each !== undefined);
  return {
    scope: nameText(value("Scope")),
    headers: listOf(value("Headers"), textOf),
    rowSpan: numberOf(value("RowSpan")),
    colSpan: numberOf(value("ColSpan")),
    bbox: listOf(value("BBox"), numberOf),
    listNumbering: nameText(value("ListNumbering")),
    placement: nameText(value("Placement")),
  };
}

function dictionariesOf(object: PDFObject | undefined): PDFDict[] {
  if (object instanceof PDFDict) return [object];
  return (listOf(object, (each) => (each instanceof PDFDict ? each : undefined)) ?? []).slice();
}

function namesOf(object: PDFObject | undefined): PDFName[] {
  if (object instanceof PDFName) return [object];
  return (listOf(object, (each) => (each instanceof PDFName ? each : undefined)) ?? []).slice();
}

function listOf<T>(
  object: PDFObject | undefined,
  read: (each: PDFObject | undefined) => T | undefined,
): readonly T[] | undefined {
  if (!(object instanceof PDFArray)) return undefined;
  return object.asArray().flatMap((_, index) => read(object.lookup(index)) ?? []);
}

function numberOf(object: PDFObject | undefined): number | undefined {
  return object instanceof PDFNumber ? object.asNumber() : undefined;
}

function nameText(object: PDFObject | undefined): string | undefined {
  return object instanceof PDFName ? object.decodeText() : undefined;
}
