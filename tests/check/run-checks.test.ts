// How much a finding weighs: as its rule says, or as the site says of the rule; an error always stops the build.
import { expect, it } from "vitest";
import { checks } from "../../scripts/check/checks.ts";
import { runChecks } from "../../scripts/check/run-checks.ts";
import { loadRegister } from "../../scripts/load/load-register.ts";
import { withSource } from "../support/temporary-folder.ts";

const text = `---
title: Talks
type: page
status: published
summary: Who met.
---

The Westfrod Borough Council met, as [[paragraph 9.9]] says.
`;

/** What is found of a slip in a name and of a reference to nothing, with the levels that a site gives. */
async function severitiesWith(levels: string): Promise<readonly string[]> {
  const data = levels === "" ? {} : { "data/checks.yaml": `levels:\n  near-names: ${levels}\n` };
  return withSource({ "content/talks/index.md": text, ...data }, async (source) => {
    const { register, findings, unreadable } = await loadRegister({ source, today: "2026-03-31" });
    expect(findings).toEqual([]);
    return runChecks(register, unreadable)
      .filter(({ place }) => place.file === "content/talks/index.md")
      .map(({ rule, severity }) => `${rule}: ${severity}`);
  });
}

it.each([
  ["", ["near-names: warning", "references: error"]],
  ["info", ["near-names: info", "references: error"]],
  ["error", ["near-names: error", "references: error"]],
  ["off", ["references: error"]],
])("has warnings weigh as the site says: %s", async (level, expected) => {
  expect(await severitiesWith(level)).toEqual(expected);
});

it("has a level for each rule that warns", () => {
  expect(checks.find(({ name }) => name === "near-names")?.level).toBe("warning");
  expect(checks.find(({ name }) => name === "references")?.level).toBeUndefined();
});
