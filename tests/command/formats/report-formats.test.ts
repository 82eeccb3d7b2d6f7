// The formats for programs: each says all that was found, as its own rules want it, and the same every time.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv } from "ajv";
import { describe, expect, it } from "vitest";
import { type Rule, rules } from "../../../scripts/check/rules.ts";
import type { CheckReport } from "../../../scripts/command/formats/check-report.ts";
import { findingsGithub } from "../../../scripts/command/formats/findings-github.ts";
import { FindingsJson, findingsJson } from "../../../scripts/command/formats/findings-json.ts";
import { findingsSarif } from "../../../scripts/command/formats/findings-sarif.ts";
import type { Finding } from "../../../scripts/lib/finding.ts";

const schemaFile = join(import.meta.dirname, "../../fixtures/sarif/sarif-schema-2.1.0.json");
// It is of draft 4, and its own name apart it uses no keyword that has changed its meaning since.
const { $schema: _, id: $id, ...sarifSchema } = JSON.parse(readFileSync(schemaFile, "utf8"));
/** RFC 3986, 2: the characters that there are in a URI. */
const uriCharacters = /^(?:[\w.~:/?#[\]@!$&'()*+,;=-]|%[\dA-F]{2})*$/i;
const ajv = new Ajv({
  strict: false,
  allErrors: true,
  formats: {
    uri: (text: string) => URL.canParse(text) && uriCharacters.test(text),
    "uri-reference": uriCharacters,
    "date-time": /T/,
  },
});
const keepsSarif = ajv.compile({ $id, ...sarifSchema });
const keepsOwnSchema = ajv.compile(FindingsJson);

const lines = [
  "Café 👩 costs 1,000, or 100%.",
  "It is a line {with} braces.",
  `${"x".repeat(10_001)}`,
] as const;
const text = "content/a b/é#1.md";

function finding(more: Partial<Finding<Rule>> = {}): Finding<Rule> {
  return {
    severity: "error",
    rule: "yaml",
    place: { file: text, line: 1, column: 9 },
    message: "Wrong.",
    hint: "Mend it.",
    ...more,
  };
}

const findings: readonly Finding<Rule>[] = [
  finding({
    severity: "info",
    place: { file: text, line: 2, column: 14 },
    message: "“{with}” [is](1) 100% odd:\r\nvery,\n::error::odd.",
  }),
  finding({
    severity: "warning",
    rule: "near-names",
    code: "near-names-3f9a2c",
    fix: { place: { file: text, line: 1, column: 9 }, written: "costs", instead: "comes to" },
  }),
  finding({ rule: "bindable-files", place: { file: "content/a/b,c:d.pdf", line: 1, column: 1 } }),
  finding({ place: { file: text, line: 3, column: 2 } }),
];

const report: CheckReport = {
  findings,
  acknowledged: [
    {
      code: "near-names-3f9a2d",
      reason: "It is his name.",
      name: "A. Officer",
      place: { file: "data/a b.yaml", line: 7, column: 3 },
      finding: finding({ severity: "warning", rule: "near-names", code: "near-names-3f9a2d" }),
    },
  ],
  lineOf: (file, line) => (file === text ? lines[line - 1] : undefined),
  folder: "our papers/",
};
const nothing: CheckReport = { ...report, findings: [], acknowledged: [] };

describe("the JSON", () => {
  const read = JSON.parse(findingsJson(report));

  it("keeps its own schema", () => {
    const since = JSON.parse(
      findingsJson({ ...report, since: { revision: "x", commit: "y", leftOut: findings } }),
    );
    expect(since.since).toEqual({ revision: "x", commit: "y", leftOut: 4 });
    for (const one of [read, JSON.parse(findingsJson(nothing)), since]) {
      keepsOwnSchema(one);
      expect(keepsOwnSchema.errors).toBeNull();
    }
  });

  it("says all of a finding, in order, with its line where there is one to show", () => {
    expect(read.findings.map((one: Finding) => [one.severity, one.rule])).toEqual([
      ["warning", "near-names"],
      ["info", "yaml"],
      ["error", "yaml"],
      ["error", "bindable-files"],
    ]);
    expect(read.findings[0]).toEqual({
      rule: "near-names",
      code: "near-names-3f9a2c",
      severity: "warning",
      file: text,
      line: 1,
      column: 9,
      message: "Wrong.",
      hint: "Mend it.",
      text: lines[0],
      fix: { file: text, line: 1, column: 9, written: "costs", instead: "comes to" },
    });
    expect(read.findings.map((one: object) => "text" in one)).toEqual([true, true, false, false]);
    expect(read.counts).toEqual({ errors: 2, warnings: 1, infos: 1, acknowledged: 1 });
    expect(read.acknowledged).toEqual([
      {
        rule: "near-names",
        code: "near-names-3f9a2d",
        severity: "warning",
        file: text,
        line: 1,
        column: 9,
        message: "Wrong.",
        hint: "Mend it.",
        text: lines[0],
        reason: "It is his name.",
        name: "A. Officer",
        given: { file: "data/a b.yaml", line: 7, column: 3 },
      },
    ]);
    expect(read).not.toHaveProperty("since");
  });
});

describe("the log of SARIF", () => {
  const [run] = JSON.parse(findingsSarif(report)).runs;
  const [first, second, long, pdf, acknowledged] = run.results;

  it.each([
    ["of findings", report],
    ["of nothing", nothing],
  ])("%s keeps the official schema", (_name, one) => {
    keepsSarif(JSON.parse(findingsSarif(one)));
    expect(keepsSarif.errors).toBeNull();
  });

  it("names the version of the tool, and says the same every time", () => {
    const { version } = JSON.parse(readFileSync(join(import.meta.dirname, "../../../package.json"), "utf8"));
    expect(run.tool.driver).toMatchObject({ version, semanticVersion: version });
    expect(findingsSarif(report)).toBe(findingsSarif({ ...report, findings: findings.toReversed() }));
  });

  it("describes every rule with help of its own, and each result leads to its own", () => {
    for (const { help } of run.tool.driver.rules) expect(help.text.length).toBeGreaterThan(40);
    expect(run.tool.driver.rules.map(({ id }: { id: string }) => id)).toEqual(rules.map(({ name }) => name));
    for (const { ruleId, ruleIndex } of run.results)
      expect(run.tool.driver.rules[ruleIndex]).toMatchObject({ id: ruleId });
    expect(run.tool.driver.rules[first.ruleIndex]).toMatchObject({
      shortDescription: { text: expect.stringContaining("spelt as in data/") },
      fullDescription: { text: expect.any(String) },
      help: { text: expect.any(String) },
      defaultConfiguration: { enabled: true, level: "warning" },
    });
  });

  it("names files by addresses and columns in code units, and shows the line from there on", () => {
    expect([first, second, long, pdf].map(({ level }) => level)).toEqual([
      "warning",
      "note",
      "error",
      "error",
    ]);
    expect(run.columnKind).toBe("utf16CodeUnits");
    const { artifactLocation, region } = first.locations[0].physicalLocation;
    expect(artifactLocation.uri).toBe("our%20papers/content/a%20b/%C3%A9%231.md");
    expect(run.originalUriBaseIds).toHaveProperty([artifactLocation.uriBaseId]);
    expect(region).toEqual({ startLine: 1, startColumn: 9, snippet: { text: "costs 1,000, or 100%." } });
    expect(pdf.locations[0].physicalLocation).toEqual({
      artifactLocation: { uri: "our%20papers/content/a/b%2Cc%3Ad.pdf", uriBaseId: "%SRCROOT%" },
    });
    // Its line is too long to be repeated, and there all the same.
    expect(long.locations[0].physicalLocation.region).toEqual({ startLine: 3, startColumn: 2 });
  });

  it("says what is wrong and how to mend it, with braces that stand for nothing", () => {
    expect(second.message.text).toBe(
      "“{{with}}” [is](1) 100% odd:\r\nvery,\n::error::odd. To mend: Mend it.",
    );
  });

  it("knows a finding by its code, and has what was acknowledged as such", () => {
    expect(first).toMatchObject({
      partialFingerprints: { "code/v1": "near-names-3f9a2c" },
      suppressions: [],
    });
    expect(second).not.toHaveProperty("partialFingerprints");
    expect(acknowledged).toMatchObject({
      partialFingerprints: { "code/v1": "near-names-3f9a2d" },
      suppressions: [
        {
          kind: "inSource",
          status: "accepted",
          justification: "It is his name. (A. Officer)",
          location: { physicalLocation: { artifactLocation: { uri: "our%20papers/data/a%20b.yaml" } } },
        },
      ],
    });
    expect(run.results).toHaveLength(5);
  });

  it("has the fix", () => {
    expect(first.fixes[0].artifactChanges[0].replacements).toEqual([
      {
        deletedRegion: { startLine: 1, startColumn: 9, endLine: 1, endColumn: 14 },
        insertedContent: { text: "comes to" },
      },
    ]);
    expect(second).not.toHaveProperty("fixes");
  });
});

describe("the annotations of GitHub", () => {
  it("are commands of a line each, which nothing in them ends or begins", () => {
    expect(findingsGithub(report).split("\n")).toEqual([
      `::warning file=our papers/${text},line=1,col=9,title=near-names-3f9a2c::Wrong.%0ATo mend: Mend it.`,
      `::notice file=our papers/${text},line=2,col=14,title=yaml::“{with}” [is](1) 100%25 odd: very, ::error::odd.%0ATo mend: Mend it.`,
      `::error file=our papers/${text},line=3,col=2,title=yaml::Wrong.%0ATo mend: Mend it.`,
      "::error file=our papers/content/a/b%2Cc%3Ad.pdf,title=bindable-files::Wrong.%0ATo mend: Mend it.",
      "",
    ]);
    expect(findingsGithub(nothing)).toBe("");
  });
});
