// The print HTML of members' packs: everything exempt is in them once, and no link of theirs leads where nothing is.
import { type CheerioAPI, load } from "cheerio";
import { beforeAll, describe, expect, it } from "vitest";
import { besideAddress, packAddress } from "../../scripts/lib/pack-address.ts";
import type { Files } from "../support/temporary-folder.ts";
import { renderSource, type Written } from "./render-source.ts";

const panel = "meetings/transport-panel";
const meeting = `${panel}/2026-02-03`;
const secret = `${panel}/2026-02-10`;
const earlier = `${panel}/2025-11-04`;
const offers = `content/${meeting}/route-7-offers`;
const training = `content/${meeting}/driver-training`;
const act = (paragraph: number) => `under paragraph ${paragraph} of Part 1 of Schedule 12A`;

const front = (title: string, type: string, more = "") =>
  `---\ntitle: ${title}\ntype: ${type}\nstatus: published\nsummary: S.\norganization: westford-council\ndate: 2026-01-20\n${more}---\n\n`;
const closed = "access: exempt\nparagraph: 3\n";
const template = 'template: exempt-2026\nkey-decision: "No"\nwards: All\n';

const files: Files = {
  "data/report-templates.yaml": `templates:
  - id: exempt-2026
    name: Report
    heading: Report
    fields: [{ key: title, label: Title }, { key: appendices, label: Appendices }, { key: exempt, label: Exempt }]
    sections: [{ number: "1", title: Background }]
`,
  "data/people.yaml":
    "people:\n  - { id: ada-archer, name: Ada Archer }\n  - { id: ben-brook, name: Ben Brook }\n  - { id: the-bidder, name: Bert Bidder }\n",
  "data/memberships.yaml":
    "memberships: [{ organization: transport-panel, person: ada-archer, role: chair, from: May 2025 }]\n",
  [`content/${earlier}/minutes.yaml`]: `present: [ada-archer]
first-number: 7
minutes:
  - item: 1
    text: It was noted.
    resolved: { clauses: [{ text: Thank all. }, { text: "Pay [the sums](sums.csv).", access: exempt, paragraph: 3 }] }
`,
  [`content/${earlier}/sums.csv`]: "A,B\n1,2\n",
  [`content/${meeting}/meeting.yaml`]: `state: scheduled
published: 2026-01-26
notices: [{ title: Webcast, text: The meeting is shown. }]
signed-by: ada-archer
agenda:
  - title: Minutes
    papers: [{ minutes: ${earlier} }]
  - title: Drivers
    papers:
      - publication: ${meeting}/driver-training
      - { file: letter.pdf, title: A letter, access: exempt, paragraph: 1 }
  - title: Offers
    papers: [{ publication: ${meeting}/route-7-offers }, { publication: ${meeting}/figures }]
    access: exempt
    paragraph: 3
`,
  [`${training}/index.md`]: `${front("Training of drivers", "report")}## 1 Background

Open.

::: exempt paragraph=3
Bert asks as [[appendix e]] says.

Table: Wages {#wages}

| Driver | Wage |
|---|---:|
| First | 4 |
:::

::: exempt paragraph=3
More.
:::
`,
  [`${training}/appendix-e.md`]: `---\ntitle: What he asks\nlabel: Appendix E\norder: 3\nsummary: He asks for much.\n${closed}---\n\nMuch.\n`,
  [`${training}/recommendations.yaml`]: `recommendations:
  - { ref: "1", text: Pay., addressed-to: [ada-archer], access: exempt, exempt-paragraph: 3 }
  - { ref: "2", text: Ask., addressed-to: [ada-archer] }
`,
  [`${training}/report.yaml`]: `${template}appendices:
  - { label: Appendix F, title: Names, file: courses.pdf, access: exempt, paragraph: 2, order: 2 }
  - { label: Appendix G, title: Seen on paper, access: exempt, paragraph: 2 }
  - { label: Appendix H, title: Guidance, url: "https://guidance.example/" }
`,
  [`${offers}/index.md`]: `${front("What was offered", "report", closed)}## 1 Background

See [prices](the prices.csv), [the same](/${meeting}/route-7-offers/the%20prices.csv#row=1), [a map](map.svg),
[[${meeting}/driver-training#table wages]], [[${meeting}/driver-training]], [[${panel}/2026-01-06/secret]],
[[person the-bidder]], [[person ada-archer]] and [the council](https://westford.example/).

![A bus at a stop](map.svg)
`.replace("(the prices.csv)", "(<the prices.csv>)"),
  [`${offers}/report.yaml`]: template,
  [`${offers}/the prices.csv`]: "A,B\n1,2\n",
  [`${offers}/map.svg`]:
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><rect width="9" height="9"/></svg>',
  [`content/${meeting}/figures/index.md`]: `${front("Figures", "scorecard", closed)}::: measures\n:::\n`,
  [`content/${meeting}/figures/measures.yaml`]: `measures:
  - { ref: late, name: Late, unit: number, good: low, definition: Days late., series: [{ period: June 2025, value: 4 }] }
`,
  [`content/${secret}/index.md`]: front("Private", "meeting", "access: exempt\nparagraph: 1\n")
    .replace("westford-council", "transport-panel")
    .replace("2026-01-20", "2026-02-10"),
  [`content/${secret}/meeting.yaml`]: `state: scheduled
notices: [{ title: Webcast, text: The meeting is not shown. }]
signed-by: ada-archer
agenda:
  - { title: Minutes, papers: [{ minutes: ${earlier} }] }
  - title: Drivers
    papers: [{ publication: ${meeting}/driver-training }, { file: letter.pdf, title: A letter }]
`,
  [`content/${secret}/letter.pdf`]: "%PDF-1.7\n",
  [`content/${panel}/2026-01-06/index.md`]: `${front("Panel, 6 January 2026", "meeting").replace("westford-council", "transport-panel").replace("2026-01-20", "2026-01-06")}`,
  [`content/${panel}/2026-01-06/meeting.yaml`]: `state: held\nagenda: [{ title: Old, papers: [{ publication: ${panel}/2026-01-06/secret }], access: exempt, paragraph: 3 }]\n`,
  [`content/${panel}/2026-01-06/secret/index.md`]: `${front("An old secret", "page", closed)}Text.\n`,
};

const linksOf = ($: CheerioAPI, within = "a[href]") =>
  $(within)
    .toArray()
    .map((link) => [$(link).text(), $(link).attr("href")]);

const textOf = ($: CheerioAPI, within = "body") => $(within).text().replaceAll(/\s+/g, " ").trim();

/** What a field of a cover holds, each entry by itself. */
function fieldOf($: CheerioAPI, label: string): readonly string[] {
  const row = $(".facts__row").filter((_, one) => $(one).find("dt").text() === label);
  const entries = row.find("li").toArray();
  return entries.map((one) => $(one).text());
}

/** The papers of a pack by their keys. */
function papersOf(written: Written, pack: string): ReadonlyMap<string, CheerioAPI> {
  return new Map(
    [...written].flatMap(([path, markup]) =>
      path.startsWith(`${pack}/`) ? [[path.split("/").at(-2) ?? "", load(markup)] as const] : [],
    ),
  );
}

let written: Written;
beforeAll(async () => {
  written = await renderSource(files, "members");
});

describe("a members' pack as print HTML", () => {
  let papers: ReadonlyMap<string, CheerioAPI>;
  let sheet: CheerioAPI;
  let report: CheerioAPI;
  let whole: CheerioAPI;
  beforeAll(() => {
    papers = papersOf(written, `${meeting}/agenda-pack`);
    const paper = (key: string) => papers.get(key) ?? load("");
    sheet = paper("front-members");
    report = paper("item-3-1-exempt");
    whole = paper("item-2-1-whole-exempt");
  });

  it("begins with papers by title, in the order of the agenda, and without what the next sheet says", () => {
    expect(linksOf(sheet, ".agenda__papers a").map(([title]) => title?.trim())).toEqual([
      "Minutes of 4 November 2025",
      "Minute 7 of 4 November 2025: exempt part",
      "Training of drivers",
      "Training of drivers, with what is exempt",
      "Appendix E: What he asks (exempt)",
      "Appendix F: Names (exempt)",
      "Appendix G: Exempt paper",
      "A letter (exempt)",
      "What was offered (exempt)",
      "Figures (exempt)",
    ]);
    const next = papers.get("front") ?? load("");
    for (const said of [".members", "#front-notices", ".signature"]) {
      expect(next(said).length, said).toBe(1);
      expect(sheet(said).length, said).toBe(0);
    }
    expect(next("#front-files").length).toBe(0);
  });

  it("names the files that lie beside it, and leads to each, also from the text", () => {
    const prices = besideAddress("route-7-offers/the prices.csv");
    expect(linksOf(sheet, "#front-files ~ ul a")).toEqual([
      [`${earlier}/sums.csv`, besideAddress(`${earlier}/sums.csv`)],
      ["route-7-offers/the prices.csv", prices],
      ["route-7-offers/map.svg", besideAddress("route-7-offers/map.svg")],
    ]);
    expect(linksOf(report, "main a").slice(0, 3)).toEqual([
      ["prices", prices],
      ["the same", prices],
      ["a map", besideAddress("route-7-offers/map.svg")],
    ]);
    expect(textOf(report, "main")).toContain(
      "See prices (file route-7-offers/the prices.csv), the same (file",
    );
    // A picture that is shown is loaded from the print folder.
    expect(report("main img").attr("src")).toBe(`/${meeting}/route-7-offers/map.svg`);
  });

  it("leads to the exempt form of a paper, and with plain words to what is neither in it nor public", () => {
    expect(linksOf(report, "main a").slice(3)).toEqual([
      ["Table 1 of “Training of drivers”", `${packAddress("item-2-1-whole-exempt")}#table-wages`],
      ["Training of drivers", `${packAddress("item-2-1-whole-exempt")}#front-cover`],
      ["Ada Archer", "https://papers.example/people/#ada-archer"],
      ["the council", "https://westford.example/"],
    ]);
    expect(textOf(report, "main")).toContain("An old secret, Bert Bidder, Ada Archer");
  });

  it("leads to no place that its papers do not have", () => {
    for (const [, $] of papers)
      for (const [, href = ""] of linksOf($)) {
        if (!href.startsWith(packAddress(""))) continue;
        const [key = "", anchor] = href.slice(packAddress("").length).split("#");
        expect(papers.has(key), href).toBe(true);
        if (anchor !== undefined) expect(papers.get(key)?.(`[id="${anchor}"]`).length, href).toBe(1);
      }
  });

  it("has an exempt part of an open report once, and its summary with it", () => {
    const part = papers.get("item-2-1-part-1-exempt") ?? load("");
    expect(textOf(part)).toContain("Appendix E: What he asks He asks for much. Much.");
    expect(textOf(whole)).toContain("Bert asks as Appendix E says.");
    expect(linksOf(whole, ".exempt-passage a")).toEqual([
      ["Appendix E", `${packAddress("item-2-1-part-1-exempt")}#part-appendix-e`],
    ]);
    expect(textOf(whole)).not.toContain("Much.");
    // What everybody reads of an open publication needs not be said again.
    expect(whole("#private-about").length).toBe(0);
    expect(report("#private-about").length).toBe(1);
  });

  it("says on a cover what is exempt in a sentence for each reason, and calls appendices by their names", () => {
    expect(fieldOf(whole, "Exempt")).toEqual([
      expect.stringMatching(
        `^Part of the text, recommendation 1 and Appendix E are exempt from publication ${act(3)}`,
      ),
      expect.stringMatching(`^Appendix F and Appendix G are exempt from publication ${act(2)}`),
    ]);
    expect(fieldOf(whole, "Appendices")).toEqual([
      "Appendix A: Drivers by month",
      "Appendix F: Names (PDF)",
      "Appendix E: What he asks",
      expect.stringMatching(`^Appendix G: Seen on paper is exempt from publication ${act(2)}`),
      "Appendix H: Guidance",
    ]);
    const open = papers.get("item-2-1") ?? load("");
    expect(fieldOf(open, "Exempt")).toEqual(fieldOf(whole, "Exempt"));
    expect(fieldOf(open, "Appendices").map((one) => one.replace(/ from publication.*/, ""))).toEqual([
      "Appendix A: Drivers by month",
      "Appendix F is exempt",
      "Appendix E is exempt",
      "Appendix G is exempt",
      "Appendix H: Guidance",
    ]);
    expect(textOf(report, ".cover-fields")).toMatch(
      new RegExp(`This report as a whole is exempt from publication ${act(3)}`),
    );
  });

  it("tells nobody to cite an address where no page is", () => {
    const figures = papers.get("item-3-2-exempt") ?? load("");
    expect(textOf(figures)).toContain("Days late.");
    expect(figures("dt").text()).not.toContain("Cite as");
  });
});

describe("the members' pack of a meeting that is itself exempt", () => {
  it("has the full front sheet with every paper, all in the series of exempt pages", () => {
    const papers = papersOf(written, `${secret}/agenda-pack`);
    const sheet = papers.get("front") ?? load("");
    expect(textOf(sheet)).toMatch(new RegExp(`This meeting as a whole is exempt from publication ${act(1)}`));
    for (const said of [".members", "#front-notices", ".signature", "#front-files"])
      expect(sheet(said).length, said).toBe(1);
    expect(linksOf(sheet, ".agenda__papers a").map(([title]) => title?.trim())).toEqual([
      "Minutes of 4 November 2025",
      "Training of drivers",
      "Appendix F: Names",
      "Appendix G: Exempt paper",
      "A letter",
    ]);
    for (const [key, $] of papers) expect($("body").attr("data-page-series"), key).toBe("E");
    expect(textOf(papers.get("item-2-1") ?? load(""))).toContain("Much.");
  });
});

describe("the text of a meeting, of which a piece is exempt", () => {
  const day = `content/${meeting}/index.md`;
  const text = `${front("Panel, 3 February 2026", "meeting").replace("westford-council", "transport-panel").replace("2026-01-20", "2026-02-03")}All may come.

::: exempt paragraph=1
Bert comes too.
:::
`;

  it("is on the front sheet for everybody without it, and on that for members as a whole", async () => {
    const papers = papersOf(
      await renderSource({ ...files, [day]: text }, "members"),
      `${meeting}/agenda-pack`,
    );
    const [open, members] = ["front", "front-members"].map((key) => textOf(papers.get(key) ?? load("")));
    expect(open).toMatch(/About this meeting .*Panel, 3 February 2026 .*All may come\./);
    expect(open).not.toContain("Bert");
    expect(members).toMatch(/About this meeting .*All may come\. .*Bert comes too\./);
  });

  it("is on no front sheet for members where everybody has all of it", () => {
    const papers = papersOf(written, `${meeting}/agenda-pack`);
    expect(textOf(papers.get("front") ?? load(""))).toContain("About this meeting");
    expect(textOf(papers.get("front-members") ?? load(""))).not.toContain("About this meeting");
  });
});
