// The print HTML of packs: papers that lead to each other, and a pack that does not change with what comes after it.
import { type CheerioAPI, load } from "cheerio";
import { beforeAll, describe, expect, it } from "vitest";
import { packAddress } from "../../scripts/lib/pack-address.ts";
import type { Files } from "../support/temporary-folder.ts";
import { renderSource, type Written } from "./render-source.ts";

const meeting = "meetings/transport-panel/2026-02-03";
const pack = `${meeting}/agenda-pack`;

let written: Written;
beforeAll(async () => {
  written = await renderSource({}, "print");
});

const papersOf = (files: Written, folder: string) =>
  new Map(
    [...files].flatMap(([path, markup]) =>
      path.startsWith(`${folder}/`) ? [[path.split("/").at(-2) ?? "", load(markup)] as const] : [],
    ),
  );
const links = ($: CheerioAPI) =>
  $("a[href]")
    .toArray()
    .map((link) => $(link).attr("href") ?? "");

describe("a pack as print HTML", () => {
  it("has a document for every paper, each with its running head and a blank page to show where it is needed", () => {
    const papers = papersOf(written, pack);
    expect([...papers.keys()].sort()).toEqual([
      "front",
      "item-3-1",
      "item-4-1",
      "item-4-1-1",
      "item-4-1-2",
      "item-4-2",
      "item-5-1",
      "item-6-1",
    ]);
    for (const [key, $] of papers) {
      expect($("[data-blank-page][hidden]").text()).toBe("This page is intentionally left blank.");
      const head = /^item-(\d+)/.exec(key)?.[1];
      if (head !== undefined) expect($("style").text()).toContain(`"Agenda Item ${head}"`);
      expect($("style").text()).toContain("@bottom-right{content:counter(page)}");
    }
    expect(
      [...papers]
        .filter(([, $]) => $("[data-bound-page]").length === 1)
        .map(([key]) => key)
        .sort(),
    ).toEqual(["item-4-1-1", "item-4-2"]);
  });

  it("lists every paper with its pages on the front sheet, and leads to it", () => {
    const $ = papersOf(written, pack).get("front") ?? load("");
    const entries = $("[data-pages-of]")
      .toArray()
      .map((place) => [$(place).attr("data-pages-of"), $(place).closest("a").attr("href")]);
    expect(entries).toEqual(
      ["item-3-1", "item-4-1", "item-4-1-1", "item-4-1-2", "item-4-2", "item-5-1", "item-6-1"].map((key) => [
        key,
        packAddress(key),
      ]),
    );
    expect($("#item-4").text()).toContain("Presented by Head of Transport");
    expect($("#item-5").text()).toContain("paragraph 3 of Part 1 of Schedule 12A");
  });

  it("leads from paper to paper inside the pack, and only to what is there", () => {
    const papers = papersOf(written, pack);
    const across = [...papers].flatMap(([from, $]) =>
      links($)
        .filter((href) => href.startsWith(packAddress("")))
        .map((href) => ({ from, href })),
    );
    // The report tells of the resolution that asked for it, whose minutes are a paper of item 3.
    expect(across).toContainEqual({
      from: "item-4-1",
      href: `${packAddress("item-3-1")}#minutes--resolution-9.2`,
    });
    // Its cover names the item of the agenda, and its appendix that is bound in.
    expect(across).toContainEqual({ from: "item-4-1", href: `${packAddress("front")}#item-4` });
    expect(across).toContainEqual({ from: "item-4-1", href: packAddress("item-4-1-1") });
    for (const { href } of across) {
      const [key = "", anchor] = href.slice(packAddress("").length).split("#");
      const $ = papers.get(key);
      expect($, href).toBeDefined();
      if (anchor !== undefined) expect($?.(`[id="${anchor}"]`).length, href).toBe(1);
    }
    for (const [, $] of papers)
      for (const href of links($).filter((one) => one.startsWith("#")))
        expect($(`[id="${decodeURIComponent(href.slice(1))}"]`).length, href).toBe(1);
  });

  it("says on the front sheet of a supplement what it replaces and why", () => {
    const text = papersOf(written, `${meeting}/supplement-1`).get("front")?.("body").text() ?? "";
    expect(text).toContain("“Second letter from the drivers” replaces “Letter from the drivers”");
    expect(text).toContain("The drivers sent a later letter.");
  });
});

describe("the pack of an agenda", () => {
  it("is the same to the letter before and after its supplements and its minutes", async () => {
    const next = "meetings/transport-panel/2026-04-21";
    const agenda = `state: held
published: 2026-04-13
agenda:
  - standing: minutes
    papers:
      - minutes: ${meeting}
  - title: School buses
    papers:
      - publication: reviews/buses-2023
    work-item: school-buses
  - title: Work programme
    papers:
      - publication: meetings/transport-panel/work-programme-2025-26
`;
    const late = `supplements:
  - published: 2026-04-16
    papers:
      - { item: 2, publication: strategies/buses-2024 }
`;
    const minutes = `present: [ada-archer]
minutes:
  - item: 1
    corrections:
      - { meeting: ${meeting}, minute: 11, text: Read fourteen for twelve. }
    resolved: { clauses: [{ text: Approve the minutes. }] }
  - item: 2
    text: The panel saw the review.
    resolved:
      clauses:
        - text: Agree.
          agrees: ["reviews/buses-2023#recommendation 1"]
          addressed-to: [head-of-transport]
          updates: [{ as-at: 2026-05-01, progress: It is done. }]
`;
    const index = `---
title: Panel, 21 April 2026
type: meeting
status: published
summary: The panel meets.
organization: transport-panel
date: 2026-04-21
---
`;
    const render = async (facts: string, more: Files = {}) => {
      const files = { [`content/${next}/index.md`]: index, [`content/${next}/meeting.yaml`]: facts, ...more };
      return papersOf(await renderSource(files, "print"), `${next}/agenda-pack`);
    };
    const before = await render(agenda);
    const after = await render(agenda + late, { [`content/${next}/minutes.yaml`]: minutes });
    expect(before.size).toBe(5);
    expect([...after.keys()]).toEqual([...before.keys()]);
    for (const [key, $] of after) expect($.html(), key).toBe(before.get(key)?.html());
  });
});
