// YAML text to a document, giving up where groups or brackets stand in one another without end: the library follows each
// by a call of its own, and the calls would overflow.
import { Composer, type CST, type Document, Lexer, type LineCounter, Parser, YAMLParseError } from "yaml";

/** How many groups and brackets may stand in one another. No file of a publication needs more than ten. */
const deepest = 100;

/** A document with its errors, or the offset of the first group or bracket that stands too deep. */
export type YamlDocument =
  | { readonly document: Document.Parsed; readonly remarks: readonly YamlRemark[] }
  | { readonly tooDeepAt: number };

/** What stands behind a #, which is no value. */
interface YamlRemark {
  readonly offset: number;
  readonly text: string;
}

/** Reads a document, in which every scalar stays text; a second one is an error of the first. The counter learns the lines. */
export function readYamlDocument(text: string, counter: LineCounter): YamlDocument {
  const read = readTokens(text, counter);
  if ("tooDeepAt" in read) return read;
  const composer = new Composer({
    schema: "failsafe",
    lineCounter: counter,
    prettyErrors: false,
    uniqueKeys: true,
    logLevel: "error",
  });
  const [document, second] = composer.compose(read.tokens, true, text.length);
  if (document === undefined) throw new Error("The YAML library makes a document of every text.");
  if (second !== undefined) {
    const { range } = second;
    const message = "There is a second document.";
    document.errors.push(new YAMLParseError([range[0], range[1]], "MULTIPLE_DOCS", message));
  }
  return { document, remarks: read.remarks };
}

/** What the library puts among the pieces of a text to say what comes next; the text itself has none of it. */
const scalarFollows = "\u001f";
const signals = new Set(["\u0002", "\u0018", scalarFollows]);

function readTokens(
  text: string,
  counter: LineCounter,
):
  | { readonly tokens: readonly CST.Token[]; readonly remarks: readonly YamlRemark[] }
  | { readonly tooDeepAt: number } {
  const parser = new Parser(counter.addNewLine);
  counter.addNewLine(0);
  const tokens: CST.Token[] = [];
  const remarks: YamlRemark[] = [];
  let offset = 0;
  let before = "";
  for (const lexeme of new Lexer().lex(text)) {
    tokens.push(...parser.next(lexeme));
    if (parser.stack.length > deepest) return { tooDeepAt: parser.stack.at(-1)?.offset ?? 0 };
    if (lexeme.startsWith("#") && before !== scalarFollows) remarks.push({ offset, text: lexeme });
    if (!signals.has(lexeme)) offset += lexeme.length;
    before = lexeme;
  }
  tokens.push(...parser.end());
  return { tokens, remarks };
}
