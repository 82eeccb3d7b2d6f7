// The files that are made from the schemas and rules are those that the schemas and rules make today.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv } from "ajv";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { generatedFiles } from "../scripts/command/generated-files.ts";
import { projectRoot } from "../scripts/command/project-root.ts";

describe.each([...generatedFiles()])("%s", (path, text) => {
  it("is fresh; npm run generate writes it anew", () => {
    expect(readFileSync(join(projectRoot, path), "utf8")).toBe(text);
  });
});

describe("the schemas for editors", () => {
  it("are no more than are generated", () => {
    const known = [...generatedFiles().keys()].filter((path) => path.startsWith("data/schemas/"));
    expect(
      readdirSync(join(projectRoot, "data/schemas"))
        .map((name) => `data/schemas/${name}`)
        .sort(),
    ).toEqual(known.sort());
  });

  it("know the rules whose findings can be weighed, and no others", () => {
    const validate = new Ajv({ strict: false }).compile(
      JSON.parse(readFileSync(join(projectRoot, "data/schemas/checks.schema.json"), "utf8")),
    );
    expect(validate({ levels: { "near-names": "error", "line-ends": "off" } })).toBe(true);
    for (const levels of [
      { "near-name": "error" },
      { charts: "off" },
      { "hidden-content": "off" },
      { votes: "no" },
    ])
      expect(validate({ levels })).toBe(false);
  });

  it("accept the sample as an editor reads it, and find a misspelt key", () => {
    const ajv = new Ajv({ strict: false });
    const settings = JSON.parse(readFileSync(join(projectRoot, ".vscode/settings.json"), "utf8"));
    const check = (schema: string) =>
      ajv.compile(JSON.parse(readFileSync(join(projectRoot, schema), "utf8")));
    const patterns: Record<string, readonly string[]> = settings["yaml.schemas"];
    const sample = join(projectRoot, "content/action-plans/send-written-statement-2022/actions.yaml");
    const schema =
      Object.entries(patterns).find(([, files]) => files.includes("content/**/actions.yaml"))?.[0] ?? "";
    const validate = check(schema);
    const plan = parse(readFileSync(sample, "utf8"));
    expect([validate(plan), validate.errors]).toEqual([true, null]);
    expect(validate({ ...plan, aeras: plan.areas })).toBe(false);
  });
});
