// Which columns of a table have the figures of periods, and which of them the latest.
import { readPlainSentences } from "../reading/read-sentences.ts";

/** The one column with the figures that are rated: by its name, or the last of those headed by a period. */
export function figureColumn(heads: readonly string[]): number | undefined {
  const named = heads.flatMap((head, column) =>
    /\b(?:actual|performance|result|outturn|achieved|latest|current|value|figure)\b/i.test(head) &&
    !/\b(?:target|previous|last|rating|rag|comment|date)/i.test(head)
      ? column
      : [],
  );
  if (named.length > 0) return named.length === 1 ? named[0] : undefined;
  return periodColumns(heads).at(-1);
}

/** The columns whose heads are periods and nothing more, if they are in order of time: `2023/24`, `Q3`, `January 2026`. */
export function periodColumns(heads: readonly string[]): readonly number[] {
  const found = heads.flatMap((head, column) => {
    const own = head.trim();
    const quarter = /^(?:Q|quarter )([1-4])$/i.exec(own)?.[1];
    if (quarter !== undefined) return { column, at: `Q${quarter}` };
    const [sentence, ...more] = readPlainSentences(own);
    const [time, ...others] = sentence?.times ?? [];
    if (time === undefined || more.length > 0 || others.length > 0 || time.span === undefined) return [];
    return time.text.length >= own.length - 3 && time.sort !== "relative"
      ? { column, at: time.span.start }
      : [];
  });
  const isInOrder = found.every(({ at }, index) => index === 0 || (found[index - 1]?.at ?? "") < at);
  return isInOrder ? found.map(({ column }) => column) : [];
}
