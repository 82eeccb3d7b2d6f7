// In a made-up language, longer by two fifths, nothing of what the program says is left in English, on pages, on paper
// and in what is handed to scripts; and no page is wider than a phone.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { newTab, openBrowser } from "../e2e/open-browser.ts";
import { pagesOf, renderSource, type Written } from "../site/render-source.ts";
import { scorecardSource } from "../site/scorecard-source.ts";
import { type Files, listFiles } from "../support/temporary-folder.ts";
import { leftInEnglish } from "./left-in-english.ts";
import { madeUp, madeUpWords } from "./made-up-words.ts";

const base = join(import.meta.dirname, "..", "fixtures", "faults", "_base");
const front = "type: page\nstatus: published\nsummary: What else there is.\n";
const files: Files = {
  ...scorecardSource,
  "content/letters/index.md": `---\ntitle: Letters\n${front}---\n\n::: letter from=Ann to=Bob date="1 May 2025"\nDear Bob\n:::\n\nA text[^1].\n\n- [x] Sent\n- [ ] Read\n\n[^1]: Of a note.\n`,
};

async function readSource(): Promise<string> {
  const texts = (await listFiles(base)).map((path) => readFileSync(join(base, path), "utf8"));
  return [...texts, ...Object.values(files)].join("\n").replaceAll(/\s+/g, " ");
}

type Pass = "site" | "print" | "members";

const render = (pass: Pass): Promise<Written> =>
  renderSource(files, pass, "/", "2025-09-01", "shown", "made-up");

/** What each pass has left in English. */
async function leftIn(pass: Pass): Promise<readonly { readonly path: string; readonly run: string }[]> {
  const [source, written] = await Promise.all([readSource(), render(pass)]);
  return pagesOf(written).flatMap(([path, markup]) =>
    leftInEnglish(markup, source).map((run) => ({ path, run })),
  );
}

describe("the made-up language", () => {
  it("marks every letter and is longer", () => {
    expect(madeUp("Minutes of {day}")).toBe("Ṁîîñûûţéšš ôƒƒ {day}");
    expect(madeUpWords.site.organizations.meetings("Panel A")).toMatch(/^[^a-z]+ Panel A$/);
  });
});

it("leaves nothing in English", async () => {
  const all = await Promise.all((["site", "print", "members"] as const).map(leftIn));
  expect(all.flat().map(({ path, run }) => `${path}: ${run}`)).toEqual([]);
});

it("no page is wider than a phone", async () => {
  const written = await render("site");
  const css = written.get("assets/site.css") ?? "";
  const browser = await openBrowser();
  try {
    const page = await newTab(browser);
    await page.setViewport({ width: 320, height: 640 });
    const wide: string[] = [];
    // Pages that send readers on have no styles, and no words but an address.
    const styled = pagesOf(written).filter(([, markup]) => markup.includes("stylesheet"));
    for (const [path, markup] of styled) {
      // The policy of pages allows no styles within them.
      await page.setContent(
        markup
          .replace(/<meta http-equiv="[^>]*>/g, "")
          .replace(/<script[^>]*><\/script>/g, "")
          .replace(/<link rel="stylesheet"[^>]*>/, () => `<style>${css}</style>`),
      );
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      if (width > 320) wide.push(`${path} is ${width} wide`);
    }
    expect(wide).toEqual([]);
  } finally {
    await browser.close();
  }
});
