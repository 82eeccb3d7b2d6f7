// What is due is sorted by how it stands on the day, and only publications in force promise anything.
import { expect, it } from "vitest";
import type { IsoDay } from "../../scripts/lib/calendar.ts";
import { type DueList, listDue, type TrackedItem } from "../../scripts/model/facts/due-list.ts";
import { loadView } from "./load-view.ts";

async function dueOn(day: IsoDay): Promise<DueList> {
  return listDue((await loadView({}, "screen", day)).register);
}

const refs = (items: readonly TrackedItem[]) => items.map(({ noun, ref }) => `${noun} ${ref}`);

it("tells overdue from unreported, soon, later and undated", async () => {
  const due = await dueOn("2025-09-01");
  expect(refs(due.overdue)).toEqual(["action 1.1.1"]);
  expect(refs(due.unreported)).toEqual(["recommendation 1"]);
  expect(refs(due.undated)).toEqual(["action 1.1.2", "recommendation 2", "recommendation 2"]);
});

it("counts three months ahead from the day", async () => {
  expect(refs((await dueOn("2025-05-01")).soon)).toEqual(["action 1.1.1"]);
  expect(refs((await dueOn("2025-04-01")).later)).toEqual([
    "action 1.1.1",
    "resolution 9.2",
    "resolution 13.2",
    "recommendation 1",
  ]);
});

it("asks nothing of a publication that was withdrawn", async () => {
  const text =
    "---\ntitle: Plan\ntype: action-plan\nstatus: withdrawn\nsummary: Gone.\norganization: westford-council\ndate: 2025\n---\n\n## A\n\n::: actions\n:::\n";
  const due = listDue((await loadView({ "content/action-plans/buses-2025/index.md": text })).register);
  expect(refs([...due.overdue, ...due.undated]).filter((item) => item.startsWith("action"))).toEqual([]);
});
