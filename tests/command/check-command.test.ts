// The check as it is run: what goes where, and how it ends.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { page, run, smallSource } from "../e2e/command.ts";

const day = ["--today", "2026-03-31"];
const doubtful = "content/welcome/index.md";

describe("a check for a program", () => {
  const source = smallSource({ [doubtful]: page("Welcome", "A word is ==marked== here.") });
  const check = (...more: readonly string[]) => run("check", ["--source", source, ...day, ...more]);

  it("gives out the findings alone, and tells people the rest", async () => {
    const { code, out, err } = await check("--format", "json");
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      version: 1,
      findings: [{ rule: "foreign-marks", severity: "warning", file: doubtful, line: 10, column: 11 }],
    });
    expect(err).toBe("1 warning in 1 file.\nThe content is ready to publish: 2 publications checked.\n");
  });

  it("ends with 1 for a warning where it is strict, and with 2 for a format that there is not", async () => {
    const [strict, unknown] = await Promise.all([
      check("--format=github", "--strict"),
      check("--format", "jsn"),
    ]);
    expect(strict).toEqual({
      code: 1,
      out: expect.stringMatching(/^::warning file=.*::.*\n$/),
      err: "1 warning in 1 file.\n",
    });
    expect(unknown).toEqual({
      code: 2,
      out: "",
      err: "The option --format cannot be “jsn”. Did you mean “json”?\n",
    });
  });
  it("has what was acknowledged apart, by the code that it gave before", async () => {
    const [{ code }] = JSON.parse((await check("--format", "json")).out).findings;
    const line = `<!-- acknowledged ${code}: It is meant so (A. B.) -->`;
    writeFileSync(join(source, doubtful), page("Welcome", `${line}\nA word is ==marked== here.`));
    const { out, err } = await check("--format", "json", "--strict");
    expect(JSON.parse(out)).toMatchObject({
      findings: [],
      acknowledged: [{ code, line: 11, given: { file: doubtful, line: 10 } }],
    });
    expect(err).toMatch(/^1 finding is acknowledged; .*\nThe content is ready to publish/);
  });
});

it("mends what can be mended for sure, says what, and shows what is left", async () => {
  const source = smallSource({ [doubtful]: page("Welcome", "The oﬃce of Henry Ⅷ is ==marked==.") });
  const check = (...more: readonly string[]) => run("check", ["--source", source, ...day, ...more]);
  const { code, out, err } = await check("--fix");
  expect([code, out]).toEqual([
    0,
    `${doubtful}:10:6  “ﬃ” was replaced by “ffi”.
${doubtful}:10:19  “Ⅷ” was replaced by “VIII”.
2 places in 1 file were mended.
The content is ready to publish: 2 publications checked.
`,
  ]);
  expect(err).toContain("10 | The office of Henry VIII is ==marked==.");
  expect(err).toMatch(/\n\n1 warning in 1 file/);
  const again = await check("--fix", "--format", "json");
  expect(JSON.parse(again.out).findings).toHaveLength(1);
  expect(again.err).toMatch(/^Nothing was found that can be mended for sure without a person\.\n/);
});
