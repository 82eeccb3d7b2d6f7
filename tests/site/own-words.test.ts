// In a publication of another language than the site's, what the site itself says is marked as what it is (WCAG 3.1.2).
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { load } from "cheerio";
import { expect, it } from "vitest";
import { isTelling } from "../../scripts/lib/plain-words.ts";
import { baseFolder, type Files, listFiles } from "../support/temporary-folder.ts";
import { renderSource } from "./render-source.ts";
import { scorecardSource } from "./scorecard-source.ts";

/** Words alone, without numbers, as a row that can be searched. */
const row = (text: string) => ` ${(text.toLowerCase().match(/\p{L}+/gu) ?? []).join(" ")} `;

/** The pieces of a text that somebody can have written in one go, without dates, which are numbers in words. */
const piecesOf = (text: string) =>
  text
    .split(/[^\p{L}\p{N}\s'’-]+/u)
    .map((piece) => row((piece.toLowerCase().match(/\p{L}+/gu) ?? []).filter(isTelling).join(" ")))
    .filter((piece) => piece.trim() !== "");

/** The base and scorecards, with every publication in Welsh, and all that their files say. */
async function welshSource(): Promise<{ readonly files: Files; readonly said: string }> {
  const files: Record<string, Uint8Array | string> = { ...scorecardSource };
  const texts: string[] = [];
  for (const path of new Set([...(await listFiles(baseFolder)), ...Object.keys(scorecardSource)])) {
    if (!/\.(md|yaml|csv)$/.test(path)) continue;
    const text = String(scorecardSource[path] ?? (await readFile(join(baseFolder, path), "utf8")));
    texts.push(text.replaceAll(/\[\[.*?\]\]/g, ""));
    if (path.endsWith("/index.md")) files[path] = text.replace(/^type: .*$/m, "$&\nlang: cy");
  }
  const words = row(texts.join(" ")).trim().split(" ").filter(isTelling);
  return { files, said: ` ${words.join(" ")} ` };
}

it.each(["site", "print"] as const)(
  "words of the site are marked in Welsh publications: %s",
  async (pass) => {
    const { files, said } = await welshSource();
    const unmarked = new Set<string>();
    let pages = 0;
    let marked = 0;
    for (const [path, markup] of await renderSource(files, pass)) {
      if (!path.endsWith(".html")) continue;
      const $ = load(markup);
      if ($("html").attr("lang") !== "cy") continue;
      pages += 1;
      // Lists of contents are made of the headings, which are seen where they stand.
      $("script, style, head, nav.contents ol, .contents").remove();
      $("body *")
        .contents()
        .each((_, node) => {
          if (node.type !== "text") return;
          const own = piecesOf(node.data).filter((piece) => !said.includes(piece));
          if (own.length === 0) return;
          if ($(node).closest("[lang]").attr("lang") === "en-GB") marked += 1;
          else unmarked.add(`${path}: ${node.data.trim().slice(0, 80)}`);
        });
    }
    expect(pages).toBeGreaterThan(5);
    expect(marked).toBeGreaterThan(100);
    expect([...unmarked]).toEqual([]);
  },
);
