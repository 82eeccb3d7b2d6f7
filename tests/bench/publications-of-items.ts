// Publications with so many items each, of four sorts in turn: recommendations, actions, measures, and a text with a table.
import type { Files } from "../support/temporary-folder.ts";

/** The publication of a number, with its text about it. */
export function publicationOfItems(number: number, items: number): Files {
  const sort = sorts[number % sorts.length];
  return sort?.(number, items) ?? {};
}

const sorts = [reviewOf, planOf, scorecardOf, pageOf];

const places = ["Ashford", "Birchwood", "Cedarholt", "Dunmere", "Elmstead", "Fernley", "Gorsehill"];

const placeOf = (n: number) => places[n % places.length] ?? "";

function lines(count: number, line: (n: number) => string, between = "\n"): string {
  return Array.from({ length: count }, (_, at) => line(at + 1)).join(between);
}

function front(title: string, type: string): string {
  return `---\ntitle: ${title}\ntype: ${type}\nstatus: published\nsummary: What is done about help in one place.\norganization: westford-council\ndate: January 2026\n---\n\n`;
}

function reviewOf(number: number, items: number): Files {
  const folder = `content/reviews/review-${number}`;
  const text = lines(
    5,
    (n) =>
      `In ${placeOf(number + n)} ${n * 12} of ${n * 16} people (75%) were served within ${n + 3} days, up ${n} on the year before. The review is of 2025 and its ${items} recommendations follow.`,
    "\n\n",
  );
  const entry = (n: number) =>
    `  - { ref: "${n}", text: "That help of sort ${n} reaches ${placeOf(n)} by ${2026 + (n % 3)}.", addressed-to: [westford-council], due: December ${2026 + (n % 3)} }`;
  return {
    [`${folder}/index.md`]: `${front(`Review ${number}`, "review")}## Findings\n\n${text}\n\n::: recommendations\n:::\n`,
    [`${folder}/recommendations.yaml`]: `recommendations:\n${lines(items, entry)}\n`,
  };
}

function planOf(number: number, items: number): Files {
  const folder = `content/action-plans/plan-${number}`;
  const entry = (n: number) =>
    `          - { ref: 1.1.${n}, text: "Bring help of sort ${n} to ${placeOf(n)}.", leads: [head-of-transport], due: March 2027, updates: [{ as-at: January 2026, rating: green, progress: "Half of it is there." }] }`;
  return {
    [`${folder}/index.md`]: `${front(`Plan ${number}`, "action-plan")}## The plan\n\nIt has ${items} actions for ${placeOf(number)}, of which none is late.\n\n::: actions\n:::\n`,
    [`${folder}/actions.yaml`]: `rating-scale: brag\nreporting:\n  - { as-at: January 2026, title: Report, rated: true }\nareas:\n  - ref: "1"\n    title: Help\n    objectives:\n      - ref: "1.1"\n        text: Help everybody.\n        actions:\n${lines(items, entry)}\n`,
  };
}

function scorecardOf(number: number, items: number): Files {
  const folder = `content/scorecards/card-${number}`;
  const entry = (n: number) =>
    `  - { ref: m${number}-${n}, name: "Families helped in way ${n} in place ${number}", definition: How many., unit: number, good: high, target: { value: 500 } }`;
  const rows = (n: number) =>
    lines(6, (month) => `m${number}-${n},${month} 2025,${(n * 7 + month * 11) % 400}`).replaceAll(
      /,(\d) 2025/g,
      (_all, month: string) => `,${["Jan", "Feb", "Mar", "Apr", "May", "Jun"][Number(month) - 1]} 2025`,
    );
  return {
    [`${folder}/index.md`]: `${front(`Scorecard ${number}`, "scorecard")}## The figures\n\nIn June 2025 more families were helped in way 1 than in May 2025.\n\n::: measures\n:::\n`,
    [`${folder}/measures.yaml`]: `measures:\n${lines(items, entry)}\n`,
    [`${folder}/measures.csv`]: `measure,period,value\n${lines(items, rows)}\n`,
  };
}

function pageOf(number: number, items: number): Files {
  const row = (n: number) => `| ${placeOf(n)} ${n} | ${n * 3} | ${n * 4} | ${n * 7} |`;
  const sum = (factor: number) => (factor * items * (items + 1)) / 2;
  const text = lines(
    items,
    (n) =>
      `1.${n} On ${n} March 2026 members heard of help in ${placeOf(n)}. It costs £${n}.2m a year, as paragraph 1.${n} and Table 1 say.`,
    "\n\n",
  );
  return {
    [`content/pages/page-${number}/index.md`]: `${front(`Page ${number}`, "page").replace("---\n\n", "numbering: author\n---\n\n")}## 1 Text\n\n${text}\n\nTable: Help by place\n\n| Place | Women | Men | All |\n|---|---:|---:|---:|\n${lines(items, row)}\n| Total | ${sum(3)} | ${sum(4)} | ${sum(7)} |\n`,
  };
}
