// Looks at a file that is published as it is: only sorts that cannot run, and pictures that hold no script.
import { load } from "cheerio";
import type { Finding } from "../lib/finding.ts";
import { inspectFile, readText } from "./read-text.ts";

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

/** What is wrong with a file of the source folder, by its path relative to it; nothing where it may be published. */
export async function inspectAsset(source: string, file: string): Promise<readonly Finding[]> {
  const ending = /\.([^./]+)$/.exec(file)?.[1]?.toLowerCase() ?? "";
  if (!published.includes(ending)) {
    return [
      problem(
        file,
        1,
        "A file of this sort is not published.",
        `Take it out of the folder, or save it as one of: ${published.join(", ")}.`,
      ),
    ];
  }
  const unusable = await inspectFile(source, file);
  if (unusable !== undefined) return [unusable];
  if (ending !== "svg") return [];
  const read = await readText(source, file);
  if ("finding" in read) return [read.finding];
  const found = activeContent(read.text);
  if (found === undefined) return [];
  return [
    problem(
      file,
      lineOf(read.text, found),
      `The picture holds “${found}”, which can run or fetch something.`,
      "Export the drawing again as plain SVG, without scripts, links and outside files.",
    ),
  ];
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

function lineOf(text: string, written: string): number {
  const index = text.indexOf(written);
  return index < 0 ? 1 : text.slice(0, index).split("\n").length;
}

function problem(file: string, line: number, message: string, hint: string): Finding {
  return { severity: "error", rule: "published-file", place: { file, line, column: 1 }, message, hint };
}
