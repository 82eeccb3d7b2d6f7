// Labels such as “Owner:” behind which nothing stands, where another of the paper has its words.
import type { TextUnit } from "../../model/prose/text-unit.ts";
import { type Problem, warning } from "../for-rules/check.ts";
import { isEnglish } from "../reading/read-sentences.ts";

/** A label of what belongs to a recommendation or an action. */
const label =
  /^(?:action |recommendation |risk )?(?:owner|lead(?: officer| member| director)?|responsible (?:officer|person|body|director|service)|accountable (?:officer|director|person)|by whom|by when|due(?: date| by)?|deadline|target date|timescale|completion date|definition|target|polarity|baseline|contact officer|portfolio holder|cabinet member|director|(?:risk |residual |inherent |current |target )?score|impact|likelihood|mitigation|report author|author|resolved|decision|reasons?(?: for (?:the )?(?:decision|recommendation))?|response|answer|(?:recommendation|action|objective|priority|risk|question|answer) \d{1,2})\s*[:–-]$/i;

/** Pieces, or lines of one, that are a label alone where another such label has its words. */
export function* blankLabels(units: readonly TextUnit[]): Iterable<Problem> {
  const bare: { readonly unit: TextUnit; readonly at: number; readonly text: string }[] = [];
  const told = new Set<string>();
  for (const [index, unit] of units.entries()) {
    if (unit.isQuoted || (unit.sort !== "paragraph" && unit.sort !== "item") || unit.text.length > 400)
      continue;
    if (!/[:–-]/.test(unit.text) || !isEnglish(unit)) continue;
    let at = 0;
    const lines = unit.text.split("\n");
    for (const [number, line] of lines.entries()) {
      for (const part of line.split(/(?<=[;|])/)) {
        const text = part.replace(/[;|]\s*$/, "").trim();
        const [, , decided, made = ""] =
          /(^|[.\s])((?:RESOLVED|Resolved|AGREED|Agreed|DECISION|Decision)(?: unanimously)?\s*:)\s*(.*)$/.exec(
            text,
          ) ?? [];
        if (decided !== undefined && !label.test(text)) {
          if (made !== "") told.add(keyOf(decided));
          else if (number < lines.length - 1 || !announces(unit, units[index + 1]))
            bare.push({ unit, at: at + part.indexOf(decided), text: decided });
        }
        const [, key = "", value = ""] = /^([\p{L}\d ]{3,34}\s*[:–-])\s*(.*)$/u.exec(text) ?? [];
        if (key !== "" && label.test(key.trim())) {
          const name = keyOf(key);
          if (value !== "") told.add(name);
          else if (number < lines.length - 1 || !announces(unit, units[index + 1]))
            bare.push({ unit, at: at + part.indexOf(key.trim()), text: key.trim() });
        }
        at += part.length;
      }
      at += 1;
    }
  }
  for (const { unit, at, text } of bare) {
    if (!told.has(keyOf(text))) continue;
    yield warning(
      unit.place(at),
      `Behind “${text}”${headed(unit)} stands nothing, and elsewhere in the paper something does.`,
      "Write it; where it is not settled, say so, with who will settle it.",
    );
  }
}

function keyOf(written: string): string {
  return written
    .toLowerCase()
    .replace(/[^a-z]+/g, " ")
    .trim();
}

function headed({ section }: TextUnit): string {
  const heading = section.at(-1)?.text;
  return heading === undefined ? "" : ` under “${heading}”`;
}

/** Whether what follows may be what a label announces: a list, or words of no label. */
function announces(unit: TextUnit, next: TextUnit | undefined): boolean {
  if (next === undefined || next.sort === "heading") return false;
  if (next.section.at(-1) !== unit.section.at(-1)) return false;
  if (next.sort === "item") return unit.sort !== "item" || !/^[\p{L} ]{3,24}:/u.test(next.text);
  return (
    next.sort !== "paragraph" || !/^[\p{L} ]{3,30}[:.]|^(?:Recommendation|Action)\b|^R?\d/u.test(next.text)
  );
}
