// Groups of a scorecard under their sections, with what is said of them, and areas by their noun.
import { load } from "cheerio";
import { describe, expect, it } from "vitest";
import { renderSource } from "./render-source.ts";

const card = "scorecards/calls";
const source = {
  [`content/${card}/index.md`]:
    "---\ntitle: Calls\ntype: scorecard\nstatus: published\nsummary: Calls.\norganization: westford-council\ndate: March 2026\n---\n\n## The figures\n\n::: measures view=scorecard\n:::\n\n## In short\n\n::: measures view=table group=calls\n:::\n",
  [`content/${card}/measures.yaml`]: `area-noun: { one: source of contact, many: sources of contact }
areas: [ { ref: phone, name: Phone }, { ref: mobile, name: Mobile, within: phone } ]
groups:
  - { ref: calls, title: Calls, section: People, definition: How soon they are *answered*., analysis: June was quiet., note: Suppliers are left out. }
  - { ref: letters, title: Letters }
  - { ref: parks, title: Parks, section: Places }
measures:
  - ref: answered
    name: Answered
    group: calls
    unit: percent
    good: high
    targets: [ { value: 80 }, { value: 90, area: phone } ]
    series:
      - { period: 2024/25, value: 75, numerator: 30, denominator: 40 }
      - { period: January 2026, value: 80, numerator: 8, denominator: 10 }
      - { period: January 2026, area: phone, value: 75, numerator: 3, denominator: 4 }
      - { period: January 2026, area: mobile, value: 50, numerator: 1, denominator: 2 }
  - { ref: sent, name: Sent, group: letters, unit: number, good: info, series: [ { period: January 2026, value: 3, year-to-date: 40 } ] }
  - { ref: open, name: Open, group: parks, unit: number, good: info, series: [ { period: January 2026, value: 3 } ] }
`,
};

describe("the groups of a scorecard", async () => {
  const pages = await renderSource(source, "site");
  const $ = load(pages.get(`${card}/index.html`) ?? "");

  it("stand a level below their sections, each with its title once", () => {
    const heads = $(".scorecard :is(h2, h3, h4)")
      .toArray()
      .map((head) => `${head.tagName} ${$(head).text()}`);
    expect(heads).toEqual(["h3 People", "h4 Calls", "h4 Letters", "h3 Places", "h4 Parks"]);
    const shown = $(".scorecard__group").first().find("caption").clone();
    shown.find(".govuk-visually-hidden").remove();
    expect(shown.text()).toBe("January 2026");
  });

  it("have what is said of them around their table", () => {
    const texts = $(".scorecard__group").first().find(".scorecard__text");
    expect(texts.toArray().map((text) => $(text).text().trim())).toEqual([
      "How soon they are answered.",
      "June was quiet.",
      "About the data: Suppliers are left out.",
    ]);
  });

  it("show a year to date that is given", () => {
    expect(
      $("#measure-sent td")
        .toArray()
        .map((cell) => $(cell).text().trim()),
    ).toContain("Year to date 40");
  });
});

describe("the page of a measure", async () => {
  const pages = await renderSource(source, "site");
  const $ = load(pages.get(`measures/${card}/answered/index.html`) ?? "");

  it("calls areas what they are, and sets those apart that are within others", () => {
    expect($("#measure--areas").text()).toBe("By source of contact");
    expect($("#areas caption").text()).toBe("How sources of contact stand");
    expect($("#areas thead th").first().text()).toBe("Source of contact");
    expect($("#areas .area-standing__within").text()).toBe("Mobile");
    expect($("body").text()).toContain("Targets of sources of contact");
  });

  it("says out of how many the figures of areas and of years are", () => {
    expect($("#areas tbody tr").first().text()).toContain("3 of 4");
    expect($("#years tbody tr").first().text()).toContain("30 of 40");
  });
});

describe("what is said of a group", async () => {
  const pages = await renderSource(source, "site");

  it("stands around its plain table as well", () => {
    const $ = load(pages.get(`${card}/index.html`) ?? "");
    const around = $(".scorecard__text").not(".scorecard .scorecard__text");
    expect(around.toArray().map((text) => $(text).text().trim())).toEqual([
      "How soon they are answered.",
      "June was quiet.",
      "About the data: Suppliers are left out.",
    ]);
  });

  it("is in the data", () => {
    expect(pages.get(`${card}/measure-groups.csv`)?.trim().split(/\r?\n/)).toEqual([
      expect.stringContaining("ref,title,section,definition,analysis,note"),
      expect.stringContaining(
        "calls,Calls,People,How soon they are answered.,June was quiet.,Suppliers are left out.",
      ),
      expect.stringContaining("letters,Letters,"),
      expect.stringContaining("parks,Parks,Places"),
    ]);
  });
});
