// Who sits on a body on a day, and whether two memberships meet.
import { describe, expect, it } from "vitest";
import type { IsoDay } from "../../scripts/lib/calendar.ts";
import { type Membership, membersOn, overlap } from "../../scripts/model/committees/membership.ts";
import { organizationId, personId } from "../../scripts/model/owner-id.ts";

const panel = organizationId("panel");
const member = (person: string, more: Partial<Membership> = {}): Membership => ({
  organization: panel,
  person: personId(person),
  role: "member",
  ...more,
});

describe("the members of a body", () => {
  it.each<[string, IsoDay, readonly string[]]>([
    ["before the first month", "2025-04-30", []],
    ["on the first day of the first month", "2025-05-01", ["ada"]],
    ["on the last day of the last month", "2026-04-30", ["ada"]],
    ["after the last month", "2026-05-01", []],
  ])("%s", (_case, day, expected) => {
    const list = [member("ada", { from: "May 2025", until: "April 2026" })];
    expect(membersOn(list, panel, day).map(({ person }) => person)).toEqual(expected);
  });

  it("are those without days always, and those of another body never", () => {
    const list = [member("ada"), member("ben", { organization: organizationId("board") })];
    expect(membersOn(list, panel, "1999-01-01").map(({ person }) => person)).toEqual(["ada"]);
  });

  it("stand by their roles, and then as written", () => {
    const list = [
      member("eve", { role: "co-optee" }),
      member("dora", { role: "substitute" }),
      member("zoe"),
      member("cem"),
      member("ben", { role: "vice-chair" }),
      member("ada", { role: "chair" }),
    ];
    expect(membersOn(list, panel, "2026-01-01").map(({ person }) => person)).toEqual([
      "ada",
      "ben",
      "zoe",
      "cem",
      "dora",
      "eve",
    ]);
  });
});

describe("two memberships", () => {
  it.each([
    ["without days", {}, {}, true],
    ["one after the other", { until: "April 2025" }, { from: "May 2025" }, false],
    ["that may change on any day of one month", { until: "May 2025" }, { from: "May 2025" }, false],
    ["of which one may have ended before", { until: "2025" }, { from: "May 2025" }, false],
    ["with a month in common", { until: "June 2025" }, { from: "May 2025" }, true],
    ["from one year", { from: "2024/25" }, { from: "2024/25" }, true],
  ])("%s: %j, %j", (_case, first, second, expected) => {
    expect(overlap(member("ada", first), member("ben", second))).toBe(expected);
    expect(overlap(member("ben", second), member("ada", first))).toBe(expected);
  });
});
