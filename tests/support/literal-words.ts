// Finds the words that a source file says by itself: literals with letters that a reader would see. They belong into the
// catalogue of their language, `scripts/words/`.
import { parseAst } from "vitest/node";

/** A literal with words in it. */
export interface LiteralWords {
  readonly line: number;
  readonly words: string;
}

/** Stands for a value in a template. */
const hole = "\uFFFC";

/**
 * What has letters and is no word of a reader, by kind. A single word in small letters counts as a key or a name of the
 * program, as do whatever is compared, names a property, is imported, or is a fault for developers.
 */
const exempt: readonly { readonly kind: string; readonly form: RegExp }[] = [
  { kind: "names of formats", form: /^\W*(PDF|CSV|JSON)\W*$/ },
  { kind: "normal forms of Unicode", form: /^NFK?[CD]$/ },
  { kind: "time zones", form: /^[A-Z][a-z]+\/[A-Z]\w+$/ },
  { kind: "blocks and functions of the dialect", form: /^(::: [a-z-]+( |$)|(\[\[= )?sum \w+(\]\])?$)/ },
  { kind: "files of facts", form: /^[a-z-]+:[^\n]*\n/ },
  { kind: "markup", form: /^( [\w-]+="|<\w+|@font-face\{|\uFFFC\n@media)/ },
  { kind: "drawings", form: /^[MLHVCAZmlhvcaz\d\s.,-]+$/ },
  {
    kind: "styles",
    form: /^(@page |@top-|@bottom-|;font-|size:A4|\.\uFFFC|<style>|counter\()|^\uFFFC counter\(page\)$/,
  },
  { kind: "content security policies", form: /(default|script)-src / },
  { kind: "files for programs", form: /^(User-agent: |<\?xml )/ },
  { kind: "names of styles", form: /^\s*[a-z-]+(__|--)[a-z-]*\uFFFC?$/ },
  {
    kind: "identifiers of schema.org",
    form: /^(CreativeWork|Event\w*|Place|Person|Organization|MediaObject|BreadcrumbList|ListItem)$/,
  },
];

/** Attributes of elements whose values are read to people. */
const spoken = /\b(aria-label|alt|title|placeholder|data-page-label)="$/;

/** Functions that take selectors and conditions of styles. */
const queries = new Set(["querySelector", "querySelectorAll", "closest", "matchMedia"]);

/** Properties whose values are names of the program. */
const names = new Set(["className", "id", "permalink", "data", "alias"]);

/**
 * What speaks to officers, who are told in English what they can write and what is wrong with it: the parts of findings
 * and of forms of blocks, the pieces that schemas are made of, and what makes findings and the starting files of facts.
 */
const toOfficers = {
  properties: new Set(["message", "hint", "about"]),
  functions:
    /^(Type|\w+Field|Words|Address|Moment|Entry|missing|unknown|absent|lacking|suggest|remark|\w*[pP]laceholder)$/,
  types: /\bChoices\b/,
};

/** Where words are looked for: in what speaks to readers alone, or also to officers, which is left out then. */
type Listener = "readers" | "officers too";

/** The words of a file, in order. */
export function literalWords(text: string, listener: Listener = "readers"): readonly LiteralWords[] {
  const found: LiteralWords[] = [];
  const tell = (node: Node, words: string) => {
    if (exempt.some(({ form }) => form.test(words))) return;
    found.push({ line: text.slice(0, node.start).split("\n").length, words: words.replaceAll(hole, "…") });
  };
  const isToOfficers = (node: Node) => listener === "officers too" && speaksToOfficers(node, text);
  visit(parseAst(text, { lang: "ts" }), { tell, isToOfficers });
  return found;
}

/** Whether a property, a call or a declaration says something to officers alone. */
function speaksToOfficers(node: Node, text: string): boolean {
  const typed = (type: unknown) =>
    isNode(type) && toOfficers.types.test(text.slice(type.start, Number(type["end"])));
  switch (node.type) {
    case "Property":
      return toOfficers.properties.has(nameOf(node["key"]));
    case "CallExpression":
      return toOfficers.functions.test(firstName(node["callee"]));
    case "VariableDeclarator": {
      const { id } = node;
      return isNode(id) && (toOfficers.properties.has(nameOf(id)) || typed(id["typeAnnotation"]));
    }
    default:
      return node.type === "TSSatisfiesExpression" && typed(node["typeAnnotation"]);
  }
}

interface Node {
  readonly type: string;
  readonly start: number;
  readonly [key: string]: unknown;
}

/** What is done with what is found. */
interface Tell {
  tell(node: Node, words: string): void;
  isToOfficers(node: Node): boolean;
}

function visit(node: unknown, tell: Tell): void {
  if (Array.isArray(node)) for (const one of node) visit(one, tell);
  else if (isNode(node) && !tell.isToOfficers(node)) (visitors[node.type] ?? visitAll)(node, tell);
}

function visitAll(node: Node, tell: Tell): void {
  // Types are for the compiler; of a cast, what is cast is left.
  const parts = node.type.startsWith("TS") ? [node["expression"]] : Object.values(node);
  for (const part of parts) visit(part, tell);
}

/** Where a literal says nothing to readers, and how templates are read. */
const visitors: Readonly<Record<string, (node: Node, to: Tell) => void>> = {
  ImportDeclaration: () => undefined,
  ExportAllDeclaration: () => undefined,
  Literal: (node, to) => {
    if (typeof node["value"] === "string" && isSaid(node["value"])) to.tell(node, node["value"]);
  },
  Property: (node, to) => {
    if (node["computed"] === true) visit(node["key"], to);
    if (!names.has(nameOf(node["key"]))) visit(node["value"], to);
  },
  BinaryExpression: (node, to) => {
    const isCompared = /^[!=]==$/.test(String(node["operator"]));
    for (const side of [node["left"], node["right"]]) if (!isCompared || !isLiteral(side)) visit(side, to);
  },
  SwitchCase: (node, to) => visit(node["consequent"], to),
  MemberExpression: (node, to) => {
    visit(node["object"], to);
    if (!isLiteral(node["property"])) visit(node["property"], to);
  },
  ThrowStatement: () => undefined,
  CallExpression: (node, to) => {
    visit(node["callee"], to);
    if (!queries.has(lastName(node["callee"]))) visit(node["arguments"], to);
  },
  TemplateLiteral: (node, to) => {
    const words = piecesOf(node).join(hole);
    if (isSaid(words)) to.tell(node, words);
    visit(node["expressions"], to);
  },
  TaggedTemplateExpression: (node, to) => {
    const { quasi } = node;
    if (!isNode(quasi)) return;
    if (/html$/.test(lastName(node["tag"]))) {
      for (const words of wordsOfMarkup(piecesOf(quasi).join(hole))) to.tell(node, words);
      visit(quasi["expressions"], to);
    } else visit(quasi, to);
  },
};

/** Whether a literal is more than a key or a name: several words, or one with a capital. */
function isSaid(text: string): boolean {
  return (
    /\p{L}/u.test(text) && (/\p{L}{2,}[,;:.…]?\s|\s\p{L}{2,}/u.test(text) || /^\W*\p{Lu}\p{L}/u.test(text))
  );
}

/** Words between the tags of some markup, and in attributes that are read to people. */
function wordsOfMarkup(markup: string): readonly string[] {
  // A piece of markup may be attributes alone.
  const isTag = /^\s*[\w-]+="|^\s+\uFFFC|^\s+[\w-]+$/.test(markup) && !markup.includes("<");
  const said: string[] = [];
  for (const [piece] of `${isTag ? "<a" : ""}${markup}`.matchAll(/<[^>]*>?|[^<]+/g)) {
    if (!piece.startsWith("<")) said.push(piece);
    else
      for (const [, before = "", value = ""] of piece.matchAll(/([\w-]+=")([^"]*)/g))
        if (spoken.test(` ${before}`)) said.push(value);
  }
  return said.map((words) => words.replace(/&#?\w+;/g, "").trim()).filter((words) => /\p{L}/u.test(words));
}

function piecesOf(template: Node): readonly string[] {
  const quasis: unknown = template["quasis"];
  if (!Array.isArray(quasis)) return [];
  return quasis.map((quasi: unknown) => {
    const value = isNode(quasi) ? quasi["value"] : undefined;
    const cooked = typeof value === "object" && value !== null && "cooked" in value ? value.cooked : "";
    return typeof cooked === "string" ? cooked : "";
  });
}

/** What a function is called, by itself or as a part of something. */
function lastName(node: unknown): string {
  if (!isNode(node)) return "";
  return node.type === "MemberExpression" ? nameOf(node["property"]) : nameOf(node);
}

/** What a function is a part of, or its own name. */
function firstName(node: unknown): string {
  if (!isNode(node)) return "";
  return node.type === "MemberExpression" ? firstName(node["object"]) : nameOf(node);
}

function nameOf(key: unknown): string {
  if (!isNode(key)) return "";
  return String(key["name"] ?? key["value"] ?? "");
}

function isLiteral(node: unknown): boolean {
  return isNode(node) && node.type === "Literal";
}

function isNode(value: unknown): value is Node {
  return typeof value === "object" && value !== null && "type" in value && typeof value.type === "string";
}
