// What npm keeps of a command line without the two hyphens is told, with what to write.
import { describe, expect, it } from "vitest";
import { commandForms } from "../../scripts/command/command-forms.ts";
import { explainSwallowed } from "../../scripts/command/swallowed-options.ts";

const { build, check } = commandForms;

describe("an option that npm has kept", () => {
  it.each([
    [{ npm_config_pdf: "" }, "npm run build -- --no-pdf"],
    [
      { npm_config_drafts: "true", npm_config_today: "2026-01-01" },
      "npm run build -- --today 2026-01-01 --drafts",
    ],
    [{ npm_config_path_prefix: "/x/" }, "npm run build -- --path-prefix /x/"],
    [{ npm_config_source: "true" }, "npm run build -- --source DIR"],
  ])("is told: %j", (environment, mend) => {
    expect(explainSwallowed(build, environment, [])?.endsWith(mend)).toBe(true);
  });

  it("is not seen in what npm always says", () => {
    expect(
      explainSwallowed(
        build,
        { npm_config_cache: "/c", npm_config_prefix: "/usr", npm_config_pdf: "true" },
        [],
      ),
    ).toBe(undefined);
  });

  it("is told where npm took it for the start of one of its own and passed on its value", () => {
    expect(explainSwallowed(check, { npm_config_source: "../papers" }, ["json"])).toBe(
      "npm has kept --source and --format for itself. Put two hyphens before the options: npm run check -- --source ../papers --format json",
    );
    expect(explainSwallowed(check, {}, ["--strict", "sarif"])).toMatch(/ -- --format sarif$/);
    // The value of another option, and a word that is none of the option's.
    expect(explainSwallowed(check, {}, ["--only", "json", "--format", "json"])).toBe(undefined);
    expect(explainSwallowed(check, {}, ["xml"])).toBe(undefined);
  });
});
