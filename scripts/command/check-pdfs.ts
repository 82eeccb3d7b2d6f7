// Looks into the PDFs that are published or bound into packs, which only the room of PDFs can read.
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { writtenBindings } from "../check/written-papers.ts";
import type { Finding, Place } from "../lib/finding.ts";
import type { Publication } from "../model/publication.ts";
import type { Register } from "../model/register.ts";
import { inspectPdf } from "../pdf/inspect/inspect-pdf.ts";
import { bindingFault } from "../pdf/pack/bind/open-bound.ts";

/** What the PDFs of a register bring along unseen, and which cannot be bound into the pack that names them. */
export async function checkPdfs({ publications }: Register, source: string): Promise<readonly Finding[]> {
  const findings: Finding[] = [];
  for (const publication of publications.values()) {
    for (const { path, file } of publication.assets) {
      if (!/\.pdf$/i.test(file)) continue;
      // What cannot be read was told when it was loaded.
      const bytes = await readFile(join(source, file)).catch(() => undefined);
      if (bytes === undefined || !bytes.subarray(0, 1024).includes("%PDF-")) continue;
      const bindings = placesOf(publication, path);
      const fault = bindings.length > 0 ? await bindingFault(path, bytes) : undefined;
      if (fault !== undefined) findings.push(...bindings.map((place) => unbound(place, fault)));
      else findings.push(...(await inspect(file, bytes)));
    }
  }
  return findings;
}

/** Where a publication says that a file is a paper or an appendix. */
function placesOf(publication: Publication, path: string): readonly Place[] {
  return writtenBindings(publication)
    .filter(({ file }) => file === path)
    .map(({ on, pointer }) => publication.locate(on, `${pointer}/file`));
}

/** The sentence names what is wrong, and then the remedy: behind a colon, or as a sentence of its own. */
function unbound(place: Place, fault: string): Finding {
  const [, message = fault, hint = ""] =
    /^(.*, because .*): (.*)$/.exec(fault) ?? /^(.*? cannot be bound in\. .*?)\. (.*)$/.exec(fault) ?? [];
  return { severity: "error", rule: "bound-files", place, message: `${message}.`, hint: capital(hint) };
}

async function inspect(file: string, bytes: Uint8Array): Promise<readonly Finding[]> {
  const place = { file, line: 1, column: 1 };
  const { unreadable, hidden, names } = await inspectPdf(bytes);
  const findings: Finding[] = [];
  if (unreadable !== undefined) {
    const [message = "", ...rest] = unreadable.split(/(?<=\.) /);
    findings.push({ severity: "warning", rule: "hidden-content", place, message, hint: rest.join(" ") });
  }
  if (hidden.length > 0) {
    findings.push({
      severity: "warning",
      rule: "hidden-content",
      place,
      message: `The PDF brings along what its pages do not show: ${listOf(hidden)}.`,
      hint: "Print it to a new PDF, or in Acrobat choose Redact a PDF, Sanitize document; then look at it again.",
    });
  }
  if (names.length > 0) {
    findings.push({
      severity: "warning",
      rule: "file-authors",
      place,
      message: `The PDF names who wrote it: ${listOf(names.map((name) => `“${name}”`))}.`,
      hint: "Where that is not meant to be public, take it out of the document's properties and export it again.",
    });
  }
  return findings;
}

function listOf(items: readonly string[]): string {
  const most = 8;
  const rest = items.length - most;
  return `${items.slice(0, most).join(", ")}${rest > 0 ? ` and ${rest} more` : ""}`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
