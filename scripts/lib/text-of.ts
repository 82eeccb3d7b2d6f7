// The words of rendered HTML for data files, calendars and descriptions, which have no markup: what stands higher or lower
// and the marks of lists are kept as signs.
import { Parser } from "htmlparser2";
import type { SafeHtml } from "./html.ts";
import { enclosureOf, marksAttribute, type Numeral, writeMark } from "./list-mark.ts";
import { loweredText, raisedText } from "./raised-text.ts";

type Attributes = Readonly<Record<string, string>>;

/** What stands within words; every other element parts one word from the next. */
const inWords = new Set("a abbr b bdi code del em i ins mark q s span strong sub sup time u wbr".split(" "));

/** An ordered list that is open, and the number of its next item; undefined for one with bullets. */
type OpenList = { readonly attributes: Attributes; next: number } | undefined;

/** The words of a piece of markup. */
export function textOf(markup: SafeHtml | string): string {
  const lists: OpenList[] = [];
  /** What is written, and what stands higher or lower in it as far as it is read. */
  const texts = [""];
  let unread = 0;
  const write = (words: string): void => {
    if (unread === 0) texts.push((texts.pop() ?? "") + words);
  };
  const parser = new Parser({
    onopentag(name, attributes) {
      if (unread > 0 || isUnread(name, attributes)) {
        unread += 1;
        return;
      }
      if (name === "ul") lists.push(undefined);
      if (name === "ol") lists.push({ attributes, next: numberIn(attributes, "start") ?? 1 });
      if (name === "li") write(` ${markOf(lists.at(-1), attributes)} `);
      else if (!inWords.has(name)) write(" ");
      if (name === "sup" || name === "sub") texts.push("");
    },
    ontext: write,
    onclosetag(name) {
      if (unread > 0) {
        unread -= 1;
        return;
      }
      if (name === "ul" || name === "ol") lists.pop();
      if (name === "sup") write(raisedText(oneSpaced(texts.pop() ?? "")));
      else if (name === "sub") write(loweredText(oneSpaced(texts.pop() ?? "")));
      else if (!inWords.has(name)) write(" ");
    },
  });
  parser.end(markup.toString());
  return oneSpaced(texts.join(""));
}

/** Drawings, which are said beside, and the marks of notes, which stand elsewhere. */
function isUnread(name: string, attributes: Attributes): boolean {
  return name === "svg" || name === "style" || attributes["role"] === "doc-noteref";
}

function markOf(list: OpenList, item: Attributes): string {
  if (list === undefined) return "•";
  const value = numberIn(item, "value") ?? list.next;
  list.next = value + 1;
  const { attributes } = list;
  return writeMark({
    numeral: numerals.find((numeral) => numeral === attributes["type"]) ?? "1",
    enclosure: enclosureOf(attributes[marksAttribute]),
    value,
  });
}

const numerals: readonly Numeral[] = ["a", "A", "i", "I"];

function numberIn(attributes: Attributes, name: string): number | undefined {
  const written = attributes[name];
  return written === undefined ? undefined : Number(written);
}

function oneSpaced(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
