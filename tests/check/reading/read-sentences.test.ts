// What stands in sentences: quantities with their units, times with their days, typed references; and what is none.
import { describe, expect, it } from "vitest";
import type { NamedTime } from "../../../scripts/check/reading/named-time.ts";
import { agrees, type Quantity } from "../../../scripts/check/reading/quantity.ts";
import {
  isEnglish,
  readPlainSentences,
  readSentences,
} from "../../../scripts/check/reading/read-sentences.ts";
import { parse } from "../../markdown/parse-for-test.ts";

function tellQuantity({ value, unit, noun, approximation, upTo, outOf, per }: Quantity): string {
  const sort =
    unit.kind === "count"
      ? ""
      : unit.kind === "time"
        ? ` ${unit.of}`
        : unit.kind === "money"
          ? ` ${unit.currency}`
          : ` ${unit.kind}`;
  return [
    approximation === undefined ? "" : `${approximation} `,
    String(Math.round(value * 1000) / 1000),
    upTo === undefined ? "" : `..${upTo}`,
    outOf === undefined ? "" : ` of ${outOf.value}`,
    per === undefined ? "" : ` per ${per}`,
    sort,
    noun === "" ? "" : ` ${noun}`,
  ].join("");
}

function tellRelative({ of, steps, from }: NonNullable<NamedTime["parts"]["relative"]>): string {
  return ` ${of} ${steps}${from === undefined ? "" : ` of${tellRelative(from)}`}`;
}

function tellTime({ relation, sort, span, isImpossible, parts }: NamedTime): string {
  const days =
    span === undefined ? "" : span.start === span.end ? ` ${span.start}` : ` ${span.start}/${span.end}`;
  return `${relation === undefined ? "" : `${relation} `}${sort}${days}${parts.relative === undefined ? "" : tellRelative(parts.relative)}${isImpossible ? " impossible" : ""}`;
}

const tell = (text: string) => {
  const sentences = readPlainSentences(text);
  return {
    quantities: sentences.flatMap(({ quantities }) => quantities.map(tellQuantity)),
    times: sentences.flatMap(({ times }) => times.map(tellTime)),
    references: sentences.flatMap(({ references }) =>
      references.map(
        ({ noun, named, isSpan }) => `${noun} ${named.map(({ number }) => number).join(isSpan ? "-" : " ")}`,
      ),
    ),
  };
};

describe("quantities", () => {
  it.each<[string, ...string[]]>([
    ["It was 85.4% of 312 pupils.", "85.4 percent", "312 pupils"],
    ["A rise of 3 percentage points, 4 per cent and 2 pp.", "3 points", "4 percent", "2 points"],
    ["It cost £2.4m less £650k, or £1.85 million.", "2400000 £", "650000 £", "1850000 £"],
    [
      "Costs of £3-5m, £1,234.50, £2bn and -£300.",
      "3000000..5000000 £",
      "1234.5 £",
      "2000000000 £",
      "-300 £",
    ],
    ["It has 1.2 million visitors and 45,028 books.", "1200000 visitors", "45028 books"],
    ["Within ten working days, 15 days, a 12-week course, 3 years.", "10 day", "15 day", "12 week", "3 year"],
    ["It took 45 minutes and two hours.", "45 minute", "2 hour"],
    ["18 of 24, 18 of the 24 schools and 18 out of 24.", "18 of 24", "18 of 24 schools", "18 of 24"],
    ["18/24 primary schools did.", "18 of 24 primary schools"],
    [
      "One in five pupils, 1 in 4 families, nine out of ten.",
      "0.2 of 5 share pupils",
      "0.25 of 4 share families",
      "9 of 10",
    ],
    [
      "Eighteen schools, twenty-five pupils, two hundred and six books.",
      "18 schools",
      "25 pupils",
      "206 books",
    ],
    [
      "A quarter of pupils, two thirds of them, three-quarters, half of the cases.",
      "0.25 share pupils",
      "0.667 share",
      "0.75 share",
      "0.5 share cases",
    ],
    [
      "About 40 people, over 300 cases, at least 3 visits, up to 7 calls.",
      "about 40 people",
      "over 300 cases",
      "at-least 3 visits",
      "up-to 7 calls",
    ],
    [
      "Nearly 50%, just under 20%, no more than 5 days, c. 70 homes.",
      "nearly 50 percent",
      "nearly 20 percent",
      "up-to 5 day",
      "about 70 homes",
    ],
    [
      "It is built around five themes, grouped under two aims, with around six homes.",
      "5 themes",
      "2 aims",
      "about 6 homes",
    ],
    ["Between 10 and 15 visits in 10 to 15 days.", "10..15 visits", "10..15 day"],
    ["It rose from 57.5% to 70% and from 8 to 12.", "57.5 percent", "70 percent", "8", "12"],
    ["The rate is 45.3 per 10,000 population.", "45.3 per 10000"],
    ["It fell by 4% (-2.6% before; +3% now).", "4 percent", "-2.6 percent", "3 percent"],
    ["There are 312 pupils (12%).", "312 pupils", "12 percent"],
    ["The eight options and the five priorities.", "8 options", "5 priorities"],
    [
      "Six services remaining, four working groups, 120 m² of land.",
      "6 services",
      "4 working groups",
      "120 other",
    ],
    [
      "A deficit of £(1.2)m, half a million people, 2 in every 5, 1.5 times.",
      "-1200000 £",
      "500000 people",
      "0.4 of 5 share",
      "1.5 other",
    ],
    ["18/24 (75%) and 24/25 (96%) of them.", "18 of 24", "75 percent", "24 of 25", "96 percent"],
    ["A dozen people, a hundred homes.", "12 people", "100 homes"],
  ])("finds in %s", (text, ...expected) => {
    expect(tell(text).quantities).toEqual(expected);
  });

  it.each([
    "Meet on 31 March 2025 at 5.30 p.m. or 10:30, in 2024/25 and since 2019.",
    "See Table 6, paragraph 4.2, section 47, Appendix 3b, Minute No. 41, page 52 and item 8.",
    "Call 01709 382121, 0800 123 4567 or +44 1709 382121.",
    "He lives at S60 1AE in Year 9, KS2 and COVID-19 times.",
    "Young people aged 16-19, 0-25, 16 to 19 year olds, a 16-year-old, over-65s and the 18+ group.",
    "The Care Act 2014, the Order 2005 and the Regulations 2012.",
    "See RB2023/0123, 2023/0123/FUL, v1.2, 1.2.3 and 24/7.",
    "The 1st, 2nd and 31st; a third meeting; the 1990s.",
    "One of the schools did, which is the one that another one knows.",
    "Malformed: 12.3.4 and 1,23.",
    "1. The council agreed.",
    "NHS number 943 476 5919, Ref: 12345, 5G, 65+; those under 5 and children over 11.",
    "See 4.2, 4.3 above and page 12 of 45, under Article 6(1)(e); FY24/25 and the 23/24 outturn.",
    "On the 14 th, at the age of 25, up to age 18, 16 plus, in term 2, per 10,000 people; never zero.",
    "They met on 14 and 15 May 2024.",
    "(2) The cabinet agreed.",
    "A ratio of 1:30.",
  ])("finds none in %s", (text) => {
    expect(tell(text).quantities).toEqual([]);
  });

  it("stand where they are written, with the figure alone", () => {
    const [sentence] = readPlainSentences("First. Then about £2.4m more.").slice(1);
    const [quantity] = sentence?.quantities ?? [];
    expect(quantity).toMatchObject({
      text: "£2.4m",
      start: 18,
      end: 23,
      figure: { start: 19, end: 22 },
      step: 100_000,
    });
  });

  it("agree with what they are rounded from", () => {
    const of = (text: string) => readPlainSentences(text)[0]?.quantities[0];
    const holds = (text: string, exact: number) => {
      const quantity = of(text);
      return quantity !== undefined && agrees(quantity, exact);
    };
    expect(
      ["48.7%", "49%", "48%", "about 50%", "over 45%", "nearly 50%", "up to 40%", "40 to 50%"].map((text) =>
        holds(text, 48.65),
      ),
    ).toEqual([true, true, false, true, true, true, false, true]);
    expect([holds("£2.4m", 2_439_000), holds("£2.4m", 2_460_000)]).toEqual([true, false]);
  });
});

describe("times", () => {
  it.each<[string, ...string[]]>([
    [
      "As at 31 March 2025 and by the end of June 2025.",
      "as-at day 2025-03-31",
      "end-of month 2025-06-01/2025-06-30",
    ],
    ["On Tuesday 17 September 2024 at 5.30 p.m.", "on day 2024-09-17", "as-at clock"],
    ["Between April and June 2025.", "between span 2025-04-01/2025-06-30"],
    ["From November to March 2025.", "from span 2024-11-01/2025-03-31"],
    [
      "From 1 to 5 March 2025 and 12–14 May 2025.",
      "from span 2025-03-01/2025-03-05",
      "span 2025-05-12/2025-05-14",
    ],
    [
      "In 2024/25, since 2019, during 2023-24.",
      "in year-pair 2024-04-01/2025-03-31",
      "since year 2019-01-01/2019-12-31",
      "during year-pair 2023-04-01/2024-03-31",
    ],
    [
      "In the financial year 2024/25 and the academic year 2023/24.",
      "in year-pair 2024-04-01/2025-03-31",
      "year-pair 2023-09-01/2024-08-31",
    ],
    [
      "Q1 2024/25, the second quarter of 2023/24, Quarter 3.",
      "quarter 2024-04-01/2024-06-30",
      "quarter 2023-07-01/2023-09-30",
      "quarter",
    ],
    ["The first half of 2024/25; a first half.", "half 2024-04-01/2024-09-30"],
    ["Autumn term 2024 and summer 2019.", "term 2024-09-01/2024-12-31", "season 2019-06-01/2019-08-31"],
    [
      "12 months to March 2025; the year ending 31 March 2024.",
      "twelve-months 2024-04-01/2025-03-31",
      "twelve-months 2023-04-01/2024-03-31",
    ],
    ["On 31/03/2025, 2025-03-31 and 31.03.2025.", "on day 2025-03-31", "day 2025-03-31", "day 2025-03-31"],
    ["By 31 June 2022 and 29 February 2023.", "by day impossible", "day impossible"],
    [
      "Last month, the same month last year, the previous quarter.",
      "relative month -1",
      "relative month 0 of year -1",
      "relative quarter -1",
    ],
    [
      "Up on the year before, than a month earlier, in the same period of the previous year.",
      "on relative year -1",
      "than relative month -1",
      "in relative period 0 of year -1",
    ],
    ["In March and on 3 May; Mar-25.", "in month", "on day", "month 2025-03-01/2025-03-31"],
    ["On 14 and 15 May 2024.", "on day 2024-05-14", "day 2024-05-15"],
    ["FY24/25; March to May 2024.", "year-pair 2024-04-01/2025-03-31", "span 2024-03-01/2024-05-31"],
    ["The strategy 2018-2021.", "year-pair 2018-01-01/2021-12-31"],
  ])("finds in %s", (text, ...expected) => {
    expect(tell(text).times).toEqual(expected);
  });

  it.each([
    "They may march, and May I say that the Dec is done.",
    "The Care Act 2014 and the Regulations 2012.",
    "It cost £2,019 and 2019% of 2,024.",
    "Paragraph 4.12.19 and Code 2024/123.",
    "In the year before the review, the same period, in the same way, at the same time, the last resort, the last day, next to it.",
  ])("finds none in %s", (text) => {
    expect(tell(text).times).toEqual([]);
  });

  it("keep the weekday that is typed", () => {
    const [sentence] = readPlainSentences("It met on Tues. 17 September 2024.");
    expect(sentence?.times[0]?.weekday).toEqual({
      index: 2,
      text: "Tues",
      start: 10,
      actual: { index: 2, name: "Tuesday" },
    });
  });
});

describe("typed references", () => {
  it.each<[string, ...string[]]>([
    ["See Table 6, Fig. 2 and Appendix B.", "table 6", "figure 2", "appendix B"],
    ["Paragraphs 3.1 and 3.4, sections 3 to 5.", "paragraph 3.1 3.4", "section 3-5"],
    ["Minute No. 41, page 52 of the pack, pp. 3-5, item 8.", "minute 41", "page 52", "page 3-5", "item 8"],
    ["Recommendations 1, 2 and 3b.", "recommendation 1 2 3b"],
    [
      "Minute 41/24, section 17(3)(a), see 4.2, 4.3 above.",
      "minute 41/24",
      "section 17(3)(a)",
      "paragraph 4.2",
      "paragraph 4.3",
    ],
    ["Table 6 and 24 schools.", "table 6"],
  ])("are found in %s", (text, ...expected) => {
    expect(tell(text).references).toEqual(expected);
  });

  it.each([
    "In the table 45% are boys.",
    "The minutes 12 people read.",
    "Figure £3m.",
    "It is 4.2 above the average.",
    "The schools 45 pupils left.",
    "Option A person chose.",
  ])("are none in %s", (text) => {
    expect(tell(text).references).toEqual([]);
  });
});

it("leaves out code, bare links and other languages, and keeps the sentence whole", () => {
  const [unit] = parse(
    "We saw `312` of [tri 45]{lang=sk} at https://a.gov.uk/78 in [[= x.y]] 9 homes.",
  ).read().units;
  const [sentence, ...others] = unit === undefined ? [] : readSentences(unit);
  expect(others).toEqual([]);
  expect(sentence?.quantities.map(tellQuantity)).toEqual(["9 homes"]);
  const quantity = sentence?.quantities[0];
  expect(unit?.place(quantity?.start ?? 0)).toMatchObject({ line: 1, column: 71 });
  const [heading] = parse("## 12 Schools\n").read().units;
  expect(heading && readSentences(heading)[0]?.quantities).toEqual([]);
  const [foreign] = parse("312 žiakov.", { lang: "sk" }).read().units;
  expect(foreign && readSentences(foreign)).toEqual([]);
  expect(["en", "en-GB", "sk", "enm"].map((lang) => isEnglish({ lang }))).toEqual([true, true, false, false]);
});
