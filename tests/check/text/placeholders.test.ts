// Starting files are valid but for what is to be replaced in them, which is found wherever it stands until it is.
import { describe, expect, it } from "vitest";
import type { Rule } from "../../../scripts/check/rules.ts";
import { runChecks } from "../../../scripts/check/run-checks.ts";
import type { Finding } from "../../../scripts/lib/finding.ts";
import { loadRegister } from "../../../scripts/load/load-register.ts";
import { kindNames } from "../../../scripts/model/kinds/kind-name.ts";
import { organizationId } from "../../../scripts/model/owner-id.ts";
import { placeholder } from "../../../scripts/model/starters/placeholder.ts";
import { starterFiles } from "../../../scripts/model/starters/starter-files.ts";
import { loadSource } from "../../support/load-source.ts";
import { type Files, withSource } from "../../support/temporary-folder.ts";

const { templates, scales } = await loadSource();
const facts = {
  title: "My test",
  organization: organizationId("westford-council"),
  scale: [...scales.keys()][0] ?? "",
  template: [...templates.values()].at(-1),
  today: "2026-03-31",
} as const;

async function findingsOf(files: Files): Promise<readonly Finding<Rule>[]> {
  return withSource(files, async (source) => {
    const { register, findings, unreadable } = await loadRegister({ source, today: facts.today });
    return [...findings, ...runChecks(register, unreadable)];
  });
}

describe.each(kindNames)("a new %s", (kind) => {
  const files = Object.entries(starterFiles(kind, facts)).map(
    ([name, text]) => [`content/my-test/${name}`, text] as const,
  );
  const change = (edit: (text: string) => string) =>
    Object.fromEntries(files.map(([path, text]) => [path, edit(text)]));

  it("has a warning for each text that is to be replaced, and no other problem", async () => {
    const marks = files.flatMap(([, text]) => text.match(/\[Replace: /g) ?? []);
    const findings = await findingsOf(change((text) => text));
    expect(findings.map(({ rule, severity }) => `${severity} ${rule}`)).toEqual(
      marks.map(() => "warning placeholders"),
    );
    expect(marks.length).toBeGreaterThan(1);
  });

  it("cannot be published before they are replaced", async () => {
    const findings = await findingsOf(change((text) => text.replace("status: draft", "status: published")));
    const left = findings.filter(({ rule }) => rule === "placeholders");
    expect(new Set(left.map(({ severity }) => severity))).toEqual(new Set(["error"]));
  });

  it("has no more of them where all are", async () => {
    const findings = await findingsOf(
      change((text) => text.replaceAll(/\[Replace: ([^\]]*)\]/g, "Our words.")),
    );
    expect(findings.filter(({ rule }) => rule === "placeholders")).toEqual([]);
  });
});

describe("a placeholder", () => {
  it("is found at its place in texts, parts, tables and fields, begun to be replaced or not", async () => {
    const front = (more: string) => `---\ntitle: A\ntype: page\nstatus: published\nsummary: ${more}\n---\n`;
    const findings = await findingsOf({
      "content/a/index.md": `${front('"A [Replace: one"')}\nText ${placeholder("one")} and ${placeholder("two")}.\n\nTable: A caption {#t}\n\n| One |\n|---|\n| [Replace: three] |\n`,
      "content/a/annex.md": `---\ntitle: "[Replace: four]"\nlabel: Annex 1\norder: 1\n---\n\n- In a list: [Replace: five].\n`,
    });
    expect(
      findings.map(({ place, message }) => [place.file, place.line, place.column, message.split("”")[0]]),
    ).toEqual([
      ["content/a/annex.md", 2, 1, "“[Replace: four]"],
      ["content/a/annex.md", 7, 14, "“[Replace: five]"],
      ["content/a/index.md", 5, 10, "“[Replace: one"],
      ["content/a/index.md", 8, 6, "“[Replace: one]"],
      ["content/a/index.md", 8, 25, "“[Replace: two]"],
      ["content/a/index.md", 14, 3, "“[Replace: three]"],
    ]);
  });

  it("is found behind a value that is an example, and nowhere else behind a #", async () => {
    const remarks = "date: 2026-03-31 # [Replace: the day]\nversion: '1 # 2' # a remark\n";
    const findings = await findingsOf({
      "content/a/index.md": `---\n# A page.\ntitle: A\ntype: page\nstatus: published\nsummary: B\n${remarks}---\n\nText # 1.\n`,
    });
    expect(findings.map(({ place, message, hint }) => [place.line, place.column, message, hint])).toEqual([
      [
        7,
        18,
        "“[Replace: the day]” stands behind what is only an example.",
        "Write what is true in its place, and take out the remark from # on.",
      ],
    ]);
  });

  it("is none where a text shows it as code or says something like it", async () => {
    const text =
      "---\ntitle: A\ntype: page\nstatus: published\nsummary: Replace it.\n---\n\nWrite `[Replace: x]`, or \\[Replace: y]. Replace: x, [replace] it.\n";
    expect(await findingsOf({ "content/a/index.md": text })).toEqual([]);
  });
});
