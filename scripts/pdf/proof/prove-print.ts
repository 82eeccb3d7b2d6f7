// Proves that a finished document says and shows what its page does: every word in order and once, nothing cut.
import type { PDFDocument } from "@cantoo/pdf-lib";
import type { PrintedElement } from "../page-snapshot.ts";
import { compareReadings, type Difference, type ReadText } from "./compare-readings.ts";
import { countMissing, lettersOf } from "./letters.ts";
import { type PageWords, readPageWords } from "./page-words.ts";
import type { PrintFault } from "./print-fault.ts";
import { readShownContent } from "./shown-content.ts";
import type { Cut, ShownMark } from "./shown-reader.ts";
import { readWrittenWords, type WrittenWords } from "./written-words.ts";

/**
 * Holds a finished document, as its objects are about to be written out, against the page that it was printed from: empty
 * if all is well. Throws StreamError if a page of it is damaged.
 */
export function provePrint(document: PDFDocument, page: PrintedElement): readonly PrintFault[] {
  const { said, unsaid } = readPageWords(page);
  const shown = readShownContent(document);
  const written = readWrittenWords(document, shown);
  const differences = compareReadings(said.map(asText), written.map(asText));
  const images = imageMarks(said, written);
  return [
    ...describeDifferences(differences, written),
    ...written.flatMap(hiddenLetters),
    ...(differences.length === 0 ? hiddenDrawings(said, written) : []),
    ...hiddenDecoration(unsaid, shown.decoration),
    ...cutPieces(shown.cuts, images),
  ];
}

/** Pictures are told from words by a letter that no text has. */
const PICTURE = "\ue000";

function asText({
  kind,
  text,
  mayLack = false,
}: {
  readonly kind: "text" | "picture";
  readonly text: string;
  readonly mayLack?: boolean;
}): ReadText {
  return { text: kind === "picture" ? ` ${PICTURE}${text.replaceAll(/\s+/gu, "\u00a0")} ` : text, mayLack };
}

function describeDifferences(
  differences: readonly Difference[],
  written: readonly WrittenWords[],
): readonly PrintFault[] {
  const added = new Map(
    differences.flatMap((one) => (one.wanted === "" ? [[lettersOf(one.found), one] as const] : [])),
  );
  const moved = new Set(differences.flatMap((one) => added.get(lettersOf(one.wanted)) ?? []));
  return differences
    .filter((one) => !moved.has(one))
    .map(({ wanted, found, before, at }): PrintFault => {
      const page = written[Math.min(at, written.length - 1)]?.page;
      const isMoved = wanted !== "" && added.has(lettersOf(wanted));
      const isPicture = wanted.includes(PICTURE);
      const kind = wanted === "" ? "added" : isMoved ? "moved" : isPicture ? "picture" : "missing";
      return { kind, words: plain(wanted === "" ? found : wanted), before: plain(before), page };
    });
}

function plain(words: string): string {
  return words.replaceAll(PICTURE, "").replaceAll("\u00a0", " ");
}

/** A glyph without a name may stand for several letters, as one of Arabic or Devanagari does. */
const LETTERS_OF_A_GLYPH = 4;

/** Text that is read out, where not all of its letters can be seen. */
function hiddenLetters({ kind, text, shown, isInstead, page }: WrittenWords): readonly PrintFault[] {
  if (kind === "picture" || !isInstead || isSeen(text, shown)) return [];
  return [{ kind: "missing", words: text.trim(), before: "", page }];
}

function isSeen(text: string, shown: readonly ShownMark[]): boolean {
  const unnamed = shown.reduce((sum, mark) => sum + mark.unnamed, 0);
  const there = shown.map((mark) => mark.text).join("");
  // The mark of a list may be a shape without a letter.
  if (there === "" && unnamed === 0)
    return shown.some(({ paints }) => paints) && countMissing(text, "") === 0;
  return countMissing(text, there) <= unnamed * LETTERS_OF_A_GLYPH;
}

/** The words that are drawn in a picture. */
function hiddenDrawings(said: readonly PageWords[], written: readonly WrittenWords[]): readonly PrintFault[] {
  const pictures = written.filter(({ kind }) => kind === "picture");
  return said
    .filter(({ kind }) => kind === "picture")
    .flatMap(({ text, drawn }, at): readonly PrintFault[] => {
      const picture = pictures[at];
      if (picture === undefined || drawn === "" || isSeen(drawn, picture.shown)) return [];
      return [{ kind: "picture-cut", words: text, before: "", page: picture.page }];
    });
}

/** What is for eyes alone is painted as decoration, in whatever order. */
function hiddenDecoration(unsaid: readonly string[], decoration: string): readonly PrintFault[] {
  const words = unsaid.join(" ");
  if (countMissing(words, decoration) === 0) return [];
  return unsaid
    .filter((text) => countMissing(text, decoration) > 0)
    .map((text): PrintFault => ({ kind: "missing", words: text.trim(), before: "", page: undefined }));
}

/** The pieces that show the file of an image: what its author has cut off in it is cut on the page too. */
function imageMarks(said: readonly PageWords[], written: readonly WrittenWords[]): ReadonlySet<ShownMark> {
  const pictures = written.filter(({ kind }) => kind === "picture");
  return new Set(
    said
      .filter(({ kind }) => kind === "picture")
      .flatMap(({ drawn }, at) => (drawn === "" ? (pictures[at]?.shown ?? []) : [])),
  );
}

function cutPieces(cuts: readonly Cut[], images: ReadonlySet<ShownMark>): readonly PrintFault[] {
  const faults = new Map<ShownMark | string, PrintFault>();
  for (const { page, text, mark } of cuts) {
    const isImage = mark !== undefined && images.has(mark);
    if (text !== undefined && isImage) continue;
    const key = mark ?? `${page} ${text}`;
    const known = faults.get(key);
    const words = text ?? "";
    if (known) faults.set(key, { ...known, words: `${known.words} ${words}`.trim() });
    else
      faults.set(key, {
        kind: text === undefined ? "picture-cut" : "cut",
        words: words.trim(),
        before: "",
        page,
      });
  }
  return [...faults.values()];
}
