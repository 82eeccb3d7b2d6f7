// Makes of a file that stands beside texts what may be published of it: only sorts that cannot run, and drawings
// that hold no script.
import { load } from "cheerio";
import type { Finding } from "../../lib/finding.ts";
import type { Picture } from "../../model/picture.ts";
import { decodeText } from "../read-text.ts";

/** One file to publish: the file itself, or a smaller copy of a picture. */
export interface PreparedOutput {
  /** As the path that was given, or with the width before its ending, such as `bus-480w.jpg`. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** The characters of a drawing. */
export interface DrawnWords {
  readonly text: string;
  /** Where something that stands in the text was written; line and column count from 1. */
  locate(written: string): { readonly line: number; readonly column: number };
}

/** What is published of a file. */
export interface PreparedFile {
  readonly findings: readonly Finding[];
  /** What goes out in its place, the file itself first; none where it may not be published. */
  readonly outputs: readonly PreparedOutput[];
  /** The size of a picture. */
  readonly picture?: Picture;
  readonly words?: DrawnWords;
}

/** Sorts of files that a publication may bring along. */
const published = [
  "svg",
  "png",
  "jpg",
  "jpeg",
  "gif",
  "webp",
  "avif",
  "pdf",
  "csv",
  "txt",
  "xlsx",
  "ods",
  "docx",
  "odt",
];

/** Prepares a file for publication from its path, which findings name, and its bytes. Its problems are findings; it never throws for content. */
export async function prepareFile(file: string, bytes: Uint8Array): Promise<PreparedFile> {
  const ending = /\.([^./]+)$/.exec(file)?.[1]?.toLowerCase() ?? "";
  if (!published.includes(ending)) {
    const hint = `Take it out of the folder, or save it as one of: ${published.join(", ")}.`;
    return refused(problem(file, 1, "A file of this sort is not published.", hint));
  }
  if (ending !== "svg") return { findings: [], outputs: [{ path: file, bytes }] };
  const read = decodeText(file, bytes);
  if ("finding" in read) return refused(read.finding);
  const drawing = read.text;
  const found = activeContent(drawing);
  if (found !== undefined) {
    return refused(
      problem(
        file,
        placeOf(drawing, found).line,
        `The picture holds “${found}”, which can run or fetch something.`,
        "Export the drawing again as plain SVG, without scripts, links and outside files.",
      ),
    );
  }
  const start = drawing.indexOf("<text");
  const text = drawing.replace(/encoding=["']utf-16["']/i, 'encoding="UTF-8"');
  return {
    findings: [],
    outputs: [{ path: file, bytes: new TextEncoder().encode(text) }],
    words: {
      text: load(drawing, { xml: true })("text").text(),
      locate: (written) => placeOf(drawing, written, start),
    },
  };
}

function refused(finding: Finding): PreparedFile {
  return { findings: [finding], outputs: [] };
}

/** The first thing in an SVG that could run a script or fetch something from elsewhere, as written; undefined for none. */
function activeContent(svg: string): string | undefined {
  const declaration = /<!ENTITY|<!DOCTYPE[^>]*\[|<\?xml-stylesheet/i.exec(svg)?.[0];
  if (declaration !== undefined) return declaration;
  const $ = load(svg, { xml: true });
  for (const element of $.root().find("*").get()) {
    const name = element.tagName.toLowerCase().replace(/^.*:/, "");
    if (["script", "foreignobject", "iframe", "object", "embed", "handler"].includes(name))
      return `<${element.tagName}`;
    for (const [attribute, value] of Object.entries(element.attribs)) {
      if (/^on/i.test(attribute)) return attribute;
      const isAddress = /(^|:)(href|src)$/i.test(attribute);
      if (isAddress && !/^\s*(#|data:image\/(png|jpeg|gif|webp);)/i.test(value))
        return `${attribute}="${value.slice(0, 40)}`;
      if (/url\(\s*['"]?(?!#)/i.test(value) || /@import/i.test(value)) return value.slice(0, 40);
    }
    if (name === "style" && /@import|url\(\s*['"]?(?!#)/i.test($(element).text())) return "<style";
  }
  return undefined;
}

function placeOf(
  text: string,
  written: string,
  start = 0,
): { readonly line: number; readonly column: number } {
  const before = text.slice(0, Math.max(0, text.indexOf(written, start))).split("\n");
  return { line: before.length, column: (before.at(-1) ?? "").length + 1 };
}

function problem(file: string, line: number, message: string, hint: string): Finding {
  return { severity: "error", rule: "published-file", place: { file, line, column: 1 }, message, hint };
}
