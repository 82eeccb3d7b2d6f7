// Every rule has a name and words of its own and speaks in the fixtures of the faults; every check is silent on good content.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { checks } from "../../scripts/check/checks.ts";
import { type Rule, rules } from "../../scripts/check/rules.ts";
import { runChecks } from "../../scripts/check/run-checks.ts";
import { loadAndCheck } from "../../scripts/command/load-and-check.ts";
import type { Finding } from "../../scripts/lib/finding.ts";
import { loadRegister } from "../../scripts/load/load-register.ts";
import { publicationId } from "../../scripts/model/publication-id.ts";
import { baseFolder, faultsFolder, withSource } from "../support/temporary-folder.ts";

const today = "2026-03-31";
const { register } = await loadRegister({ source: baseFolder, today });
const messages = readdirSync(faultsFolder)
  .filter((name) => name !== "_base")
  .map((name) => readFileSync(join(faultsFolder, name, "expected.txt"), "utf8"))
  .join("\n");

/** The rules whose findings and near misses are cases of their own. */
const judged = new Set(
  readdirSync(join(faultsFolder, "..", "defects")).flatMap((file) =>
    file.endsWith(".yaml") ? file.slice(0, -5) : [],
  ),
);

describe("the rules", () => {
  it("have names of their own and say what they hold the content to", () => {
    expect(rules.length).toBeGreaterThan(checks.length);
    expect(new Set(rules.map(({ name }) => name)).size).toBe(rules.length);
    for (const { name, about } of rules) {
      expect(name).toMatch(/^[a-z]+(-[a-z]+)*$/);
      expect(about).toMatch(/^[A-Z].*\.$/);
    }
  });

  it("say why they matter and how they are mended, each in words of its own and in two sentences at the most", () => {
    const said = rules.flatMap(({ why, mend }) => [why, mend]);
    expect(new Set(said).size).toBe(2 * rules.length);
    for (const words of said) {
      expect(words).toMatch(/^[A-Z“].*\.$/);
      expect(words.match(/[.!?](?= [A-Z“]|$)/g)?.length, words).toBeLessThanOrEqual(2);
      expect(words.length, words).toBeLessThanOrEqual(240);
    }
  });

  it.each(checks.map((check) => [check.name, check] as const))(
    "%s finds nothing wrong with good content",
    (_name, check) => {
      expect([...check.run(register, new Set())]).toEqual([]);
    },
  );

  it("are the only ones that a finding can bear", () => {
    const place = { file: "content/a/index.md", line: 1, column: 1 };
    const found: Omit<Finding, "rule"> = { severity: "error", place, message: "Wrong.", hint: "Mend it." };
    // @ts-expect-error A rule that is on no list does not compile.
    const unlisted: Finding<Rule> = { ...found, rule: "no-such-rule" };
    // @ts-expect-error The name of a check is for its own findings.
    const borrowed: Finding = { ...found, rule: "links" };
    expect(rules.map(({ name }) => name)).toEqual(expect.arrayContaining([borrowed.rule]));
    expect(rules.map(({ name }) => name)).not.toContain(unlisted.rule);
  });

  /** What other sites answer, which `tests/command/check-links.test.ts` asks. */
  const ofSites = ["dead-links", "moved-links"];
  // What the end of a build finds is no fault of a source folder.
  const shown = rules
    .map(({ name }) => name)
    .filter(
      (name) =>
        !["exempt-leak", "page-and-pdf", "printed-width", ...ofSites].includes(name) && !judged.has(name),
    );
  it.each(shown)("%s has a fault that shows its words", (name) => {
    expect(messages.includes(`(${name})`)).toBe(true);
  });

  const weights = weightsIn(messages);
  it.each(rules.filter(({ level }) => level === undefined))(
    "$name has no level, so that all it finds are errors",
    ({ name }) => {
      expect([...(weights.get(name) ?? [])].filter((weight) => weight !== "error")).toEqual([]);
    },
  );

  // What file-names warns of can lie in no fixture: some systems cannot store it.
  it.each(
    rules.filter(
      ({ name, level }) =>
        level !== undefined && !["file-names", ...ofSites].includes(name) && !judged.has(name),
    ),
  )("$name has a level, and finds what is not an error", ({ name }) => {
    expect([...(weights.get(name) ?? [])].filter((weight) => weight !== "error")).not.toEqual([]);
  });

  it("find nothing wrong with the sample content", async () => {
    const sample = await loadAndCheck(join(import.meta.dirname, "..", ".."), today);
    expect(sample.findings).toEqual([]);
    expect(sample.register.publications.size).toBeGreaterThanOrEqual(3);
    const page = sample.register.publications.get(publicationId("guide/rules"));
    const anchors = page?.body.headings.map(({ id }) => id);
    expect(anchors).toEqual(expect.arrayContaining(rules.map(({ name }) => `rule-${name}`)));
  });
});

/** The words for the weights of the findings of each rule, by its name, in the messages of faults. */
function weightsIn(shown: string): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  for (const [, weight = "", name = ""] of shown.matchAll(
    /:\d+:\d+ {2}(\w+) {2}(?:.+\n)+? {2}To mend: .* \(([a-z-]+)\)$/gm,
  ))
    found.set(name, (found.get(name) ?? new Set()).add(weight));
  return found;
}

describe("a paragraph's number", () => {
  const front = "---\ntitle: A\ntype: page\nstatus: draft\nsummary: A.\nnumbering: author\n---\n\n";
  const problems = async (...numbers: readonly string[]) => {
    const files = {
      "content/about/index.md": front + numbers.map((number) => `${number} Text.`).join("\n\n"),
    };
    return withSource(files, async (source) => {
      const loaded = await loadRegister({ source, today });
      return runChecks(loaded.register, loaded.unreadable).map(({ message }) => message);
    });
  };

  it.each([
    ["1.1", "1.2", "2.1", "2.2"],
    ["4.1", "4.1.1", "4.1.2", "4.2"],
    ["4.1.9", "4.1.10", "4.2", "5.1"],
    ["4.1", "4.1.1", "4.1.1.1", "5.1"],
    ["7.3", "7.4", "8.1", "8.1.1"],
  ])("may run %s, %s, %s, %s", async (...numbers) => {
    expect(await problems(...numbers)).toEqual([]);
  });

  it.each([
    ["1.1", "1.3", "Paragraph 1.3 follows 1.1."],
    ["1.2", "1.1", "Paragraph 1.1 follows 1.2."],
    ["1.1", "1.1", "Paragraph 1.1 stands here twice."],
    ["1.1", "3.1", "Paragraph 3.1 follows 1.1."],
    ["1.1", "2.2", "Paragraph 2.2 follows 1.1."],
    ["1.1", "1.1.2", "Paragraph 1.1.2 follows 1.1."],
  ])("may not run %s, %s", async (first, second, message) => {
    expect(await problems(first, second)).toEqual([message]);
  });
});

describe("a name that is almost right", () => {
  const near = async (text: string) => {
    const files = {
      "content/about/index.md": `---\ntitle: A\ntype: page\nstatus: draft\nsummary: A.\n---\n\n${text}\n`,
    };
    return withSource(files, async (source) => {
      const loaded = await loadRegister({ source, today });
      return runChecks(loaded.register, loaded.unreadable).map(({ message }) => message);
    });
  };

  it("is reported once a text", async () => {
    expect(await near("Westford Bus Partnershp, and Westford Bus Partnershp again.")).toEqual([
      "“Westford Bus Partnershp” is almost “Westford Bus Partnership”.",
    ]);
  });

  it.each([
    "Westford Bus Partnership's plan",
    "the WBC",
    "Westford Bus Company",
    "A “Councillor Ada Archer”, she said.",
  ])("is not seen in %s", async (text) => {
    expect(await near(text)).toEqual([]);
  });
});
