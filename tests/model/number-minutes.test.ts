// The numbers of minutes over three municipal years: where they begin again, by whichever rule a body has.
import { describe, expect, it } from "vitest";
import { runChecks } from "../../scripts/check/run-checks.ts";
import type { IsoDay } from "../../scripts/lib/calendar.ts";
import type { Committee } from "../../scripts/model/committees/committee.ts";
import { municipalYearOf, yearDoubt } from "../../scripts/model/committees/municipal-year.ts";
import { loadSource, meetingAt, meetingFiles } from "../support/load-source.ts";
import type { Files } from "../support/temporary-folder.ts";

const held = "state: held\nagenda:\n  - title: Buses\n";
const cancelled = "state: cancelled\ncancelled: Too few members could come.\nagenda:\n  - title: Buses\n";

/** Minutes of a meeting, so many. */
const minutes = (count: number, first?: number): string =>
  `${first === undefined ? "" : `first-number: ${first}\n`}present: []\nminutes:\n${"  - { title: Buses, text: Noted. }\n".repeat(count)}`;

/** A meeting of a body that the base has no meetings of. */
function meeting(day: string, file: string, text?: string): Files {
  const own = (words: string) => words.replace("transport-panel", "bus-partnership");
  const files = Object.entries(meetingFiles(day, file, text));
  return Object.fromEntries(files.map(([path, content]) => [own(path), own(String(content))]));
}

/** Meetings over three years, with a special one, a cancelled one and one on the day of an annual meeting. */
const threeYears: Files = {
  ...meeting("2022-06-14", held, minutes(3)),
  ...meeting("2022-11-08", cancelled),
  ...meeting("2023-02-07", held, minutes(2)),
  ...meeting("2023-02-21", held, minutes(1)),
  ...meeting("2023-05-09", held, minutes(2)),
  ...meeting("2023-05-19", held, minutes(1)),
  ...meeting("2023-09-12", held, minutes(4)),
  ...meeting("2024-04-23", held, minutes(1)),
  ...meeting("2024-06-18", held, minutes(2)),
};

const years = "municipal-year: { annual-meetings: [2022-05-20, 19 May 2023, 2024-05-17] }\n";
const site = (more: string): Files => ({
  "data/site.yaml": `name: Westford\ndescription: Papers.\nurl: https://papers.example\norganization: westford-council\nlang: en-GB\nbrand: { colour: "#0b4f6c" }\nlicence: { name: OGL }\nother-formats: Ask.\n${more}`,
});
const committee = (more: string): Files => ({
  "data/committees.yaml": `committees:\n  - organization: bus-partnership\n    venue: Town Hall\n    time: "10:00"\n${more}`,
});

/** The first and the last number of each meeting's minutes, by day; and what is said of them. */
async function number(files: Files) {
  const register = await loadSource(files);
  const ids = [...register.publications.keys()].filter((id) => id.startsWith("meetings/bus-partnership/"));
  const numbers = ids.flatMap((id) => {
    const all = meetingAt(register, id).facts.minutes?.minutes.map((one) => one.number) ?? [];
    return all.length === 0 ? [] : [`${id.slice(id.lastIndexOf("/") + 1)}: ${all[0]} to ${all.at(-1)}`];
  });
  const said = runChecks(register, new Set())
    .filter(({ rule, place }) => rule === "minute-numbers" && place.file.includes("bus-partnership"))
    .map(({ place, message, hint }) => `${place.file.split("/").at(-2)}: ${message} ${hint}`);
  return { numbers, said };
}

describe("the numbers of minutes", () => {
  it("begin at 1 with the first minutes of each municipal year, which the annual meeting begins", async () => {
    expect(await number({ ...threeYears, ...site(years) })).toEqual({
      numbers: [
        "2022-06-14: 1 to 3",
        "2023-02-07: 4 to 5",
        "2023-02-21: 6 to 6",
        "2023-05-09: 7 to 8",
        "2023-05-19: 1 to 1",
        "2023-09-12: 2 to 5",
        "2024-04-23: 6 to 6",
        "2024-06-18: 1 to 2",
      ],
      said: [expect.stringMatching(/^2023-05-19: .*before the annual meeting of the same day/)],
    });
  });

  it("go on over the year where its first meeting says that it came before the annual meeting", async () => {
    const files = { ...threeYears, ...meeting("2023-05-19", held, minutes(1, 9)), ...site(years) };
    const { numbers, said } = await number(files);
    expect(numbers.slice(3, 6)).toEqual(["2023-05-09: 7 to 8", "2023-05-19: 9 to 9", "2023-09-12: 1 to 4"]);
    expect(said).toEqual([]);
  });

  it("are in doubt in May where nobody says when the year began, and not where it begins on a fixed day", async () => {
    const { numbers, said } = await number(threeYears);
    expect(numbers.slice(3, 6)).toEqual(["2023-05-09: 1 to 2", "2023-05-19: 3 to 3", "2023-09-12: 4 to 7"]);
    expect(said).toEqual([
      expect.stringMatching(
        /^2023-05-09: The minutes begin at 1, .* the municipal year 2023\/24 began\. .*“first-number: 7”/,
      ),
    ]);
    const april = await number({ ...threeYears, ...site("municipal-year: { begins: 1 April }\n") });
    expect(april.numbers.slice(3)).toEqual([
      "2023-05-09: 1 to 2",
      "2023-05-19: 3 to 3",
      "2023-09-12: 4 to 7",
      "2024-04-23: 1 to 1",
      "2024-06-18: 2 to 3",
    ]);
    // The first minutes that are here may not be the first of their year, three months old.
    expect(april.said).toEqual([expect.stringMatching(/^2022-06-14: .* no earlier minutes .* are here/)]);
  });

  it.each([
    ["calendar-year", ["2023-02-07: 1 to 2", "2023-02-21: 3 to 3"], "2024-04-23: 1 to 1"],
    ["continuous", ["2023-02-07: 4 to 5", "2023-02-21: 6 to 6"], "2024-04-23: 14 to 14"],
    ["meeting", ["2023-02-07: 1 to 2", "2023-02-21: 1 to 1"], "2024-04-23: 1 to 1"],
  ])("follow the rule %s of a body", async (rule, winter, april) => {
    const { numbers, said } = await number({ ...threeYears, ...committee(`    minute-numbers: ${rule}\n`) });
    expect(numbers.slice(1, 3)).toEqual(winter);
    expect(numbers).toContain(april);
    expect(said.length).toBe(rule === "meeting" ? 0 : 1);
  });

  it("run on through the meetings of one day by their hours", async () => {
    const early = "content/meetings/bus-partnership/2024-06-18-special";
    const files = {
      ...threeYears,
      [`${early}/index.md`]: String(threeYears["content/meetings/bus-partnership/2024-06-18/index.md"]),
      [`${early}/meeting.yaml`]: `time: "09:00"\n${held}`,
      [`${early}/minutes.yaml`]: minutes(2),
    };
    const { numbers } = await number({ ...files, ...site(years), ...committee("") });
    expect(numbers.slice(-2)).toEqual(["2024-06-18: 3 to 4", "2024-06-18-special: 1 to 2"]);
  });

  it("are in doubt where a meeting that was held before has no minutes, and not over a cancelled one", async () => {
    const files = { ...threeYears, ...meeting("2022-11-08", held), ...site(years) };
    expect((await number(files)).said[0]).toMatch(
      /^2023-02-07: .*2022-11-08 was held before and has no minutes/,
    );
  });

  it.each([
    ["municipal-year", "2022-11-08", "1"],
    ["continuous", "2022-11-08", "4"],
    // That day is the last one of the run before.
    ["calendar-year", "2022-11-08", undefined],
  ])(
    "by the rule %s are in doubt where an annual meeting of the body, on %s, is not here",
    async (rule, day, first) => {
      const own = (body: string) =>
        `    minute-numbers: ${rule}\n    municipal-year: { begins: 1 November, annual-meetings: [${day}] }\n${body}`;
      const held2022 = Object.fromEntries(
        Object.entries(threeYears).filter(([path]) => /2022-06-14|2023-02/.test(path)),
      );
      const { said } = await number({ ...held2022, ...committee(own("")) });
      const told = said.filter((one) => one.startsWith("2023-02-07"));
      expect(told).toEqual(
        first === undefined
          ? []
          : [
              expect.stringContaining(
                `The minutes begin at ${first}, and that is in doubt: the annual meeting of 8 November 2022 comes before and is not here. Add a folder for it, with its minutes; or write “first-number: ${first}”`,
              ),
            ],
      );
      const here = { ...held2022, ...meeting(day, held, minutes(2)), ...committee(own("")) };
      expect((await number(here)).said.filter((one) => one.startsWith("2023-02-07"))).toEqual([]);
      // The annual meetings of the council are no meetings of a body of it.
      const council = { ...held2022, ...site(`municipal-year: { annual-meetings: [${day}] }\n`) };
      expect((await number(council)).said.join("\n")).not.toContain("the annual meeting of");
    },
  );

  it("that are written against the rule are told with how to change it", async () => {
    const on = await number({ ...threeYears, ...meeting("2024-06-18", held, minutes(2, 7)), ...site(years) });
    expect(on.said.at(-1)).toMatch(/^2024-06-18: .* By the rule .* 2024\/25.*“minute-numbers: continuous”/);
    const each = await number({
      ...threeYears,
      ...meeting("2024-06-18", held, minutes(2, 7)),
      ...committee("    minute-numbers: meeting\n"),
    });
    expect(each.said).toEqual([expect.stringMatching(/^2024-06-18: The minutes begin at 7/)]);
  });
});

describe("a municipal year", () => {
  const days: Committee["municipal-year"] = { "annual-meetings": ["2023-05-19", "17 May 2024"] };

  it.each<[Committee["municipal-year"], IsoDay, string]>([
    [undefined, "2024-04-30", "2023/24"],
    [undefined, "2024-05-01", "2024/25"],
    [days, "2023-05-18", "2022/23"],
    [days, "2023-05-19", "2023/24"],
    [days, "2024-05-16", "2023/24"],
    [days, "2025-05-01", "2025/26"],
    [{ begins: "1 January" }, "2024-12-31", "2024"],
    [{ begins: "1 January", "annual-meetings": ["2023-12-28"] }, "2023-12-30", "2024/25"],
    [{ begins: "1 September" }, "1999-12-31", "1999/00"],
  ])("%o has %s in %s", (setting, day, name) => {
    expect(municipalYearOf(setting, day).name).toBe(name);
  });

  it("is in doubt at its annual meeting, and in its first month where none is known", () => {
    expect(yearDoubt(days, "2024-05-17")).toBe("annual-meeting");
    expect(yearDoubt(days, "2024-05-16")).toBeUndefined();
    expect(yearDoubt(days, "2025-05-31")).toBe("unknown");
    expect(yearDoubt(days, "2025-06-01")).toBeUndefined();
    expect(yearDoubt({ begins: "1 May" }, "2025-05-06")).toBeUndefined();
  });
});
