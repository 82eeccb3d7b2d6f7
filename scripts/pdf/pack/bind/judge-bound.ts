// Finds what in a PDF that was bound in breaks the standards that packs keep, and cannot be mended here.
import { PDFArray, PDFDict, type PDFDocument, PDFStream } from "@cantoo/pdf-lib";
import { type CheckedPdf, checkPdf } from "../../check/check-pdf.ts";
import { decodeOrNothing, decodePageContent, decodeStream } from "../../content/decode-stream.ts";
import { readOperations } from "../../content/read-operations.ts";
import type { PdfNote } from "../../pdf-note.ts";
import { listPages } from "../../reading/list-pages.ts";
import { lookUpName } from "../../reading/look-up.ts";

/** The rules that the pack itself sees to, whatever is bound into it. */
const OF_THE_PACK = new Set(
  "metadata ua-level archive-level title language bookmarks encryption attachments scripts file-id tagged".split(
    " ",
  ),
);

/**
 * A note for each kind of fault in a PDF as it was bound in; with any, the pack breaks PDF/UA or PDF/A. `alone` is
 * the bytes of a pack that holds nothing else, `document` what went into it, and `name` the file it came from.
 */
export async function judgeBound(
  name: string,
  document: PDFDocument,
  alone: Uint8Array,
): Promise<readonly PdfNote[]> {
  const faults = new Map<string, PdfNote>();
  const add = (kind: string, what: string, hint: string) =>
    void faults.set(kind, { about: name, what, hint, isBreach: true });
  const { findings }: CheckedPdf = await checkPdf(alone);
  for (const { severity, rule, message, detail, hint } of findings) {
    if (severity !== "error" || OF_THE_PACK.has(rule) || faults.has(rule)) continue;
    add(rule, detail === undefined ? message : `${message.replace(/\.$/, "")} (${detail}).`, hint);
  }
  for (const [kind, sentence] of Object.entries(archiveFaults(document)))
    add(kind, sentence, "Export it as PDF/A.");
  return [...faults.values()];
}

/** What PDF/A-2 forbids in a document whose colours are those of screens (ISO 19005-2, 6.2.4.3 and 6.1.7.2). */
function archiveFaults(document: PDFDocument): Readonly<Record<string, string>> {
  const objects = document.context.enumerateIndirectObjects().map(([, object]) => object);
  const written = objects
    .map((object) => (object instanceof PDFStream ? object.dict : object))
    .filter((object) => object instanceof PDFDict || object instanceof PDFArray)
    .map((object) => object.toString());
  const usesInk =
    written.some((text) => text.includes("/DeviceCMYK")) ||
    contentsOf(document).some((content) => !readOperations(content, INK).next().done);
  return {
    ...(usesInk ? { ink: "It has colours for four inks, which look different on every machine." } : {}),
    ...(written.some((text) => text.includes("/LZWDecode"))
      ? { packing: "It is compressed in a way that is not for documents that are kept." }
      : {}),
  };
}

const INK = new Set(["k", "K"]);

/** What can be decoded: the rest has been told of. */
function contentsOf(document: PDFDocument): readonly Uint8Array[] {
  const forms = document.context
    .enumerateIndirectObjects()
    .flatMap(([, object]) =>
      object instanceof PDFStream && lookUpName(object.dict, "Subtype") === "Form" ? [object] : [],
    );
  return [
    ...listPages(document).map(({ node }) => decodeOrNothing(() => decodePageContent(node))),
    ...forms.map((form) => decodeOrNothing(() => decodeStream(form))),
  ].filter((content) => content !== undefined);
}
