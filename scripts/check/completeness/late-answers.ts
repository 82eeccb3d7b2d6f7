// A review is answered within two months, as the law asks in England and Wales.
import { addMonths } from "../../lib/calendar.ts";
import { isInForce } from "../../model/facts/due-list.ts";
import { endOf, parsePeriod, startOf } from "../../model/period.ts";
import type { TextGrid } from "../../model/prose/text-grid.ts";
import { type Check, type Problem, warning } from "../for-rules/check.ts";
import { isSetApart, type JudgedSentence, timedSentences } from "../for-rules/judged-sentences.ts";
import { judgedTexts } from "../for-rules/judged-texts.ts";
import { calledRow } from "../for-rules/row-names.ts";
import { readSentences } from "../reading/read-sentences.ts";

export const lateAnswers = {
  name: "late-answers",
  about:
    "The recommendations of a review are answered within two months of it: an executive in England or Wales has no longer (Local Government Act 2000, sections 9FE and 21B). Not held against a site in Scotland or Northern Ireland.",
  why: "Members who wait longer than the law allows can ask why, and often the date of the answer is a slip.",
  mend: "Correct the date of the answer or of the review. Where it was late, say why in the words of the answer.",
  level: "warning",
  *run(register) {
    if (/^(?:scotland|northern-ireland)$/.test(register.site.country ?? "")) return;
    for (const publication of register.publications.values()) {
      // A report is decided about where it goes; what asks others on its own is a review.
      if (publication.files.report !== undefined || !isInForce(publication)) continue;
      const out = endOf(publication.date);
      if (out === undefined) continue;
      const late = (publication.files.recommendations?.recommendations ?? []).flatMap(
        ({ ref, response }, at) => {
          const day = response === undefined ? undefined : startOf(parsePeriod(response.date));
          return day !== undefined && day > addMonths(out, 2) ? [{ ref, at, response, day }] : [];
        },
      );
      const [first] = late;
      if (first === undefined) continue;
      const more = late.length === 1 ? "" : `, as those to ${late.length - 1} more are`;
      yield warning(
        publication.locate("recommendations", `/recommendations/${first.at}/response/date`),
        `The answer to recommendation ${first.ref} is of ${parsePeriod(first.response?.date ?? "").text}${more}, more than two months after the review of ${publication.date?.text}.`,
        hint,
      );
    }
    for (const { prose } of judgedTexts(register))
      for (const grid of prose.read().grids) yield* inTable(grid);
    for (const judged of timedSentences(register)) yield* inSentence(judged);
  },
} as const satisfies Check;

const hint = "Correct the date that is wrong; where it was late, say why in the words of the answer.";

const asked = /\b(?:scrutiny|select committee|review panel|task (?:and finish )?group|commission)\b/i;

/** Columns for when a review went to those whom it asks, and when they answered. */
function* inTable(grid: TextGrid): Iterable<Problem> {
  const heads = Array.from({ length: grid.columns }, (_none, column) => grid.headOf(column));
  const around = [grid.caption?.text, grid.rows[0]?.cells[0]?.unit.section.at(-1)?.text, ...heads].join(" ");
  if (!asked.test(around) && !/\breviews?\b/i.test(around)) return;
  const sent = heads.findIndex(
    (head) =>
      /\b(?:sent|received|submitted|published|made|reported|report date|date of report)\b/i.test(head) &&
      !/respon|answer|repl/i.test(head),
  );
  const back = heads.findIndex(
    (head) => /\b(?:respon\w+|answer\w*|repl(?:y|ied))\b/i.test(head) && !/\bdue\b/i.test(head),
  );
  if (sent < 0 || back < 0) return;
  for (const row of grid.rows) {
    const [from, to] = [sent, back].map((column) => {
      const cell = row.cells.find((one) => one.column === column);
      const times = cell === undefined ? [] : readSentences(cell.unit).flatMap(({ times: own }) => own);
      const [time] = times;
      return times.length === 1 && time?.sort === "day" && time.span !== undefined && cell !== undefined
        ? { time, day: time.span.start, unit: cell.unit }
        : undefined;
    });
    if (row.isHead || from === undefined || to === undefined || to.day <= addMonths(from.day, 2)) continue;
    yield warning(
      to.unit.place(to.time.start),
      `“${calledRow(row, heads)}” was answered on “${to.time.text}”, more than two months after “${from.time.text}”.`,
      hint,
    );
  }
}

/** “Cabinet received the panel’s report on 4 March and responded on 9 July.” */
function* inSentence({ unit, sentence }: JudgedSentence): Iterable<Problem> {
  const [first, second, ...more] = sentence.times;
  if (first?.span === undefined || second?.span === undefined || more.length > 0) return;
  if (first.sort !== "day" || second.sort !== "day" || second.span.start <= addMonths(first.span.start, 2))
    return;
  const context = `${sentence.text} ${unit.section.map(({ text }) => text).join(" ")}`;
  if (!asked.test(context) || isSetApart(unit, first.start, second.end)) return;
  const before = unit.text.slice(sentence.start, first.start);
  const between = unit.text.slice(first.end, second.start);
  if (
    !/\b(?:report|review|recommendations)\b/i.test(before) ||
    !/\b(?:received|sent|submitted|published|presented|made|went|considered|issued)\b/i.test(before)
  )
    return;
  if (
    !/\b(?:respon(?:ded|se)|answered|answer|replied|reply)\b/i.test(between) ||
    /\b(?:due|expected|will|if|until)\b/i.test(between)
  )
    return;
  yield warning(
    unit.place(second.start),
    `The answer of “${second.text}” came more than two months after “${first.text}”.`,
    hint,
  );
}
