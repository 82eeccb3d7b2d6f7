// Reads a page, or the print HTML of a document, as the texts that it says one after another: of every paragraph, cell,
// caption and label by itself, with the words that stand in place of pictures.
import { Parser } from "htmlparser2";
import {
  apartAttribute,
  isScreenReason,
  type ScreenReason,
  screenAttribute,
  sinceAttribute,
  textAttribute,
} from "../lib/screen-only.ts";
import { lettersOf } from "../pdf/proof/letters.ts";

/** A text. */
export interface Block {
  /** Its words with one space between them. */
  readonly text: string;
  /** Equal for two that say the same. */
  readonly key: string;
  /** A number for the section that it stands in: within one the order counts. */
  readonly section: number;
  /** Whether it is of the text that officers wrote, or of what that shows. */
  readonly isText: boolean;
  /** The measure that it is said of, where it stands in the sheet of one. */
  readonly sheet: string | undefined;
}

/** What to read. */
export interface BlockOrder {
  /** The element whose text is read: `main` of a page, `body` of print HTML. */
  readonly root: "main" | "body";
  /** Whether a mark says that an element is not wanted; with the day of the meeting, where it tells what one came to. */
  passesOver(reason: ScreenReason, since?: string): boolean;
}

const WITHIN_LINE = new Set(
  "a abbr b bdi bdo br cite code data del dfn em i ins kbd mark q s samp small span strong sub sup time u var wbr".split(
    " ",
  ),
);
/** Besides what is not seen: what is drawn differs by the room for it, and is said beside it and in its tables. */
const SILENT = new Set(["script", "style", "template", "svg"]);

interface OpenElement {
  readonly name: string;
  readonly isRoot: boolean;
  readonly isSilent: boolean;
  /** Whether it says where a thing stands, beside words and not among them. */
  readonly isTag: boolean;
  /** Whether it is the text that officers wrote, which is one section however it is divided. */
  readonly isText: boolean;
  /** The section around it, given where it is one by itself. */
  readonly around: number | undefined;
  readonly sheet: string | undefined;
}

/** Reads markup of our own layouts, in order. */
export function readBlocks(markup: string, { root, passesOver }: BlockOrder): readonly Block[] {
  const blocks: Block[] = [];
  const open: OpenElement[] = [];
  let [roots, silent, texts, section, sections] = [0, 0, 0, 0, 0];
  let line = "";
  let picture: string | undefined;
  const add = (words: string, isPicture = false): void => {
    const text = words.replaceAll(/\s+/gu, " ").trim();
    const key = lettersOf(text);
    // A chart is drawn once for each width, and said once.
    const isSaid = isPicture && picture === key;
    if (key !== "" && !isSaid) blocks.push({ text, key, section, isText: texts > 0, sheet: sheetOf(open) });
    if (key !== "") picture = isPicture ? key : undefined;
  };
  const endLine = (): void => {
    add(line);
    line = "";
  };
  const isRead = () => roots > 0 && silent === 0;
  const part = (name: string, isTag: boolean): void => {
    if (!isRead() || (WITHIN_LINE.has(name) && !isTag)) return;
    endLine();
    if (texts === 0) section = sections += 1;
  };
  const parser = new Parser({
    onopentag(name, attributes) {
      const reason = attributes[screenAttribute];
      const isTag = reason === ("later" satisfies ScreenReason);
      part(name, isTag);
      if (name === "br" && isRead()) line += " ";
      const isForOthers =
        attributes["aria-hidden"] === "true" ||
        (isScreenReason(reason) && passesOver(reason, attributes[sinceAttribute]));
      const element = {
        name,
        isRoot: name === root,
        isSilent: SILENT.has(name) || "hidden" in attributes || isForOthers,
        isText: textAttribute in attributes,
        isTag,
        around: apartAttribute in attributes ? section : undefined,
        sheet: attributes["data-sheet"],
      };
      open.push(element);
      if (element.around !== undefined) section = sections += 1;
      if (element.isRoot) roots += 1;
      if (isRead() && !isForOthers) add(insteadOf(name, attributes), true);
      if (element.isSilent) silent += 1;
      if (element.isText) texts += 1;
    },
    ontext(text) {
      if (isRead()) line += text;
    },
    onclosetag(name) {
      const element = open.pop();
      part(name, element?.isTag === true);
      if (element?.around !== undefined) section = element.around;
      if (element?.isRoot) roots -= 1;
      if (element?.isSilent) silent -= 1;
      if (element?.isText) texts -= 1;
    },
  });
  parser.end(markup);
  return blocks;
}

function sheetOf(open: readonly OpenElement[]): string | undefined {
  return open.findLast(({ sheet }) => sheet !== undefined)?.sheet;
}

/** What is said in place of a picture. */
function insteadOf(name: string, attributes: Readonly<Record<string, string>>): string {
  if (name === "img") return attributes["alt"] ?? "";
  return name === "svg" && attributes["role"] === "img" ? (attributes["aria-label"] ?? "") : "";
}
