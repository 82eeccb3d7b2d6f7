// No word of a closed list is ever offered to somebody who wrote its opposite; short lists are explained word by word.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import Type, { type TSchema } from "typebox";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { suggest, suggestChoice } from "../../scripts/lib/nearest.ts";
import { propertyOf } from "../../scripts/lib/property-of.ts";
import { explainSchemaErrors } from "../../scripts/load/explain-schema-error.ts";
import { dataFiles } from "../../scripts/load/load-data.ts";
import { parseYaml } from "../../scripts/load/parse-yaml.ts";
import { Validator } from "../../scripts/load/validator.ts";
import { chartMeanings, chartTypes } from "../../scripts/model/charts/chart-block.ts";
import { blockForms } from "../../scripts/model/facts/blocks.ts";
import { factSchemas } from "../../scripts/model/facts/fact-modules.ts";
import { levelWords, type RatingScalesFile } from "../../scripts/model/facts/rating-scale.ts";
import { closed } from "../../scripts/model/field.ts";
import { FrontMatter, PartFrontMatter } from "../../scripts/model/front-matter.ts";
import { referenceNouns } from "../../scripts/model/prose/resolve-reference.ts";
import { listOf } from "../support/list-of.ts";

/** What says something else than the word does. */
const turned = (word: string): readonly string[] => [
  ...["not", "no", "never", "partly", "fully", "half", "almost"].flatMap((sign) => [
    `${sign} ${word}`,
    `${sign}-${word}`,
    `${sign[0]?.toUpperCase()}${sign.slice(1)} ${word}`,
  ]),
  ...["un", "non-", "non", "in", "dis", "mis", "not", "de"].map((start) => start + word),
  `${word} in part`,
  `${word} not`,
];

interface Choice {
  readonly path: string;
  readonly field: TSchema;
}

/** Every field of a schema that takes one of a few words. */
function choicesIn(schema: unknown, path: string): readonly Choice[] {
  if (typeof schema !== "object" || schema === null) return [];
  const own = Array.isArray(propertyOf(schema, "enum")) ? [{ path, field: schema as TSchema }] : [];
  const inside = Object.entries(schema).flatMap(([key, value]) => choicesIn(value, `${path}.${key}`));
  return [...own, ...inside];
}

const choices = Object.entries({
  ...Object.fromEntries(factSchemas),
  ...dataFiles,
  FrontMatter,
  PartFrontMatter,
}).flatMap(([name, schema]) => choicesIn(schema, name).map((choice) => [choice.path, choice] as const));

describe("a field that takes one of a few words", () => {
  it("is found in many files", () => {
    expect(choices.length).toBeGreaterThan(30);
  });

  const validator = new Validator();
  const hintFor = (schema: TSchema, written: string) => {
    const checked = validator.validate(schema, { field: written });
    if (checked.valid) return "valid";
    const yaml = parseYaml("x.yaml", `field: ${JSON.stringify(written)}\n`);
    return explainSchemaErrors(checked.errors, yaml)
      .map(({ hint }) => hint)
      .join();
  };

  it.each(choices)("%s is explained, and never turned round", (_path, { field }) => {
    // It is compiled once for all that is written.
    const schema = Type.Object({ field }, closed);
    const words = listOf(propertyOf(field, "enum")).map(String);
    const meanings = listOf(propertyOf(field, "enumDescriptions")).map(String);
    expect(meanings.filter((meaning) => meaning.length > 3)).toHaveLength(words.length);
    for (const word of words) {
      for (const written of turned(word)) {
        const hint = hintFor(schema, written);
        expect(hint, written).not.toContain(`“${word}”`);
        // So many cannot all be listed in one line; the reference has what each means.
        if (words.length > 14) continue;
        for (const [at, allowed] of words.entries()) expect(hint).toContain(`${allowed} (${meanings[at]})`);
      }
    }
  });
});

describe("a closed list elsewhere", () => {
  const file: unknown = parse(
    readFileSync(join(import.meta.dirname, "../../data/rating-scales.yaml"), "utf8"),
  );
  const { scales } = file as RatingScalesFile;
  const attributes = [...blockForms].flatMap(([block, form]) =>
    Object.entries(form.attributes).map(([name, attribute]) => [`${name} of ${block}`, attribute] as const),
  );
  const lists: Readonly<Record<string, readonly string[]>> = {
    blocks: [...blockForms.keys()],
    "attributes of blocks": [...blockForms.values()].flatMap((form) => Object.keys(form.attributes)),
    "what can be referred to": referenceNouns,
    ratings: scales.flatMap(({ levels }) => levels.flatMap(levelWords)),
    charts: chartTypes,
    ...Object.fromEntries(
      attributes.flatMap(([name, { choices }]) =>
        choices ? [[`values of ${name}`, [...choices.keys()]]] : [],
      ),
    ),
  };

  it.each(Object.entries(lists))("is never turned round: %s", (_name, words) => {
    for (const word of words)
      for (const written of turned(word))
        expect(suggest(written, words, "Write another."), written).not.toContain(`“${word}”`);
  });

  it("of charts says what each of them shows", () => {
    expect([...chartMeanings.keys()]).toEqual(chartTypes);
    expect(suggestChoice("pie", chartMeanings)).toContain("line (how figures went over time); columns (");
  });
});
