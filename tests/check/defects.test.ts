// Every rule finds the defects that it is for, at their place, and leaves the near misses: the cases of each in one load.
import { readdirSync } from "node:fs";
import { basename, join } from "node:path";
import { describe, expect, it } from "vitest";
import { checks } from "../../scripts/check/checks.ts";
import { reportedRules } from "../../scripts/lib/reported-rules.ts";
import { readDefectCases } from "../support/defect-cases.ts";
import { findInCases, isAwaited } from "../support/find-in-cases.ts";

const folder = join(import.meta.dirname, "..", "fixtures", "defects");

const filesIn = (...path: string[]) =>
  readdirSync(join(folder, ...path))
    .filter((name) => name.endsWith(".yaml"))
    .map((name) => join(folder, ...path, name));

/** How many defects and how many near misses a rule is judged by at the least. */
const LEAST = 8;

describe.each(filesIn().map((file) => [basename(file, ".yaml"), file] as const))("%s", async (name, file) => {
  const cases = readDefectCases(file);
  const rule = checks.find((check) => check.name === name);
  const { byCase, elsewhere } = await findInCases(cases, (...loaded) =>
    [...(rule?.run(...loaded) ?? [])].map((problem) => ({ ...problem, rule: name })),
  );

  it("is a rule with enough cases", () => {
    expect([...checks.map((check) => check.name), ...Object.keys(reportedRules)]).toContain(name);
    expect(cases.filter(({ awaited }) => awaited.length > 0).length).toBeGreaterThanOrEqual(LEAST);
    expect(cases.filter(({ awaited }) => awaited.length === 0).length).toBeGreaterThanOrEqual(LEAST);
    expect(elsewhere).toEqual([]);
  });

  it.each(cases.map((one) => [one.name, one] as const))("%s", (_name, one) => {
    const all = byCase.get(one) ?? [];
    expect(all.filter((found) => found.rule !== name)).toEqual([]);
    const found = all.filter((finding) => finding.rule === name);
    const missed = one.awaited.filter((awaited) => !found.some((finding) => isAwaited(finding, awaited)));
    expect({ missed, found: missed.length > 0 ? found : [] }).toEqual({ missed: [], found: [] });
    const more = found.filter((finding) => !one.awaited.some((awaited) => isAwaited(finding, awaited)));
    expect(more).toEqual([]);
    expect(found).toHaveLength(one.awaited.length);
  });
});

it.each(["real", "practice", "kept-apart"])("cases of %s load and have a class each", async (set) => {
  const cases = filesIn(set).flatMap(readDefectCases);
  expect(cases.filter((one) => one.class === "").map(({ name }) => name)).toEqual([]);
  expect(new Set(cases.map((one) => one.folder)).size).toBe(cases.length);
  const { byCase, elsewhere } = await findInCases(cases, () => []);
  expect([...byCase.values()].flat()).toEqual([]);
  expect(elsewhere).toEqual([]);
});

it("keeps sixty defects and forty near misses apart from those that rules are tuned on", () => {
  const cases = filesIn("kept-apart").flatMap(readDefectCases);
  expect(cases.filter(({ awaited }) => awaited.length > 0)).toHaveLength(60);
  expect(cases.filter(({ awaited }) => awaited.length === 0)).toHaveLength(40);
});
