// Figures as they leave Excel: what a cell says, and both forms of the sheet.
import { describe, expect, it } from "vitest";
import { readFigure, readPointCell } from "../../scripts/load/read-point.ts";
import { readSeries } from "../../scripts/load/read-series.ts";
import type { MeasureEntry } from "../../scripts/model/measures/measure-file.ts";
import { measureRef } from "../../scripts/model/ref.ts";

const measures: MeasureEntry[] = [
  { ref: measureRef("visits"), number: "1.1", name: "Visits", unit: "number", good: "info" },
  { ref: measureRef("in-time"), number: "1.2", name: "Visits in time", unit: "percent", good: "high" },
];

const areas = [
  { ref: "north", name: "North" },
  { ref: "st-anns", name: "St Ann’s" },
];

function seriesOf(text: string) {
  const {
    facts: { measures: read = [] },
    findings,
  } = readSeries("measures.csv", text, { areas, measures });
  return {
    findings: findings.map(({ message, place }) => `${place.line}:${place.column} ${message}`),
    series: Object.fromEntries(read.map(({ ref, series }) => [ref, series ?? []])),
  };
}

describe("a cell", () => {
  it.each<[string, "number" | "percent" | "ratio" | "pounds", unknown]>([
    ["0", "number", { value: 0 }],
    ["1,204", "number", { value: 1204 }],
    ["26.7%", "percent", { value: 26.7 }],
    ["26.7 %", "percent", { value: 26.7 }],
    ["26.7%", "number", undefined],
    ["-3.5", "number", { value: -3.5 }],
    ["£1,200.50", "pounds", { value: 1200.5 }],
    ["-£5", "pounds", { value: -5 }],
    ["£5", "number", undefined],
    ["5£", "pounds", undefined],
    ["169 of 633", "number", { value: 169, numerator: 169, denominator: 633 }],
    ["30 of 120", "percent", { value: 25, numerator: 30, denominator: 120 }],
    ["1 / 4", "ratio", { value: 0.25, numerator: 1, denominator: 4 }],
    ["0 of 0", "percent", { missing: "not-applicable", words: "0 of 0" }],
    [
      "To be reported in Quarter 2",
      "number",
      { missing: "not-yet-due", words: "To be reported in Quarter 2" },
    ],
    ["Data In Development", "number", { missing: "in-development", words: "Data In Development" }],
    ["Not yet due", "number", { missing: "not-yet-due" }],
    ["No data", "number", { missing: "no-data" }],
    ["Old Indicator", "number", { missing: "not-applicable", words: "Old Indicator" }],
    ["not-available", "number", { missing: "not-available" }],
    ["-", "number", { missing: "no-data" }],
    ["*", "number", { missing: "suppressed" }],
    ["Discontinued – see 1.2", "number", { missing: "not-applicable", words: "Discontinued – see 1.2" }],
    ["Not available: strike", "number", { missing: "not-available", words: "Not available: strike" }],
    ["Not yet available", "number", { missing: "not-yet-due", words: "Not yet available" }],
    ["not applicable yet", "number", undefined],
    ["not available until June", "number", undefined],
    ["no longer in development", "number", undefined],
    ["no longer pending", "number", undefined],
    ["not yet applicable", "number", undefined],
    ["about sixty", "number", undefined],
    ["1,20", "number", undefined],
    ["12,34 of 5", "number", undefined],
    ["#DIV/0!", "number", undefined],
  ])("“%s” of a %s is read", (written, unit, read) => {
    expect(readPointCell(written, { unit })).toEqual(read);
  });

  it("with two counts says nothing where the unit stands in an earlier publication", () => {
    expect(readPointCell("30 of 120", {})).toBeUndefined();
    expect(readPointCell("30%", {})).toEqual({ value: 30 });
  });

  it("of a rate is counted per as many as the rate says", () => {
    expect(readPointCell("5 of 2,000", { unit: "rate", per: 10_000 })).toMatchObject({ value: 25 });
  });

  it.each(["", "1.2.3", "1 204", "Infinity", "1e3", "12p", "57%"])("“%s” is no figure", (written) => {
    expect(readFigure(written)).toBeUndefined();
  });
});

describe("a wide sheet", () => {
  it("names measures by ref, number or name, has areas, and months as Excel shows them", () => {
    const read = seriesOf("measure,area,Feb-17,June 2017\n1.1,,10,12\nVisits in time,north,,8 of 10\n");
    expect(read.findings).toEqual([]);
    expect(read.series["visits"]).toEqual([
      { period: "Feb 2017", value: 10 },
      { period: "June 2017", value: 12 },
    ]);
    expect(read.series["in-time"]).toEqual([
      { period: "June 2017", area: "north", value: 80, numerator: 8, denominator: 10 },
    ]);
  });

  it("keeps the words that say why a figure is missing", () => {
    expect(seriesOf("measure,June 2017\nvisits,To be reported in Quarter 2\n").series["visits"]).toEqual([
      { period: "June 2017", missing: "not-yet-due", note: "To be reported in Quarter 2" },
    ]);
  });

  it("says in which row and column a cell is wrong", () => {
    expect(seriesOf("measure,May 2017,June 2017\nvisits,10,ten\n").findings).toEqual([
      "2:11 “ten” is neither a number nor a reason that is known.",
    ]);
  });
});

describe("a sheet as Excel leaves it", () => {
  it.each([
    ["wide", "measure,May 2017,June 2017,,\nvisits,10,12,,\n,,,,\n"],
    ["long", ",,,\nmeasure,period,value,\nvisits,May 2017,10,\n,,,\nvisits,June 2017,12,\n"],
  ])("may have empty rows and columns: %s", (_form, text) => {
    const read = seriesOf(text);
    expect(read.findings).toEqual([]);
    expect(read.series["visits"]).toEqual([
      { period: "May 2017", value: 10 },
      { period: "June 2017", value: 12 },
    ]);
  });

  it.each(["sep=;", '"sep=;"', "SEP=;"])("may begin with “%s”, which says what parts its columns", (line) => {
    const read = seriesOf(`${line}\nmeasure;May 2017\nvisits;1,204\nin-time;1.2.3\n`);
    expect(read.series["visits"]).toEqual([{ period: "May 2017", value: 1204 }]);
    expect(read.findings).toEqual(["4:9 “1.2.3” is neither a number nor a reason that is known."]);
  });

  it("says where a cell stands below an empty line", () => {
    expect(seriesOf("measure,May 2017\n\nvisit,ten\nvisits,ten\n").findings).toEqual([
      "3:1 There is no measure “visit”.",
      "3:7 “ten” is neither a number nor a reason that is known.",
      "4:8 “ten” is neither a number nor a reason that is known.",
    ]);
  });

  it("may have texts with the signs that part the columns of other sheets", () => {
    const text = 'measure,period,value,note\nvisits,May 2017,10,"Late; few; none"\n';
    expect(seriesOf(text).series["visits"]).toEqual([
      { period: "May 2017", value: 10, note: "Late; few; none" },
    ]);
  });

  it("has no text beside its columns", () => {
    expect(seriesOf("measure,May 2017,\nvisits,10,,note\n").findings).toEqual([
      "2:12 The row has 4 cells, and the first row has 2.",
    ]);
  });
});

describe("the period of a sheet", () => {
  it.each([
    ["Feb-17", "Feb 2017"],
    ["Mar-99", "Mar 1999"],
    ["16/17", "2016/17"],
    ["99/00", "1999/00"],
    ["2016-17", "2016/17"],
    ["2011–12", "2011/12"],
    ["Q1 11/12", "Q1 2011/12"],
    ["Qtr 1 2017/18", "Qtr 1 2017/18"],
    ["06/2017", "06/2017"],
    ["2017-06", "2017-06"],
    ["year to June 2017", "year to June 2017"],
  ])("“%s” is %s, in either form", (written, period) => {
    const expected = { findings: [], series: { visits: [{ period, value: 10 }], "in-time": [] } };
    expect(seriesOf(`measure,period,value\nvisits,${written},10\n`)).toEqual(expected);
    expect(seriesOf(`measure,${written}\nvisits,10\n`)).toEqual(expected);
  });
});

describe("a row whose measure is not known", () => {
  it.each([
    [
      "long",
      "measure,period,value,missing,RAG\nvisist,May-26,30%,,\nvisist,32 May 2026,,,\nvisist,May 2026,about 3,,Blue\nvisist,June 2026,,not yet,\n",
      [
        "2:1 There is no measure “visist”.",
        "3:1 There is no measure “visist”.",
        "3:8 “32 May 2026” is not a date.",
        "3:21 The row has neither a figure nor a reason why there is none.",
        "4:1 There is no measure “visist”.",
        "4:17 “about 3” is neither a number nor a reason that is known.",
        "4:26 “Blue” is no rating that is known.",
        "5:1 There is no measure “visist”.",
        "5:19 “not yet” is not a reason that is known.",
      ],
    ],
    [
      "wide",
      "measure,May 2026,June 2026,July 2026\nvisist,£4.2m,08:32,about 3\n",
      ["2:1 There is no measure “visist”.", "2:20 “about 3” is neither a number nor a reason that is known."],
    ],
  ])("of a %s sheet is told of its other mistakes in the same run", (_form, text, findings) => {
    expect(seriesOf(text).findings).toEqual(findings);
  });
});

describe("a long sheet", () => {
  it("has the rating and the arrow that were printed beside a figure, of the whole and of areas", () => {
    const { facts, findings } = readSeries(
      "measures.csv",
      "measure,area,period,value,RAG,DOT\nvisits,,May 2017,10,g,\nvisits,North,May 2017,10,,↑\nvisits,North,June 2017,10,Purple,\n",
      { areas, measures },
    );
    expect(facts.measures?.[0]?.printed).toEqual([
      { period: "May 2017", rating: "green" },
      { period: "May 2017", area: "north", direction: "up" },
    ]);
    expect(findings.map(({ message }) => message)).toEqual(["“Purple” is no rating that is known."]);
  });

  it("has months as Excel shows them", () => {
    expect(seriesOf("measure,period,value\nvisits,Feb-17,10\n")).toMatchObject({
      findings: [],
      series: { visits: [{ period: "Feb 2017", value: 10 }] },
    });
  });

  it("has days of publication as Excel shows months", () => {
    expect(seriesOf("measure,period,value,published\nvisits,Feb-17,10,Mar-17\n").series["visits"]).toEqual([
      { period: "Feb 2017", value: 10, published: "Mar 2017" },
    ]);
  });

  it("has no column twice", () => {
    expect(seriesOf("measure,period,value,value\nvisits,May 2017,1,2\n").findings).toEqual([
      "1:22 There are two columns “value”.",
    ]);
  });

  it("has a row a figure, with everything that is known of it, in any order of columns", () => {
    const text =
      "period,measure,value,numerator,denominator,published,note,area,status\n" +
      "June 2017,in-time,80,8,10,31 July 2017,Late,north,\nJuly 2017,in-time,,,,,,,not-yet-due\n";
    const read = seriesOf(text);
    expect(read.findings).toEqual([]);
    expect(read.series["in-time"]).toEqual([
      {
        period: "June 2017",
        area: "north",
        published: "31 July 2017",
        note: "Late",
        value: 80,
        numerator: 8,
        denominator: 10,
      },
      { period: "July 2017", missing: "not-yet-due" },
    ]);
  });

  it("works out a share from its counts, and takes the first of two for a count", () => {
    const text =
      "measure,period,value,numerator,denominator\nin-time,May 2017,,169,676\nin-time,June 2017,,0,0\n" +
      "visits,May 2017,,169,676\n";
    expect(seriesOf(text)).toEqual({
      findings: [],
      series: {
        "in-time": [
          { period: "May 2017", value: 25, numerator: 169, denominator: 676 },
          { period: "June 2017", missing: "not-applicable", note: "0 of 0" },
        ],
        visits: [{ period: "May 2017", value: 169, numerator: 169, denominator: 676 }],
      },
    });
  });

  it("understands words in the column of reasons as it does in that of figures", () => {
    const text =
      "measure,period,value,status,note\nvisits,May 2017,,Not yet due,\n" +
      "visits,June 2017,,To be reported in Q2,\nvisits,July 2017,,TBC,Late\n";
    expect(seriesOf(text)).toEqual({
      findings: [],
      series: {
        visits: [
          { period: "May 2017", missing: "not-yet-due" },
          { period: "June 2017", missing: "not-yet-due", note: "To be reported in Q2" },
          { period: "July 2017", missing: "tbc", note: "Late" },
        ],
        "in-time": [],
      },
    });
  });

  it.each<[string, string | undefined]>([
    ["north", "north"],
    ["NORTH", "north"],
    ["St Ann’s", "st-anns"],
    ["", undefined],
    ["All", undefined],
    ["total", undefined],
    ["Whole", undefined],
    ["Nowhere", "Nowhere"],
  ])("has the area “%s” by its ref or name, in any case", (written, area) => {
    expect(seriesOf(`measure,area,period,value\nvisits,${written},May 2017,1\n`).series["visits"]).toEqual([
      { period: "May 2017", value: 1, ...(area === undefined ? {} : { area }) },
    ]);
  });

  it("takes “Total” for an area where one is called that", () => {
    const file = { measures, areas: [{ ref: "sum", name: "Total" }] };
    const { facts } = readSeries("m.csv", "measure,area,period,value\nvisits,Total,May 2017,1\n", file);
    expect(facts.measures?.[0]?.series).toMatchObject([{ area: "sum" }]);
  });

  it("refuses a figure with a reason, and a numerator that is none", () => {
    const text =
      "measure,period,value,missing,numerator\nvisits,May 2017,3,no-data,\nvisits,June 2017,3,,some\n";
    expect(seriesOf(text).findings).toEqual([
      "2:19 The row has a figure, and a reason why there is none.",
      "3:21 “some” is not a number.",
    ]);
  });

  it("comes to the same as a wide one", () => {
    const long = seriesOf("measure,period,value\nvisits,May 2017,10\nvisits,June 2017,12\n");
    const wide = seriesOf("measure,May 2017,June 2017\nvisits,10,12\n");
    expect(long).toEqual(wide);
  });
});

describe("a row with several mistakes", () => {
  it("is told of each", () => {
    const { findings } = seriesOf(
      "measure,period,value,numerator,denominator,missing,published\nvisits,Juni 2026,12x,a,b,Soon,31/13/2026\nin-time,June 2026,,a,10,,\n",
    );
    expect(findings).toEqual([
      "2:8 “Juni 2026” is not a date.",
      "2:31 “31/13/2026” is not a date.",
      "2:22 “a” is not a number.",
      "2:24 “b” is not a number.",
      "2:26 The row has a figure, and a reason why there is none.",
      "2:18 “12x” is neither a number nor a reason that is known.",
      "3:20 “a” is not a number.",
    ]);
  });
});

describe("words in place of a figure", () => {
  it.each([
    ["n/a this month", "not-applicable"],
    ["Not reported this quarter", "not-available"],
    ["No update", "not-available"],
    ["Next due in Q2", "not-yet-due"],
    ["Reported in September", "not-yet-due"],
  ])("%s say why there is none", (words, missing) => {
    expect(readPointCell(words, { unit: "number" })).toEqual({ missing, words });
  });

  it("that say how often it is reported are of no time in a wide sheet, and named in a long one", () => {
    expect(
      seriesOf("measure,April 2026,May 2026,June 2026\nvisits,Quarterly,Quarterly measure,12\n"),
    ).toEqual({
      findings: [],
      series: { visits: [{ period: "June 2026", value: 12 }], "in-time": [] },
    });
    expect(seriesOf("measure,period,value\nvisits,May 2026,Annual\n").findings).toEqual([
      "2:17 “Annual” says how often the measure is reported, and is no figure.",
    ]);
    const { facts } = readSeries(
      "measures.csv",
      "No,Measure,Good is,May-26,Jun-26\n1,Fires,Low,Quarterly,12\n",
      {},
    );
    expect(facts.measures).toMatchObject([
      { frequency: "quarter", series: [{ period: "Jun 2026", value: 12 }] },
    ]);
  });
});

describe("areas that measures.yaml does not name", () => {
  it.each([
    [
      "a long sheet",
      "measure,area,period,value\nvisits,,June 2026,5\nvisits,North,June 2026,3\nvisits,St Ann’s,June 2026,2\n",
    ],
    ["a wide sheet", "measure,area,June 2026\nvisits,All,5\nvisits,North,3\nvisits,St Ann’s,2\n"],
  ])("are those of %s", (_form, text) => {
    const { facts, findings } = readSeries("measures.csv", text, { measures });
    expect(findings).toEqual([]);
    expect(facts.areas).toEqual(areas);
    expect(facts.measures?.[0]?.series?.map(({ area, value }) => [area, value])).toEqual([
      [undefined, 5],
      ["north", 3],
      ["st-anns", 2],
    ]);
  });
});
