// Sheets that say what is measured, as they leave Excel: their heads, groups, bands and figures, and what cannot be read.
import { describe, expect, it } from "vitest";
import { readSeries } from "../../scripts/load/read-series.ts";
import { deriveMeasure } from "../../scripts/model/measures/measure.ts";
import type { MeasuresFile } from "../../scripts/model/measures/measure-file.ts";
import { aimWords } from "../../scripts/model/measures/measure-value.ts";
import { personId } from "../../scripts/model/owner-id.ts";
import { measureRef } from "../../scripts/model/ref.ts";
import { en } from "../../scripts/words/en.ts";

function read(text: string, yaml: MeasuresFile = {}) {
  const { facts, findings, reading, locate, owners } = readSeries("measures.csv", text, yaml, (name) =>
    personId(name === "Head of Care" ? "head-of-care" : name),
  );
  return {
    facts,
    measures: facts.measures ?? [],
    findings: findings.map(({ message, place }) => `${place.line}:${place.column} ${message}`),
    reading,
    locate,
    owners,
  };
}

const council = `Scorecard of the service,,,,,,,,,,,
,,,,2026/27,,,,,,Benchmarks 2024/25,
Ref,Indicator,Unit,Good performance is,Apr,May,YTD,DOT,RAG,Target,Stat neighbour,National ave
1. First contact,,,,,,,,,,,
1.1,Contacts,No.,Info,"1,204",1100,2304,↑,,,,
1.2,Answered in a day,%,High,90.1%,92.0%,91.0%,↑,A,95%+,91,92.5
2,Assessments,,,,,,,,,,
2.1,In 45 days,%,High,80,91,,→,G,90,83.7,n/a
`;

describe("the sheet of a council", () => {
  const { facts, measures, findings, reading } = read(council);

  it("is understood with titles, two rows of heads and the titles of groups", () => {
    expect(findings).toEqual([]);
    expect(reading).toMatchObject({ titles: [1], heads: [2, 3] });
    expect(facts.groups).toEqual([
      { ref: "1-first-contact", title: "1. First contact" },
      { ref: "2-assessments", title: "2 Assessments" },
    ]);
    expect(measures.map(({ ref, number, group }) => [ref, number, group])).toEqual([
      ["contacts", "1.1", "1-first-contact"],
      ["answered-in-a-day", "1.2", "1-first-contact"],
      ["in-45-days", "2.1", "2-assessments"],
    ]);
  });

  it("says of a measure what measures.yaml could", () => {
    expect(measures[1]).toMatchObject({
      name: "Answered in a day",
      unit: "percent",
      good: "high",
      target: { value: 95, exactly: "met" },
      benchmarks: [
        { of: "statistical-neighbours", value: 91, period: "2024/25" },
        { of: "england", value: 92.5, period: "2024/25" },
      ],
      series: [
        { period: "Apr 2026", value: 90.1 },
        { period: "May 2026", value: 92, "year-to-date": 91 },
      ],
      printed: [{ period: "May 2026", rating: "amber", direction: "up" }],
    });
    expect(measures[2]?.benchmarks).toHaveLength(1);
  });
});

describe("the heads of a sheet", () => {
  const periodsOf = (heads: string, yaml: MeasuresFile = {}) => {
    const { measures, findings } = read(
      `${heads}\nVisits${",1".repeat((heads.split("\n")[0]?.split(",").length ?? 1) - 1)}\n`,
      yaml,
    );
    return findings.length > 0 ? findings : measures[0]?.series?.map(({ period }) => period);
  };

  it.each([
    ["Measure,Apr-26,May-26", ["Apr 2026", "May 2026"]],
    ["Measure,2026/27 Q1,Q2 2026/27", ["Q1 2026/27", "Q2 2026/27"]],
    [",2025/26,\nMeasure,Q1,Q2", ["Q1 2025/26", "Q2 2025/26"]],
    [",2025/26,\nMeasure,Dec,Jan", ["Dec 2025", "Jan 2026"]],
    [",2025,\nMeasure,Nov,Dec", ["Nov 2025", "Dec 2025"]],
    [",2025/26,,\nMeasure,Target,Dec,Jan", ["Dec 2025", "Jan 2026"]],
    [",Outturn,\nMeasure,2023/24,2024/25", ["2023/24", "2024/25"]],
    ["Measure,Actual 2024/25,Jun 26 performance", ["2024/25", "Jun 2026"]],
  ])("“%s” are read", (heads, periods) => {
    expect(periodsOf(heads)).toEqual(periods);
  });

  it("may leave a year that begins in September to measures.yaml", () => {
    expect(periodsOf(",2025/26,\nMeasure,Nov,May", { defaults: { year: "academic" } })).toEqual([
      "Nov 2025",
      "May 2026",
    ]);
  });

  it("may have names that measures.yaml explains, and columns that are left out", () => {
    const { measures, findings } = read("Measure,Who,Smiley\nVisits,Head of Care,:)\n", {
      columns: [
        { head: "Who", is: "owner" },
        { head: "Smiley", is: "left-out" },
      ],
    });
    expect(findings).toEqual([]);
    expect(measures[0]?.owner).toBe("head-of-care");
  });

  it("leave nothing out in silence", () => {
    expect(read("Measure,Smiley,Jun,Actual,\nVisits,:),4,3,9\n").findings).toEqual([
      "1:9 “Smiley” is neither a period nor a column that is known.",
      "1:16 “Jun” does not say of which year.",
      "1:20 “Actual” does not say of which period.",
      "2:15 “9” stands in a column without a head.",
    ]);
    expect(read("Measure,Smiley,Unit\nVisits,,No.\n").findings).toEqual([]);
  });
});

describe("the year to date of a row", () => {
  const yearOf = (heads: string, cells: string) => {
    const { measures } = read(`Measure,Unit,Apr 2026,May 2026${heads}\nVisits,No.,4,5${cells}\n`);
    const [entry] = measures;
    return entry && deriveMeasure(entry, [], "2026-12-01").line.yearToDate;
  };

  it("is worked out where the sheet has none, and is what its cell says where it has", () => {
    expect(yearOf("", "")).toEqual({ value: 9 });
    expect(yearOf(",YTD", ",12")).toEqual({ value: 12 });
  });

  it("is none where the cell is empty or has a dash", () => {
    expect(yearOf(",YTD", ",")).toBeUndefined();
    expect(yearOf(",YTD", ",–")).toBeUndefined();
  });
});

describe("the bands of a row", () => {
  const boundsOf = (heads: string, cells: string, good = "High", unit = "%") => {
    const { measures, findings } = read(`Measure,Unit,Good is,${heads}\nVisits,${unit},${good},${cells}\n`);
    return findings.length > 0
      ? findings
      : { target: measures[0]?.target, tolerance: measures[0]?.tolerance };
  };

  it.each([
    ["Target", "80%+", "High", { value: 80, exactly: "met" }],
    ["Target", ">80", "High", { value: 80, exactly: "missed" }],
    ["Target", "80%>", "High", { value: 80, exactly: "missed" }],
    ["Target", "under 40", "Low", { value: 40, exactly: "missed" }],
    ["Target", "40 or less", "Low", { value: 40, exactly: "met" }],
    ["Target", "10-16", "Range", { from: 10, to: 16 }],
    ["Target", "350 +/- 20", "Range", { value: 350, within: 20 }],
    ["Target", "Maintain", "High", { text: "Maintain" }],
    ["Target", "n/a", "High", undefined],
    ["Target 2026/27", "80", "High", { value: 80, for: "2026/27" }],
  ])("“%s” of “%s” where %s is good", (heads, cells, good, target) => {
    expect(boundsOf(heads, cells, good)).toEqual({ target, tolerance: undefined });
  });

  it.each([
    ["Target,Tolerance", "80,+/-10", "High", { margin: 10 }],
    ["Target,Tolerance", "80,5% below", "High", { margin: 5 }],
    ["Target,Tolerance", "80,5% of target", "High", { percent: 5 }],
    ["Target,Tolerance", "80,<75%", "High", { limit: 75 }],
    ["Target,Tolerance", "80,75%+", "High", { limit: 75 }],
    ["Target,Tolerance", "80,-2", "High", { margin: 2 }],
    ["Target,Tolerance", "18,+2", "Low", { margin: 2 }],
    ["Target,Tolerance", "80,>75% <80%", "High", { limit: 75, "limit-is": "red" }],
    ["Target,Tolerance", "80,≥75% and <80%", "High", { limit: 75 }],
    ["Target,Tolerance", "80,>80% <=85%", "Low", { limit: 85 }],
    ["Target,Amber margin", "80,5", "High", { margin: 5 }],
    ["Target,Red", "80,<75%", "High", { limit: 75 }],
    ["Target,Red", "80,75 or less", "High", { limit: 75, "limit-is": "red" }],
    ["Target,Red,Amber", "80,<75%,75%-80%", "High", { limit: 75 }],
    ["Target,Red", "80,<80", "High", undefined],
    ["Target,Red", "10,>12", "Low", { limit: 12 }],
    ["Target,Red", "10,12+", "Low", { limit: 12, "limit-is": "red" }],
  ])("“%s” of “%s” where %s is good are a tolerance", (heads, cells, good, tolerance) => {
    expect(boundsOf(heads, cells, good)).toMatchObject({ tolerance });
  });

  it("keep the decimal places that a target was typed with", () => {
    const aimOf = (unit: string, target: string) => {
      const [entry] = read(`Measure,Unit,Good is,Target\nCost,${unit},Low,${target}\n`).measures;
      const measure = entry && deriveMeasure(entry, [], "2026-12-01");
      const [first] = measure?.targets ?? [];
      return measure && first && aimWords(en, measure, first.aim);
    };
    expect(aimOf("£", "46.00")).toBe("£46.00");
    expect(aimOf("£", "46")).toBe("£46");
    expect(aimOf("%", "80.0% or less")).toBe("80.0% or less");
    expect(aimOf("%", "80.25")).toBe("80.25%");
  });

  it("hold a growing amount against what is asked of its year at its end", () => {
    const yaml: MeasuresFile = { defaults: { basis: "cumulative" } };
    const targetOf = (head: string, unit: string) =>
      read(`Measure,Unit,Good is,${head}\nVisits,${unit},High,80\n`, yaml).measures[0]?.target;
    expect(targetOf("Target 2026/27", "No.")).toEqual({ value: 80, by: "2026/27" });
    expect(targetOf("Target Q2 2026/27", "No.")).toEqual({ value: 80, for: "Q2 2026/27" });
    expect(targetOf("Target 2026/27", "%")).toEqual({ value: 80, for: "2026/27" });
  });

  it("are a target where no column is", () => {
    expect(boundsOf("Red,Amber,Green", "<75%,75-84%,85%+")).toEqual({
      target: { value: 85, exactly: "met" },
      tolerance: { limit: 75 },
    });
  });

  it("count per cent of the target where the measure is none", () => {
    expect(boundsOf("Target,Tolerance", "200,5%,", "High", "No.")).toEqual([
      "2:21 “5%” does not say whether it is how far from the target amber goes, or where it ends.",
    ]);
    for (const margin of ["+/-5%", "-5%", "−5%", "+5%"])
      expect(boundsOf("Target,Tolerance", `200,${margin},`, "High", "No.")).toMatchObject({
        tolerance: { percent: 5 },
      });
  });

  it.each([
    ["Target", "<80", "2:15 “<80” says that low figures are good, and the measure that high ones are."],
    ["Target", "80ish", "2:15 “80ish” is not a target that can be read."],
    ["Target,Green", "80,85%+", "2:18 Green is “85%+”, and the target is another."],
    [
      "Target,Red,Amber",
      "80,<70,75-80",
      "2:18 Red is “<70”, and amber “75-80”: between them the two leave or share figures.",
    ],
    ["Red", "75", "2:15 “75” does not say where red begins."],
  ])("“%s” of “%s” are not guessed", (heads, cells, message) => {
    expect(boundsOf(heads, cells)).toEqual([message]);
  });
});

describe("how figures are written", () => {
  it("is kept: with a nought behind the point, and with the sign of their unit", () => {
    const { measures } = read(
      "Measure,Unit,England,May-26,Jun-26\nVisits,%,0.4%,0.9%,60.0\nCalls,%,1,2,77.083333333\n",
    );
    expect(measures[0]).toMatchObject({
      writtenPlaces: 1,
      signed: new Set(["benchmarks/0/value", "series/0/value"]),
    });
    expect(measures[1]).not.toHaveProperty("writtenPlaces");
    expect(measures[1]).not.toHaveProperty("signed");
  });
});

describe("what a measure is called by", () => {
  it("are its words, with its number where several have them", () => {
    expect(
      read(
        "No,Measure,Unit\n1.1,Re-referrals,%\n1.2,Re-referrals,%\n1.3,Children’s visits & calls,No.\n",
      ).measures.map(({ ref }) => ref),
    ).toEqual(["re-referrals-1-1", "re-referrals-1-2", "childrens-visits-and-calls"]);
  });

  it("must tell it from others", () => {
    expect(read("Measure,Unit\nVisits,No.\nVisits,No.\n").findings).toEqual([
      "3:1 “Visits” stands in another row, and nothing tells the two apart.",
    ]);
  });

  it("is its own where a cell above is merged, or where it has areas", () => {
    const { measures, facts } = read(
      "Measure,Row,Area,Unit,Target,Jun-26\nVisits,first,,No.,10,4\n,second,,No.,,5\nCalls,,North,No.,3,1\nCalls,,South,No.,,2\nCalls,,Total,No.,9,3\n",
    );
    expect(measures.map(({ ref, part }) => [ref, part])).toEqual([
      ["visits-first", "first"],
      ["visits-second", "second"],
      ["calls", undefined],
    ]);
    expect(facts.areas).toEqual([
      { ref: "north", name: "North" },
      { ref: "south", name: "South" },
    ]);
    expect(measures[2]).toMatchObject({
      targets: [{ value: 9 }, { value: 3, area: "north" }],
      series: [{ area: "north", value: 1 }, { area: "south", value: 2 }, { value: 3 }],
    });
    expect(measures[2]).not.toHaveProperty("target");
  });
});

describe("a sheet beside measures.yaml", () => {
  const yaml: MeasuresFile = {
    defaults: { good: "high", frequency: "month", tolerance: { margin: 5 } },
    groups: [{ ref: "calls", title: "Calls", defaults: { good: "low" } }],
    measures: [
      { ref: measureRef("late"), name: "Other words", definition: "How late." },
      { ref: measureRef("kept"), number: "1.1", unit: "percent" },
    ],
  };
  const text = "No,Measure,Group,Unit,Target,Jun-26\n1.1,Kept,Visits,%,80,81\n1.2,Lost,Calls,No.,,4\n";

  it("has the order of the sheet, the defaults of its group, and what measures.yaml adds", () => {
    const { measures, findings } = read(text, yaml);
    expect(findings).toEqual([]);
    expect(measures.map(({ ref }) => ref)).toEqual(["kept", "lost", "late"]);
    expect(measures[0]).toMatchObject({
      good: "high",
      frequency: "month",
      tolerance: { margin: 5 },
      name: "Kept",
    });
    expect(measures[1]).toMatchObject({ good: "low", group: "calls" });
    expect(measures[1]).not.toHaveProperty("tolerance");
  });

  it("is found by the place that each was read from", () => {
    const { locate } = read(text, yaml);
    expect(locate("/measures/0/target/value")).toMatchObject({ line: 2, text: "80" });
    expect(locate("/measures/0/series/0/value")).toMatchObject({ line: 2, text: "81" });
    expect(locate("/measures/2/definition")).toEqual({ pointer: "/measures/0/definition" });
  });

  it("may say the same, and nothing else", () => {
    expect(
      read(text, { measures: [{ ref: measureRef("kept"), number: "1.1", name: "Kept", unit: "number" }] })
        .findings,
    ).toEqual(["2:17 The sheet has “percent” as “unit”, and measures.yaml has “number”."]);
  });

  it("may say the same in another form", () => {
    const { findings } = read("No,Measure,Good is,Target,Jun-26\n1,Visits,High,80%+,80%\n", {
      measures: [{ ref: measureRef("visits"), number: "1", target: { value: 80 } }],
    });
    expect(findings).toEqual([]);
  });

  it("has its arrows explained there", () => {
    const { measures, findings } = read("No,Measure,RAG,Jun-26\n1,Visits,R,4\n", {
      measures: [
        {
          ref: measureRef("visits"),
          number: "1",
          printed: [{ period: "June 2026", acknowledged: "It was a slip." }],
        },
      ],
    });
    expect(findings).toEqual([]);
    expect(measures[0]?.printed).toEqual([
      { period: "June 2026", rating: "red", acknowledged: "It was a slip." },
    ]);
  });
});

describe("a number and the share that it is, whose name Excel had merged", () => {
  it.each([
    [
      "by its unit",
      "No,Measure,Unit,Good is,Jun-26\n1.1,Trained,No.,High,14\n,,%,High,70%\n",
      [undefined, "%"],
    ],
    [
      "by its part",
      "No,Measure,Cohort,Unit,Good is,Jun-26\n1.1,Trained,New,No.,High,14\n,,Old,No.,High,7\n",
      ["New", "Old"],
    ],
  ])("are two rows of one measure, told apart %s", (_how, sheet, parts) => {
    const { measures, findings } = read(sheet);
    expect(findings).toEqual([]);
    expect(measures.map(({ number, name, part }) => [number, name, part])).toEqual(
      parts.map((part) => ["1.1", "Trained", part]),
    );
  });
});

describe("arrows that show performance", () => {
  const sheet =
    "Measure,Unit,Good is,DOT,May-26,Jun-26\nWaits,No.,Low,▲,5,4\nCalls,No.,Info,▼,5,4\nHits,No.,High,→,4,4\n";
  it("are told by their column; of what is for information they show which way it went", () => {
    const { measures, findings } = read(sheet, { columns: [{ head: "DOT", is: "performance-direction" }] });
    expect(findings).toEqual([]);
    expect(measures.map(({ printed }) => printed?.[0]?.direction)).toEqual(["better", "down", "same"]);
  });

  it("show the figures where nothing else is said", () => {
    expect(read(sheet).measures.map(({ printed }) => printed?.[0]?.direction)).toEqual([
      "up",
      "down",
      "same",
    ]);
  });
});

describe("a column whose name is not known", () => {
  const sheet =
    ",,,,Benchmarks 2025/26,,\nMeasure,Unit,Good is,Jun-26,Welsh parks,UK parks,Notes\nWaits,No.,Low,5,4,6,Slow.\n";
  it.each([
    ["by its own words", ["Welsh parks", "UK parks"]],
    ["with the words over it", ["Benchmarks 2025/26 Welsh parks", "Benchmarks 2025/26 UK parks"]],
  ])("may be named %s", (_how, heads) => {
    const { measures, findings } = read(sheet, { columns: heads.map((head) => ({ head, is: "benchmark" })) });
    expect(findings).toEqual([]);
    expect(measures[0]?.benchmarks?.map(({ value, period }) => [value, period])).toEqual([
      [4, "2025/26"],
      [6, "2025/26"],
    ]);
  });
});

describe("the target of a year", () => {
  it("is of what adds up: of days lost since April, and not of averages", () => {
    const { measures, findings } = read(
      "Measure,Unit,Good is,Annual target,Q1 2026/27\nDays lost to sickness since April,Days,Low,6,2\nDays to answer since April,Days,Low,6,2\nSpend per visitor,£,High,6,2\nIncome,£,High,6,2\n",
    );
    expect(findings).toEqual([]);
    expect(measures.map(({ target }) => target?.per)).toEqual(["year", undefined, undefined, "year"]);
  });
});

describe("the ratings of areas", () => {
  it("are held against what is worked out for each, beside those of the whole", () => {
    const { measures, findings, locate } = read(
      "No,Measure,Unit,Area,RAG,DOT,Jun-26\n1,Calls,No.,North,R,,4\n1,Calls,No.,Total,G,↑,9\n,,,South,,↓,5\n",
      {
        measures: [
          {
            ref: measureRef("calls"),
            number: "1",
            printed: [{ period: "June 2026", area: "south", acknowledged: "It was a slip." }],
          },
        ],
      },
    );
    expect(findings).toEqual([]);
    expect(measures[0]?.printed).toEqual([
      { period: "June 2026", area: "south", direction: "down", acknowledged: "It was a slip." },
      { period: "Jun 2026", area: "north", rating: "red" },
      { period: "Jun 2026", rating: "green", direction: "up" },
    ]);
    expect(
      ["0/direction", "1/rating", "1/area", "2/direction"].map((at) => {
        const place = locate(`/measures/0/printed/${at}`);
        return place !== undefined && "line" in place ? `${place.line}:${place.column}` : place;
      }),
    ).toEqual(["4:11", "2:19", "2:13", "3:21"]);
  });
});

describe("two titles without a measure between them", () => {
  it("are those of a section and of its first group", () => {
    const { facts, findings, reading } = read(
      "No,Measure,Unit\nPeople,,\nCalls,,\n1,Calls,No.\nLetters,,\n2,Letters,No.\nPlaces,,\nParks,,\n3,Parks,No.\n",
    );
    expect(findings).toEqual([]);
    expect(facts.groups).toEqual([
      { ref: "calls", title: "Calls", section: "People" },
      { ref: "letters", title: "Letters" },
      { ref: "parks", title: "Parks", section: "Places" },
    ]);
    expect(reading?.groups[2]).toMatchObject({ section: "Places", line: 8 });
  });
});

describe("the rows of a sheet", () => {
  it("may repeat the heads, and end with nothing that is no measure", () => {
    const text =
      "No,Measure,Jun-26\nFirst,,\n1,Visits,4\nNo,Measure,Jun-26\n2,Calls,5\nSource: our own system,,\n,,7\n";
    const { findings, reading } = read(text);
    expect(reading?.repeated).toEqual([4]);
    expect(findings).toEqual([
      "7:3 The row does not say what is measured.",
      "6:1 “Source: our own system” stands alone in its row as the title of a group does, and no measure follows it.",
    ]);
  });

  it("have their unit from the name or the signs of figures where no column has it", () => {
    const units = read(
      "Measure,Good is,Jun-26\n% of visits in time,High,80\nNumber of visits,Info,4\nRate of visits per 10k,Low,4\nKept,High,80%\nCost,Low,£4\nOther,Low,4\n",
    ).measures.map(({ unit, per }) => [unit, per]);
    expect(units).toEqual([
      ["percent", undefined],
      ["number", undefined],
      ["rate", 10_000],
      ["percent", undefined],
      ["pounds", undefined],
      [undefined, undefined],
    ]);
  });

  it("say why what they hold cannot be read", () => {
    const text =
      "Measure,Unit,Good is,Frequency,Flags,Council plan,England,DOT,RAG,YTD,Jun-26\nVisits,lots,fine,often,odd,perhaps,much,sideways,mauve,some,1.2.3\n";
    expect(read(text).findings).toEqual([
      "2:8 “lots” is no word that is known here.",
      "2:13 “fine” is no word that is known here.",
      "2:18 “often” is no word that is known here.",
      "2:36 “much” is not a number.",
      "2:24 “odd” is no word that is known here.",
      "2:28 “perhaps” is neither yes nor no.",
      "2:61 “1.2.3” is neither a number nor a reason that is known.",
      "2:56 “some” is not a number.",
    ]);
  });
});

describe("the names of what measures are set beside", () => {
  const columns = [{ head: "Family Group 2", is: "benchmark" as const }];
  const names = [
    { ref: "core-cities", name: "Core cities" },
    { ref: "region", name: "Yorkshire" },
  ];
  const { measures, findings } = read(
    `,,,,Core cities,,,
Ref,Indicator,Good performance is,Jun-26,2023/24,2024/25,Family Group 2 2024/25,Yorkshire
1,Fires,Low,4,61,62,70,65
`,
    { defaults: { unit: "number" }, columns, "benchmark-names": names },
  );

  it("are those of the paper, in heads as in measures.yaml", () => {
    expect(findings).toEqual([]);
    expect(measures[0]?.benchmarks).toEqual([
      { of: "core-cities", name: "Core cities", value: 61, period: "2023/24" },
      { of: "core-cities", name: "Core cities", value: 62, period: "2024/25" },
      { of: "family-group-2", name: "Family Group 2", value: 70, period: "2024/25" },
      { of: "region", name: "Yorkshire", value: 65 },
    ]);
  });

  it("are asked for where a head says no more than that it is one", () => {
    expect(read("Ref,Indicator,Jun-26,Benchmark\n1,Fires,4,6\n").findings).toEqual([
      "1:22 “Benchmark” is neither a period nor a column that is known.",
    ]);
  });
});
