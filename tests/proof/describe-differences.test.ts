// A difference between a page and its PDF is told with the line of the source where its words stand.
import { describe, expect, it } from "vitest";
import { publicationId } from "../../scripts/model/publication-id.ts";
import { describeDifferences, type PdfDifference } from "../../scripts/proof/describe-differences.ts";
import { withSource } from "../support/temporary-folder.ts";

const files = {
  "content/reviews/made-up/index.md":
    "---\ntitle: Buses\n---\nFamilies wait for **five weeks**.\n\n| Year | Letters |\n| --- | --- |\n| 2023 | 1,234 |\n| 2024 | 1,100 |\n",
  "content/reviews/made-up/actions.yaml":
    "actions:\n  - ref: 1.1\n    text: Answer every letter within a fortnight\n",
};

const base: PdfDifference = {
  kind: "missing",
  words: "",
  before: "",
  page: undefined,
  pdf: "reviews/made-up/made-up.pdf",
  publication: publicationId("reviews/made-up"),
};
const describeAll = (...differences: readonly Partial<PdfDifference>[]) =>
  withSource(files, (sourceFolder) =>
    describeDifferences(
      differences.map((one) => ({ ...base, ...one })),
      { register: { publications: new Map() }, sourceFolder },
    ),
  );

it.each([
  ["words with markup", "wait for five weeks.", "", "content/reviews/made-up/index.md:4:10"],
  ["a cell by what stands before it", "1,100", "1,234 2024", "content/reviews/made-up/index.md:9:10"],
  ["words of a fact file", "Answer every letter", "", "content/reviews/made-up/actions.yaml:3:11"],
  [
    "the beginning of what is made of several texts",
    "Answer every letter in time",
    "",
    "content/reviews/made-up/actions.yaml:3:11",
  ],
  ["the publication, for words that nobody wrote", "Published by", "", "content/reviews/made-up:1:1"],
])("finds %s", async (_what, words, before, expected) => {
  const [finding] = await describeAll({ words, before });
  expect(`${finding?.place.file}:${finding?.place.line}:${finding?.place.column}`).toBe(expected);
});

it("says which words of which PDF, and that nothing was published", async () => {
  const [finding] = await describeAll({ words: "five weeks", kind: "cut", page: 3 });
  expect(finding).toMatchObject({
    severity: "error",
    rule: "page-and-pdf",
    message:
      "“five weeks” is cut on page 3 of reviews/made-up/made-up.pdf, so that not all of it can be read.",
  });
  expect(finding?.hint).toMatch(/^Nothing was published\. Give it more room/);
});

it("tells of a picture that shows nothing as what it is", async () => {
  const [finding] = await describeAll({ words: "five weeks", kind: "picture-blank" });
  expect(finding).toMatchObject({
    place: { file: "content/reviews/made-up/index.md", line: 4 },
    message: "The picture “five weeks” shows nothing: nothing in its file is painted.",
  });
  expect(finding?.hint).not.toContain("fault of Scrutineer");
});

it("tells of ten places of a PDF, and how many more there are", async () => {
  const findings = await describeAll(
    ...Array.from({ length: 14 }, (_, index) => ({ words: `word ${index}` })),
  );
  expect(findings).toHaveLength(10);
  expect(findings[0]?.hint).toContain("differs in 4 more places");
});

describe("what no page has room for", () => {
  const wide = {
    kind: "wide-table",
    words: "Table 1 Letters by year",
    page: undefined,
    id: "table-letters",
    column: { name: "Letters", widest: "1,234", needs: 400.2, room: 246.9 },
  } as const;

  it("is told where it was written, once, in however many PDFs it is, and all of it", async () => {
    const others = Array.from({ length: 12 }, (_, at) => ({ ...wide, words: `Table ${at}` }));
    const findings = await describeAll(wide, { ...wide, pdf: "meetings/made-up/agenda-pack.pdf" }, ...others);
    expect(findings).toHaveLength(13);
    expect(findings.map(({ rule }) => rule)).toEqual(findings.map(() => "printed-width"));
    expect(findings.find(({ message }) => message.includes("by year"))).toMatchObject({
      severity: "error",
      place: { file: "content/reviews/made-up/index.md", line: 8, column: 10 },
      message: expect.stringMatching(/column “Letters” needs 401 mm for “1,234”, and there are 246 mm\.$/),
      hint: expect.stringContaining("write it under the table"),
    });
  });

  it("may be something else than a table", async () => {
    const [finding] = await describeAll({ kind: "wide", words: "Answer every letter within", id: "" });
    expect(finding).toMatchObject({
      rule: "printed-width",
      place: { file: "content/reviews/made-up/actions.yaml", line: 3 },
    });
  });
});
