// The page of findings: each by paper and by rule, with its line and the line to write beside it, and what was acknowledged.
import { beforeAll, expect, it } from "vitest";
import { type Checked, loadAndCheck } from "../../scripts/command/load-and-check.ts";
import { findingsPage } from "../../scripts/command/preview/findings-page.ts";
import { withSource } from "../support/temporary-folder.ts";

const front = (more = "") =>
  `---\ntitle: About <us>\ntype: page\nstatus: published\nsummary: About.\n${more}---\n\n`;
const recommendations = (text: string) =>
  `recommendations:\n  - ref: "1"\n    text: ${text}\n    addressed-to: [westford-council]\n`;
const load = (more: string, text: string) =>
  withSource(
    {
      "content/about/index.md": `${front(more)}A ==word== and <b>more</b>.\n`,
      "content/reviews/buses-2023/recommendations.yaml": recommendations(text),
    },
    (source) => loadAndCheck(source, "2026-03-31"),
  );
let checked: Checked;
let page: string;

beforeAll(async () => {
  const { findings } = await load("", "An ==entry==.");
  const code = findings.find(({ message }) => message.includes("<b>"))?.code;
  checked = await load(`# acknowledged ${code}: So <it> is. (Ada Archer)\n`, "An ==entry==.");
  page = findingsPage(checked, "/papers/");
});

it("shows what is open by paper and by rule, and every link within it leads to something", () => {
  const texts = [...page.matchAll(/<h([1-4])[^>]*>(.*?)<\/h\1>/g)].map(([, , text = ""]) =>
    text.replace(/<[^>]+>/g, ""),
  );
  expect(texts).toEqual([
    "Findings",
    "By paper",
    "By rule",
    "About &lt;us&gt;",
    expect.stringMatching(/^Warning “==word==”/),
    "Review of buses",
    expect.stringMatching(/^Warning “==entry==”/),
    "The same by rule",
    "foreign-marks",
    "Acknowledged",
    expect.stringMatching(/^“&lt;b&gt;” is HTML/),
  ]);
  const ids = [...page.matchAll(/ id="([^"]+)"/g)].map(([, id = ""]) => id);
  expect(new Set(ids).size).toBe(ids.length);
  const anchors = [...page.matchAll(/ href="#([^"]+)"/g)].map(([, id = ""]) => id);
  expect(anchors.length).toBeGreaterThan(8);
  expect(anchors.filter((id) => !ids.includes(id))).toEqual([]);
  expect(page).toContain('<a href="/papers/about/">Read it in the preview</a>');
});

it("marks what is meant in its line, and has the line to write beside it in the syntax of its file", () => {
  expect(page).toContain("<code>A <mark>==word==</mark> and &lt;b&gt;more&lt;/b&gt;.</code>");
  const codeOf = (word: string) => checked.findings.find(({ message }) => message.includes(word))?.code;
  expect(page).toContain(`<code>&lt;!-- acknowledged ${codeOf("word")}: REASON (NAME) --&gt;</code>`);
  expect(page).toContain(`<code># acknowledged ${codeOf("entry")}: REASON (NAME)</code>`);
});

it("says below why the rest may stay, and who says so", () => {
  const [, below = ""] = page.split('id="acknowledged"');
  expect(below).toContain("<strong>Why it may stay:</strong> So &lt;it&gt; is.");
  expect(below).toContain("Ada Archer, in <code>content/about/index.md</code>, line 6");
  expect(findingsPage({ ...checked, findings: [], acknowledged: [] }, "/")).toContain(
    "Nothing is acknowledged.",
  );
});
