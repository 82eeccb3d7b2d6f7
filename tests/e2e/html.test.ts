// Every page of the built sample as HTML: valid, every link and anchor alive, nothing inline, nothing left unfilled.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { load } from "cheerio";
import { HtmlValidate } from "html-validate";
import { describe, expect, inject, it } from "vitest";
import { projectRoot } from "../../scripts/command/project-root.ts";
import { parseYaml } from "../../scripts/load/parse-yaml.ts";
import { pagesOf } from "./site-files.ts";

const site = inject("sampleSite");
const pages = pagesOf(site);
/** Every page parsed, once for all that is asked of it. */
const documents = new Map([...pages].map(([address, html]) => [address, load(html)]));
const ids = new Map(
  [...documents].map(([address, $]) => [
    address,
    new Set(
      $("[id]")
        .map((_, element) => element.attribs["id"])
        .get(),
    ),
  ]),
);

const validator = new HtmlValidate({
  extends: ["html-validate:recommended"],
  rules: {
    // Titles of public papers are as long as they are.
    "long-title": "off",
    // Numbers of paragraphs and actions stand in anchors as they stand in the text: #para-4.1.2.
    "valid-id": ["error", { relaxed: true }],
    // The doctype and void elements are written as the HTML standard's own examples have them.
    "doctype-style": "off",
    "void-style": "off",
    // White space at the end of a line has no meaning in HTML.
    "no-trailing-whitespace": "off",
  },
});

/** What a link leads to that is not there, in words; undefined where all is well. */
function problemOf(from: string, href: string): string | undefined {
  const url = new URL(href, `https://site.invalid${from}`);
  if (url.origin !== "https://site.invalid") return undefined;
  const path = decodeURIComponent(url.pathname);
  if (pages.has(path)) {
    const anchor = decodeURIComponent(url.hash.slice(1));
    return anchor === "" || ids.get(path)?.has(anchor) === true ? undefined : `${href}: no such anchor`;
  }
  return existsSync(join(site, path)) && !path.endsWith("/") ? undefined : `${href}: no such page or file`;
}

describe.each([...documents])("%s", (address, $) => {
  it("is valid HTML", async () => {
    const report = await validator.validateString(pages.get(address) ?? "");
    expect(
      report.results.flatMap((result) =>
        result.messages.map(({ ruleId, message, line }) => `${line}: ${ruleId}: ${message}`),
      ),
    ).toEqual([]);
  });

  it("has no dead link, anchor, picture or file", () => {
    const addresses = [
      ...$("[href]").map((_, element) => element.attribs["href"]),
      ...$("[src]").map((_, element) => element.attribs["src"]),
    ];
    const problems = addresses
      .map((href) => problemOf(address, href ?? ""))
      .filter((problem) => problem !== undefined);
    expect(problems).toEqual([]);
  });

  it("has a strict policy, and no script or style in the page", () => {
    expect($('meta[http-equiv="Content-Security-Policy"]').attr("content")).toMatch(/^default-src 'none'/);
    // Data about a page is not run, whatever the policy.
    const running = $("script:not([src])").not('[type="application/ld+json"]');
    expect(running.length + $("style, [style], [onclick], [onload]").length).toBe(0);
  });

  it("has no value left unfilled", () => {
    const body = $("body").clone();
    // Code shows what officers write, brackets and all.
    body.find("code").remove();
    expect(body.text()).not.toMatch(/\bundefined\b|\bNaN\b|\[object |\[\[(?!…|= …)/);
  });
});

describe("the whole site", () => {
  it("has a title and a first-level heading on every page, and no two pages with the same title", () => {
    const titles = [...documents.values()].map(($) => $("title").text());
    expect(new Set(titles).size).toBe(titles.length);
    for (const [address, $] of documents) expect([address, $("h1").length]).toEqual([address, 1]);
  });

  it("lists every page in its sitemap but those for machines and mistakes", () => {
    const sitemap = readFileSync(join(site, "sitemap.xml"), "utf8");
    const data = parseYaml("site.yaml", readFileSync(join(projectRoot, "data", "site.yaml"), "utf8"));
    const base =
      typeof data.value === "object" && data.value !== null ? String(Reflect.get(data.value, "url")) : "";
    const listed = [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)]
      .map((match) => match[1]?.replace(base, ""))
      .sort();
    expect(listed).toEqual(
      [...pages.keys()].filter((address) => address !== "/404.html" && address !== "/search/").sort(),
    );
  });
});
