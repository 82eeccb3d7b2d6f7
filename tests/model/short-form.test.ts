// Targets, starts and tolerances in a few words, spelt out as the groups of keys that they stand for.
import { describe, expect, it } from "vitest";
import { parseYaml } from "../../scripts/load/parse-yaml.ts";
import { shortForms } from "../../scripts/model/prose/short-form.ts";

describe("a target in a few words", () => {
  it.each([
    ["10", "{ value: 10 }"],
    ["<=10%", "{ value: 10 }"],
    ["≥ 75%", "{ value: 75 }"],
    ["at least 75", "{ value: 75 }"],
    ["75% or more", "{ value: 75 }"],
    ["£1,200", "{ value: 1200 }"],
    ["-3.5", "{ value: -3.5 }"],
    ["280-350", "{ from: 280, to: 350 }"],
    ["60% to 70%", "{ from: 60, to: 70 }"],
    ["between 60 and 70", "{ from: 60, to: 70 }"],
    ["+/-5 of 158.8", "{ value: 158.8, within: 5 }"],
    ["±5 of 158.8", "{ value: 158.8, within: 5 }"],
    ["158.8 +/- 5", "{ value: 158.8, within: 5 }"],
    ["100% by June 2023", "{ value: 100, by: June 2023 }"],
    ["280-350 by March 2018", "{ from: 280, to: 350, by: March 2018 }"],
    ["Info only", "{ text: Info only }"],
    ["fewer, by far", '{ text: "fewer, by far" }'],
    ["No more than 3 each: see note", '{ text: "No more than 3 each: see note" }'],
  ])("“%s” is %s", (written, group) => {
    expect(shortForms.target(written)).toEqual([group]);
  });

  it.each(["fewer, by far", 'the "best" {of} all', "Info only", "10", "up: 5 #1"])(
    "“%s” is spelt out as YAML that can be read",
    (written) => {
      const { findings } = parseYaml("m.yaml", `target: ${shortForms.target(written)[0]}\n`);
      expect(findings).toEqual([]);
    },
  );
});

describe("a start and a tolerance in a few words", () => {
  it("have the keys of their own groups", () => {
    expect(shortForms.baseline("52.5% in 2021/22")).toEqual(["{ value: 52.5, as-at: 2021/22 }"]);
    expect(shortForms.baseline("to be developed")).toEqual(["{ text: to be developed }"]);
    expect(shortForms.tolerance("+/-5%")).toEqual(["{ margin: 5 }", "{ limit: 5 }"]);
    expect(shortForms.tolerance("a little")).toEqual([]);
  });
});
