// A list of appendices says of each what it is.
import type { TextUnit } from "../../model/prose/text-unit.ts";
import { type Check, warning } from "../for-rules/check.ts";
import { judgedTexts } from "../for-rules/judged-texts.ts";
import { isEnglish } from "../reading/read-sentences.ts";

export const untitledAppendices = {
  name: "untitled-appendices",
  about: "Where a list of appendices or annexes says what they are, it says so of each.",
  why: "Nobody opens “Appendix 2” to find out whether it is the one they need.",
  mend: "Write behind its label what it is; where there is no such appendix any more, take it out.",
  level: "warning",
  *run(register) {
    for (const { prose } of judgedTexts(register)) {
      const { units, grids } = prose.read();
      const rows = grids.flatMap(({ rows: all }) =>
        all.flatMap(({ cells }) => (cells.length === 2 ? [cells.map(({ unit }) => unit)] : [])),
      );
      const entries: (Entry | undefined)[] = [
        ...units.map((unit) =>
          unit.sort === "item" || unit.sort === "paragraph" ? entryOf(unit, "") : undefined,
        ),
        undefined,
        ...rows.map(([label, title]) =>
          label === undefined || title === undefined ? undefined : entryOf(label, title.text),
        ),
      ];
      for (const [at, entry] of entries.entries()) {
        if (entry?.title !== "") continue;
        const near = [entries[at - 2], entries[at - 1], entries[at + 1], entries[at + 2]];
        const beside = [entries[at - 1], entries[at + 1]].find(
          (one) => one !== undefined && one.title !== "",
        );
        if (beside === undefined || near.filter((one) => one !== undefined && one.title !== "").length < 2)
          continue;
        yield warning(
          entry.unit.place(0),
          `Nothing says what “${entry.label}” is, and of “${beside.label}” the list says “${beside.title}”.`,
          "Write behind its label what it is; where there is no such appendix, take it out.",
        );
      }
    }
  },
} as const satisfies Check;

interface Entry {
  readonly unit: TextUnit;
  readonly label: string;
  readonly title: string;
}

/** A line that begins with the label of an appendix, and what it says of it. */
function entryOf(unit: TextUnit, beside: string): Entry | undefined {
  if (unit.isQuoted || unit.text.length > 200 || !isEnglish(unit)) return undefined;
  const [, label, rest = ""] =
    /^((?:Appendix|Annexe?|Enclosure|Schedule|Attachment) (?:\d{1,2}|[A-Z]|[IVX]{1,4})[a-z]?)\b(.*)$/s.exec(
      unit.text.trim(),
    ) ?? [];
  if (label === undefined) return undefined;
  // “Appendix 2 shows …” is a sentence.
  const title = `${rest} ${beside}`.replace(/^[\s:.–—-]+/, "").trim();
  return /^ \p{Ll}/u.test(rest) ? undefined : { unit, label, title };
}
