// Everything in a PDF that is read or heard: its pages, its bookmarks, its title and description, and the texts of its tags.
import {
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  PDFRawStream,
  PDFString,
} from "@cantoo/pdf-lib";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";

/** The entries of dictionaries that hold such texts (ISO 32000-1): of tags, bookmarks, links, files and of the file itself. */
const heard = ["Alt", "ActualText", "E", "Title", "T", "TU", "Contents", "Desc", "Subject", "Keywords"];

/** Its texts, each as it stands in a mark or an entry. */
export async function pdfTexts(bytes: Uint8Array): Promise<readonly string[]> {
  const document = await PDFDocument.load(bytes, { updateMetadata: false });
  const entries = document.context.enumerateIndirectObjects().flatMap(([, object]) => entriesOf(object));
  return [...entries, ...(await linesOf(bytes))];
}

function entriesOf(object: unknown): readonly string[] {
  if (object instanceof PDFArray) return object.asArray().flatMap(entriesOf);
  if (object instanceof PDFRawStream) return toldOf(object);
  if (!(object instanceof PDFDict)) return [];
  const own = heard.flatMap((key) => {
    const value = object.get(PDFName.of(key));
    return value instanceof PDFString || value instanceof PDFHexString ? [value.decodeText()] : [];
  });
  return [...own, ...object.values().flatMap(entriesOf)];
}

/** Titles, descriptions, keywords and the like in the metadata of the file, which are entries of lists there (XMP). */
function toldOf({ dict, contents }: PDFRawStream): readonly string[] {
  if (dict.get(PDFName.of("Type")) !== PDFName.of("Metadata")) return [];
  const packet = new TextDecoder().decode(contents);
  return [...packet.matchAll(/<rdf:li[^>]*>([^<]*)<\/rdf:li>/g)].map(([, text = ""]) => text);
}

/** The words of its pages: those of a mark together, whose lines may break anywhere. */
async function linesOf(bytes: Uint8Array): Promise<readonly string[]> {
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0, useSystemFonts: false });
  const pdf = await task.promise;
  const lines: string[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const { items } = await (await pdf.getPage(number)).getTextContent({ includeMarkedContent: true });
    let line = "";
    for (const item of items) {
      if ("str" in item) line += `${item.str}${item.hasEOL ? " " : ""}`;
      else {
        lines.push(line);
        line = "";
      }
    }
    lines.push(line);
  }
  await task.destroy();
  return lines;
}
