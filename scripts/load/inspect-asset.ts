// Looks at a file that is published as it is: only sorts that cannot run, and pictures that hold no script.
import { load } from "cheerio";
import type { Finding } from "../lib/finding.ts";
import type { LoadContext } from "./load-context.ts";
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

/** Looks at a file of the source folder: what is wrong with it, and the characters of a drawing, go to the context. */
export async function inspectAsset(context: LoadContext, file: string): Promise<void> {
  const asset = await readAsset(context.source, file);
  context.findings.push(...asset.findings);
  const { drawing } = asset;
  if (drawing === undefined) return;
  const words = load(drawing, { xml: true })("text").text();
  const start = drawing.indexOf("<text");
  context.addCharacters(words, (written) => ({ file, ...placeOf(drawing, written, start) }));
}

interface AssetRead {
  readonly findings: readonly Finding[];
  /** The text of an SVG file that may be published. */
  readonly drawing?: string;
}

async function readAsset(source: string, file: string): Promise<AssetRead> {
  const ending = /\.([^./]+)$/.exec(file)?.[1]?.toLowerCase() ?? "";
  if (!published.includes(ending)) {
    const hint = `Take it out of the folder, or save it as one of: ${published.join(", ")}.`;
    return { findings: [problem(file, 1, "A file of this sort is not published.", hint)] };
  }
  const unusable = await inspectFile(source, file);
  if (unusable !== undefined) return { findings: [unusable] };
  if (ending !== "svg") return { findings: [] };
  const read = await readText(source, file);
  if ("finding" in read) return { findings: [read.finding] };
  const found = activeContent(read.text);
  if (found === undefined) return { findings: [], drawing: read.text };
  return {
    findings: [
      problem(
        file,
        placeOf(read.text, found).line,
        `The picture holds “${found}”, which can run or fetch something.`,
        "Export the drawing again as plain SVG, without scripts, links and outside files.",
      ),
    ],
  };
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
