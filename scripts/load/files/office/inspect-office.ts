// Opens an Office file that is published, and warns of what goes out with it that nobody sees on opening it.
import type { Finding } from "../../../lib/finding.ts";
import { toFinding } from "../spot.ts";
import * as officeOpen from "./inspect-office-open.ts";
import * as openDocument from "./inspect-open-document.ts";
import type { OfficeContents } from "./office-contents.ts";
import { type Archive, openArchive } from "./open-archive.ts";

/** Endings of Office files that are looked into. */
export type OfficeEnding = "docx" | "xlsx" | "odt" | "ods";

const kinds = {
  docx: { program: "Word", isKind: ({ names }: Archive) => names.includes("word/document.xml") },
  xlsx: { program: "Excel", isKind: ({ names }: Archive) => names.includes("xl/workbook.xml") },
  odt: {
    program: "LibreOffice",
    isKind: (archive: Archive) => mimeOf(archive).endsWith("opendocument.text"),
  },
  ods: {
    program: "LibreOffice",
    isKind: (archive: Archive) => mimeOf(archive).endsWith("opendocument.spreadsheet"),
  },
};

/** What is wrong with an Office file, and what it brings along. With an error it must not be published. */
export function inspectOffice(file: string, ending: OfficeEnding, bytes: Uint8Array): readonly Finding[] {
  const { program, isKind } = kinds[ending];
  const isOpenDocument = ending === "odt" || ending === "ods";
  const { isReadPart } = isOpenDocument ? openDocument : officeOpen;
  const archive = openArchive(bytes, isReadPart);
  if (archive === "damaged") {
    const hint = `Open it in ${program} and save it again.`;
    return [toFinding(file, { message: "The file is damaged or cut off.", hint })];
  }
  if (archive === "too-large") {
    const hint = "Take it out, and ask whoever made it for another.";
    return [toFinding(file, { message: "The file is made to fill the memory of what opens it.", hint })];
  }
  if (!isKind(archive)) {
    const hint = `Open it in the program that it comes from, and save it as .${ending}; to rename it is not enough.`;
    return [toFinding(file, { message: `The file is not what its name says (.${ending}).`, hint })];
  }
  const contents = isOpenDocument
    ? openDocument.inspectOpenDocument(archive)
    : officeOpen.inspectOfficeOpen(archive);
  return warnings(file, program, contents);
}

function mimeOf({ texts }: Archive): string {
  return (texts.get("mimetype") ?? "").trim();
}

function warnings(file: string, program: string, { hidden, names }: OfficeContents): readonly Finding[] {
  const isMicrosoft = program !== "LibreOffice";
  const inspect = "choose File, Info, Check for Issues, Inspect Document, and remove what it finds";
  const found: Finding[] = [];
  if (hidden.length > 0) {
    const message = `The file brings along what is not seen on opening it: ${listOf(hidden)}.`;
    const hint = isMicrosoft
      ? `In ${program} ${inspect}, or save it as a PDF.`
      : "In LibreOffice accept all changes, delete comments, and delete what is hidden, or save it as a PDF.";
    found.push(toFinding(file, { message, hint }, "hidden-content", "warning"));
  }
  if (names.length > 0) {
    const message = `The file names who worked on it: ${listOf(names.map((name) => `“${name}”`))}.`;
    const hint = isMicrosoft
      ? `Where that is not meant to be public, in ${program} ${inspect}.`
      : "Where that is not meant to be public, choose File, Properties, Reset Properties, and save it again.";
    found.push(toFinding(file, { message, hint }, "file-authors", "warning"));
  }
  return found;
}

function listOf(items: readonly string[]): string {
  const most = 8;
  const rest = items.length - most;
  return `${items.slice(0, most).join(", ")}${rest > 0 ? ` and ${rest} more` : ""}`;
}
