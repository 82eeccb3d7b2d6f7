// The pages and data that everybody sees of a source with exempt things: no word of them, and notices in their places.
import { load } from "cheerio";
import { beforeAll, describe, expect, it } from "vitest";
import { exemptWord, exemptWordFiles, openMeeting, openReport } from "../support/exempt-words.ts";
import { wordsIn } from "../support/words-in.ts";
import { attributeValues, renderSource, type Written } from "./render-source.ts";

const act = (paragraph: string) => new RegExp(`under paragraph ${paragraph} of Part 1 of Schedule 12A`);

let site: Written;
let print: Written;
beforeAll(async () => {
  site = await renderSource(exemptWordFiles(), "site");
  print = await renderSource(exemptWordFiles(), "print");
});

const page = (path: string) => load(site.get(`${path}/index.html`) ?? "");

describe("a source with a word of its own in every exempt text", () => {
  it("has no such word in a name or a byte of what is written", () => {
    expect(site.size).toBeGreaterThan(40);
    expect(wordsIn([...site], exemptWord)).toEqual([]);
    expect(wordsIn([...print], exemptWord)).toEqual([]);
  });

  it("says in the place of a passage what is withheld and why, and leads there", () => {
    const $ = page(openReport);
    const notice = $(".prose .withheld").first();
    expect(notice.text()).toMatch(/^Paragraph 4\.1, Table 1 and Figure 1 are withheld: exempt under/);
    expect(notice.text()).toMatch(act("3"));
    expect(notice.find("#para-4\\.1").text()).toBe("4.1");
    expect($(".para__number").text()).toMatch(/4\.0.*4\.2/);
    expect($("a[href='#para-4\\.1']").text()).toBe("paragraph 4.1");
  });

  it("names Part 4 of the Schedule for every paragraph of a body in Wales", async () => {
    const inWales = Object.entries(exemptWordFiles()).map(([path, content]) => {
      const said = String(content).replaceAll(/(paragraph"?(?:: ?|=)"?)3\b/g, "$114");
      return [path, typeof content === "string" ? said : content] as const;
    });
    const texts = [...(await renderSource(Object.fromEntries(inWales), "site"))]
      .map(([, text]) => text)
      .join("\n");
    const parts = Map.groupBy(texts.match(/paragraph \d+ of Part \d of Schedule 12A/g) ?? [], (said) => said);
    expect([...parts.keys()]).toEqual(["paragraph 14 of Part 4 of Schedule 12A"]);
    expect(parts.get("paragraph 14 of Part 4 of Schedule 12A")?.length).toBeGreaterThan(9);
  });

  it("says in the place of a recommendation and of a clause that it is exempt, and keeps the numbers", () => {
    const report = page(openReport);
    expect(report("#recommendation-2").text()).toMatch(act("3"));
    expect(report("#recommendation-1 + #recommendation-2 + #recommendation-3").text()).toContain(
      "Report back",
    );
    const minutes = page(`${openMeeting}/minutes`);
    const [first, second, third] = minutes(".clause")
      .toArray()
      .map((clause) => minutes(clause).text());
    expect([first, second, third]).toEqual([
      expect.stringContaining("Thank the officers."),
      expect.stringMatching(act("3")),
      expect.stringContaining("Publish the rest."),
    ]);
    const numbers = minutes(".clause")
      .toArray()
      .map((clause) => minutes(clause).attr("id"));
    expect(numbers.map((id) => id?.replace(/^resolution-\d+\./, ""))).toEqual(["1", "2", "3"]);
    const agenda = page(openMeeting);
    expect(agenda.text()).toMatch(
      /Recommendation 2This recommendation is exempt from publication under paragraph 3/,
    );
    expect(agenda.text()).toMatch(
      /Resolution \d+\.2This clause is exempt from publication under paragraph 3/,
    );
  });

  it("says on the cover and in the list of parts that an appendix in Markdown is exempt", () => {
    const $ = page(openReport);
    expect($(".part-list").text()).toMatch(/Exempt appendix is exempt from publication under paragraph 3/);
    expect($(".cover-sheet").text()).toMatch(/Exempt appendix is exempt from publication under paragraph 3/);
  });

  it("has the same notices on paper", () => {
    const paper = [...print].find(([path]) => path.includes("agenda-pack/item-1-1/"))?.[1] ?? "";
    const text = load(paper).text().replace(/\s+/g, " ");
    expect(text).toMatch(/Paragraph 4\.1, Table 1 and Figure 1 are withheld: exempt under paragraph 3/);
    expect(text).toMatch(/This recommendation is exempt from publication under paragraph 3/);
    expect(text).toMatch(/Exempt appendix is exempt from publication under paragraph 3/);
  });

  it("has a page for no decision that is withheld, and counts it", () => {
    const decisions = [...site.keys()].filter((path) => path.startsWith(`decisions/${openReport}/`));
    expect(decisions).toEqual([
      `decisions/${openReport}/1/index.html`,
      `decisions/${openReport}/3/index.html`,
    ]);
    expect(page(openReport)(".prose").text()).toContain("It makes 3 recommendations");
  });

  it("leads nowhere that is not there", () => {
    for (const path of [openReport, `${openMeeting}/minutes`, openMeeting]) {
      const markup = site.get(`${path}/index.html`) ?? "";
      const ids = new Set(attributeValues(markup, "id"));
      const within = attributeValues(markup, "href").filter((href) => href.startsWith("#"));
      expect(within.filter((href) => !ids.has(href.slice(1)))).toEqual([]);
    }
  });
});

describe("a paper of which a piece is exempt, and one that came late", async () => {
  const files = {
    "content/meetings/transport-panel/2025-11-04/minutes.yaml":
      "present: [ada-archer]\nfirst-number: 9\nminutes: [{ item: 1, text: It was noted., exempt: { paragraph: 1, text: Hidden. } }]\n",
    [`content/${openMeeting}/meeting.yaml`]: `state: held
agenda: [{ title: Minutes, papers: [{ minutes: meetings/transport-panel/2025-11-04 }] }]
supplements:
  - { published: 2026-01-30, papers: [{ item: 1, file: letter.pdf, title: Letter, access: exempt, paragraph: 3 }] }
`,
  };
  const page = load((await renderSource(files, "site")).get(`${openMeeting}/index.html`) ?? "");
  const papers = await renderSource(files, "print");
  const textOf = (paper: string) =>
    load(papers.get(`${openMeeting}/${paper}/index.html`) ?? "")("body")
      .text()
      .replaceAll(/\s+/g, " ");

  it("is called by the number of the minute, on the page, on the front sheet and on its own sheet", () => {
    expect(page(".agenda").text()).toMatch(
      /Part of minute 9 of 4 November 2025 is exempt from publication under paragraph 1/,
    );
    expect(textOf("agenda-pack/front")).toContain("Part of minute 9 of 4 November 2025");
    const sheet = textOf("agenda-pack/item-1-1-minute-9");
    expect(sheet).toMatch(
      /Part of minute 9 of 4 November 2025 Part of minute 9 of 4 November 2025 is exempt from publication under paragraph 1/,
    );
    expect(sheet).not.toMatch(/paper/i);
  });

  it("ends in one full stop where it is exempt", () => {
    const late = page("section:has(#page--supplements) li").text();
    expect(late).toMatch(/A paper of this item is exempt from publication under paragraph 3 .*\)\.$/);
    expect(late).not.toContain("..");
  });
});
