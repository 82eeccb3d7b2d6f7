// Where the figures of a measure are used: in texts and in fields of every kind, and never in what is exempt.
import { describe, expect, it } from "vitest";
import { redactRegister } from "../../../scripts/model/exempt/redact-register.ts";
import { measureKey } from "../../../scripts/model/measures/located-measure.ts";
import { pagesUsing } from "../../../scripts/model/measures/measure-ties.ts";
import { publicationId } from "../../../scripts/model/publication-id.ts";
import { measureRef } from "../../../scripts/model/ref.ts";
import { loadSource } from "../../support/load-source.ts";

const meeting = "meetings/transport-panel/2026-02-03";
const plan = publicationId("action-plans/buses-2025");
const latest = (ref: string) => `[[= ${plan}#${ref}.latest]]`;

const strategy = "strategies/buses-2024";
const part = (order: number, ...blocks: readonly string[]) => `---
title: Part ${order}
label: Annex ${order}
order: ${order}
---

${blocks.map((block) => `::: ${block}\n:::\n`).join("\n")}`;

const whole = await loadSource({
  [`content/${strategy}/index.md`]: `---
title: Bus strategy
type: strategy
status: adopted
summary: How buses will get better.
organization: westford-council
date: June 2024
---

::: priorities
:::
`,
  [`content/${strategy}/aims.md`]: part(1, "vision"),
  [`content/${strategy}/delivery.md`]: part(2, "delivery"),
  [`content/${strategy}/strategy.yaml`]: `vision: It was ${latest("in-vision")}.
phases: [ { ref: "1", name: Phase 1 } ]
priorities:
  - ref: "1"
    title: Buses that come
    must-happen: [ "More than ${latest("in-priority")}." ]
    delivery: { "1": [ "Train ${latest("in-delivery")}." ] }
`,
  [`content/${plan}/annex-1.md`]: part(1, "actions objective=1.1"),
  [`content/${plan}/actions.yaml`]: `rating-scale: brag
areas:
  - ref: "1"
    title: Drivers
    objectives:
      - ref: "1.1"
        text: Fewer than ${latest("in-objective")}.
        actions: [ { ref: "1.1.1", text: "Halve ${latest("in-action")}.", leads: [], due: "2026" } ]
      - ref: "1.2"
        text: Less of it.
        actions: [ { ref: "1.2.1", text: "Halve ${latest("in-unseen-action")}.", leads: [], due: "2026" } ]
`,
  [`content/${meeting}/meeting.yaml`]: `state: held
agenda:
  - title: Drivers
    purpose: To ask why ${latest("in-purpose")} are late.
  - title: Offers
    access: exempt
    paragraph: 3
    purpose: To ask why ${latest("in-secret-purpose")} are late.
    papers: [ { publication: ${meeting}/route-7-offers } ]
`,
  [`content/${meeting}/minutes.yaml`]: `present: []
minutes:
  - item: 1
    text: It was ${latest("in-minute")}.
    questions: [ { by: A resident, question: Why?, answer: "See [[${plan}#measure in-answer]]." } ]
  - item: 2
    text: The panel considered the offers.
    exempt: { paragraph: 3, text: "It was ${latest("in-secret-minute")}." }
`,
  [`content/${meeting}/route-7-offers/index.md`]: `---
title: Offers
type: report
status: published
summary: An offer.
organization: westford-council
date: 2026-01-20
access: exempt
paragraph: 3
---

## 1 Background

It was ${latest("in-secret-report")}.
`,
  [`content/${plan}/index.md`]: `---
title: Plan
type: action-plan
status: adopted
summary: A plan.
organization: westford-council
date: 2025
---

It was [[= in-text.latest]], and again [[= in-text.latest]].

::: measures
:::
`,
  [`content/${plan}/measures.csv`]: "measure,period,value\nin-text,June 2025,8\n",
  [`content/${plan}/measures.yaml`]: `measures:
${[
  "in-purpose",
  "in-secret-purpose",
  "in-minute",
  "in-answer",
  "in-secret-minute",
  "in-secret-report",
  "in-text",
  "in-note",
  "in-objective",
  "in-action",
  "in-unseen-action",
  "in-vision",
  "in-priority",
  "in-delivery",
  "nowhere",
]
  .map(
    (ref) =>
      `  - { ref: ${ref}, name: A, unit: number, good: high, series: [ { period: May 2025, value: 7 } ] }`,
  )
  .join("\n")}
  - { ref: noted, name: A, unit: number, good: high, note: "Not [[= in-note.latest]]." }
`,
});

const open = redactRegister(whole);
const pagesOf = (ref: string) => pagesUsing(open).get(measureKey(plan, measureRef(ref)));

describe("the pages that use a measure", () => {
  it.each([
    ["in-text", { publication: plan }],
    ["in-note", { publication: plan }],
    ["in-objective", { publication: plan, part: "annex-1" }],
    ["in-action", { publication: plan, part: "annex-1" }],
    // Where no page shows it, the publication is named.
    ["in-unseen-action", { publication: plan }],
    ["in-vision", { publication: strategy, part: "aims" }],
    ["in-priority", { publication: strategy }],
    ["in-delivery", { publication: strategy, part: "delivery" }],
    ["in-purpose", { publication: meeting }],
    ["in-minute", { publication: meeting, part: "minutes" }],
    ["in-answer", { publication: meeting, part: "minutes" }],
  ])("%s are named once each", (ref, page) => {
    expect(pagesOf(ref)).toEqual([page]);
  });

  it.each(["nowhere", "in-secret-purpose", "in-secret-minute", "in-secret-report"])("%s are none", (ref) => {
    expect(whole.publications.get(plan)?.facts.measures.map((measure) => measure.ref)).toContain(ref);
    expect(pagesOf(ref)).toBeUndefined();
  });

  it("are told of the whole register where it is asked", () => {
    for (const ref of ["in-secret-purpose", "in-secret-minute", "in-secret-report"])
      expect(pagesUsing(whole).get(measureKey(plan, measureRef(ref))), ref).toHaveLength(1);
  });
});
