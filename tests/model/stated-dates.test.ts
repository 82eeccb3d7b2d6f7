// The dates of a publication come from what is written in it, and are no more exact than that.
import { expect, it } from "vitest";
import { statedDates } from "../../scripts/model/facts/stated-dates.ts";
import { loadView, publicationOf } from "../site/load-view.ts";

const plan = "action-plans/buses-2025";
const review = "reviews/buses-2023";

it("takes the latest update of a plan for its last change, and its own date for its publication", async () => {
  const view = await loadView();
  expect(statedDates(publicationOf(view, plan))).toEqual({ issued: "2025-01-15", changed: "2025-06" });
});

it("takes a response for the last change of a review", async () => {
  const view = await loadView();
  expect(statedDates(publicationOf(view, review))).toEqual({ issued: "2023-05-12", changed: "2023-07" });
});

it("has no dates for a page that states none", async () => {
  const view = await loadView();
  expect(statedDates(publicationOf(view, "about"))).toEqual({});
});

it.each([
  ["12 May 2030", "2030-05-12"],
  ["May 2030", "2030-05"],
  ["Autumn term 2030", "2030-09"],
  ["Q3 2030/31", "2030-10"],
  ["2030", "2030"],
  ["2030 to 2032", "2030"],
])("reads %s as %s", async (written, exact) => {
  const front = `---\ntitle: A\ntype: action-plan\nstatus: published\nsummary: S.\norganization: westford-council\ndate: ${written}\n---\n\n## The plan\n\n::: actions\n:::\n`;
  const view = await loadView({ [`content/${plan}/index.md`]: front });
  expect(statedDates(publicationOf(view, plan))).toEqual({ issued: exact, changed: exact });
});

it("prefers the more exact of two dates that begin alike, and a change of a due date counts", async () => {
  const actions = `rating-scale: brag
areas:
  - ref: "1"
    title: Drivers
    objectives:
      - ref: "1.1"
        text: Have enough drivers.
        actions:
          - ref: 1.1.1
            text: Train drivers.
            leads: [head-of-transport]
            due: July 2025
            due-changes: [{ due: May 2026, as-at: 12 November 2025, reason: No trainer was found. }]
            updates: [{ as-at: November 2025, rating: green }]
`;
  const view = await loadView({ [`content/${plan}/actions.yaml`]: actions });
  expect(statedDates(publicationOf(view, plan)).changed).toBe("2025-11-12");
});
