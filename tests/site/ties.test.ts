// What serves what is known from both ends: within a strategy, and between it and a plan that is a paper of its own.
import { describe, expect, it } from "vitest";
import { textOf } from "../../scripts/lib/text-of.ts";
import { redactRegister } from "../../scripts/model/exempt/redact-register.ts";
import { tiedFrom } from "../../scripts/model/facts/ties.ts";
import { publicationId } from "../../scripts/model/publication-id.ts";
import { refOf } from "../../scripts/model/ref.ts";
import type { Register } from "../../scripts/model/register.ts";
import { dataTables } from "../../scripts/site/data/publication-data.ts";
import { loadSource } from "../support/load-source.ts";
import { publicationOf, viewOf } from "./load-view.ts";

const strategy = "strategies/buses-2024";
const plan = "action-plans/buses-2025";

const page = (type: string, front: string, text: string) => `---
title: Bus ${type}
type: ${type}
status: adopted
summary: How buses will get better.
organization: westford-council
${front}
---

${text}
`;

const files = (date = "June 2025", lists = "") => ({
  [`content/${strategy}/index.md`]: page(
    "strategy",
    "date: June 2024",
    "::: vision\n:::\n\n## Priorities\n\n[[priority 1]] serves [[outcome 1]].\n\n::: priorities\n:::",
  ),
  [`content/${strategy}/strategy.yaml`]: `${lists}outcomes:
  - { ref: 1, title: Work, text: People reach work. }
priorities:
  - { ref: 1, title: Buses that come, serves: [outcome 1] }
`,
  [`content/${plan}/index.md`]: page("action-plan", `date: ${date}`, "## Plan\n\n::: actions\n:::"),
  [`content/${plan}/actions.yaml`]: `areas:
  - ref: "1"
    title: Drivers
    objectives: [ { ref: "1.1", text: Have enough drivers., serves: ["${strategy}#priority 1"] } ]
`,
});

function servants(register: Register, noun: string, ref: string) {
  const publication = register.publications.get(publicationId(strategy));
  if (publication === undefined) throw new Error("There is no strategy.");
  return tiedFrom(register, "serves", publication, noun, refOf(ref)).map(
    ({ publication: { id }, item, title, text }) => `${id} ${item.noun} ${item.id}: ${title ?? text}`,
  );
}

describe("what is served", () => {
  it("knows what serves it, in its own publication and in others", async () => {
    const register = await loadSource(files());
    expect(servants(register, "outcome", "1")).toEqual([`${strategy} priority 1: Buses that come`]);
    expect(servants(register, "priority", "1")).toEqual([`${plan} objective 1.1: Have enough drivers.`]);
  });

  it("does not know of a paper that comes later", async () => {
    expect(servants(await loadSource(files("June 2027")), "priority", "1")).toEqual([]);
  });

  it.each(["screen", "print"] as const)("is shown at both ends on %s", async (medium) => {
    const view = viewOf(await loadSource(files()), medium);
    const words = (id: string) => textOf(view.body({ publication: publicationId(id) }).toString());
    expect(words(strategy)).toContain("What serves it • Priority 1: Buses that come");
    expect(words(strategy)).toContain(
      "What serves it • Objective 1.1: Have enough drivers. (Bus action-plan)",
    );
    expect(words(strategy)).toContain("What it serves • Outcome 1: Work");
    expect(words(plan)).toContain("What it serves • Priority 1: Buses that come (Bus strategy)");
  });

  it("is in the data at both ends, by address", async () => {
    const view = viewOf(await loadSource(files()));
    const rows = (id: string) =>
      new Map(dataTables(view, publicationOf(view, id)).map(({ name, rows: all }) => [name, all]));
    const address = (id: string, anchor: string) => expect.stringContaining(`/${id}/#${anchor}`);
    expect(rows(strategy).get("outcomes")).toMatchObject([
      { "served-by": [address(strategy, "priority-1")] },
    ]);
    expect(rows(strategy).get("priorities")).toMatchObject([
      { serves: [address(strategy, "outcome-1")], "served-by": [address(plan, "objective-1.1")] },
    ]);
    expect(rows(plan).get("objectives")).toMatchObject([{ serves: [address(strategy, "priority-1")] }]);
  });

  it("is not named to the public where it is exempt", async () => {
    const whole = await loadSource({
      ...files(),
      [`content/${strategy}/index.md`]: (files()[`content/${strategy}/index.md`] ?? "").replace(
        "type: strategy",
        "access: exempt\nparagraph: 3\ntype: strategy",
      ),
    });
    const [objective] =
      redactRegister(whole).publications.get(publicationId(plan))?.facts.plan?.objectives ?? [];
    expect(objective).toMatchObject({ ref: "1.1", serves: [] });
  });
});

describe("a list that is printed without numbers", () => {
  it("has none on the page, and its entries are called by their titles", async () => {
    const view = viewOf(
      await loadSource(files(undefined, "lists: { outcomes: bullets, priorities: bullets }\n")),
    );
    const body = view.body({ publication: publicationId(strategy) }).toString();
    expect(textOf(body)).toContain("Buses that come serves Work.");
    expect(textOf(body)).not.toMatch(/Priority 1|outcome 1/i);
    expect(body).toContain('<ul class="statements"><li id="outcome-1">');
  });

  it("has the numbers of the paper otherwise, also those that no list can count", async () => {
    const numbered = viewOf(await loadSource(files()));
    const body = (view = numbered) => view.body({ publication: publicationId(strategy) }).toString();
    expect(body()).toContain('<li id="outcome-1" value="1">');
    const own = files();
    const text = (own[`content/${strategy}/strategy.yaml`] ?? "").replaceAll(
      /ref: 1, title: W/g,
      "ref: O1, title: W",
    );
    const view = viewOf(
      await loadSource({
        ...own,
        [`content/${strategy}/strategy.yaml`]: text.replace("outcome 1", "outcome O1"),
      }),
    );
    expect(textOf(body(view))).toContain("Outcome O1:");
  });
});
