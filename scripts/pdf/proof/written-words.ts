// What the tags of a finished document say, in order, with what is shown for each: the other half of `page-words.ts`.
import {
  PDFArray,
  PDFDict,
  type PDFDocument,
  PDFHexString,
  PDFName,
  PDFNumber,
  type PDFObject,
  PDFRef,
  PDFString,
} from "@cantoo/pdf-lib";
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
const K = PDFName.of("K");
const PG = PDFName.of("Pg");
const STM = PDFName.of("Stm");
const MCID = PDFName.of("MCID");
const ALT = PDFName.of("Alt");
const ACTUAL_TEXT = PDFName.of("ActualText");
const FIGURE = PDFName.of("Figure");

/** Reads the tags in order. */
export function readWrittenWords(
  document: PDFDocument,
  { marks }: Pick<ShownContent, "marks">,
): readonly WrittenWords[] {
  const { context, catalog } = document;
  const pages = new Map(document.getPages().map(({ ref }, index) => [ref, index + 1]));
  const words: WrittenWords[] = [];

  const contentOf = (
    kid: PDFObject,
    page: PDFRef | undefined,
  ): { mark: ShownMark; page: number } | undefined => {
    const object = context.lookup(kid);
    const dictionary = object instanceof PDFDict ? object : undefined;
    const mcid = dictionary ? dictionary.lookup(MCID) : object;
    if (!(mcid instanceof PDFNumber)) return undefined;
    const on = dictionary?.get(PG) ?? page;
    const stream = dictionary?.get(STM) ?? on;
    const mark = stream instanceof PDFRef ? marks.get(stream)?.get(mcid.asNumber()) : undefined;
    return { mark: mark ?? NOTHING_SHOWN, page: (on instanceof PDFRef && pages.get(on)) || 0 };
  };

  /** All that is shown in an element, however deep. */
  const gather = (element: PDFDict): readonly { mark: ShownMark; page: number }[] => {
    const page = element.get(PG);
    return kidsOf(element).flatMap((kid) => {
      const content = contentOf(kid, page instanceof PDFRef ? page : undefined);
      if (content) return [content];
      const child = context.lookup(kid);
      return child instanceof PDFDict && child.has(S) ? gather(child) : [];
    });
  };

  const read = (element: PDFDict): void => {
    const instead = textOf(element.get(ACTUAL_TEXT));
    if (instead !== undefined) {
      const shown = gather(element);
      words.push({
        kind: "text",
        text: instead,
        shown: shown.map(({ mark }) => mark),
        isInstead: true,
        page: shown[0]?.page ?? 0,
      });
      return;
    }
    const page = element.get(PG);
    const kids = kidsOf(element);
    const contents = kids.map((kid) => contentOf(kid, page instanceof PDFRef ? page : undefined));
    const isPicture = element.get(S) === FIGURE;
    let isSaid = false;
    for (const [at, kid] of kids.entries()) {
      const content = contents[at];
      if (content && isPicture) {
        if (isSaid) continue;
        isSaid = true;
        const shown = contents.flatMap((each) => (each ? [each.mark] : []));
        words.push({
          kind: "picture",
          text: textOf(element.get(ALT)) ?? "",
          shown,
          isInstead: true,
          page: content.page,
        });
      } else if (content)
        words.push({
          kind: "text",
          text: content.mark.text,
          shown: [content.mark],
          isInstead: false,
          page: content.page,
        });
      else {
        const child = context.lookup(kid);
        if (child instanceof PDFDict && child.has(S)) read(child);
      }
    }
  };

  const root = catalog.lookupMaybe(PDFName.of("StructTreeRoot"), PDFDict);
  for (const kid of root ? kidsOf(root) : []) {
    const element = context.lookup(kid);
    if (element instanceof PDFDict) read(element);
  }
  return words;
}

const NOTHING_SHOWN: ShownMark = { text: "", unnamed: 0, paints: false, sizes: new Map() };

function kidsOf(element: PDFDict): readonly PDFObject[] {
  const kid = element.get(K);
  const list = kid instanceof PDFRef ? element.context.lookup(kid) : kid;
  if (list instanceof PDFArray) return list.asArray();
  return kid === undefined ? [] : [kid];
}

function textOf(object: PDFObject | undefined): string | undefined {
  return object instanceof PDFString || object instanceof PDFHexString ? object.decodeText() : undefined;
}
