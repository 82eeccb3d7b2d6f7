// A plan that says little: what no paper says has no column, and no word that somebody might take for a fact.
import { describe, expect, it } from "vitest";
import { glancesOf } from "../../layouts/parts/glance.ts";
import { highlights } from "../../layouts/parts/print/front-matter.ts";
import { publicationHead } from "../../layouts/parts/publication-head.ts";
import { textOf } from "../../scripts/lib/text-of.ts";
import { listDue } from "../../scripts/model/facts/due-list.ts";
import { publicationId } from "../../scripts/model/publication-id.ts";
import { dataTables } from "../../scripts/site/data/publication-data.ts";
import { loadView, publicationOf } from "../site/load-view.ts";

const strategy = "strategies/buses-2024";

const index = `---
title: Bus strategy
type: strategy
status: adopted
summary: How buses will get better.
organization: westford-council
date: June 2024
---

## Delivery plan

::: actions
:::
`;

async function planOf(actions: string, medium: "screen" | "print" = "screen") {
  const view = await loadView(
    { [`content/${strategy}/index.md`]: index, [`content/${strategy}/actions.yaml`]: actions },
    medium,
  );
  const body = view.body({ publication: publicationId(strategy) }).toString();
  return { view, body, words: textOf(body) };
}

const bare = `areas:
  - ref: "1"
    title: Drivers
    objectives:
      - { ref: "1.1", text: Have enough drivers. }
      - { ref: "1.2", text: Pay them well., will-mean-that: [ They stay. ] }
  - ref: "2"
    title: Villages
    actions: [ { ref: "2.1", text: Ask each parish. } ]
`;

describe("a delivery plan that says neither who nor when", () => {
  it.each(["screen", "print"] as const)(
    "has neither column on %s, and is not called open",
    async (medium) => {
      const { body, words } = await planOf(bare, medium);
      expect(body.match(/<th scope="col"/g)).toHaveLength(4);
      expect(words).not.toMatch(/\b(Open|tbc|Due|Led by|None given|Not recorded|Where it stands)\b/i);
    },
  );

  it("says each sentence once, and where it can be led to", async () => {
    const { body, words } = await planOf(bare, "print");
    expect(words.split("Have enough drivers.")).toHaveLength(2);
    expect(words).toContain("Objectives of area 1");
    expect(words).toContain("They stay.");
    expect(words).toContain("Actions of area 2");
    for (const id of ["objective-1.1", "objective-1.2", "action-2.1"])
      expect(body).toContain(`<tr id="${id}">`);
  });

  it("promises nobody anything, and its data have no standing", async () => {
    const { view } = await planOf(bare);
    const all = Object.values(listDue(view.register)).flat();
    expect(all.filter(({ publication }) => publication.id === strategy)).toEqual([]);
    const tables = new Map(
      dataTables(view, publicationOf(view, strategy)).map(({ name, rows }) => [name, rows]),
    );
    expect(tables.get("actions")).toMatchObject([
      { ref: "2.1", area: "2", objective: null, due: null, standing: null },
    ]);
    expect(tables.get("objectives")).toMatchObject([
      { ref: "1.1", objective: "Have enough drivers.", standing: null },
      { ref: "1.2", "will-mean-that": ["They stay."] },
    ]);
  });
});

describe("an objective without actions that names somebody and a day", () => {
  const dated = bare.replace(
    '{ ref: "1.1", text: Have enough drivers. }',
    '{ ref: "1.1", text: Have enough drivers., leads: [head-of-transport], due: H1 2024/25 }',
  );

  it("says so in its row, and nothing of how it stands", async () => {
    const { words } = await planOf(dated);
    expect(words).toContain("H1 2024/25");
    expect(words).not.toMatch(/\b(Open|tbc|None given|Not recorded|Where it stands|Date passed)\b/i);
  });

  it("says how it stands where the plan is rated, and of the others that nothing is given", async () => {
    const { body } = await planOf(`rating-scale: brag\n${dated}`);
    const row = (ref: string) =>
      textOf(new RegExp(`<tr id="objective-${ref}">[^]*?</tr>`).exec(body)?.[0] ?? "");
    expect(row("1.1")).toContain("H1 2024/25");
    expect(row("1.1")).toContain("Date passed, progress not recorded");
    expect(row("1.2").match(/None given/g)).toHaveLength(3);
    expect(row("1.2")).not.toContain("Open");
  });

  it("is in the list of what is due", async () => {
    const { view } = await planOf(dated);
    const due = listDue(view.register).unreported.filter(({ publication }) => publication.id === strategy);
    expect(due).toMatchObject([{ noun: "objective", ref: "1.1" }]);
  });
});

describe("a paper with words of its own for outcomes and priorities", () => {
  const facts = `priorities:
  - ref: "1"
    title: Better routes
    serves: [outcome A]
    areas: [{ ref: "1.1", title: Routes at night }]
outcomes: [{ ref: A, text: Buses come on time. }]
`;
  const labels = `labels:
  outcome: { one: Ambition, many: Ambitions }
  priority: { one: Theme, many: Themes }
`;
  const text = index.replace(
    /## Delivery[\s\S]*/,
    "## Ours\n\nSee [[priority 1]], [[priority 1.1]] and [[outcome A]].\n\n::: outcomes\n:::\n\n::: priorities\n:::\n",
  );
  const viewOf = (own: string, body = text) =>
    loadView(
      {
        [`content/${strategy}/index.md`]: body,
        [`content/${strategy}/strategy.yaml`]: `${facts}${own}`,
        [`content/${strategy}/actions.yaml`]:
          'areas: [{ ref: "1", title: A, serves: [priority 1.1], actions: [{ ref: "1.1", text: B. }] }]\n',
      },
      "print",
    );
  const wordsOf = async (own: string) => {
    const view = await viewOf(own);
    return textOf(view.body({ publication: publicationId(strategy) }).toString()).replaceAll(/\s+/g, " ");
  };

  it("has them in headings, references and lists, and data have the usual ones", async () => {
    const words = await wordsOf(labels);
    for (const shown of [
      "See theme 1, theme 1.1 and ambition A.",
      "Ambition A: Buses",
      "Theme 1: Better",
      "Theme 1.1: Routes",
    ])
      expect(words).toContain(shown);
    expect(words).not.toMatch(/priority|outcome|part 1/i);
    const view = await viewOf(labels);
    expect(glancesOf(view, publicationOf(view, strategy)).map(({ title }) => title)).toEqual(["Themes"]);
    const names = dataTables(view, publicationOf(view, strategy)).map(({ name }) => name);
    expect(names).toContain("priorities");
    expect(await wordsOf(`${labels}  part: { one: Step, many: Steps }\n`)).toContain(
      "See theme 1, step 1.1 and",
    );
  });

  it("calls a part of a priority in its heading as references do", async () => {
    const words = await wordsOf("");
    expect(words).toContain("See priority 1, priority 1.1 and outcome A.");
    expect(words).toContain("Priority 1.1: Routes at night");
  });

  it("names its priorities in the contents list of its document or in a list of their own, and not in both", async () => {
    const listsOf = async (body: string) => {
      const view = await viewOf("", body);
      const publication = publicationOf(view, strategy);
      return `${highlights(view, publication, publicationHead(view, publication))}`;
    };
    expect(await listsOf(text)).not.toContain("Priorities");
    expect(await listsOf(text.replace("::: priorities", "### Of them\n\n::: priorities"))).toContain(
      "Priorities",
    );
  });
});
