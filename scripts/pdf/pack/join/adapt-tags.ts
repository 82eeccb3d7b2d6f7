// Gives what the tags of a paper are known by numbers, ids and names that no other paper of the pack has.
import { PDFArray, type PDFDict, PDFHexString, PDFName, PDFNumber, PDFString } from "@cantoo/pdf-lib";

const HEADERS = PDFName.of("Headers");
const PARENT_KEYS = [PDFName.of("StructParents"), PDFName.of("StructParent")];

/** The numbers under which a PDF's content finds its tags in the pack: new ones by those that it had. */
export type ParentNumbers = ReadonlyMap<number, number>;

/** Gives the copy of a dictionary the numbers and ids that it has in the pack. */
export function adaptTags(copy: PDFDict, key: string, numbers: ParentNumbers): void {
  for (const name of PARENT_KEYS) {
    const number = copy.get(name);
    if (!(number instanceof PDFNumber)) continue;
    const renumbered = numbers.get(number.asNumber());
    if (renumbered === undefined) copy.delete(name);
    else copy.set(name, PDFNumber.of(renumbered));
  }
  const headers = copy.get(HEADERS);
  if (!(headers instanceof PDFArray)) return;
  for (const [index, id] of headers.asArray().entries()) {
    if (id instanceof PDFString || id instanceof PDFHexString)
      headers.set(index, PDFHexString.of(prefixed(key, id).toString("hex")));
  }
}

/** A name of a paper's own, such as that of a class, where other papers may have the same. */
export function nameInPack(name: PDFName, key: string): PDFName {
  return PDFName.of(`${name.decodeText()}-${key}`);
}

/** An id with the key of its paper before it. */
export function prefixed(key: string, id: PDFString | PDFHexString): Buffer {
  return Buffer.concat([Buffer.from(`${key}-`), id.asBytes()]);
}
