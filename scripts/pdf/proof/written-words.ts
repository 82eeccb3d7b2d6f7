// What the tags of a finished document say, in order, with what is shown for each: the other half of `page-words.ts`.
import { type PDFDict, type PDFDocument, PDFName, PDFRef } from "@cantoo/pdf-lib";
import { lookUpDict, textOf } from "../reading/look-up.ts";
import { readKids, type StructureKid } from "../structure/read-kids.ts";
import type { ShownContent } from "./shown-content.ts";
import type { ShownMark } from "./shown-reader.ts";

/** A text, or a picture with what is said in its place. */
export interface WrittenWords {
  readonly kind: "text" | "picture";
  readonly text: string;
  /** What is shown where other words are read: in place of a text, or of a picture. */
  readonly shown: readonly ShownMark[];
  /** Whether `text` stands in place of what is shown. */
  readonly isInstead: boolean;
  /** The page, from 1. */
  readonly page: number;
}

const S = PDFName.of("S");
const ALT = PDFName.of("Alt");
const ACTUAL_TEXT = PDFName.of("ActualText");
const FIGURE = PDFName.of("Figure");

/** Reads the tags in order. */
export function readWrittenWords(
  document: PDFDocument,
  { marks }: Pick<ShownContent, "marks">,
): readonly WrittenWords[] {
  const pages = new Map(document.getPages().map(({ ref }, index) => [ref, index + 1]));
  const words: WrittenWords[] = [];

  /** What is shown of a kid that is content; undefined for any other. */
  const contentOf = (kid: StructureKid): Content | undefined => {
    if (kid.kind !== "content") return undefined;
    const { stream, mcid, page } = kid;
    const mark = stream instanceof PDFRef ? marks.get(stream)?.get(mcid) : undefined;
    return { mark: mark ?? NOTHING_SHOWN, page: (page instanceof PDFRef && pages.get(page)) || 0 };
  };

  /** All that is shown in an element, however deep. */
  const gather = (element: PDFDict): readonly Content[] =>
    readKids(element).flatMap((kid) =>
      kid.kind === "element" ? gather(kid.element) : (contentOf(kid) ?? []),
    );

  const say = (
    kind: WrittenWords["kind"],
    text: string,
    contents: readonly Content[],
    isInstead: boolean,
  ): void => {
    const shown = contents.map(({ mark }) => mark);
    words.push({ kind, text, shown, isInstead, page: contents[0]?.page ?? 0 });
  };

  const read = (element: PDFDict): void => {
    const instead = textOf(element.get(ACTUAL_TEXT));
    if (instead !== undefined) {
      say("text", instead, gather(element), true);
      return;
    }
    const kids = readKids(element);
    const isPicture = element.get(S) === FIGURE;
    let isSaid = false;
    for (const kid of kids) {
      const content = contentOf(kid);
      if (kid.kind === "element") read(kid.element);
      else if (content && !isPicture) say("text", content.mark.text, [content], false);
      else if (content && !isSaid) {
        isSaid = true;
        say(
          "picture",
          textOf(element.get(ALT)) ?? "",
          kids.flatMap((each) => contentOf(each) ?? []),
          true,
        );
      }
    }
  };

  const root = lookUpDict(document.catalog, "StructTreeRoot");
  for (const kid of root ? readKids(root) : []) if (kid.kind === "element") read(kid.element);
  return words;
}

/** Content with the page that it stands on. */
interface Content {
  readonly mark: ShownMark;
  readonly page: number;
}

const NOTHING_SHOWN: ShownMark = { text: "", unnamed: 0, paints: false, sizes: new Map() };
