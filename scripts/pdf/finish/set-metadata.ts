// Finishing step: says what the document is, whose, in what language and from when. The information dictionary
// and the XMP packet say the same, as ISO 19005-2, 6.6.3 demands.
import {
  PDFDict,
  type PDFDocument,
  PDFHexString,
  PDFName,
  PDFRef,
  PDFStream,
  PDFString,
} from "@cantoo/pdf-lib";
import type { DocumentFacts } from "../document-facts.ts";
import type { FinishStep } from "./finish-step.ts";
import { metadataText } from "./metadata-text.ts";
import { withoutClaims, type XmpFacts, xmpPacket } from "./xmp-packet.ts";

const CREATOR_TOOL = "Scrutineer";

/** Writes the facts as metadata, and has viewers show the title. A document that states no date has none. */
export const setMetadata: FinishStep = (document, stated) => {
  const facts = cleanFacts(stated);
  const producer = metadataText(document.getProducer() ?? "");
  if (facts.language !== "") document.setLanguage(facts.language);
  document.catalog.getOrCreateViewerPreferences().setDisplayDocTitle(true);
  writeInformation(document, { ...facts, producer, creatorTool: CREATOR_TOOL });
  writePacket(document, xmpPacket({ ...facts, producer, creatorTool: CREATOR_TOOL }));
};

function cleanFacts(facts: DocumentFacts): DocumentFacts {
  const clean = (texts: readonly string[]) => texts.map(metadataText).filter((text) => text !== "");
  return {
    ...facts,
    title: metadataText(facts.title),
    language: metadataText(facts.language),
    authors: clean(facts.authors),
    publisher: metadataText(facts.publisher),
    subject: metadataText(facts.subject),
    keywords: clean(facts.keywords),
    identifier: metadataText(facts.identifier),
    version: metadataText(facts.version),
    licence: metadataText(facts.licence),
    rights: metadataText(facts.rights),
    relations: clean(facts.relations),
  };
}

function writeInformation(document: PDFDocument, facts: XmpFacts): void {
  const modified = facts.modified ?? facts.issued;
  const entries: readonly (readonly [key: string, value: PDFString | PDFHexString | undefined])[] = [
    ["Title", words(facts.title)],
    // XMP, part 3, has several authors in one text separated by semicolons.
    ["Author", words(facts.authors.join("; "))],
    ["Subject", words(facts.subject)],
    ["Keywords", words(facts.keywords.join(", "))],
    ["Creator", words(facts.creatorTool)],
    ["Producer", words(facts.producer)],
    ["CreationDate", dateString(facts.issued)],
    ["ModDate", dateString(modified)],
  ];
  // In place of what the browser wrote, which has the hour of printing in it.
  const { context } = document;
  const information = PDFDict.withContext(context);
  for (const [key, value] of entries) if (value !== undefined) information.set(PDFName.of(key), value);
  const { Info } = context.trailerInfo;
  if (Info instanceof PDFRef) context.assign(Info, information);
  else context.trailerInfo.Info = context.register(information);
}

function words(text: string): PDFHexString | undefined {
  return text === "" ? undefined : PDFHexString.fromText(text);
}

/** A date as exact as it is stated, without an hour: the format of dates lets the end be left out. */
function dateString(date: string | null): PDFString | undefined {
  return date === null ? undefined : PDFString.of(`D:${date.replaceAll("-", "")}`);
}

/** The packet stays uncompressed, so that tools that know no PDF find it (ISO 16684-3 asks for it). */
function writePacket(document: PDFDocument, packet: string): void {
  const { catalog, context } = document;
  const stream = context.stream(Buffer.from(packet, "utf8"), { Type: "Metadata", Subtype: "XML" });
  catalog.set(PDFName.of("Metadata"), context.register(stream));
}

/** Takes out of the metadata that a document keeps PDF/A and PDF/UA. */
export function withdrawClaims({ catalog, context }: PDFDocument): void {
  const reference = catalog.get(PDFName.of("Metadata"));
  const stream = context.lookup(reference);
  if (!(reference instanceof PDFRef) || !(stream instanceof PDFStream)) return;
  const packet = withoutClaims(Buffer.from(stream.getContents()).toString("utf8"));
  context.assign(
    reference,
    context.stream(Buffer.from(packet, "utf8"), { Type: "Metadata", Subtype: "XML" }),
  );
}
