// The ref of a fact is told from its noun, from the publication that it stands in, and from an anchor.
import { expect, it } from "vitest";
import { anchorOf } from "../../scripts/model/anchor.ts";
import { decisionAt } from "../../scripts/model/committees/decision.ts";
import { measurePath } from "../../scripts/model/measures/measure-path.ts";
import { publicationId } from "../../scripts/model/publication-id.ts";
import { measureRef, refOf } from "../../scripts/model/ref.ts";
import { loadView } from "../site/load-view.ts";

const review = publicationId("reviews/buses-2023");
const plan = publicationId("action-plans/buses-2025");

it("is asked for with its noun before it", async () => {
  const view = await loadView();
  const from = { publication: plan };
  expect(view.itemLink(from, "action", refOf("1.1.1"))).toBe("#action-1.1.1");
  // @ts-expect-error A noun is no ref.
  expect(view.itemLink(from, refOf("1.1.1"), "action")).not.toContain("action-1.1.1");
  expect(view.link(from, { publication: plan, anchor: anchorOf("action", "1.1.1") })).toBe("#action-1.1.1");
  // @ts-expect-error The ref of a fact is no anchor before its noun stands before it.
  expect(view.link(from, { publication: plan, anchor: refOf("1.1.1") })).not.toBe("#action-1.1.1");
  // @ts-expect-error An anchor has the noun before the ref already.
  expect(view.itemLink(from, "action", "action-1.1.1")).not.toContain("#action-1.1.1");
});

it("says nothing without its publication", async () => {
  const { register } = await loadView();
  expect(decisionAt(register, review, refOf("1"))?.ref).toBe("1");
  // @ts-expect-error A publication is no ref, and a ref no publication.
  expect(decisionAt(register, refOf("1"), review)).toBeUndefined();
});

it("is one of a measure where a measure is asked for", () => {
  expect(measurePath(plan, measureRef("punctuality"))).toBe("/measures/action-plans/buses-2025/punctuality/");
  // @ts-expect-error An action is no measure.
  expect(measurePath(plan, refOf("1.1.1"))).toBe("/measures/action-plans/buses-2025/1.1.1/");
});
