// The minutes that a text holds under typed numbers, as headings or in bold at the head of a paragraph.
import type { Place } from "../../lib/finding.ts";
import { remember } from "../../lib/remember.ts";
import type { Prose } from "../../model/prose/prose.ts";
import type { TextUnit } from "../../model/prose/text-unit.ts";

/** A minute: `26/07 Apologies`, `41. Budget timetable`. */
export interface TypedMinute {
  /** As written, such as `41` or `26/07`. */
  readonly number: string;
  /** What comes before the part of the number that runs on: `26/` of `26/07`. */
  readonly series: string;
  readonly count: number;
  readonly title: string;
  readonly place: Place;
}

/** The minutes of a text, in order; none where what is numbered may be sections of a report. */
export const typedMinutes = remember((prose: Prose): readonly TypedMinute[] => {
  const { units } = prose.read();
  const found = units.flatMap((unit): readonly TypedMinute[] => {
    const read = unit.isQuoted ? undefined : minuteOf(unit);
    return read === undefined ? [] : [{ ...read, place: unit.place(0) }];
  });
  const [first, ...rest] = found;
  if (first === undefined || rest.length < 2) return [];
  const isRun = rest.every(
    ({ series, count }, at) => series === first.series && count > (found[at]?.count ?? 0) - 2,
  );
  const areMinutes =
    first.series !== "" ||
    first.count >= 10 ||
    units.some(({ sort, text }) => sort === "heading" && /\bminutes of\b/i.test(text));
  return isRun && areMinutes ? found : [];
});

function minuteOf({ sort, text, spans }: TextUnit): Omit<TypedMinute, "place"> | undefined {
  if (sort !== "heading" && sort !== "paragraph") return undefined;
  const bold = spans.find(({ kind, from }) => kind === "strong" && from === 0);
  if (sort === "paragraph" && bold === undefined) return undefined;
  const words = bold === undefined ? text : text.slice(0, bold.to);
  const read = /^(?:Minute (?:No\.? ?)?)?((\d{2,4}\/)?(\d{1,4}))[.:)]?(?:\s+|$)(?=\p{Lu}|$)(.*)$/u.exec(
    words.trim(),
  );
  if (read === null) return undefined;
  const [, number = "", series = "", count = "", title = ""] = read;
  return { number, series, count: Number(count), title: title.replace(/[.:]$/, "") };
}
