// A plan that carries on another: it takes what it leaves out, both lead to each other, and it is followed once.
import { describe, expect, it } from "vitest";
import { textOf } from "../../scripts/lib/text-of.ts";
import { redactRegister } from "../../scripts/model/exempt/redact-register.ts";
import { listDue } from "../../scripts/model/facts/due-list.ts";
import { publicationId } from "../../scripts/model/publication-id.ts";
import { loadSource } from "../support/load-source.ts";
import { publicationOf, viewOf } from "./load-view.ts";

const strategy = "strategies/buses-2024";
const first = "action-plans/buses-2025";
const second = "action-plans/buses-2026";

const page = (title: string, type: string, front: string) => `---
title: ${title}
type: ${type}
status: adopted
summary: How buses will get better.
organization: westford-council
${front}
---

## Plan

::: ${type === "strategy" ? "priorities" : "actions"}
:::
`;

const files = (plan = "", scale = "brag") => ({
  [`content/${strategy}/index.md`]: page("Strategy", "strategy", "date: June 2024"),
  [`content/${strategy}/strategy.yaml`]: "priorities: [ { ref: 1, title: Buses that come } ]\n",
  [`content/${first}/index.md`]: page("First plan", "action-plan", `date: 2025\ncontinues: ${strategy}`),
  [`content/${first}/actions.yaml`]: `rating-scale: brag
areas:
  - ref: "1"
    serves: [ "${strategy}#priority 1" ]
    objectives:
      - ref: "1.1"
        text: Train drivers.
        will-mean-that: [ Buses run. ]
        leads: [head-of-transport]
        due: March 2025
        updates: [ { as-at: February 2025, rating: green, progress: Five are trained. } ]
    actions: [ { ref: "1.2", text: Paint the buses., leads: [head-of-transport], links: [ { title: Colours, url: "https://www.gov.uk/" } ] } ]
`,
  [`content/${second}/index.md`]: page(
    "Second plan",
    "action-plan",
    `date: January 2026\ncontinues: ${first}`,
  ),
  [`content/${second}/actions.yaml`]: `rating-scale: ${scale}
areas:
  - ref: A
    continues: ${first}#area 1
    objectives: [ { ref: A1, continues: "${first}#objective 1.1"${plan} } ]
    actions: [ { ref: A2, continues: "${first}#action 1.2" } ]
`,
});

async function planOf(source: Readonly<Record<string, string>>, id = second) {
  const view = viewOf(await loadSource(source));
  const { plan } = publicationOf(view, id).facts;
  if (plan === undefined) throw new Error(`${id} has no plan.`);
  return { view, plan };
}

describe("what a plan carries on", () => {
  it("has the words, leads, date and reports that it leaves out", async () => {
    const { plan } = await planOf(files());
    expect(plan.areas[0]).toMatchObject({ ref: "A", title: "Buses that come" });
    expect(plan.objectives[0]).toMatchObject({
      ref: "A1",
      text: "Train drivers.",
      "will-mean-that": ["Buses run."],
      leads: ["head-of-transport"],
      progress: { due: { text: "March 2025" }, latest: { progress: "Five are trained." } },
    });
    expect(plan.actions[0]).toMatchObject({
      ref: "A2",
      text: "Paint the buses.",
      links: [{ title: "Colours" }],
    });
  });

  it("keeps what it says itself", async () => {
    const own =
      ", text: Train twelve drivers., due: December 2026, updates: [ { as-at: March 2026, rating: amber } ]";
    const [objective] = (await planOf(files(own))).plan.objectives;
    expect(objective).toMatchObject({
      text: "Train twelve drivers.",
      progress: { due: { text: "December 2026" } },
    });
    expect(objective?.progress.updates.map(({ asAt }) => asAt.text)).toEqual(["February 2025", "March 2026"]);
  });

  it("takes no reports that were rated by another scale", async () => {
    const [objective] = (await planOf(files("", "another"))).plan.objectives;
    expect(objective?.progress.updates).toEqual([]);
  });

  it("serves what its forerunner serves, wherever that stands", async () => {
    const { plan } = await planOf(files());
    expect(plan.areas[0]?.serves).toEqual([`${strategy}#priority 1`]);
  });

  it("is followed there alone", async () => {
    const { view } = await planOf(files());
    const due = Object.values(listDue(view.register)).flat();
    const refs = due
      .filter(({ noun }) => noun === "objective")
      .map(({ publication, ref }) => [publication.id, ref]);
    expect(refs).toEqual([[second, "A1"]]);
  });

  it("leads to its forerunner, and that to it", async () => {
    const { view } = await planOf(files());
    const words = (id: string) => textOf(view.body({ publication: publicationId(id) }).toString());
    expect(words(second)).toContain("Carried on from • Objective 1.1 (First plan)");
    expect(words(first)).toContain("Carried on as • Objective A1 (Second plan)");
  });

  it("says nothing of a forerunner that is exempt", async () => {
    const source = files(", text: Train.");
    const index = (source[`content/${first}/index.md`] ?? "").replace(
      "type: act",
      "access: exempt\nparagraph: 3\ntype: act",
    );
    const open = redactRegister(await loadSource({ ...source, [`content/${first}/index.md`]: index }));
    const shown = open.publications.get(publicationId(second));
    expect(shown?.front.continues).toBeUndefined();
    expect(shown?.facts.plan?.objectives[0]).not.toHaveProperty("continues");
  });
});
