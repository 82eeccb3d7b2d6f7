// Reads the metadata packet of a PDF (XMP), in which a document names the standards that it claims to follow.

import type { PDFDict } from "@cantoo/pdf-lib";
import { type CheerioAPI, load } from "cheerio/slim";
import { decodeOrNothing, decodeStream } from "../../content/decode-stream.ts";
import { lookUpStream } from "../../reading/look-up.ts";

/** What the packet says; undefined and empty where it says nothing. */
export interface Metadata {
  readonly title: string | undefined;
  readonly authors: readonly string[];
  readonly created: string | undefined;
  readonly modified: string | undefined;
  /** The part of PDF/UA, such as `1`. */
  readonly pdfUa: string | undefined;
  /** The part of PDF/A and its level, such as `2A`; part 4 has levels `E` and `F` or none. */
  readonly pdfA: string | undefined;
}

const PDF_UA = "http://www.aiim.org/pdfua/ns/id/";
const PDF_A = "http://www.aiim.org/pdfa/ns/id/";
const DUBLIN_CORE = "http://purl.org/dc/elements/1.1/";
const XMP = "http://ns.adobe.com/xap/1.0/";

/** Reads the packet of the catalogue; undefined if there is none that can be read. */
export function readMetadata(catalog: PDFDict): Metadata | undefined {
  const stream = lookUpStream(catalog, "Metadata");
  const bytes = stream && decodeOrNothing(() => decodeStream(stream));
  if (!bytes) return undefined;
  const $ = load(decodePacket(bytes), { xml: true });
  if ($("*").length === 0) return undefined;
  const values = (namespace: string, name: string) => valuesOf($, namespace, name);
  const [part] = values(PDF_A, "part");
  return {
    title: values(DUBLIN_CORE, "title")[0],
    authors: values(DUBLIN_CORE, "creator"),
    created: values(XMP, "CreateDate")[0],
    modified: values(XMP, "ModifyDate")[0],
    pdfUa: values(PDF_UA, "part")[0],
    pdfA: part && `${part}${values(PDF_A, "conformance")[0] ?? ""}`,
  };
}

function decodePacket(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xfe && second === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  return new TextDecoder(first === 0xff && second === 0xfe ? "utf-16le" : "utf-8").decode(bytes);
}

/** The values of a property, written as an attribute, as an element, or as the entries of a list in one. */
function valuesOf($: CheerioAPI, namespace: string, name: string): readonly string[] {
  const names = new Set(prefixesOf($, namespace).map((prefix) => `${prefix}:${name}`));
  const values = elementsOf($).flatMap((element) => {
    const written = Object.entries(element.attribs).flatMap(([key, value]) =>
      names.has(key) ? [value] : [],
    );
    if (!names.has(element.name)) return written;
    const entries = $(element).find("rdf\\:li").toArray();
    return [...written, ...(entries.length > 0 ? entries : [element]).map((entry) => $(entry).text())];
  });
  return values.map((value) => value.trim()).filter((value) => value !== "");
}

/** The prefixes that stand for a namespace: a packet may choose its own. */
function prefixesOf($: CheerioAPI, namespace: string): readonly string[] {
  return elementsOf($)
    .flatMap((element) => Object.entries(element.attribs))
    .flatMap(([key, value]) => (key.startsWith("xmlns:") && value === namespace ? [key.slice(6)] : []));
}

function elementsOf($: CheerioAPI) {
  return $("*")
    .toArray()
    .filter((element) => "attribs" in element);
}
