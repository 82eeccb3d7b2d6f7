// Where a promise stands on a day, and that a change of its date never rewrites it.
import { describe, expect, it } from "vitest";
import type { IsoDay } from "../../scripts/lib/calendar.ts";
import { deriveProgress, standingWord, updateAt } from "../../scripts/model/facts/progress.ts";
import { findLevel, levelWords, type RatingScale } from "../../scripts/model/facts/rating-scale.ts";
import { parsePeriod } from "../../scripts/model/period.ts";

const scale: RatingScale = {
  id: "brag",
  name: "BRAG",
  levels: [
    { key: "blue", label: "Complete", symbol: "circle", colour: "blue", meaning: "Done.", closed: true },
    {
      key: "amber",
      label: "At risk",
      symbol: "triangle",
      colour: "amber",
      meaning: "At risk.",
      aliases: ["Yellow"],
    },
  ],
};

describe("deriveProgress", () => {
  it.each<[string, string | undefined, string | undefined, IsoDay, string]>([
    ["the last day of its promise is today", "July 2022", undefined, "2022-07-31", "open"],
    ["its date is past and nothing was reported", "July 2022", undefined, "2022-08-01", "unreported"],
    ["its date is past and it is rated open", "July 2022", "amber", "2022-08-01", "overdue"],
    ["its date is past and it is rated closed", "July 2022", "blue", "2022-08-01", "closed"],
    ["it is rated closed before its date", "July 2022", "blue", "2022-01-01", "closed"],
    ["it is promised in words", "ongoing", "amber", "2099-01-01", "open"],
    ["it has no date", undefined, undefined, "2099-01-01", "open"],
    ["its rating is no level of the scale", "July 2022", "purple", "2022-08-01", "unreported"],
  ])("where %s", (_case, due, rating, today, standing) => {
    const updates = rating === undefined ? [] : [{ "as-at": "June 2022", rating }];
    expect(deriveProgress({ ...(due === undefined ? {} : { due }), updates }, scale, today).standing).toBe(
      standing,
    );
  });

  it.each([
    ["nothing was reported", [], "unreported"],
    ["a report came without a rating", [{ progress: "Presented." }], "completion-not-recorded"],
    [
      "the last of its reports has no rating",
      [{ rating: "amber" }, { progress: "More." }],
      "completion-not-recorded",
    ],
    ["it is rated open", [{ progress: "More.", rating: "amber" }], "overdue"],
  ])("says what is missing once its date is past where %s", (_case, updates, word) => {
    const item = {
      due: "July 2022",
      updates: updates.map((update) => ({ "as-at": "June 2022", ...update })),
    };
    expect(standingWord(deriveProgress(item, scale, "2022-08-01"))).toBe(word);
    expect(standingWord(deriveProgress(item, scale, "2022-07-01"))).toBe("open");
  });

  it("keeps the first promise beside the date that counts", () => {
    const item = {
      due: "July 2022",
      "due-changes": [
        { due: "December 2022", "as-at": "August 2022", reason: "Staff." },
        { due: "March 2023", "as-at": "January 2023", reason: "Money." },
      ],
    };
    const progress = deriveProgress(item, scale, "2023-01-15");
    expect(progress.promised?.text).toBe("July 2022");
    expect(progress.due?.text).toBe("March 2023");
    expect(progress.slips.map(({ due, reason }) => [due.text, reason])).toEqual([
      ["December 2022", "Staff."],
      ["March 2023", "Money."],
    ]);
    expect(progress.standing).toBe("open");
    expect(deriveProgress(item, scale, "2023-04-01").standing).toBe("unreported");
  });

  it("keeps every update, and leaves a missing rating missing", () => {
    const updates = [
      { "as-at": "January 2022", rating: "yellow" },
      { "as-at": "August 2022", progress: "More." },
    ];
    const progress = deriveProgress({ due: "2023", updates }, scale, "2022-09-01");
    expect(progress.updates.map(({ level }) => level?.key)).toEqual(["amber", undefined]);
    expect(progress.latest?.progress).toBe("More.");
    expect(updateAt(progress, parsePeriod("2022-01"))?.level?.key).toBe("amber");
    expect(updateAt(progress, parsePeriod("July 2022"))).toBeUndefined();
  });

  it("rates nothing without a scale", () => {
    const updates = [{ "as-at": "June 2022", rating: "blue" }];
    expect(deriveProgress({ due: "July 2022", updates }, undefined, "2022-08-01").standing).toBe(
      "unreported",
    );
  });
});

describe("findLevel", () => {
  it.each([
    ["blue", "blue"],
    ["Complete", "blue"],
    [" YELLOW ", "amber"],
    ["at risk", "amber"],
    ["purple", undefined],
    ["", undefined],
  ])("finds by %j the level %s", (word, key) => {
    expect(findLevel(scale, word)?.key).toBe(key);
  });

  it("takes every word of a level", () => {
    for (const level of scale.levels) {
      for (const word of levelWords(level)) expect(findLevel(scale, word)).toBe(level);
    }
  });
});
