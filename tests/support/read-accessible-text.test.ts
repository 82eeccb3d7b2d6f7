// What is heard of a print page: read by the real browser from HTML that says what should be heard.
import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { LaunchedBrowser } from "../../scripts/pdf/browser/launch-browser.ts";
import { launchPackaged } from "../pdf/make-workshop.ts";
import { readAccessibleWords } from "./read-accessible-text.ts";

let launched: LaunchedBrowser;
let page: Page;

beforeAll(async () => {
  launched = await launchPackaged();
  page = await launched.browser.newPage();
  await page.emulateMediaType("print");
});
afterAll(() => launched.close());

const hear = async (body: string): Promise<string> => {
  await page.setContent(`<!doctype html>${body}`);
  return (await readAccessibleWords(page))
    .map(({ text, anyCase }) => (anyCase ? `~${text}` : text))
    .join(" ");
};

describe("what is heard", () => {
  it.each([
    [
      "words within a line belong together",
      "<p>a <b>re</b>commended <i>x</i><i>y</i></p>",
      "a recommended xy",
    ],
    ["a space at a line's end is one", '<p style="width:1ch"><b>a</b> <i>b</i></p>', "a b"],
    ["boxes are apart", "<h2>a</h2><p>b<br>c</p><div>d<div>e</div>f</div>", "a b c d e f"],
    ["boxes in a line are not", '<p>a<span style="display:inline-block">b</span>c</p>', "abc"],
    ["cells are apart", "<table><caption>a<tr><th>b<td>c<tr><td>d</table>", "a b c d"],
    ["marks of notes are apart", '<p>word<sup><a role="doc-noteref" href="#n">1</a></sup>.</p>', "word 1 ."],
    ["sub- and superscripts are not", "<p>x<sup>2</sup></p>", "x2"],
    ["pictures have their words", '<p>a<img alt="b c">d<img alt="">e</p>', "a b c de"],
    ["drawings have their names", '<svg role="img" aria-label="a"><text>b</text></svg>', "a"],
    [
      "names may be elsewhere",
      '<p id="n">a</p><svg role="img" aria-labelledby="n"></svg><svg role="img"><title>b</title></svg>',
      "a a b",
    ],
    [
      "drawings without a name have their text",
      "<svg><title>x</title><text>a</text><text>b</text></svg>",
      "a b",
    ],
    ["bullets are said", "<ul><li>a<ul><li>b</ul></ul>", "• a ◦ b"],
    ["numbers are said", '<ol start="3"><li>a<li value="9">b<li>c</ol>', "3. a 9. b 10. c"],
    ["numbers run backwards", "<ol reversed><li>a<li>b</ol>", "2. a 1. b"],
    [
      "letters number",
      '<ol type="A" start="26"><li>a<li>b</ol><ol type="i" start="4"><li>c</ol>',
      "Z. a AA. b iv. c",
    ],
    ["other marks are said", "<ul style=\"list-style-type:'– '\"><li>a</ul>", "– a"],
    ["marks may be replaced", '<style>li::marker{content:"+ "}</style><ul><li>a</ul>', "+ a"],
    ["lists without marks have none", '<ul style="list-style:none"><li>a</ul>', "a"],
    ["case may be a matter of style", '<p style="text-transform:uppercase">a</p><p>b</p>', "~a b"],
  ])("%s", async (_, html, heard) => {
    expect(await hear(html)).toBe(heard);
  });
});

describe("what is not heard", () => {
  it.each([
    [
      "what is hidden from screen readers",
      '<p>a<span aria-hidden="true">x</span></p><p aria-hidden="true">x</p>',
    ],
    ["what is not shown", "<p>a</p><p hidden>x</p><p style='display:none'>x</p>"],
    ["what is invisible", "<p>a</p><p style='visibility:hidden'>x</p>"],
    ["what is closed", "<details><summary>a</summary><p>x</p><ul><li>x</ul></details>"],
    ["what styles write", "<style>p::before,p::after{content:'x'}</style><p>a</p>"],
    ["what is for the browser", "<script>1</script><style>p{}</style><template>x</template><p>a</p>"],
    ["what another medium shows", "<style>@media print{.s{display:none}}</style><p>a</p><p class=s>x</p>"],
  ])("is %s", async (_, html) => {
    expect(await hear(html)).toBe("a");
  });
});

it("does not guess at a mark that it does not know", async () => {
  await expect(hear('<ol style="list-style-type:georgian"><li>a</ol>')).rejects.toThrow("georgian");
});
