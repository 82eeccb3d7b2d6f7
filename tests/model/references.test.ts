// What can be pointed at: every noun with its label and its anchor, and every live value with its words.

import { describe, expect, it } from "vitest";
import { loadRegister } from "../../scripts/load/load-register.ts";
import { anchorOf } from "../../scripts/model/anchor.ts";
import { calledWords } from "../../scripts/model/item.ts";
import type { Location } from "../../scripts/model/location.ts";
import { termAnchor } from "../../scripts/model/prose/glossary-term.ts";
import type { LiveValue, Reference } from "../../scripts/model/prose/reference.ts";
import { resolveReference } from "../../scripts/model/prose/resolve-reference.ts";
import { resolveValue } from "../../scripts/model/prose/resolve-value.ts";
import { publicationId } from "../../scripts/model/publication-id.ts";
import { en } from "../../scripts/words/en.ts";
import { baseFolder } from "../support/temporary-folder.ts";

const { register } = await loadRegister({ source: baseFolder, today: "2026-03-31" });
const place = { file: "x.md", line: 1, column: 1 };
const review = publicationId("reviews/buses-2023");
const plan = publicationId("action-plans/buses-2025");
const strategy = "strategies/buses-2024";
const meeting = publicationId("meetings/transport-panel/2026-02-03");
const programme = "meetings/transport-panel/work-programme-2025-26";

function refer(from: Location, noun: string, id: string, more: Partial<Reference> = {}) {
  return resolveReference(register, from, { noun, id, place, ...more });
}

function wordsOf(from: Location, path: string, more: Partial<LiveValue> = {}) {
  const value = resolveValue(register, from, { path, place, ...more });
  return value.found ? value.text : undefined;
}

describe("a reference", () => {
  it.each([
    [review, "paragraph", "2.1", "paragraph 2.1", { publication: review, anchor: "para-2.1" }],
    [review, "section", "2-findings", "section 2", { publication: review, anchor: "2-findings" }],
    [plan, "section", "the-plan", "“The plan”", { publication: plan, anchor: "the-plan" }],
    [review, "table", "delays", "Table 1", { publication: review, anchor: "table-delays" }],
    [review, "table", "scores", "Table 2", { publication: review, part: "annex-1", anchor: "table-scores" }],
    [review, "figure", "map", "Figure 1", { publication: review, anchor: "figure-map" }],
    [review, "annex", "1", "Annex 1", { publication: review, part: "annex-1" }],
    [review, "recommendation", "2", "recommendation 2", { publication: review, anchor: "recommendation-2" }],
    [review, "option", "1", "option 1", { publication: review, part: "annex-1", anchor: "option-1" }],
    [plan, "area", "1", "area 1", { publication: plan, anchor: "area-1" }],
    [plan, "objective", "1.1", "objective 1.1", { publication: plan, anchor: "objective-1.1" }],
    [plan, "action", "1.1.2", "action 1.1.2", { publication: plan, anchor: "action-1.1.2" }],
    [plan, "measure", "punctuality", "Buses on time", { publication: plan, anchor: "measure-punctuality" }],
    [strategy, "priority", "1", "priority 1", { publication: strategy, anchor: "priority-1" }],
    [meeting, "item", "4", "item 4", { publication: meeting, anchor: "item-4" }],
    [meeting, "minute", "13", "minute 13", { publication: meeting, part: "minutes", anchor: "minute-13" }],
    [
      meeting,
      "resolution",
      "13.2",
      "resolution 13.2",
      { publication: meeting, part: "minutes", anchor: "resolution-13.2" },
    ],
    [programme, "work-item", "fares", "Fares", { publication: programme, anchor: "work-item-fares" }],
    [
      `${meeting}/driver-training`,
      "recommendation",
      "2",
      "recommendation 2",
      { publication: `${meeting}/driver-training`, anchor: "recommendation-2" },
    ],
    [plan, "person", "ada-archer", "Councillor Ada Archer", { page: "/people/", anchor: "ada-archer" }],
    [
      plan,
      "person",
      "head-of-transport",
      "Head of Transport",
      { page: "/people/", anchor: "head-of-transport" },
    ],
    [
      plan,
      "organization",
      "bus-partnership",
      "Westford Bus Partnership",
      { page: "/organizations/", anchor: "bus-partnership" },
    ],
    [
      plan,
      "organisation",
      "bus-partnership",
      "Westford Bus Partnership",
      { page: "/organizations/", anchor: "bus-partnership" },
    ],
    [plan, "term", "bsip", "bsip", { page: "/glossary/", anchor: "term-bsip" }],
    [plan, "term", "bus pass", "bus pass", { page: "/glossary/", anchor: "term-concession" }],
    [plan, "publication", strategy, "Bus strategy", { publication: strategy }],
  ])("from %s to %s %s reads %s", (publication, noun, id, label, target) => {
    expect(refer({ publication: publicationId(publication) }, noun, id)).toEqual({
      found: true,
      label,
      target,
    });
  });

  it.each([
    [meeting, "minute 13"],
    [`${meeting}/driver-training`, "minute 13 of 3 February 2026"],
    [programme, "minute 13 of 3 February 2026"],
    [plan, "minute 13 (Transport Scrutiny Panel, 3 February 2026)"],
    [undefined, "minute 13 (Transport Scrutiny Panel, 3 February 2026)"],
  ])("to a minute says from %s which meeting's it is", (publication, label) => {
    const from = publication === undefined ? {} : { publication: publicationId(publication) };
    expect(refer(from, "minute", "13", { publication: meeting })).toMatchObject({ label });
    expect(refer(from, "minute", "13", { publication: meeting, label: "it" })).toMatchObject({ label: "it" });
  });

  it.each([
    ["table", "delays", "Table 1 of “%s”"],
    ["paragraph", "2.1", "paragraph 2.1 of “%s”"],
    ["section", "2-findings", "section 2 of “%s”"],
    ["recommendation", "2", "recommendation 2 of “%s”"],
    ["annex", "1", "Annex 1 of “%s”"],
  ])("to a %s says from elsewhere which publication's it is", (noun, id, label) => {
    const title = register.publications.get(review)?.front.title ?? "";
    for (const from of [{ publication: plan }, {}])
      expect(refer(from, noun, id, { publication: review })).toMatchObject({
        label: label.replace("%s", title),
      });
    expect(refer({ publication: plan }, noun, id, { publication: review, label: "it" })).toMatchObject({
      label: "it",
    });
  });

  it("takes the label that is given", () => {
    expect(refer({ publication: review }, "table", "delays", { label: "the delays" })).toMatchObject({
      label: "the delays",
    });
  });

  it("leads into another publication", () => {
    expect(refer({ publication: plan }, "paragraph", "2.1", { publication: review })).toMatchObject({
      found: true,
      target: { publication: review, anchor: "para-2.1" },
    });
    expect(refer({}, "recommendation", "1", { publication: review })).toMatchObject({ found: true });
  });

  it("to nothing says what there is", () => {
    expect(refer({ publication: review }, "table", "delay")).toEqual({
      found: false,
      message: "There is no table “delay” here.",
      hint: "Did you mean “delays”?",
    });
    expect(refer({}, "table", "delays")).toMatchObject({ found: false });
    for (const noun of ["constructor", "__proto__", "toString"]) {
      expect(refer({ publication: review }, noun, "1")).toMatchObject({ found: false });
    }
  });
});

describe("the items of a publication", () => {
  it("each have a label, and no two the same anchor on a page", () => {
    for (const publication of register.publications.values()) {
      const { items } = publication;
      const anchors = items
        .filter(({ anchor }) => anchor !== undefined)
        .map(({ part, anchor }) => `${part}#${anchor}`);
      expect(new Set(anchors).size).toBe(anchors.length);
      for (const { called, noun, id } of items) expect(calledWords(en, called), `${noun} ${id}`).not.toBe("");
    }
  });

  it("have anchors that an address can hold", () => {
    expect(anchorOf("action", "1.1.2")).toBe("action-1.1.2");
    expect(termAnchor("EHC plan (new)")).toBe("term-ehc-plan-new");
  });
});

describe("a live value", () => {
  it.each([
    [plan, "measure.punctuality.latest", "64.0%"],
    [plan, "measure.punctuality.period", "September 2024"],
    [plan, "measure.punctuality.baseline", "61.5%"],
    [plan, "measure.punctuality.target", "80%"],
    [plan, "measure.punctuality.name", "Buses on time"],
    [plan, "measure.complaints.latest", "1,204"],
    [plan, "measure.complaints.target", "fewer"],
    [plan, "actions.count", "2"],
    [plan, "actions.rated", "1"],
    [plan, "actions.not-recorded", "1"],
    [plan, "objectives.count", "1"],
    [plan, "measures.count", "2"],
    [review, "recommendations.count", "2"],
    [review, "options.count", "2"],
    [review, "options.1.total", "7 out of 10"],
    [review, "options.1.points", "7"],
    [review, "options.2.rank", "joint 1st"],
    [review, "options.2.name", "Buy it in"],
  ])("in %s, %s reads %s", (publication, path, text) => {
    expect(wordsOf({ publication: publicationId(publication) }, path)).toBe(text);
  });

  it("reads from another publication", () => {
    expect(wordsOf({ publication: review }, "actions.count", { publication: plan })).toBe("2");
  });

  it.each([
    "",
    ".",
    "measure",
    "measure..latest",
    "constructor",
    "__proto__",
    "measure.punctuality.constructor",
    "options.1.__proto__",
    "hasOwnProperty",
  ])("of %j is none", (path) => {
    expect(wordsOf({ publication: plan }, path)).toBeUndefined();
    expect(wordsOf({ publication: review }, path)).toBeUndefined();
  });
});
