// Cases of defects are read as they are written, and refused where they could be understood in two ways.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { type DefectCase, readDefectCases } from "./defect-cases.ts";
import { findInCases, isAwaited } from "./find-in-cases.ts";

function read(text: string): readonly DefectCase[] {
  const folder = mkdtempSync(join(tmpdir(), "scrutineer-cases-"));
  try {
    writeFileSync(join(folder, "rule.yaml"), text);
    return readDefectCases(join(folder, "rule.yaml"));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

it("counts lines as they were written, in a text and in files with front matter or without", async () => {
  const cases = read(`finds:
  - { name: in a text, text: "One\\n\\nTwo", says: [Two], at: 3 }
  - name: in files
    files:
      a/index.md: "One"
      b/index.md: "---\\ntitle: B\\ntype: page\\nstatus: published\\nsummary: B\\n---\\n\\nTwo"
    says: [[One], [Two]]
    at: [a/index.md:1, b/index.md:8]
`);
  const { byCase, elsewhere } = await findInCases(cases, ({ texts }) =>
    texts
      .filter(
        ({ location, extent }) => location.publication?.startsWith("in-") === true && extent !== "field",
      )
      .flatMap(({ prose }) => {
        const found = /One$|Two/.exec(prose.text)?.[0];
        return found === undefined
          ? []
          : [
              {
                severity: "warning",
                rule: "words",
                place: prose.locate(found),
                message: `It says ${found}.`,
                hint: "",
              },
            ];
      }),
  );
  expect(elsewhere).toEqual([]);
  for (const [one, found] of byCase)
    expect(one.awaited.map((awaited) => found.some((finding) => isAwaited(finding, awaited)))).toEqual(
      one.awaited.map(() => true),
    );
  expect([...byCase.values()].flat().map(({ at }) => at)).toEqual([
    "index.md:3",
    "a/index.md:1",
    "b/index.md:8",
  ]);
});

it("asks of a finding all words of a case, in capitals or not, and its place", () => {
  const found = { rule: "words", at: "index.md:3", message: "“Two” is not three." };
  expect(isAwaited(found, { says: ["two", "three"], at: "index.md:3" })).toBe(true);
  expect(isAwaited(found, { says: ["two", "four"], at: undefined })).toBe(false);
  expect(isAwaited(found, { says: ["two"], at: "index.md:4" })).toBe(false);
});

it.each([
  ["a key that is not known", "leaves: [{ name: one two, text: A, say: [A] }]", "must not have additional"],
  [
    "a name twice",
    "leaves: [{ name: one two, text: A }, { name: One two!, text: B }]",
    "“One two!” is there twice",
  ],
  [
    "a text beside files",
    "leaves: [{ name: one two, text: A, files: { index.md: A } }]",
    "either text or files",
  ],
  ["shared data in company", "leaves: [{ name: one two, files: { data/site.yaml: A } }]", "must stand alone"],
  ["too few places", "finds: [{ name: one two, text: A, says: [[A], [B]], at: 1 }]", "a place for each"],
])("refuses %s", (_what, text, message) => {
  expect(() => read(text)).toThrow(message);
});
