// What Word shows while a text is being changed, and notes of its writers to each other, pasted along with the text.
import { type Check, warning } from "../for-rules/check.ts";
import { shownTexts, typed } from "../for-rules/shown-texts.ts";
import { writersRemark } from "./writers-remark.ts";

export const editingMarks = {
  name: "editing-marks",
  about:
    "No text holds what Word shows beside it while it is being changed, such as “Commented [AB1]” or “Formatted: Font”, nor a note of its writers to each other.",
  why: "Readers see who changed what in a draft, and what its writers were unsure of.",
  mend: "Take the marks out; where a note asks something, answer it first.",
  level: "warning",
  *run(register) {
    for (const shown of shownTexts(register)) {
      const remark = shown.unit === undefined ? undefined : writersRemark(shown.text);
      if (remark !== undefined) {
        yield warning(
          shown.place(remark.at),
          `“${typed(shown, remark.at, remark.written)}” is a remark of the writers to each other.`,
          "Settle what it asks or notes, and take it out.",
        );
        continue;
      }
      if (!mayMark.test(shown.text)) continue;
      for (const { kinds, pattern } of patterns) {
        if (kinds !== undefined && !kinds.has(shown.unit?.sort ?? "field")) continue;
        const match = pattern.exec(shown.text);
        if (match === null) continue;
        const own = match[0].trim();
        yield warning(
          shown.place(match.index + match[0].indexOf(own)),
          `“${typed(shown, match.index + match[0].indexOf(own), own)}” is a mark or a note from the writing of this text.`,
          "Take it out; where it asks something, answer that first.",
        );
        break;
      }
    }
  },
} as const satisfies Check;

/** What one of the patterns needs; most pieces have nothing of it. */
const mayMark =
  /comment|formatted|code changed|cells|deleted|inserted|break|note|query|check|confirm|updat|reword|\\\*|[{_](?: ?[A-Z]|Toc|Ref|Hlk|\+\+|--|>>|==)|MERGE|FORM/i;

interface Mark {
  readonly pattern: RegExp;
  /** The sorts of pieces that it is looked for in; without them in all. */
  readonly kinds?: ReadonlySet<string>;
}

const paragraphs: ReadonlySet<string> = new Set(["paragraph", "item", "cell"]);

const patterns: readonly Mark[] = [
  { pattern: /\bComment(?:ed)? ?\[[A-Z][\p{L}\p{N} ]{0,20}\d{1,3}\](?: ?R\d+)?:?/u },
  {
    pattern:
      /(?:^|(?<=[\p{Ll}.)]))Formatted: ?(?:Font|Indent|Left|Right|Centred|Centered|Justified|Space|Line|Bulleted|Numbered|Highlight|English|Not |Normal|List|Outline|Tab|Heading|Keep|Border|No |Superscript|Subscript|Underline|Default|Don't|Position|Width|Style)[^.\n]{0,40}/u,
  },
  {
    kinds: paragraphs,
    pattern: /^(?:Formatted Table|Field Code Changed|Inserted Cells|Deleted Cells|Merged Cells)$/,
  },
  // The fields of Word, as its source has them, and the marks of programs that show changes in plain text.
  {
    pattern:
      /\{ ?(?:DATE|TIME|PAGE|NUMPAGES|SAVEDATE|PRINTDATE|CREATEDATE|FILENAME|AUTHOR|TITLE|DOCPROPERTY|STYLEREF|REF|PAGEREF|TOC|MERGEFIELD|SEQ|HYPERLINK|INCLUDEPICTURE|FORMTEXT|FORMCHECKBOX|FORMDROPDOWN)\b[^}\n]{0,80}\}?/,
  },
  {
    pattern:
      /\b(?:FORM(?:TEXT|CHECKBOX|DROPDOWN)\b|MERGEFIELD\b[^.\n]{0,30}|PAGEREF _\w{1,20}|SEQ (?:Table|Figure) \\\* ARABIC)|(?<!\w)_(?:Toc|Ref|Hlk)\d{4,12}\b|\\?\* ?(?:MERGEFORMAT|ARABIC|CHARFORMAT)\b/,
  },
  { pattern: /\{(?:\+\+|--|>>|==)[^{}\n]{1,80}(?:\+\+|--|<<|==)\}/ },
  { kinds: new Set(["paragraph"]), pattern: /^Deleted: ?\p{Ll}[^.\n]{0,60}$/u },
  { pattern: /(?<=\p{Ll})(?:Deleted|Inserted): ?(?=[\p{L}\p{N}])/u },
  {
    kinds: paragraphs,
    pattern:
      /^[.\-–—… ]{0,60}(?:Page|Section|Column) Break(?: ?\((?:Next Page|Continuous|Odd Page|Even Page)\))?[.\-–—… ]{0,60}$/,
  },
  {
    pattern:
      /[[(](?:Comment|Drafting note|Author[’']?s? note|Note (?:to|for) (?:self|authors?|editors?|readers|team|comms|design(?:er)?s?|graphics|printer)|Query)(?: \p{Lu}{2,3})?:[^\])\n]{0,120}[\])]?/iu,
  },
  {
    pattern:
      /(?:^|(?<=[.:] ))(?:Note to self|Drafting note|Note to (?:author|designer|graphics|printer))s?\b ?[:–-][^\n.]{0,80}/i,
  },
  {
    pattern:
      /\[(?:to )?(?:check|confirm|update) (?:this|these|with|figures?|the|before|final|latest|numbers?|wording|source|date)[^\])\n]{0,60}\]|[[(](?:needs? (?:updating|checking|rewording)[^\])\n]{0,60}|(?:figures?|numbers?|dates?) to (?:be )?(?:check(?:ed)?|updated?|confirm(?:ed)?)[^\])\n]{0,40})[\])]/i,
  },
];
