// What a cover, or a section of implications, answers with No or None, and what the rest of the paper says all the same.
import type { Place } from "../../lib/finding.ts";
import type { TextUnit } from "../../model/prose/text-unit.ts";
import { type Check, type Problem, warning } from "../for-rules/check.ts";
import { inLine, type JudgedPaper, judgedPapers } from "../for-rules/judged-papers.ts";
import { isSetApart } from "../for-rules/judged-sentences.ts";
import { readSentences } from "../reading/read-sentences.ts";
import { type CoverSubject, subjectOf } from "./cover-subjects.ts";

export const coverAnswers = {
  name: "cover-answers",
  about:
    "Where a cover or a section says No, None or Not applicable, such as of other committees, consultation, costs or exempt appendices, the paper does not speak of them elsewhere.",
  why: "Members and lawyers go by the cover: a decision for which the wrong box was ticked can be challenged.",
  mend: "Correct the answer on the cover, or the passage that says otherwise.",
  level: "warning",
  *run(register) {
    for (const paper of judgedPapers(register)) yield* judge(paper);
  },
} as const satisfies Check;

/** An answer of a cover. */
interface Answer {
  readonly subject: CoverSubject;
  readonly label: string;
  readonly written: string;
  readonly isYes: boolean;
  readonly place: Place;
  /** The pieces that it stands in. */
  readonly units: ReadonlySet<TextUnit>;
}

function* judge(paper: JudgedPaper): Iterable<Problem> {
  const answers = [...answersOf(paper)];
  for (const all of Map.groupBy(answers, ({ subject }) => subject).values()) {
    const [first, ...others] = all;
    if (first === undefined) continue;
    const other = others.find(({ isYes }) => isYes !== first.isYes);
    if (other !== undefined && first.subject.isOne)
      yield warning(
        other.place,
        `“${other.label}” is answered with “${other.written}” here, and “${first.label}” with “${first.written}” ${inLine(first.place, other.place)}.`,
        "Write the answer that holds in both places.",
      );
    // A page with several covers holds several reports.
    if (others.length === 0) yield* contradicted(first, paper);
  }
}

function* contradicted(answer: Answer, { pages }: JudgedPaper): Iterable<Problem> {
  const { told, also = told, denied: none } = answer.subject;
  const patterns = answer.isYes ? (none === undefined ? [] : [none]) : [told, also];
  for (const { prose } of pages)
    for (const unit of prose.read().units) {
      if (unit.isQuoted || unit.sort === "note" || answer.units.has(unit)) continue;
      const pattern = patterns.find((one) => one.test(unit.text));
      if (pattern === undefined) continue;
      for (const { text, start } of readSentences(unit)) {
        const found = pattern.exec(text);
        if (found === null || isSetApart(unit, start + found.index, start + found.index + 1)) continue;
        if (
          !answer.isYes &&
          denied.test(text.slice(Math.max(0, found.index - 40), found.index + found[0].length))
        )
          continue;
        if (answer.subject.isLeft?.test(text) === true) continue;
        const place = unit.place(start + found.index);
        yield warning(
          place,
          `It says “${around(text, found.index, found[0].length)}”, and “${answer.label}” is answered with “${answer.written}” ${inLine(answer.place, place)}.`,
          "Correct the answer, or the passage. If both are right, let the answer say why.",
        );
        return;
      }
    }
}

const denied =
  /\b(?:no|not|nor|never|neither|without|none|cannot|n't|if|whether|unless|should (?:there|an?y?|it))\b/i;

function* answersOf({ pages, publication }: JudgedPaper): Iterable<Answer> {
  for (const { prose } of pages) {
    const { units, grids } = prose.read();
    for (const { rows } of grids)
      for (const { cells } of rows) {
        const [label, written] = cells;
        if (cells.length === 2 && label !== undefined && written !== undefined)
          yield* answerOf(label.unit.text, written.unit.text, written.unit.place(0), [
            label.unit,
            written.unit,
          ]);
      }
    for (const [at, unit] of units.entries()) {
      if (unit.isQuoted) continue;
      const next = units[at + 1];
      if (unit.sort === "heading") {
        const after = units[at + 2];
        if (next?.sort === "paragraph" && (after === undefined || after.sort === "heading"))
          yield* answerOf(unit.text, next.text, next.place(0), [unit, next]);
      } else if (unit.sort === "paragraph" || unit.sort === "item") {
        const parted = /^([^:?\n]{4,90})[:?]\s*(\S.{0,90})$/u.exec(unit.text);
        if (parted !== null) yield* answerOf(parted[1] ?? "", parted[2] ?? "", unit.place(0), [unit]);
      }
    }
  }
  const { report } = publication.files;
  for (const [key, label] of fields) {
    const written = report?.[key];
    if (typeof written === "string")
      yield* answerOf(label, written, publication.locate("report", `/${key}`), []);
  }
}

const fields = [
  ["key-decision", "Key decision"],
  ["council-approval", "Council approval required"],
  ["other-consideration", "Consideration by any other committee"],
] as const;

const no =
  /^(?:no|none|n\/?a|nil|not (?:applicable|required|exempt|a key decision)|none (?:identified|known|arising|anticipated|expected|required|specific|directly|at (?:this|the) \p{L}+)(?: \p{L}+){0,6}|(?:this (?:report|paper) is )?open(?: report)?|public|(?:(?:there are|this (?:report|paper|decision) has) )?(?:no|none|not any)(?: \p{L}+){0,6} (?:implications?|appendices|consultation|impact|effects?|comments)(?: (?:arising|directly|direct|from|of|in|to|this|the|these|report|paper|decision|proposals?|recommendations?|at|stage)){0,8}|(?:an?|the) (?:[\p{L}-]+ ){1,6}(?:is|was|are) not (?:required|needed|necessary|applicable))\.?$/iu;
const yes = /^yes\b.{0,40}$/i;

function* answerOf(
  label: string,
  written: string,
  place: Place,
  units: readonly TextUnit[],
): Iterable<Answer> {
  const bare = written.trim();
  const isYes = yes.test(bare);
  if (!isYes && !no.test(bare)) return;
  const plain = label.replace(/^[\d.\s]+|[:?\s]+$/g, "");
  const subject = subjectOf(plain);
  if (subject !== undefined)
    yield { subject, label: plain, written: bare, isYes, place, units: new Set(units) };
}

function around(text: string, at: number, length: number): string {
  const from = text.lastIndexOf(" ", Math.max(0, at - 20)) + 1;
  const to = text.indexOf(" ", Math.min(text.length, at + length + 25));
  return text.slice(from, to < 0 ? undefined : to).replace(/[\s.,;]+$/, "");
}
