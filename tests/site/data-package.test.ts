// The Data Package of figures keeps the official profile, and the figures read by its schema are what the JSON file holds.
// The profile is that of the npm package datapackage 1.1.10 (Open Knowledge, MIT), as it stands there.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv } from "ajv";
import { describe, expect, it } from "vitest";
import { propertyOf } from "../../scripts/lib/property-of.ts";
import { listOf } from "../support/list-of.ts";
import { readTableSchema } from "../support/read-table-schema.ts";
import { loadWrittenFigures } from "./written-figures.ts";

const profile = "tabular-data-package";
const fixture = join(import.meta.dirname, "..", "fixtures", "data-package", `${profile}.json`);
// It is of draft 4, and uses none of the keywords that have changed their meaning since.
const { $schema: _, ...schema } = JSON.parse(readFileSync(fixture, "utf8"));
const ajv = new Ajv({
  strict: false,
  allErrors: true,
  formats: { uri: URL.canParse, email: /@/, "date-time": /T/, textarea: true },
});
const keepsProfile = ajv.compile(schema);

describe.each(await loadWrittenFigures())("the Data Package of $folder", ({ text, json, rows }) => {
  const description = json("datapackage.json");

  it("keeps the official profile that it names", () => {
    expect(propertyOf(description, "profile")).toBe(profile);
    keepsProfile(description);
    expect(keepsProfile.errors).toBeNull();
  });

  it("has one table, which its schema reads cell by cell as what it is", () => {
    const tables = listOf(propertyOf(description, "resources")).map((resource) =>
      readTableSchema(text(String(propertyOf(resource, "path"))), propertyOf(resource, "schema")),
    );
    expect(tables).toEqual([rows]);
  });
});
