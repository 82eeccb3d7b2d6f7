// Finds what a PDF that is published brings along and nobody sees: programs, files, comments, layers and names of authors.
import { PDFDict, type PDFPageLeaf } from "@cantoo/pdf-lib";
import { type OpenPdf, openPdf, UnreadablePdfError } from "../check/reading/open-pdf.ts";
import { readAttachments } from "../check/reading/read-attachments.ts";
import { readMetadata } from "../check/reading/read-metadata.ts";
import { bindingFault, openingFault } from "../pack/bind/open-bound.ts";
import { lookUpDict, lookUpItems, lookUpName, lookUpText } from "../reading/look-up.ts";
import { readNameTree } from "../reading/read-name-tree.ts";

/** What was found in a PDF, in words; empty where nothing was. */
export interface PdfContents {
  /** Why it cannot be bound into a pack, as a sentence that names the file and the remedy; of one that is to be. */
  readonly unbindable?: string;
  /** Why it cannot be looked into; nothing else is known then. */
  readonly unreadable?: string;
  /** Such as `a program that runs when page 3 is opened`. */
  readonly hidden: readonly string[];
  /** Names in its metadata and comments. */
  readonly names: readonly string[];
}

/** Looks into a PDF, opened once; one that is to be bound in has a name. Never throws for what a file holds. */
export async function inspectPdf(bytes: Uint8Array, boundAs?: string): Promise<PdfContents> {
  let pdf: OpenPdf;
  try {
    pdf = await openPdf(bytes);
  } catch (error) {
    if (!(error instanceof UnreadablePdfError)) throw error;
    const unbindable = boundAs === undefined ? {} : { unbindable: openingFault(boundAs, error) };
    return { ...unbindable, unreadable: error.message, hidden: [], names: [] };
  }
  const unbindable = boundAs === undefined ? undefined : bindingFault(boundAs, pdf);
  const { document, pages } = pdf;
  const { catalog } = document;
  const hidden = new Set<string>();
  const names = lookUpDict(catalog, "Names");
  if (names && readNameTree(lookUpDict(names, "JavaScript")).length > 0) hidden.add("programs (JavaScript)");
  for (const found of actionsOf(catalog)) hidden.add(`${found} when it is opened`);
  const authors = new Set([...(readMetadata(catalog)?.authors ?? []), ...infoNames(pdf)]);
  for (const [index, page] of pages.entries()) inspectPage(page, index + 1, hidden, authors);
  for (const { name } of readAttachments(document, pages))
    hidden.add(`the file “${name || "without a name"}”`);
  for (const layer of hiddenLayers(catalog)) hidden.add(`the hidden layer “${layer}”`);
  const form = lookUpDict(catalog, "AcroForm");
  if (form && lookUpItems(form, "Fields").length > 0) hidden.add("a form with what was filled in");
  return {
    ...(unbindable !== undefined && { unbindable }),
    hidden: [...hidden],
    names: [...authors].map((name) => name.trim()).filter((name) => name !== ""),
  };
}

function inspectPage(page: PDFPageLeaf, number: number, hidden: Set<string>, authors: Set<string>): void {
  for (const found of actionsOf(page)) hidden.add(`${found} when page ${number} is opened`);
  for (const annotation of lookUpItems(page, "Annots")) {
    if (!(annotation instanceof PDFDict)) continue;
    for (const found of actionsOf(annotation)) hidden.add(`${found} on page ${number}`);
    const subtype = lookUpName(annotation, "Subtype") ?? "";
    if (!comments.has(subtype)) continue;
    hidden.add(`comments on page ${number}`);
    authors.add(lookUpText(annotation, "T") ?? "");
  }
}

/** Annotations that people write on a finished document (ISO 32000-1, table 169). */
const comments = new Set(
  "Text FreeText Line Square Circle Polygon PolyLine Highlight Underline Squiggly StrikeOut Caret Stamp Ink".split(
    " ",
  ),
);

/** What actions do to a reader's machine, by their names (ISO 32000-1, table 198). */
const actions: Readonly<Record<string, string>> = {
  JavaScript: "a program (JavaScript) that runs",
  Launch: "a link that starts a program",
  ImportData: "an action that reads a file",
  SubmitForm: "a form that sends what is filled in",
  GoToE: "a link into a file inside it",
  Movie: "a film that plays",
  Rendition: "a film that plays",
};

function actionsOf(object: PDFDict): readonly string[] {
  const further = lookUpDict(object, "AA");
  const all = [
    lookUpDict(object, "OpenAction"),
    lookUpDict(object, "A"),
    ...(further ? further.keys().map((key) => lookUpDict(further, key.decodeText())) : []),
  ];
  const found = new Set<string>();
  const seen = new Set<PDFDict>();
  while (all.length > 0) {
    const action = all.pop();
    if (action === undefined || seen.has(action)) continue;
    seen.add(action);
    const does = actions[lookUpName(action, "S") ?? ""];
    const address = lookUpText(action, "URI") ?? "";
    if (does !== undefined) found.add(does);
    if (/^\s*(javascript|file|data|vbscript):/i.test(address)) found.add("a link to a program or a file");
    const next = lookUpDict(action, "Next");
    all.push(next, ...lookUpItems(action, "Next").filter((one) => one instanceof PDFDict));
  }
  return [...found];
}

function infoNames({ document }: OpenPdf): readonly string[] {
  const reference = document.context.trailerInfo.Info;
  const dictionary = document.context.lookup(reference);
  const author = dictionary instanceof PDFDict ? lookUpText(dictionary, "Author") : undefined;
  return author === undefined ? [] : [author];
}

/** The names of layers that are not shown when the file is opened. */
function hiddenLayers(catalog: PDFDict): readonly string[] {
  const layers = lookUpDict(catalog, "OCProperties");
  const usual = layers && lookUpDict(layers, "D");
  if (layers === undefined || usual === undefined) return [];
  const off =
    lookUpName(usual, "BaseState") === "OFF" ? lookUpItems(layers, "OCGs") : lookUpItems(usual, "OFF");
  return off.map(
    (layer) => (layer instanceof PDFDict ? lookUpText(layer, "Name") : undefined) ?? "without a name",
  );
}
