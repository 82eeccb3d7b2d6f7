// The parser of the dialect: CommonMark with tables, footnotes, abbreviations, numbered paragraphs, references, blocks
// and words in other languages.
import MarkdownIt from "markdown-it";
import footnotes from "markdown-it-footnote";
import { bareAddresses } from "./bare-addresses.ts";
import { blocks } from "./block-syntax.ts";
import type { Dialect } from "./dialect.ts";
import { exemptPassages } from "./exempt-passages.ts";
import { fileLinks } from "./file-links.ts";
import { firstAbbreviations } from "./first-abbreviations.ts";
import { footnoteTail } from "./footnote-tail.ts";
import { inlineSigns } from "./inline-signs.ts";
import { languages } from "./language-syntax.ts";
import { markedLists } from "./lists/marked-lists.ts";
import { numberedParagraphs } from "./numbered-paragraph.ts";
import { references } from "./reference-syntax.ts";
import { renderRules } from "./render-rules.ts";
import { sentenceStarts } from "./sentence-starts.ts";
import { keepUnescaped } from "./strays/joined-text.ts";
import { deepestText } from "./strays/read-strays.ts";
import { headRows } from "./tables/head-rows.ts";
import { layOutTables } from "./tables/lay-out-tables.ts";
import { sheetTables } from "./tables/sheet-tables.ts";
import { tableCaptions } from "./tables/table-caption.ts";
import { taskItems } from "./task-items.ts";
import { TokenNotes } from "./token-notes.ts";
import { headingsWithIds } from "./written-ids.ts";

/** Makes a parser. Raw HTML is off: it is shown as the text it is. */
export function createParser(): Dialect {
  const md = new MarkdownIt("default", {
    html: false,
    typographer: false,
    maxNesting: deepestText,
  });
  const notes = new TokenNotes();
  // Every address is let through here so that a forbidden one can be reported with its place; the renderer prints none.
  md.validateLink = () => true;
  md.use(footnotes);
  footnoteTail(md);
  blocks(md);
  numberedParagraphs(md, notes);
  references(md, notes);
  fileLinks(md);
  inlineSigns(md);
  bareAddresses(md);
  languages(md, notes);
  markedLists(md, notes);
  headingsWithIds(md, notes);
  headRows(md, notes);
  sheetTables(md, notes);
  tableCaptions(md, notes);
  keepUnescaped(md, notes);
  taskItems(md);
  exemptPassages(md, notes);
  firstAbbreviations(md, notes);
  sentenceStarts(md, notes);
  layOutTables(md, notes);
  renderRules(md, notes);
  return { md, notes };
}
