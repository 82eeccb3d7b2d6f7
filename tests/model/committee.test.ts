// What is usual at a committee's meetings holds since a day: a meeting of long ago is not given an hour that it never had.
import { expect, test } from "vitest";
import type { IsoDay } from "../../scripts/lib/calendar.ts";
import { type Committee, usualOn } from "../../scripts/model/committees/committee.ts";
import { deriveFacts } from "../../scripts/model/facts/derive-facts.ts";
import type { FrontMatter } from "../../scripts/model/front-matter.ts";
import { organizationId } from "../../scripts/model/owner-id.ts";
import { parsePeriod } from "../../scripts/model/period.ts";

const committee: Committee = { organization: organizationId("buses-panel"), time: "10:00", from: "2024/25" };

test.each<[IsoDay, Committee | undefined]>([
  ["2024-03-31", undefined],
  ["2024-04-01", committee],
  ["2031-01-01", committee],
])("on %s", (day, usual) => {
  expect(usualOn(committee, day)).toBe(usual);
});

test("a committee that does not say since when, or a meeting without a day, has what is usual", () => {
  const always: Committee = { organization: organizationId("buses-panel"), time: "10:00" };
  expect(usualOn(always, "1999-01-01")).toBe(always);
  expect(usualOn(committee, undefined)).toBe(committee);
  expect(usualOn(undefined, "2024-04-01")).toBeUndefined();
});

test.each([
  ["18 September 2018", undefined],
  ["17 September 2024", "10:00"],
])("a meeting of %s begins at %s", (date, time) => {
  const front: FrontMatter = {
    title: "Buses Panel",
    type: "meeting",
    status: "published",
    summary: "The panel met.",
    organization: organizationId("buses-panel"),
    date,
  };
  const facts = deriveFacts(
    {
      front,
      date: parsePeriod(date),
      files: { meeting: { state: "held", agenda: [{ title: "Late buses" }] } },
    },
    {
      scales: new Map(),
      committees: new Map([["buses-panel", committee]]),
      today: "2026-03-31",
      firstMinute: 1,
      titleOf: () => undefined,
    },
  );
  expect(facts.meeting?.time).toBe(time);
});
