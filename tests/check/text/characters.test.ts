// Every place that readers see is held against the fonts, and what does no harm is let through.

import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { runChecks } from "../../../scripts/check/run-checks.ts";
import { loadRegister } from "../../../scripts/load/load-register.ts";
import { publicationId } from "../../../scripts/model/publication-id.ts";
import { baseFolder, type Files, withSource } from "../../support/temporary-folder.ts";

/** What the rule says of the base with files laid over it, as `file:line:column message`. */
async function problems(files: Files): Promise<readonly string[]> {
  return withSource(files, async (source) => {
    const { register, findings, unreadable } = await loadRegister({ source, today: "2026-03-31" });
    return [...findings, ...runChecks(register, unreadable)]
      .filter(({ severity }) => severity === "error")
      .map(({ place, message }) => `${place.file}:${place.line}:${place.column} ${message}`);
  });
}

const about = (text: string, title = "About") =>
  `---\ntitle: ${title}\ntype: page\nstatus: published\nsummary: What these papers are.\n---\n\n${text}\n`;
const missing =
  "“Ж” (U+0416, CYRILLIC CAPITAL LETTER ZHE), of the Cyrillic script, is in none of the site's fonts.";

/** A file of the base with one piece replaced by another. */
async function changed(path: string, before: string, after: string): Promise<Files> {
  const text = await readFile(join(baseFolder, path), "utf8");
  if (!text.includes(before)) throw new Error(`${path} has no “${before}”.`);
  return { [path]: text.replace(before, after) };
}

describe("a character that no font has", () => {
  it.each([
    ["content/about/index.md", "title: About these papers", "title: About Ж", "2:14"],
    ["content/about/index.md", "summary: What these papers are.", "summary: |\n  What\n  is Ж.", "7:6"],
    ["content/about/index.md", "title: About these papers", 'title: "About \\u0416"', "2:8"],
    ["content/about/index.md", "Papers of", "Papers Ж of", "10:8"],
    ["content/about/index.md", "Papers of", "Papers &#x416; of", "10:1"],
    ["content/reviews/buses-2023/annex-1.md", "title: All the options", "title: All Ж", "2:12"],
    ["content/reviews/buses-2023/annex-1.md", "## The options", "## The Ж options", "7:8"],
    ["content/action-plans/buses-2025/measures.csv", "Strike", "Strike Ж", "4:41"],
    ["content/reviews/buses-2023/map.svg", "</svg>", "<text>Ж</text></svg>", "1:87"],
    ["data/glossary.yaml", "A pass for free travel.", "A Ж.", "5:19"],
    ["data/site.yaml", "name: Westford papers", "name: Westford Ж", "1:16"],
  ])("is found in %s, %j", async (path, before, after, at) => {
    expect(await problems(await changed(path, before, after))).toEqual([`${path}:${at} ${missing}`]);
  });

  it("is one mistake in a file, however often it stands there", async () => {
    expect(await problems({ "content/about/index.md": about("## One\n\nЖ Ж\n\nЖ") })).toEqual([
      `content/about/index.md:10:1 ${missing}`,
    ]);
  });

  it.each([
    ["Yoruba", "Ọjọ́ Ajé, **ẹ̀kọ́** àti *ìṣé*"],
    ["Vietnamese", "Nguyễn Thị Ngọc ở đường Trần Hưng Đạo, **Ừ**"],
    ["Hausa", "Ɓauna, ɗaki, ƙasa"],
    ["Azerbaijani", "Azərbaycan"],
    ["letters with a mark over them", "n̄ m̄ x̌ ɔ̀ ɛ́"],
  ])("is none of %s", async (_what, text) => {
    expect(await problems({ "content/about/index.md": about(text) })).toEqual([]);
  });

  it("may stand where nobody sees it: in a remark, an address, or words that stand for a picture", async () => {
    const files = {
      "content/about/index.md": `${about("[Words](https://example.org/Ж) ![A Ж in a square](map.svg)").replace("type:", "# Ж\ntype:")}`,
      "content/about/map.svg":
        '<svg xmlns="http://www.w3.org/2000/svg"><title>Ж</title><path d="M0 5h10"/></svg>',
    };
    expect(await problems(files)).toEqual([]);
  });
});

describe("a character that does no harm", () => {
  it.each([
    ["letters of a Mac, in two pieces", "Dobry\u0301 den\u030c, cafe\u0301"],
    ["joiners and marks of direction", "a\u200cb a\u200db a\u200eb a\u200fb"],
    ["soft hyphens and spaces", "a\u00adb a\u00a0b a\u202fb a\u2009b a\u200bb a\u2060b \ufeffa"],
    ["signs", "→ ✓ ≥ 95 % ½ CO₂ m² ‑ … ☎ ① € ☎\ufe0e"],
  ])("is let through: %s", async (_name, text) => {
    expect(await problems({ "content/about/index.md": about(`## One\n\n${text}`) })).toEqual([]);
  });

  it("is the same letter, whether a Mac wrote it in two pieces or not", async () => {
    const files = { "content/about/index.md": about("## Cafe\u0301\n\nSee [[section café]].", "Cafe\u0301") };
    const { title, heading } = await withSource(files, async (source) => {
      const { register } = await loadRegister({ source, today: "2026-03-31" });
      const publication = register.publications.get(publicationId("about"));
      return { title: publication?.front.title, heading: publication?.body.headings[0]?.id };
    });
    expect([title, heading]).toEqual(["Café", "café"]);
    expect(await problems(files)).toEqual([]);
  });
});
