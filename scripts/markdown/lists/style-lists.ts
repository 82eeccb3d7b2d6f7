// Gives lists the marks that were typed, as HTML has them: how they count, from where, and what stands around the number.
// Items of another sort among those of a list become a list within it.
import type { StateCore, Token } from "markdown-it";
import { isSameSort, type ListMark, marksAttribute, marksOf } from "../../lib/list-mark.ts";
import type { TokenNotes } from "../token-notes.ts";

/** The mark of an item; undefined for one that the parser reads by itself. */
type MarkOf = (item: Token) => ListMark | undefined;

/** A list of items that count alike. */
interface Run {
  readonly open: Token;
  readonly items: { readonly item: Token; readonly mark: ListMark }[];
}

/** A list as the parser has read it: the items that are to come, and the runs that are open, the innermost last. */
interface OpenList {
  readonly marks: ListMark[];
  readonly runs: Run[];
}

/** The tokens of a text with its lists in order. */
export function styleLists(state: StateCore, notes: TokenNotes, markOf: MarkOf): Token[] {
  const lines = state.src.split("\n");
  const marks = new Map<Token, ListMark>();
  for (const token of state.tokens) {
    // Items of lists with bullets have no number.
    if (token.type === "list_item_open" && token.info !== "")
      marks.set(token, markOf(token) ?? ownMark(token));
  }
  if (marks.size === 0) return state.tokens;
  const marksIn = listMarks(state.tokens, marks);
  const out: Token[] = [];
  const lists: OpenList[] = [];
  let depth = 0;
  const make = (type: string, nesting: 1 | -1) => {
    const token = new state.Token(type, type.startsWith("list_item") ? "li" : "ol", nesting);
    token.block = true;
    return token;
  };
  const endRun = ({ runs }: OpenList) => {
    const run = runs.pop();
    if (run !== undefined) styleRun(run, notes);
  };
  const endInner = (list: OpenList) => {
    endRun(list);
    out.push(make("ordered_list_close", -1), make("list_item_close", -1));
    depth -= 2;
  };
  const beginRun = (list: OpenList) => {
    const open = make("ordered_list_open", 1);
    list.runs.push({ open, items: [] });
    out.push(open);
  };
  for (const token of state.tokens) {
    const list = lists.at(-1);
    const mark = marks.get(token);
    if (token.type === "ordered_list_open")
      lists.push({ marks: marksIn.get(token) ?? [], runs: [{ open: token, items: [] }] });
    else if (token.type === "ordered_list_close" && list !== undefined) {
      while (list.runs.length > 1) endInner(list);
      endRun(list);
      lists.pop();
    } else if (mark !== undefined && list !== undefined) {
      list.marks.shift();
      const isOf = ({ items: [first] }: Run) => first === undefined || isSameSort(first.mark, mark);
      const same = list.runs.findLastIndex(isOf);
      const isParted = lines[(token.map?.[0] ?? 0) - 1]?.trim() === "";
      if (same >= 0) while (list.runs.length > same + 1) endInner(list);
      const last = list.runs.at(-1)?.items.at(-1)?.mark.value ?? 0;
      if (same < 0 && mark.value === 1 && (isGoneOnWith(list) || !isParted)) {
        // The item before it takes the list in.
        out.pop();
        depth += 2;
        beginRun(list);
      } else if (same < 0 || (mark.value === 1 && last > 1 && isParted)) {
        endRun(list);
        out.push(make("ordered_list_close", -1));
        beginRun(list);
      }
      list.runs.at(-1)?.items.push({ item: token, mark });
    }
    token.level += depth;
    out.push(token);
  }
  return out;
}

/** The marks of the items of each list, by its opening token. */
function listMarks(
  tokens: readonly Token[],
  marks: ReadonlyMap<Token, ListMark>,
): ReadonlyMap<Token, ListMark[]> {
  const found = new Map<Token, ListMark[]>();
  const open: ListMark[][] = [];
  for (const token of tokens) {
    const mark = marks.get(token);
    if (token.type === "ordered_list_open") {
      const own: ListMark[] = [];
      open.push(own);
      found.set(token, own);
    } else if (token.type === "ordered_list_close") open.pop();
    else if (mark !== undefined) open.at(-1)?.push(mark);
  }
  return found;
}

/** Whether the innermost run goes on after the item that is read. */
function isGoneOnWith({ marks, runs }: OpenList): boolean {
  const [first] = runs.at(-1)?.items ?? [];
  return first !== undefined && marks.some((mark) => isSameSort(mark, first.mark));
}

function ownMark({ info, markup }: Token): ListMark {
  const enclosure = markup === ")" ? "bracket" : "stop";
  return { numeral: "1", enclosure, value: Number(info), width: info.length + 1 };
}

/** Figures that are all the same are a way to have a list numbered. */
function styleRun({ open, items }: Run, notes: TokenNotes): void {
  const [first, ...more] = items;
  if (first === undefined) return;
  // What the parser has read off the figures in the place of the mark.
  open.attrs = [];
  const { numeral, value } = first.mark;
  const isNumbered = numeral === "1" && more.length > 0 && more.every(({ mark }) => mark.value === value);
  const last = isNumbered ? String(value + more.length).length + 1 : 0;
  const widest = Math.max(last, ...items.map(({ mark }) => mark.width));
  const marks = marksOf(first.mark);
  if (numeral !== "1") open.attrSet("type", numeral);
  if (value !== 1) open.attrSet("start", String(value));
  if (marks !== undefined) open.attrSet(marksAttribute, marks);
  // Marks hang before the words, and need more room than figures of one digit do.
  if (widest > 3) open.attrSet("class", widest > 5 ? "list--widest" : "list--wide");
  if (isNumbered) return;
  const seen = new Set([value]);
  let before = value;
  for (const { item, mark } of more) {
    if (mark.value !== before + 1) item.attrSet("value", String(mark.value));
    if (seen.has(mark.value)) notes.repeatedItems.add(item);
    seen.add(mark.value);
    before = mark.value;
  }
}
