// The words of rendered HTML for data files, calendars and descriptions, which have no markup: what stands higher or lower
// and the marks of lists are kept as signs. Only for markup of our own renderer, where every < > & and quotation mark of the text is escaped.
import { decodeHTML } from "entities";
import { loweredText, raisedText } from "../lib/raised-text.ts";
import { type Numeral, writeMark } from "../markdown/lists/list-mark.ts";

/** What stands within words; every other element parts one word from the next. */
const inWords = new Set("a abbr b bdi code del em i ins mark q s span strong time u wbr".split(" "));

const unread = /<(svg|style)\b[\s\S]*?<\/\1>|<sup class="note-mark"[\s\S]*?<\/sup>/g;
const higherOrLower = /<(sup|sub)\b[^>]*>([\s\S]*?)<\/\1>/g;

/** An ordered list that is open, and the number of its next item; undefined for one with bullets. */
type OpenList = { readonly attributes: string; next: number } | undefined;

/** The words of a piece of markup. */
export function textOf(markup: string): string {
  const lists: OpenList[] = [];
  const bare = markup
    .replace(unread, "")
    .replace(higherOrLower, (_whole, name: string, inner: string) => {
      const words = textOf(inner);
      return escapeAgain(name === "sup" ? raisedText(words) : loweredText(words));
    })
    .replace(
      /<(\/?)([a-z][a-z0-9]*)\b([^>]*)>/gi,
      (_tag, slash: string, name: string, attributes: string) => {
        if (name === "ul" || name === "ol") {
          if (slash !== "") lists.pop();
          else
            lists.push(name === "ul" ? undefined : { attributes, next: numberIn(attributes, "start") ?? 1 });
        }
        if (name === "li" && slash === "") return ` ${markOf(lists.at(-1), attributes)} `;
        return inWords.has(name) ? "" : " ";
      },
    );
  return decodeHTML(bare).replace(/\s+/g, " ").trim();
}

function markOf(list: OpenList, item: string): string {
  if (list === undefined) return "•";
  const value = numberIn(item, "value") ?? list.next;
  list.next = value + 1;
  const enclosure = /\blist--[a-z-]+-(brackets?)\b/.exec(list.attributes)?.[1];
  return writeMark({
    numeral: numerals.find((numeral) => list.attributes.includes(`type="${numeral}"`)) ?? "1",
    enclosure: enclosure === "brackets" ? "brackets" : enclosure === "bracket" ? "bracket" : "stop",
    value,
  });
}

const numerals: readonly Numeral[] = ["a", "A", "i", "I"];

function numberIn(attributes: string, name: string): number | undefined {
  const written = new RegExp(` ${name}="(-?\\d+)"`).exec(attributes)?.[1];
  return written === undefined ? undefined : Number(written);
}

/** The whole is decoded once more at its end. */
function escapeAgain(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
}
