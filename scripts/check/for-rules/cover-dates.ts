// The days that a typed cover gives, each behind its label: “Date of meeting: 12 May 2026”.
import type { IsoDay } from "../../lib/calendar.ts";
import type { ReadText } from "../../model/prose/read-text.ts";
import type { TextUnit } from "../../model/prose/text-unit.ts";
import { readPlainSentences, readSentences } from "../reading/read-sentences.ts";

/** A day behind a label. */
export interface CoverDate {
  /** In small letters. */
  readonly label: string;
  readonly day: IsoDay;
  readonly text: string;
  readonly unit: TextUnit;
  readonly at: number;
}

/** The days at the head of a text, in lines and in the first tables. */
export function coverDates({ units, grids }: Pick<ReadText, "units" | "grids">): readonly CoverDate[] {
  return [
    ...units.slice(0, 60).flatMap(inLine),
    ...grids.slice(0, 2).flatMap(({ rows }) => rows.flatMap(inRow)),
  ];
}

function inLine(unit: TextUnit): readonly CoverDate[] {
  if (unit.sort === "cell" || unit.isQuoted || !unit.text.includes(":")) return [];
  return unit.text.split("\n").flatMap((line, index, lines): readonly CoverDate[] => {
    const [, label = "", rest = ""] = /^([^:]{4,40}):\s*(.{4,60})$/.exec(line) ?? [];
    const offset = lines.slice(0, index).join("\n").length + (index > 0 ? 1 : 0);
    return dayIn(label, rest, unit, offset + line.length - rest.length);
  });
}

function inRow({ cells }: { readonly cells: readonly { readonly unit: TextUnit }[] }): readonly CoverDate[] {
  const [label, value] = cells;
  if (
    cells.length !== 2 ||
    label === undefined ||
    value === undefined ||
    readSentences(value.unit).length !== 1
  )
    return [];
  return dayIn(label.unit.text, value.unit.text, value.unit, 0);
}

function dayIn(label: string, written: string, unit: TextUnit, at: number): readonly CoverDate[] {
  // What no label of a cover lacks, before its rest is read.
  if (!/date|report|published|prepared|meeting|agenda|notice|summons/i.test(label)) return [];
  const times = readPlainSentences(written).flatMap((sentence) =>
    sentence.times.filter(({ sort }) => sort === "day"),
  );
  const [time] = times;
  if (time?.span === undefined || times.length !== 1) return [];
  return [
    {
      label: label.trim().toLowerCase().replace(/:$/, ""),
      day: time.span.start,
      text: time.text,
      unit,
      at: at + time.start,
    },
  ];
}
