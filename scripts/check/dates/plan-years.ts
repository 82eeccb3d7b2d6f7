// The years of a plan are those in its title, wherever they stand.
import type { DaySpan } from "../../lib/day-span.ts";
import type { Place } from "../../lib/finding.ts";
import type { Publication } from "../../model/publication.ts";
import type { LocatedText, Register } from "../../model/register.ts";
import { type Check, type Problem, warning } from "../for-rules/check.ts";
import { inLine } from "../for-rules/judged-papers.ts";
import { isSetApart, timedSentences } from "../for-rules/judged-sentences.ts";
import { judgedTexts } from "../for-rules/judged-texts.ts";
import { readPlainSentences } from "../reading/read-sentences.ts";

export const planYears = {
  name: "plan-years",
  about:
    "The years under “period”, and those behind the name of a plan or strategy in its own text, are the years in its title; and a plan that a paper names twice has the same years both times.",
  why: "Nobody can tell until when a strategy holds that calls itself 2022–2027 here and 2022–2026 there.",
  mend: "Write the same first and last year everywhere. Where an earlier or a later plan of the name is meant, both of its years differ.",
  level: "warning",
  *run(register) {
    yield* namedPlans(register);
    const texts = Map.groupBy(judgedTexts(register), ({ location }) => location.publication);
    for (const publication of register.publications.values()) {
      const titled = yearsIn(publication.front.title);
      if (titled !== undefined) yield* problemsOf(texts.get(publication.id) ?? [], publication, titled);
    }
  },
} as const satisfies Check;

/** A name in capitals that ends as those of plans do, right before its years. */
const planName =
  /((?:\p{Lu}[\p{L}’'-]*|and|of|for|the|&)(?: (?:\p{Lu}[\p{L}’'-]*|and|of|for|the|&)){0,7} (?:Plan|Strategy|Framework|Policy|Agreement|Scheme|Vision|Charter|Partnership))[\s,:(–—-]{1,4}(?:for\s|from\s)?$/u;

/** Plans that a paper names with two runs of years, of which one end is the same. */
function* namedPlans(register: Register): Iterable<Problem> {
  const seen = new Map<string, { readonly text: string; readonly span: DaySpan; place(): Place }>();
  for (const { text, unit, sentence } of timedSentences(register)) {
    const { publication } = text.location;
    if (publication === undefined || unit.sort === "note") continue;
    for (const { span, sort, start, end, parts, text: written } of sentence.times) {
      const isLong =
        sort === "span" || (sort === "year-pair" && (parts.lastYear ?? 0) > (parts.year ?? 0) + 1);
      if (span === undefined || !isLong || otherwise.test(sentence.text) || isSetApart(unit, start, end))
        continue;
      const [, name = ""] = planName.exec(unit.text.slice(Math.max(0, start - 120), start)) ?? [];
      const words = name
        .replace(/^(?:.*\b)?the (?=\p{Lu})/u, "")
        .toLowerCase()
        .replace(/^(?:(?:the|our|and|of|for|new|draft) )+/, "");
      if (words.split(" ").length < 2) continue;
      const key = `${publication} ${words}`;
      const other = seen.get(key);
      if (other === undefined) seen.set(key, { text: written, span, place: () => unit.place(start) });
      else if (differs(other.span, span)) {
        const at = unit.place(start);
        yield warning(
          at,
          `“${name}” has the years ${written} here, and ${other.text} ${inLine(other.place(), at)}.`,
          "Correct the one that is wrong; where another plan is meant, say which.",
        );
      }
    }
  }
}

/** What tells of a change of the years, or of an earlier plan. */
const otherwise =
  /\b(?:extend\w*|previous\w*|former\w*|replac\w+|supersed\w+|originally|earlier|old|now|renam\w+)\b/i;

interface Years {
  readonly text: string;
  readonly span: DaySpan;
  readonly before: string;
}

/** The only years that a text names, where they are more than one. */
function yearsIn(text: string): Years | undefined {
  const times = readPlainSentences(text).flatMap((sentence) => sentence.times);
  const [time] = times;
  if (time?.span === undefined || times.length !== 1 || (time.sort !== "span" && time.sort !== "year-pair"))
    return undefined;
  return { text: time.text, span: time.span, before: text.slice(0, time.start) };
}

function* problemsOf(
  texts: readonly LocatedText[],
  publication: Publication,
  titled: Years,
): Iterable<Problem> {
  const { period, title } = publication.front;
  const stated = period === undefined ? undefined : yearsIn(period);
  if (stated !== undefined && differs(stated.span, titled.span))
    yield warning(
      publication.locate("front-matter", "/period"),
      `The period is ${stated.text}, and the title names ${titled.text}.`,
      "Correct the one that is wrong.",
    );
  const name = titled.before.replace(/[\s,:(–—-]+$/, "").toLowerCase();
  if (name.split(" ").length < 2 || title.length > 150) return;
  for (const { prose } of texts) {
    for (const unit of prose.read().units) {
      const at = unit.isQuoted ? -1 : unit.text.toLowerCase().indexOf(name);
      if (at < 0) continue;
      const rest = /^[\s,:(–—-]{1,4}(?:for\s|from\s)?([^\p{L}]*\d{4}.{0,24})/u.exec(
        unit.text.slice(at + name.length, at + name.length + 40),
      );
      const written = rest?.[1];
      if (written === undefined) continue;
      const [time] = readPlainSentences(written).flatMap((sentence) => sentence.times);
      const isYears =
        time?.start === 0 && time.span !== undefined && (time.sort === "span" || time.sort === "year-pair");
      if (
        !isYears ||
        time.span === undefined ||
        !differs(time.span, titled.span) ||
        isSetApart(unit, at, at + name.length)
      )
        continue;
      yield warning(
        unit.place(at + name.length + (rest?.[0].length ?? 0) - written.length),
        `Here the years are ${time.text}, and the title of the paper has ${titled.text}.`,
        "Correct the one that is wrong; where another plan is meant, say which.",
      );
    }
  }
}

/** Whether two spans have one end in common and the other not: both differ where another plan is meant. */
function differs(a: DaySpan, b: DaySpan): boolean {
  const same = (end: "start" | "end") => a[end].slice(0, 4) === b[end].slice(0, 4);
  return same("start") !== same("end");
}
