// What an officer wrote of measures comes out as written: groups with their titles, rows by their names, rates with what they are per.
import { type CheerioAPI, load } from "cheerio";
import { describe, expect, it } from "vitest";
import type { Files } from "../support/temporary-folder.ts";
import { renderSource, type Written } from "./render-source.ts";

const plan = "action-plans/buses-2025";
const card = "scorecards/language";

const source: Files = {
  [`content/${plan}/measures.yaml`]: `groups: [ { ref: running, title: Running the buses }, { ref: passengers, title: Passengers } ]
measures:
  - { ref: punctuality, name: Buses on time, group: running, unit: percent, good: high, baseline: { value: 61.5 } }
  - { ref: complaints, name: Complaints, part: Welsh speakers, group: passengers, unit: rate, per: 10000, good: low }
  - { ref: fares, name: Fares, unit: pounds, good: info }
`,
  [`content/${card}/index.md`]: `---
title: Language
type: scorecard
status: published
summary: Who speaks what.
organization: westford-council
date: June 2025
---

## All of it

::: measures
:::

## Speakers alone

::: measures group=speakers view=table
:::
`,
  [`content/${card}/measures.yaml`]: `groups: [ { ref: speakers, title: Speakers of Welsh }, { ref: signs, title: Signs } ]
measures:
  - { ref: speakers, name: Speakers, part: Ältere Menschen, group: speakers, unit: rate, per: 1000, good: high, target: { value: 30 } }
  - { ref: signs, name: Signs, part: NHS, group: signs, unit: number, good: high }
`,
  [`content/${card}/measures.csv`]:
    "measure,period,value\nspeakers,May 2025,21.5\nspeakers,June 2025,22.5\nsigns,June 2025,3\n".replaceAll(
      "\\\n",
      "\n",
    ),
};
const printedCard = "scorecards/printed";
const printedSource: Files = {
  [`content/${printedCard}/index.md`]: `---
title: Printed
type: scorecard
status: published
summary: What a paper printed.
organization: westford-council
date: June 2025
---

::: measures
:::
`,
  [`content/${printedCard}/measures.yaml`]: `measures:
  - ref: shares
    name: Shares
    unit: percent
    good: high
    printed:
      - { period: May 2025, year-to-date: 50 }
      - { period: June 2025, rating: green, year-to-date: 51.5 }
    series: [ { period: May 2025, value: 49 }, { period: June 2025, value: 52 } ]
  - ref: unknown
    name: Unknown
    unit: number
    good: high
    printed: [ { period: June 2025, year-to-date: 77 } ]
    series: [ { period: May 2025, value: 9 }, { period: June 2025, missing: not-available } ]
  - ref: earlier
    name: Earlier
    unit: number
    good: high
    targets: [ { value: 2 }, { value: 12, per: year } ]
    printed: [ { period: May 2025, year-to-date: 12 }, { period: May 2025, area: north, direction: up } ]
    series: [ { period: April 2025, value: 1 }, { period: May 2025, value: 2 }, { period: June 2025, value: 3 } ]
`,
};
const [site, print] = [
  await renderSource({ ...source, ...printedSource }, "site"),
  await renderSource({ ...source, ...printedSource }, "print"),
];

const read = (written: Written, path: string): CheerioAPI => load(written.get(path) ?? "");
const words = ($: CheerioAPI, selector: string): readonly string[] =>
  $(selector)
    .toArray()
    .map((one) => $(one).text().replaceAll(/\s+/g, " ").trim());

describe.each([
  ["page", site],
  ["paper", print],
] as const)("the %s", (_medium, written) => {
  const pageOf = (id: string) =>
    read(
      written,
      [...written.keys()].find((path) => path.startsWith(`${id}/`) && path.endsWith("index.html")) ?? "",
    );

  it("of a plan has its measures under the titles of their groups, those of none last", () => {
    const $ = pageOf(plan);
    const heads = words($, ":is(h3, h4):not(.annex *)").map((head) => head.replace(/ ?#Link.*$/, ""));
    expect(
      heads.filter((head) => ["Running the buses", "Passengers", "Other measures"].includes(head)),
    ).toEqual(["Running the buses", "Passengers", "Other measures"]);
    expect(words($, "table.measures caption")[1]).toMatch(/Passengers: what is measured/);
    expect(words($, "table.measures th[scope=row]")[1]).toBe("Complaints: Welsh speakersRate per 10,000");
  });

  it("of a scorecard says in the head of a row what a rate is per, and names the group that is asked for", () => {
    const $ = pageOf(card);
    expect(words($, ".scorecard__table th[scope=row]")).toEqual([
      "Speakers: Ältere MenschenRate per 1,000. High is good",
      "Signs: NHSHigh is good",
    ]);
    expect(words($, ".scorecard__table .number").join(" ")).not.toContain("per 1,000");
    expect(words($, "table.measures caption")).toEqual([
      expect.stringMatching(/Speakers of Welsh: what is measured/),
    ]);
  });
});

describe("what a source printed and cannot be worked out", () => {
  it.each([
    ["page", site],
    ["paper", print],
  ] as const)(
    "stands on the %s of the scorecard beside its measure, marked, and in the notes",
    (_medium, written) => {
      const path = [...written.keys()].find(
        (one) => one.startsWith(`${printedCard}/`) && one.endsWith("index.html"),
      );
      const $ = read(written, path ?? "");
      expect(words($, ".scorecard__table .printed")).toEqual([
        "Printed: green",
        "Printed: 51.5%",
        "Printed: 77",
      ]);
      expect(words($, ".scorecard__table .scorecard__about")).toEqual(
        expect.arrayContaining(["12 in all of 2025/26", "3 due by June 2025"]),
      );
      expect(words($, ".differs li")).toEqual([
        "Shares (May 2025): printed year to date 50%, which cannot be worked out from the figures here.",
        "Shares (June 2025): printed rating green, which cannot be worked out from the figures here; printed year to date 51.5%, which cannot be worked out from the figures here.",
        "Unknown (June 2025): printed year to date 77, which cannot be worked out from the figures here.",
        "Earlier (May 2025): printed year to date 12, worked out 3.",
        "Earlier, north (May 2025): printed arrow up, which cannot be worked out from the figures here.",
      ]);
    },
  );

  it("stands on the page of the measure", () => {
    const $ = read(site, `measures/${printedCard}/shares/index.html`);
    expect($("body").text()).toMatch(/Year to date\s*Not complete\s*Printed: 51\.5%/);
    expect($("#measure--printed").parent().text()).toContain("June 2025: printed rating green");
  });
});

describe("the page of a measure", () => {
  const $ = read(site, `measures/${card}/speakers/index.html`);

  it("says its group, and with each figure what it is per", () => {
    const facts = words($, "dl > div, .facts > div").join("; ");
    expect(facts).toContain("Speakers of Welsh");
    expect($("body").text()).toMatch(/Latest figure\s*22\.5 per 1,000 \(June 2025\)/);
    expect($("body").text()).toMatch(/Target\s*30 per 1,000/);
    expect(words($, ".page-head__summary")).toEqual([
      "22.5 per 1,000 in June 2025, red against a target of 30. That is 1 up on May 2025, which is better.",
    ]);
  });
});

describe("the data", () => {
  it("have the title of the group, and what a rate is per in a column", () => {
    const [head, first] = (site.get(`${card}/measures.csv`) ?? "").replace(/^\ufeff/, "").split(/\r?\n/);
    const columns = head?.split(",") ?? [];
    const values = first?.split(",") ?? [];
    const at = (name: string) => values[columns.indexOf(name)];
    expect([at("group"), at("group-title"), at("part"), at("per")]).toEqual([
      "speakers",
      "Speakers of Welsh",
      "Ältere Menschen",
      "1000",
    ]);
  });
});
