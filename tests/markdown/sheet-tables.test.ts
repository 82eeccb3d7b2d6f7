// A block that names a sheet shows its rows as a table, with the sums of the columns that it names.
import { describe, expect, it } from "vitest";
import { readTotals } from "../../scripts/markdown/tables/read-totals.ts";
import { parse, render, renderOpen } from "./parse-for-test.ts";

const sheets = {
  "projects.csv": [
    ["Project", "Places", "Cost, net", "Note"],
    ["North", "", "", ""],
    ["Hall", "12", "£1,200", "*as* it [[stands]]\non two lines"],
    ["Library", "–", "£300.50"],
    ["South", "", "", ""],
    ["Park", "8", "£400", "<b>"],
  ],
};
const block = '::: table file=projects.csv caption="What they cost" total="Places, Cost, net" id=costs';

/** The words of each row, cell by cell. */
const rowsOf = (markup: string) =>
  [...markup.matchAll(/<tr>([\s\S]*?)<\/tr>/g)].map(([, row = ""]) =>
    [...row.matchAll(/<t[hd][^>]*>([\s\S]*?)<\/t[hd]>/g)].map(([, words]) => words),
  );

describe("a sheet in a text", () => {
  it("is a table with its caption, the titles of its rows and its sums; its cells are plain text", () => {
    const markup = render(`${block}\nSource: us.\n:::\n`, { sheets });
    expect(rowsOf(markup)).toEqual([
      ["Project", "Places", "Cost, net", "Note"],
      ["North"],
      ["Hall", "12", "£1,200", "*as* it [[stands]]<br>\non two lines"],
      ["Library", "–", "£300.50", ""],
      ["South"],
      ["Park", "8", "£400", "&lt;b&gt;"],
      ["Total", "20", "£1,900.50", ""],
    ]);
    expect(markup).toContain(
      '<caption id="table-costs-caption"><span class="caption__label" data-table-name>Table 1</span> What',
    );
    expect(markup).toContain('<th scope="rowgroup" colspan="4">North</th>');
    expect(markup).toContain('<th scope="col" class="number">Places</th>');
    expect(markup).toContain("</table></section>\n<p>Source: us.</p>");
  });

  it("may have a head of two rows, whose cells were merged", () => {
    const two = {
      "costs.csv": [
        ["Project", "2023/24", "", "Note"],
        ["", "Plan", "Actual", ""],
        ["Hall", "1", "2", "x"],
      ],
    };
    const markup = render("::: table file=costs.csv caption=C heads=2\n:::", { sheets: two });
    expect(
      [...markup.matchAll(/<th scope="col"([^>]*)>([^<]*)/g)].map(([, spans, words]) => `${words}${spans}`),
    ).toEqual([
      'Project rowspan="2"',
      '2023/24 colspan="2" class="number"',
      'Note rowspan="2"',
      'Plan class="number"',
      'Actual class="number"',
    ]);
    expect(parse("::: table file=costs.csv caption=C heads=2\n:::", { sheets: two }).strays).toEqual([]);
  });

  it("counts among the tables, and its words are searched", () => {
    const { tables, text, strays } = parse(`Table: A.\n\n| a |\n|---|\n| b |\n\n${block}\n:::`, { sheets });
    expect(tables.map(({ id, number, caption }) => [id, number, caption])).toEqual([
      ["1", "1", "A."],
      ["costs", "2", "What they cost"],
    ]);
    expect(text).toContain("Library");
    expect(strays).toEqual([]);
  });

  it("stays with an exempt passage", () => {
    const text = `::::: exempt paragraph=3\n${block}\n:::\n:::::\n`;
    expect(render(text, { sheets })).toContain("Library");
    expect(renderOpen(text, { sheets })).not.toContain("Library");
    expect(parse(text, { sheets }).open?.text).not.toContain("Library");
    expect(parse(text, { sheets }).exempt[0]?.text).toContain("Library");
  });

  it("that cannot be added up says why, where its block stands", () => {
    const words = {
      "projects.csv": [
        ["Project", "Places"],
        ["Hall", "some"],
      ],
    };
    expect(
      parse(`Text.\n\n::: table file=projects.csv caption=C total=Places\n:::`, { sheets: words }).strays,
    ).toMatchObject([{ kind: "sum-of-words", written: "some", place: { line: 3 } }]);
  });
});

it.each([
  ["Places", [1], []],
  ["cost,  NET", [2], []],
  ["Places, Cost, net", [1, 2], []],
  ["Plases, Project", [], ["Plases", "Project"]],
  [undefined, [], []],
])("totals of %s are those of columns %j", (written, columns, unknown) => {
  expect(readTotals(written, ["Project", "Places", "Cost, net"])).toEqual({ columns, unknown });
});
