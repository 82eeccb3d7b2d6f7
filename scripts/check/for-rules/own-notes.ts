// What notes say of a stretch of text: a figure that a note explains is no slip.
import { remember } from "../../lib/remember.ts";
import type { ReadText } from "../../model/prose/read-text.ts";
import type { TextUnit } from "../../model/prose/text-unit.ts";

const notesOf = remember(({ units }: ReadText): ReadonlyMap<string, string> => {
  const notes = new Map<string, string>();
  for (const { sort, number = "", text } of units)
    if (sort === "note") notes.set(number, `${notes.get(number) ?? ""} ${text}`);
  return notes;
});

/** The words of the notes whose marks stand in a stretch of a piece, or right behind it. */
export function ownNotes(text: ReadText, { insets }: TextUnit, from: number, to: number): string {
  return insets
    .flatMap((inset) =>
      inset.kind === "note" && inset.at >= from && inset.at <= to + 1
        ? (notesOf(text).get(String(inset.number)) ?? [])
        : [],
    )
    .join(" ");
}
