// Sources that grow in one way each: what is in them by a number, laid over the small valid source folder.
import type { Files } from "../support/temporary-folder.ts";

/** A way to grow, with the largest number that is tried. */
export interface Shape {
  readonly name: string;
  readonly most: number;
  readonly files: (count: number) => Files;
  /** Whether what grows is the number of mistakes, so that nothing is built. */
  readonly isFaulty?: boolean;
}

/** Every way in which a source is grown. */
export const shapes: readonly Shape[] = [
  {
    name: "Paragraph references",
    most: 12_000,
    files: (count) =>
      page(
        lines(count, (n) => `1.${n} As [[paragraph 1.${count + 1 - n}]] says.`),
        "numbering: author",
      ),
  },
  {
    name: "Inline notes",
    most: 20_000,
    files: (count) => page(lines(count, (n) => `Said here^[By the source ${n}.]`, "\n")),
  },
  { name: "Links", most: 16_000, files: (count) => page(lines(count, linkOf, "\n")) },
  { name: "Headings", most: 8000, files: (count) => page(lines(count, headingOf)) },
  { name: "Rows of a table", most: 12_000, files: (count) => page(tableOf(count)) },
  { name: "Glossary terms", most: 4000, files: glossaryOf },
  { name: "CSV columns", most: 4000, files: (count) => scorecard(5, wideSheet(5, count)) },
  { name: "CSV rows", most: 6000, files: (count) => scorecard(count / 12, longSheet(count / 12)) },
  { name: "Recommendations", most: 1600, files: recommendationsOf },
  { name: "Publications", most: 800, files: publicationsOf },
  {
    name: "Mistakes in a file",
    most: 24_000,
    files: (count) => page(lines(count, (n) => `As [[section s${n}]] says.`, "\n")),
    isFaulty: true,
  },
];

function lines(count: number, line: (n: number) => string, between = "\n\n"): string {
  return Array.from({ length: count }, (_, index) => line(index + 1)).join(between);
}

function front(title: string, type: string, more = ""): string {
  return `---\ntitle: ${title}\ntype: ${type}\nstatus: published\nsummary: A text that grows.\norganization: westford-council\ndate: January 2026\n${more}\n---\n\n`;
}

function page(text: string, more = ""): Files {
  return { "content/long/index.md": `${front("A long text", "page", more)}## Text\n\n${text}\n` };
}

function linkOf(n: number): string {
  return `A [paper on help of sort ${n}](https://example.org/${n}) in *one* paragraph.`;
}

function headingOf(n: number): string {
  return `${n % 5 === 1 ? "##" : "###"} Help of sort ${n}\n\nIt is given.`;
}

function tableOf(count: number): string {
  return `Table: Help\n\n| Number | Where |\n|---|---|\n${lines(count, (n) => `| ${n} | [Ward ${n}](https://example.org/${n}) |`, "\n")}`;
}

function glossaryOf(count: number): Files {
  return {
    "data/glossary.yaml": `terms:\n${lines(count, (n) => `  - { term: T${n}X, expansion: The help of sort ${n}, definition: Help. }`, "\n")}\n`,
    ...page(lines(count, (n) => `They gave T${n}X.`)),
  };
}

const years = 1800;
const months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

function scorecard(measures: number, csv: string): Files {
  const entry = (n: number) =>
    `  - { ref: m${n}, number: "${n}", name: Families helped in way ${n}, definition: How many., unit: number, good: high }`;
  return {
    "content/scorecards/county/index.md": `${front("The county's scorecard", "scorecard")}## The figures\n\n::: measures\n:::\n`,
    "content/scorecards/county/measures.yaml": `measures:\n${lines(measures, entry, "\n")}\n`,
    "content/scorecards/county/measures.csv": csv,
  };
}

function wideSheet(measures: number, columns: number): string {
  const periods = Array.from(
    { length: columns },
    (_, at) => `${months[at % 12]} ${years + Math.floor(at / 12)}`,
  );
  const rows = lines(
    measures,
    (n) => `m${n},${periods.map((_period, at) => (n * 7 + at * 11) % 400).join(",")}`,
    "\n",
  );
  return `measure,${periods.join(",")}\n${rows}\n`;
}

function longSheet(measures: number): string {
  const rowsOf = (n: number) => months.map((month, at) => `m${n},${month} 2024,${(n * 7 + at * 11) % 400}`);
  return `measure,period,value\n${lines(measures, (n) => rowsOf(n).join("\n"), "\n")}\n`;
}

function recommendationsOf(count: number): Files {
  const entry = (n: number) =>
    `  - ref: "${n}"\n    text: That help of sort ${n} is given, as [[recommendation ${count + 1 - n}]] says.\n    addressed-to: [westford-council]`;
  return {
    "content/reviews/long/index.md": `${front("A long review", "review")}## Text\n\n::: recommendations\n:::\n`,
    "content/reviews/long/recommendations.yaml": `recommendations:\n${lines(count, entry, "\n")}\n`,
  };
}

function publicationsOf(count: number): Files {
  return Object.fromEntries(
    Array.from({ length: count }, (_, index) => [
      `content/pages/page-${index + 1}/index.md`,
      `${front(`Page ${index + 1}`, "page")}## Text\n\nSee [[pages/page-${count - index}]].\n`,
    ]),
  );
}
