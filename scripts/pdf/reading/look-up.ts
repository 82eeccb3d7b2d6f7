// Looks up values in the dictionaries of a PDF that anybody may have written: a value of another type than the
// format asks for counts as missing, where the library would throw.
import {
  PDFArray,
  PDFBool,
  PDFDict,
  PDFHexString,
  PDFName,
  PDFNumber,
  type PDFObject,
  PDFStream,
  PDFString,
} from "@cantoo/pdf-lib";

/** The dictionary under `key`; of a stream, the dictionary that comes with it. */
export function lookUpDict(dictionary: PDFDict, key: string): PDFDict | undefined {
  const value = dictionary.lookup(PDFName.of(key));
  if (value instanceof PDFStream) return value.dict;
  return value instanceof PDFDict ? value : undefined;
}

/**
 * What stands under `key` in a page, or in the nearest node of the page tree around it, from which pages inherit
 * (ISO 32000-1, 7.7.3.4). The library throws where a parent is no node of a page tree.
 */
export function lookUpInherited(page: PDFDict, key: string): PDFObject | undefined {
  const seen = new Set<PDFDict>();
  for (let node: PDFDict | undefined = page; node && !seen.has(node); node = lookUpDict(node, "Parent")) {
    const value = node.lookup(PDFName.of(key));
    if (value !== undefined) return value;
    seen.add(node);
  }
  return undefined;
}

/** The stream under `key`. */
export function lookUpStream(dictionary: PDFDict, key: string): PDFStream | undefined {
  const value = dictionary.lookup(PDFName.of(key));
  return value instanceof PDFStream ? value : undefined;
}

/** The name under `key`, without its slash. */
export function lookUpName(dictionary: PDFDict, key: string): string | undefined {
  return nameOf(dictionary.lookup(PDFName.of(key)));
}

/** The text of the string under `key`. */
export function lookUpText(dictionary: PDFDict, key: string): string | undefined {
  return textOf(dictionary.lookup(PDFName.of(key)));
}

/** The number under `key`. */
export function lookUpNumber(dictionary: PDFDict, key: string): number | undefined {
  const value = dictionary.lookup(PDFName.of(key));
  return value instanceof PDFNumber ? value.asNumber() : undefined;
}

/** The truth value under `key`. */
export function lookUpBoolean(dictionary: PDFDict, key: string): boolean | undefined {
  const value = dictionary.lookup(PDFName.of(key));
  return value instanceof PDFBool ? value.asBoolean() : undefined;
}

/** The values of the array under `key`, with references followed; none where there is no array. */
export function lookUpItems(dictionary: PDFDict, key: string): readonly (PDFObject | undefined)[] {
  const value = dictionary.lookup(PDFName.of(key));
  return value instanceof PDFArray ? itemsOf(value) : [];
}

/** The numbers in the array under `key`. */
export function lookUpNumbers(dictionary: PDFDict, key: string): readonly number[] {
  return lookUpItems(dictionary, key).flatMap((item) => (item instanceof PDFNumber ? [item.asNumber()] : []));
}

/** The values under a key that the format lets hold one value or an array of them, with references followed. */
export function lookUpOneOrMore(dictionary: PDFDict, key: string): readonly (PDFObject | undefined)[] {
  const value = dictionary.lookup(PDFName.of(key));
  if (value instanceof PDFArray) return itemsOf(value);
  return value === undefined ? [] : [value];
}

/** The values of an array, with references followed; undefined where one leads to nothing. */
export function itemsOf(array: PDFArray): readonly (PDFObject | undefined)[] {
  return Array.from({ length: array.size() }, (_, index) => array.lookup(index));
}

/** The name that an object is, without its slash. */
export function nameOf(object: PDFObject | undefined): string | undefined {
  return object instanceof PDFName ? object.decodeText() : undefined;
}

/** The text of an object that is a string. */
export function textOf(object: PDFObject | undefined): string | undefined {
  return object instanceof PDFString || object instanceof PDFHexString ? object.decodeText() : undefined;
}
