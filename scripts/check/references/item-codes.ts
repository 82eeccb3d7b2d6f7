// A decision, a minute or an action that is cited by a code, such as “decision WP/25/14”, is one of those that are there.
import type { Place } from "../../lib/finding.ts";
import { type Check, type Problem, warning } from "../for-rules/check.ts";
import { isInQuotes } from "../for-rules/in-quotes.ts";
import { inLine, type JudgedPaper, judgedPapers } from "../for-rules/judged-papers.ts";

export const itemCodes = {
  name: "item-codes",
  about:
    "A decision, an action or a risk that is cited by a code such as “WP/25/14” is one of those that the paper lists under such codes: its number is neither higher than all of them, nor one of them with two figures turned. The number of an application is not that of a heading with two figures turned.",
  why: "Members look for a decision that nobody took.",
  mend: "Correct the code.",
  level: "warning",
  *run(register) {
    for (const paper of judgedPapers(register)) {
      yield* problemsOf(paper);
      yield* turnedApplications(paper);
    }
  },
} as const satisfies Check;

/** The last number of a code, and all before it. */
interface Code {
  readonly series: string;
  readonly count: string;
}

const code = /([A-Z]{1,6}[/.-]?(?:\d{1,4}[/.-])*)(\d{1,4})(?![\p{L}\d%]|[/.-]\d)/u.source;
const listed = new RegExp(
  `^(?:(?:Decision|Action|Risk|Resolution|Minute|Recommendation|Finding)s? )?${code}(?=$|[\\s:.–—)-])`,
  "u",
);
const cited = new RegExp(
  `\\b(?:[Dd]ecision|[Mm]inute|[Rr]esolution|[Aa]ction|[Rr]isk|[Ff]inding|[Mm]otion|[Oo]bjective|[Mm]easure|[Ii]ndicator)s? (?:[Nn]o\\.? |[Rr]ef(?:erence)?\\.? )?${code}`,
  "gu",
);

function* problemsOf({ pages }: JudgedPaper): Iterable<Problem> {
  const units = pages.flatMap(({ prose }) => prose.read().units).filter(({ isQuoted }) => !isQuoted);
  const bySeries = new Map<string, Map<number, Place>>();
  for (const unit of units) {
    const read = unit.sort === "caption" ? undefined : codeOf(listed.exec(unit.text));
    if (read === undefined) continue;
    const known = bySeries.get(read.series);
    if (known === undefined) bySeries.set(read.series, new Map([[Number(read.count), unit.place(0)]]));
    else if (!known.has(Number(read.count))) known.set(Number(read.count), unit.place(0));
  }
  if (bySeries.size === 0) return;
  for (const unit of units)
    for (const match of [
      ...unit.text.matchAll(cited),
      ...(areRecommendations(bySeries.get("R")) ? unit.text.matchAll(bare) : []),
    ]) {
      const own = codeOf(match);
      const there = own === undefined ? undefined : bySeries.get(own.series);
      if (own === undefined || there === undefined || there.size < 2 || there.has(Number(own.count)))
        continue;
      if (isInQuotes(unit, match.index)) continue;
      const turned = [...there.keys()].find((count) => isTurned(String(count), own.count));
      const last = Math.max(...there.keys());
      if (turned === undefined && Number(own.count) < last) continue;
      const near = turned ?? last;
      const place = unit.place(match.index);
      const other = there.get(near);
      const name = match[0];
      yield warning(
        place,
        `“${name}” is not there: the paper has ${own.series}${padded(near, own.count)}${other === undefined ? "" : ` ${inLine(other, place)}`}${turned === undefined ? " as its last" : ""}.`,
        "Correct the code; where one of another meeting is meant, say so.",
      );
    }
}

/** The number of an application: 25/01187/FUL, 2025/1187/LBC. */
const application = /(?<![\p{L}\p{N}/-])((?:\d{2}|20\d{2})\/)(\d{4,5})(\/[A-Z]{2,5})(?![\p{L}\p{N}/])/gu;

/** The number of the application that a heading names, with two of its figures turned. */
function* turnedApplications({ pages }: JudgedPaper): Iterable<Problem> {
  const units = pages.flatMap(({ prose }) => prose.read().units).filter(({ isQuoted }) => !isQuoted);
  const found = units.flatMap((unit) =>
    [...unit.text.matchAll(application)].map(
      ({ 0: name, 1: year = "", 2: count = "", 3: sort = "", index }) => ({
        name,
        series: `${year}${sort}`,
        count,
        unit,
        index,
      }),
    ),
  );
  for (const all of Map.groupBy(found, ({ series }) => series).values()) {
    const names = [...Map.groupBy(all, ({ name }) => name).values()];
    // Among many applications two are alike by chance.
    if (names.length > 12) continue;
    const headed = names.filter((uses) => uses.some(({ unit }) => unit.sort === "heading"));
    for (const [one] of names.filter((uses) => uses.length === 1)) {
      if (one === undefined || one.unit.sort === "heading" || one.unit.sort === "cell") continue;
      const there = headed
        .flat()
        .find(({ count, unit }) => areTurned(count, one.count) && unit.sort === "heading");
      if (there === undefined || isInQuotes(one.unit, one.index)) continue;
      if (found.some(({ unit, name }) => unit === one.unit && name === there.name)) continue;
      if (
        /\b(?:earlier|previous|withdrawn|replac\w+|supersed\w+|was refused|history|also|related)\b/i.test(
          one.unit.text,
        )
      )
        continue;
      const place = one.unit.place(one.index);
      yield warning(
        place,
        `“${one.name}” is “${there.name}” ${inLine(there.unit.place(there.index), place)}.`,
        "Write the number of the application in both places; where another one is meant, say what it is for.",
      );
    }
  }
}

/** Whether two numbers differ only in two figures side by side, which have changed places. */
function areTurned(count: string, other: string): boolean {
  const at = [...count].findIndex((figure, index) => figure !== other[index]);
  return at >= 0 && `${count.slice(0, at)}${count[at + 1]}${count[at]}${count.slice(at + 2)}` === other;
}

/** A recommendation by its code alone, where the paper has R1, R2 and R3. */
const bare = /(?<![\p{L}\p{N}/.-])(R)(\d{1,2})(?![\p{L}\p{N}%/.-]\S)/gu;

function areRecommendations(there: ReadonlyMap<number, unknown> | undefined): boolean {
  return (
    there !== undefined &&
    there.size >= 3 &&
    [1, 2, 3].every((count) => there.has(count)) &&
    Math.max(...there.keys()) === there.size
  );
}

function codeOf(match: RegExpExecArray | RegExpMatchArray | null): Code | undefined {
  const [series, count] = [match?.[1], match?.[2]];
  return series === undefined || count === undefined ? undefined : { series, count };
}

function padded(count: number, like: string): string {
  return String(count).padStart(like.length, "0");
}

/** Whether two numbers have the same figures in another order. */
function isTurned(count: string, other: string): boolean {
  const plain = other.replace(/^0+/, "");
  return count !== plain && count.length > 1 && [...count].sort().join("") === [...plain].sort().join("");
}
