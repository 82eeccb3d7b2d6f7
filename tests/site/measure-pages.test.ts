// The pages of scorecards and measures: what is shown, what is missing, and that nothing of the machine shows through.

import { load } from "cheerio";
import { beforeAll, describe, expect, it } from "vitest";
import { scorecardColumns } from "../../scripts/model/measures/scorecard-columns.ts";
import { loadView, publicationOf } from "./load-view.ts";
import { pagesOf, renderSource, type Written } from "./render-source.ts";
import { scorecardSource } from "./scorecard-source.ts";

let site: Written = new Map();
beforeAll(async () => {
  site = await renderSource(scorecardSource, "site");
});

/** The page at a path, and the words of an element of it with single spaces. */
function pageAt(path: string) {
  const $ = load(site.get(`${path.slice(1)}index.html`) ?? "");
  const words = (selector: string) => $(selector).text().replace(/\s+/g, " ").trim();
  return { $, words };
}

/** What each cell of a row says, by its label. */
function cellsOf(path: string, row: string): Readonly<Record<string, string>> {
  const { $ } = pageAt(path);
  return Object.fromEntries(
    $(`${row} td`)
      .toArray()
      .map((cell) => [
        $(cell).find(".cell__label").text(),
        $(cell).find(".cell__content").text().replace(/\s+/g, " ").trim(),
      ]),
  );
}

const card = "/scorecards/buses-2024/";

describe("a scorecard", () => {
  it("says what each measure comes to, beside what was printed", () => {
    expect(cellsOf(card, "#measure-on-time")).toMatchObject({
      "May 2024": "60.0%",
      "June 2024": "62.0%",
      "Rating and direction": "Red behind the course Printed: green Up, better",
      "Target and comparison":
        "80% by June 2026amber less than 5 percentage points behind the courseEngland 70.0% (2022/23)",
    });
    expect(pageAt(card).words(".differs")).toContain("The paper had another target.");
  });

  it("shows nought as nought, and why a figure is missing in words", () => {
    expect(cellsOf(card, "#measure-accidents")).toMatchObject({
      "June 2024": "0",
      "Rating and direction": "Green Down, better",
    });
    expect(cellsOf(card, "#measure-comfort")["June 2024"]).toBe("Not yet due");
  });

  it("has a table a group, with the flags of its measures, and escapes what officers write", () => {
    const { $, words } = pageAt(card);
    expect(
      $("caption")
        .toArray()
        .map((one) => $(one).text()),
    ).toEqual([
      expect.stringContaining("Running & on time, May 2024 to June 2024"),
      "Other measures, April 2023",
    ]);
    expect(words("#measure-tickets th")).toContain("Retired");
    expect(words("#measure-on-time th")).toContain("Buses <on time>");
  });

  it("tells rows of one name apart in their links", () => {
    expect(pageAt(card).words("#measure-tickets th a")).toBe("Tickets: Adults");
  });

  it("in print names the group in the head of its table, which each page repeats", async () => {
    const printed = await renderSource(scorecardSource, "print");
    const $ = load(printed.get("scorecards/buses-2024/index.html") ?? "");
    const heads = $(".scorecard thead th:first-child").toArray();
    expect(heads.map((head) => $(head).text())).toEqual([
      "Running & on time: Measure",
      "Other measures: Measure",
    ]);
  });

  it("has one column for a year that some measures report by and others come to", async () => {
    const view = await loadView(scorecardSource);
    const measure = (ref: string) =>
      publicationOf(view, "scorecards/buses-2024").facts.measures.filter((one) => one.ref === ref);
    const months = measure("by-month");
    expect(scorecardColumns([...months, ...measure("by-year")], 5)).toMatchObject({
      years: [{ text: "2022/23" }],
      periods: [{ text: "April 2023" }],
    });
    expect(scorecardColumns(measure("by-year"), 5).periods).toMatchObject([{ text: "2022/23" }]);
  });

  it("says the year of what is reported by it in place of months, which it has none of", async () => {
    const printed = await renderSource(scorecardSource, "print");
    const $ = load(printed.get("scorecards/buses-2024/index.html") ?? "");
    const row = $('tr:has([id$="by-year"]), tr[id$="by-year"]').first();
    expect(row.text()).toMatch(/in 2022\/23/);
  });

  it("counts at a glance, each number opening to links to the rows", () => {
    const { $ } = pageAt(card);
    const counts = $(".standings > li")
      .toArray()
      .map((item) =>
        $(item).find("summary").add($(item).not(":has(summary)")).text().replace(/\s+/g, " ").trim(),
      );
    expect(counts).toEqual([
      "1 Red",
      "0 Amber",
      "1 Green",
      "3 Not rated",
      "0 Worsening",
      "2 Improving",
      "1 Missing",
      "1 Retired",
    ]);
    expect(pageAt(card).words(".glance > p")).toContain(
      "How the latest figures of 5 measures stand, those that",
    );
    for (const link of $(".standings a").toArray())
      expect($($(link).attr("href") ?? "none").length, $(link).text()).toBe(1);
  });
});

describe("the page of a measure", () => {
  const path = "/measures/scorecards/buses-2024/on-time/";

  it("says in a sentence how it stands", () => {
    expect(pageAt(path).words(".page-head__summary")).toBe(
      "62.0% in June 2024, red and behind the course for the target of 80% by June 2026. That is 2 percentage points up on May 2024, which is better.",
    );
  });

  it("shows what was published first", () => {
    const june = cellsOf(path, "#figures tbody tr:first-child");
    expect(june["Notes"]).toBe(
      "First published as 64.0% (31 July 2024), revised to 62.0%.Two buses were counted twice",
    );
    expect(cellsOf(path, "#figures tbody tr:last-child")).not.toHaveProperty("Notes");
    expect(june["North"]).toBe("Kept back to protect people");
    expect(june["Out of"]).toBe("124 of 200");
  });

  it("holds the figure against its course and its benchmark", () => {
    const { words } = pageAt(path);
    expect(words(".page-head__about")).toContain("Behind the course for the target");
    expect(words(".page-head__about")).toMatch(/Gap to the target\s*18 percentage points below it\s*(?!,)/);
    expect(words(".page-head__about")).toContain("8 percentage points below it, which is worse");
  });

  it("writes months out, however they were written", () => {
    const { words } = pageAt(path);
    expect(words('[aria-labelledby="measure--analysis"] h3')).toBe("June 2024");
    expect(words('[aria-labelledby="measure--printed"] li')).toMatch(/^June 2024: /);
    expect(words(".page-head__about")).toContain("61.5% (June 2023)");
    expect(words(".page-head__about")).not.toMatch(/\b(Jun|JUN) |\d{4}-\d{2}/);
    expect(pageAt("/measures/scorecards/buses-2024/accidents/").words(".page-head__summary")).toBe(
      "0 in June 2024, green against a target of 0. That is 1 down on May 2024, which is better.",
    );
  });

  it("says of what its downloads are", () => {
    const { $ } = pageAt(path);
    const names = $(".downloads__name").toArray();
    expect(names.map((name) => $(name).text())).toEqual([
      "Figures of this measure",
      "All measures of Buses 2024",
    ]);
  });

  it("tells what was said of it, and leads to the same measure in the next scorecard", () => {
    const { $, words } = pageAt(path);
    expect(words(".measure")).toContain("Roadworks are over.");
    expect($('a[href="/measures/scorecards/buses-2025/on-time/"]').length).toBe(1);
  });

  it("of a plan names the objective that it serves and the pages that use it", () => {
    const { $ } = pageAt("/measures/action-plans/buses-2025/punctuality/");
    expect($('[aria-labelledby="measure--used"] a').attr("href")).toBe("/action-plans/buses-2025/");
  });

  it("names what it serves in every publication that it goes through, and where that stands", () => {
    const serves = (path: string) => {
      const { $ } = pageAt(path);
      return $('[aria-labelledby="measure--serves"] > ul > li')
        .toArray()
        .map((item) => `${$(item).text()} ${$(item).find("a").attr("href")}`);
    };
    expect(serves("/measures/scorecards/buses-2025/trained/")).toEqual([
      "Priority 1 (Bus strategy): Buses & drivers /strategies/buses-2024/#priority-1",
      "Priority 1.1 (Bus strategy): Drivers /strategies/buses-2024/#priority-1.1",
    ]);
    const [objective] = serves("/measures/scorecards/buses-2025/punctuality/");
    expect(objective).toMatch(/^Objective 1\.1 \(.+\): .*\/action-plans\/buses-2025\/#objective-1\.1$/s);
  });

  it("of a strategy names the priorities that it serves, and they name it", () => {
    const serves = (ref: string) => {
      const { $ } = pageAt(`/measures/strategies/buses-2024/${ref}/`);
      return $('[aria-labelledby="measure--serves"] li')
        .toArray()
        .map((item) => `${$(item).text()} ${$(item).find("a").attr("href")}`);
    };
    const first = "Priority 1: Buses & drivers /strategies/buses-2024/#priority-1";
    expect(serves("drivers")).toEqual([first, "Priority 1.1: Drivers /strategies/buses-2024/#priority-1.1"]);
    expect(serves("villages")).toEqual([first]);

    const { $ } = pageAt("/strategies/buses-2024/");
    const measured = $(".priority .labelled:contains('Measured by')")
      .toArray()
      .map((list) =>
        $(list)
          .find("a")
          .toArray()
          .map((link) => `${$(link).text()} ${$(link).attr("href")}`),
      );
    expect(measured).toEqual([
      ["Drivers <trained> #measure-drivers", "Villages with a bus #measure-villages"],
      ["Drivers <trained> #measure-drivers"],
    ]);
  });

  it("of the later scorecard has the figures of both", () => {
    const { words } = pageAt("/measures/scorecards/buses-2025/on-time/");
    expect(words("#figures tbody th")).toContain("June 2025");
    expect(words("#figures tbody th")).toContain("May 2024");
  });
});

describe("the index of measures", () => {
  it("counts what is retired apart", () => {
    const { $, words } = pageAt("/measures/");
    const rows = (id: string) => $(`#${id} tbody th`).text();
    expect(rows("retired-table")).toContain("Tickets");
    expect(rows("retired-table")).toContain(". Retired");
    expect(rows("missing-table")).not.toContain("Tickets");
    expect(words("#retired")).toBe("Retired (1)");
  });

  it("names each measure once, where it was reported last, by name", () => {
    const { $ } = pageAt("/measures/");
    const links = $("#all-table tbody th > a")
      .toArray()
      .map((link) => $(link).attr("href"));
    expect(links).toContain("/measures/scorecards/buses-2025/on-time/");
    expect(links).not.toContain("/measures/scorecards/buses-2024/on-time/");
    const names = $("#all-table tbody th > a")
      .toArray()
      .map((link) => $(link).text().toLowerCase());
    expect(names).toEqual([...names].sort());
    expect(names.length).toBeGreaterThan(4);
  });
});

it("no page shows what a machine says where it has no figure", () => {
  for (const [path, markup] of pagesOf(site)) {
    const text = load(markup)("body").text();
    expect(/\b(NaN|undefined|Infinity)\b|#DIV\/0!|\[object/.exec(text)?.[0], path).toBeUndefined();
  }
});
