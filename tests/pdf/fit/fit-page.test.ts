// Tables of any width and words of any length are whole on the paper, and nothing makes the type of a document smaller.
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { checkPdf } from "../../../scripts/pdf/check/check-pdf.ts";
import { openDocument, readOpened } from "../../../scripts/pdf/reading/read-document.ts";
import { textOf } from "../../../scripts/pdf/structure/tag.ts";
import { openPrintShop, type PrintShop } from "../make-workshop.ts";
import { layFixtures } from "../print-fixtures.ts";
import { findOutside, type PrintedPage, paperPage, readPages, tableOf } from "./paper-page.ts";

let shop: PrintShop;

beforeAll(async () => {
  shop = await openPrintShop();
  layFixtures(shop.root);
});

afterAll(() => shop.remove());

const words = "<p>Words of the text stand beside it.</p>";

/** Figures that are all different, with as many digits as a council's budget has. */
function budget(columns: number): readonly (readonly string[])[] {
  const numbers = Array.from({ length: columns - 1 }, (_, index) => index + 1);
  const row = (name: string, start: number) => [
    name,
    ...numbers.map((number) => (start + number * 10_007).toLocaleString("en-GB")),
  ];
  return [
    ["Service", ...numbers.map((number) => `Month ${number}`)],
    row("Adult social care", 1_200_000),
    row("Libraries", 3_400_000),
  ];
}

async function printPaper(chapter: string, root?: string, title?: string) {
  const printed = await shop.print(paperPage(chapter, root, title));
  const pages = await readPages(printed.bytes);
  return { ...printed, sheets: pages, runs: pages.flatMap(({ runs }) => runs) };
}

/** The sizes of the type in which something is printed. */
function sizesOf(pages: readonly PrintedPage[], text: RegExp): readonly number[] {
  const sizes = pages.flatMap(({ runs }) =>
    runs.filter((run) => text.test(run.text)).map(({ size }) => size),
  );
  return [...new Set(sizes.map((size) => Math.round(size * 20) / 20))];
}

describe.each([8, 12, 17, 24, 30])("a budget of %i columns", (columns) => {
  it("prints whole, inside its pages, and leaves the type of the text as it is", async () => {
    const rows = budget(columns);
    const { problems, sheets, runs, bytes } = await printPaper(
      words + tableOf("budget", "Budget", rows) + words,
    );

    expect(problems).toEqual([]);
    expect(findOutside(sheets)).toEqual([]);
    expect(sizesOf(sheets, /^Words of the text/)).toEqual([11]);
    // No figure is broken, and none is lost or said twice.
    for (const figure of rows.slice(1).flatMap((row) => row.slice(1)))
      expect(runs.filter(({ text }) => text === figure)).toHaveLength(1);
    for (const size of sizesOf(sheets, /^\d,\d{3},\d{3}$/)) expect(size).toBeGreaterThanOrEqual(7.5);
    const { findings } = await checkPdf(bytes);
    expect(findings.filter(({ severity }) => severity === "error")).toEqual([]);
  });
});

describe("a table that is split by columns", () => {
  const notes = "<div data-with-table><p>Notes of the table.</p></div>";
  let printed: Awaited<ReturnType<typeof printPaper>>;

  beforeAll(async () => {
    const link = '<p>See <a href="#budget">the budget</a>.</p>';
    const lines = "<p>A line of a page that is full of text.</p>".repeat(24);
    printed = await printPaper(
      `${link}${lines}<h3>The budget by month</h3>${tableOf("budget", "Budget", budget(30))}${notes}${lines}`,
    );
  });

  it("says in each caption which columns it has, and has the heads of its rows in each", () => {
    const { runs } = printed;
    const captions = runs.filter(({ text }) => /columns/.test(text)).map(({ text }) => text.trim());
    expect(captions).toEqual(["(columns 1 to 15 of 30)", "(columns 16 to 30 of 30)"]);
    for (const head of ["Service", "Adult social care", "Libraries"])
      expect(runs.filter(({ text }) => text.trim() === head)).toHaveLength(2);
  });

  it("is so many whole tables for a listener, each cell with its heads", async () => {
    const { tags } = await checkPdf(printed.bytes);
    const tables = tags.filter(({ role }) => role === "Table");
    expect(tables).toHaveLength(2);
    const heads = tags.filter(({ role }) => role === "TH");
    // A head is a cell of its own in each part.
    const ids = heads.flatMap(({ id }) => id ?? []);
    expect(ids.length).toBeGreaterThan(30);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("has the heads and cells over several columns or rows in each part that they reach into", async () => {
    const table = tableOf("budget", "Budget", budget(30))
      .replace("<thead>", '<thead><tr><td></td><th colspan="10">Early</th><th colspan="19">Late</th></tr>')
      .replace(
        "<tbody>",
        '<tbody><tr><th scope="row" rowspan="2">Both</th><td colspan="29">None yet</td></tr>',
      )
      .replace("None yet</td></tr>", `None yet</td></tr><tr>${"<td>1</td>".repeat(29)}</tr>`);
    const { bytes } = await printPaper(table);
    const { tags, findings } = await checkPdf(bytes);
    expect(findings.filter(({ rule }) => rule.startsWith("table"))).toEqual([]);
    const cells = tags.filter(({ role }) => role === "TH" || role === "TD").map(textOf);
    const counts = ["Early", "Late", "Both", "None yet", "1"].map(
      (text) => cells.filter((cell) => cell === text).length,
    );
    expect(counts).toEqual([1, 2, 2, 2, 29]);
  });

  it("is led to at its first part, with its heading and its notes on its page", async () => {
    const { sheets, bytes } = printed;
    const { destinations } = readOpened(await openDocument(bytes));
    const across = sheets.flatMap(({ width, runs }, at) => (width > 800 ? [{ page: at + 1, runs }] : []));
    expect(destinations.get("budget")).toBe(across[0]?.page);
    const texts = across.flatMap(({ runs }) => runs.map(({ text }) => text.trim()));
    expect(texts).toContain("The budget by month");
    expect(texts).toContain("Notes of the table.");
    expect(texts).not.toContain("A line of a page that is full of text.");
    // Heads of pages and their numbers are those of other pages.
    for (const { page, runs } of across)
      expect(runs.map(({ text }) => text).join(" ")).toMatch(
        new RegExp(`A paper.*${page} +of +${sheets.length}`),
      );
  });
});

describe("little text around a table that lies across", () => {
  it("goes with it, so that no page is nearly empty", async () => {
    const { sheets } = await printPaper(
      `<h2>Budget</h2>${words}${tableOf("one", "One", budget(17))}${words}${tableOf("two", "Two", budget(17))}${words}`,
    );
    expect(sheets.map(({ width }) => width > 800)).toEqual([true]);
  });

  it("goes with it out of a quotation or a paragraph with a number too", async () => {
    const { sheets } = await printPaper(
      `${words}<blockquote>${words}<div class="para"><span class="para__number">1.1</span> <div class="para__text">${words}${tableOf("one", "One", budget(17))}</div></div></blockquote>`,
    );
    expect(sheets.map(({ width }) => width > 800)).toEqual([true]);
    expect(findOutside(sheets)).toEqual([]);
  });
});

describe("a table that is moved out of its indent", () => {
  it.each([
    ["a list", (table: string) => `<ul><li>${words}${table}</li></ul>`],
    ["a list in a list", (table: string) => `<ol><li>${words}<ul><li>${table}</li></ul></li></ol>`],
    ["a paragraph with a number", (table: string) => `<div class="para">${words}${table}</div>`],
  ])("of %s can be led to", async (_what, around) => {
    const link = '<p>See <a href="#budget">page <span data-page-of="budget"></span></a>.</p>';
    const { problems, sheets } = await printPaper(
      `${link}${words.repeat(20)}${around(tableOf("budget", "Budget", budget(12)))}`,
    );
    expect(problems).toEqual([]);
    expect(findOutside(sheets)).toEqual([]);
  });
});

describe("a table of prose in narrow columns", () => {
  it("lies across, also where something else in it has to be made to fit", async () => {
    const rows = [
      ["Recommendation", "Who answers", "What was decided", "Why", "Cost", "When", "Since then", "Evidence"],
      [
        "Recommendation 1: that the council reviews how families are told of what is open to them",
        "Director of Children’s Services and the Clinical Commissioning Group",
        "Accepted in part",
        "There is no money for the second half before the new financial year begins",
        "£1,250,000",
        "By the end of September 2026",
        "A first draft was shown to families in the spring, and changed in eleven places",
        "Minutes of 12 March 2026, paragraph 4",
      ],
    ];
    const { sheets, faults } = await printPaper(tableOf("prose", "Prose", rows));
    expect(faults).toEqual([]);
    expect(sheets.map(({ width }) => width > 800)).toEqual([true]);
  });
});

describe("a list with several tables that lie across", () => {
  it("goes with them and the little text before it", async () => {
    const { sheets } = await printPaper(
      `${words}<ul><li>${words}${tableOf("one", "One", budget(12))}</li><li>${words}<ul><li>${tableOf("two", "Two", budget(12))}</li></ul></li></ul>${words}`,
    );
    expect(sheets.map(({ width }) => width > 800)).toEqual([true]);
  });
});

describe("a word of 120 letters", () => {
  const long = "word".repeat(30);
  const code = "1234567890".repeat(12);

  it("is broken wherever it stands, and whole in what is read", async () => {
    const { problems, sheets, runs } =
      await printPaper(`${words}<h2>${long}</h2><p>${long}</p><ul><li>${long}</li></ul>
<blockquote><p>${long}</p></blockquote><pre>${code}</pre><p><code>${code}</code></p>
<dl class="facts"><div class="facts__row"><dt>${long}</dt><dd>${code}</dd></div></dl>
${tableOf("long", long, [
  ["Name", long, "Sum"],
  ["One", code, "12"],
])}`);

    expect(problems).toEqual([]);
    expect(findOutside(sheets)).toEqual([]);
    expect(sizesOf(sheets, /^Words of the text/)).toEqual([11]);
    const all = runs.map(({ text }) => text).join("");
    expect(all.split(long)).toHaveLength(8);
    expect(all.split(code)).toHaveLength(5);
  });

  it("is broken in the head of a page", async () => {
    const { sheets } = await printPaper(words.repeat(60), undefined, long);
    expect(sheets.length).toBeGreaterThan(1);
    expect(findOutside(sheets)).toEqual([]);
    for (const { runs } of sheets) expect(runs.map(({ text }) => text).join("")).toContain(long);
  });
});

describe("what stands deep in itself", () => {
  it.each([
    ["lists", (inner: string) => `<ul><li>Words of a point${inner}</li></ul>`, 50],
    ["quotations", (inner: string) => `<blockquote>${words}${inner}</blockquote>`, 100],
  ])("%s have room for words at every depth", async (_what, around, deepest) => {
    let chapter = "";
    for (let depth = 0; depth < deepest; depth += 1) chapter = around(chapter);
    const { faults, runs, sheets } = await printPaper(chapter);
    expect(faults).toEqual([]);
    expect(findOutside(sheets)).toEqual([]);
    // Each has its words in one line.
    const whole = runs.filter(({ text }) => /^Words of (?:a point|the text stand)/.test(text));
    expect(whole.length).toBeGreaterThanOrEqual(deepest);
  });
});

describe("a table of a layout, whose columns have shares of the width", () => {
  it("lets a column be as wide as its words are", async () => {
    const { problems, sheets, runs } = await printPaper(
      `<section class="table-frame"><table class="actions"><caption>Actions</caption>
<thead><tr><th class="actions__ref">Ref</th><th class="actions__text">Action</th><th class="actions__due">Due</th></tr></thead>
<tbody><tr><th scope="row">A1.2.3.4.5.6.7.8</th><td>Publish the plan</td><td>30 September 2026</td></tr></tbody></table></section>`,
    );
    expect(problems).toEqual([]);
    const at = (text: string) => runs.find((run) => run.text === text);
    expect(at("A1.2.3.4.5.6.7.8")?.right).toBeLessThan(at("Publish the plan")?.left ?? 0);
    expect(at("30 September 2026")).toBeDefined();
    expect(findOutside(sheets)).toEqual([]);
  });
});

describe("figures and dates", () => {
  it("are on one line each, however narrow their column is", async () => {
    const figures = ["12 345 678,90", "12 September 2026", "2023–24", "98,5 %"];
    const prose =
      "Responsibility for implementation rests with the director and with others who report about it";
    const { runs, problems } = await printPaper(
      tableOf("dates", "Dates", [
        ["A", "B", "C", "D", "E", "F"],
        [prose, ...figures, prose],
      ]),
    );
    expect(problems).toEqual([]);
    for (const figure of figures) expect(runs.map(({ text }) => text)).toContain(figure);
  });
});

describe("a page from right to left", () => {
  it("has its wide tables from its right edge, moved out of their indents", async () => {
    const rows = budget(17).map((row) => row.map((cell) => cell.replace("Month", "الشهر")));
    const text = "<p>تخطيط الخدمات الاجتماعية في المجلس المحلي</p>";
    const { problems, sheets, runs } = await printPaper(
      `${text}<div class="para"><span class="para__number">1.1</span> <div class="para__text">${text}${tableOf("budget", "ميزانية", rows)}</div></div>`,
      'lang="ar" dir="rtl" style="--font: Arabic, Text"',
    );
    expect(problems).toEqual([]);
    expect(findOutside(sheets, "left")).toEqual([]);
    for (const figure of rows.slice(1).flatMap((row) => row.slice(1)))
      expect(runs.filter((run) => run.text === figure)).toHaveLength(1);
    // No two figures of a row touch.
    const row = runs.filter((run) => rows[1]?.includes(run.text)).toSorted((a, b) => a.left - b.left);
    for (const [at, { left }] of row.entries()) expect(left - (row[at - 1]?.right ?? 0)).toBeGreaterThan(4);
  });
});

describe("what fits in no way", () => {
  it("is told with where it stands, and leaves everything else as it is", async () => {
    const wide = "<td style='white-space: nowrap'>Words of a cell that must not be broken. </td>".replace(
      "broken. ",
      "broken. ".repeat(30),
    );
    const { faults, sheets } = await printPaper(
      `${words}<h3 id="costs">Costs</h3><section class="table-frame"><table id="cost"><caption>Costs of all</caption><tr><th>Year</th><th>Sum of all</th></tr><tr><td>1</td>${wide}</tr></table></section>
<p id="far" style="white-space: nowrap">${"Some words in one line. ".repeat(20)}</p>`,
    );
    expect(faults).toEqual([
      {
        kind: "wide-table",
        words: "Costs of all",
        before: "",
        page: undefined,
        id: "cost",
        column: {
          name: "Sum of all",
          widest: expect.stringMatching(/^Words of a cell that must not be broken\./),
          needs: expect.any(Number),
          room: expect.any(Number),
        },
      },
      {
        kind: "wide",
        words: expect.stringMatching(/^Some words in one line\. /),
        before: "",
        page: undefined,
        id: "far",
      },
    ]);
    const [{ column } = {}] = faults;
    expect(column?.needs).toBeGreaterThan(column?.room ?? 0);
    // That of a page across, beside the heads of the rows.
    expect(column?.room).toBeGreaterThan(230);
    expect(sizesOf(sheets, /^Words of the text/)).toEqual([11]);
  });
});

describe("a page that has a name of its own and no rule", () => {
  it("is as wide as all others", async () => {
    const style = "<style>.notes-pages, .notes-pages [data-across] { page: notes }</style>";
    const rows = budget(12);
    const { faults, sheets, runs } = await printPaper(
      `${words}${style}<div class="notes-pages">${tableOf("budget", "Budget", rows)}</div>`,
    );
    expect(faults).toEqual([]);
    expect(findOutside(sheets)).toEqual([]);
    for (const figure of rows.slice(1).flatMap((row) => row.slice(1)))
      expect(runs.filter(({ text }) => text === figure)).toHaveLength(1);
  });
});

describe("a drawing", () => {
  const drawing = (height: number) =>
    `${words}<svg role="img" aria-label="A tall tower" viewBox="0 0 100 400" width="50mm" height="${height}mm"><rect width="40" height="380"/></svg>${words}`;

  it("that is higher than a page is cut, which is told", async () => {
    const { faults } = await printPaper(drawing(250));
    expect(faults).toEqual([{ kind: "picture-cut", words: "A tall tower", before: "", page: undefined }]);
  });

  it("that a page has room for is whole, however far down it would begin", async () => {
    const { faults } = await printPaper(words.repeat(20) + drawing(235));
    expect(faults).toEqual([]);
  });
});
