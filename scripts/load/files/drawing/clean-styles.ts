// Keeps of the styles of a drawing what a list allows, written out again from the parsed tree, escapes resolved.
import { type CssLocation, type CssNode, generate, ident, parse, type Value, walk } from "css-tree";
import type { Fault } from "../spot.ts";
import { allowedFunctions, allowedProperties } from "./vocabulary.ts";

/** What is kept of a style, the ids that it refers to, and what cannot be left out without changing the picture. */
export interface CleanStyle {
  readonly css: string;
  readonly faults: readonly StyleFault[];
}

/** A problem at an offset into the style. */
interface StyleFault extends Fault {
  readonly offset: number;
}

const outside = "Put the picture or colour into the drawing itself, and export it again as plain SVG.";

/** The value of one property or presentation attribute. */
export function cleanValue(written: string): CleanStyle {
  const read = parseStyle(written, "value");
  if (read === undefined) {
    // What cannot be a value is passed over, unless a browser could see more in it.
    if (!/[\\(@]/.test(written)) return { css: "", faults: [] };
    const message = `The value “${shorten(written)}” cannot be read, and may fetch a file.`;
    return { css: "", faults: [{ offset: 0, message, hint: outside }] };
  }
  const faults = faultsIn(read);
  return faults.length === 0 ? writtenAgain(read) : { css: "", faults };
}

/** The declarations of a style attribute. */
export function cleanDeclarations(written: string): CleanStyle {
  const read = parseStyle(written, "declarationList");
  return read === undefined ? { css: "", faults: [] } : keepAllowed(read);
}

/** A whole style sheet. */
export function cleanSheet(written: string): CleanStyle {
  const read = parseStyle(written, "stylesheet");
  return read === undefined ? { css: "", faults: [] } : keepAllowed(read);
}

/** The ids that a style refers to. */
export function idsIn(css: string): readonly string[] {
  return [...css.matchAll(/url\(\s*["']?#([^"')\s]+)/gi)].map(([, id = ""]) => id);
}

/** The rules of a sheet that was cleaned, each with its selector and its declarations. */
export function rulesOf(css: string): readonly { readonly selector: string; readonly block: string }[] {
  const rules: { selector: string; block: string }[] = [];
  const sheet = parseStyle(css, "stylesheet");
  if (sheet !== undefined) {
    walk(sheet, (node) => {
      if (node.type === "Rule") rules.push({ selector: generate(node.prelude), block: generate(node.block) });
    });
  }
  return rules;
}

/** Nothing is thrown for what is no CSS: a browser passes over it too. */
function parseStyle(css: string, context: "value" | "declarationList" | "stylesheet"): CssNode | undefined {
  try {
    return parse(css, { context, positions: true, parseCustomProperty: true });
  } catch {
    return undefined;
  }
}

/** At-rules that say nothing about a still picture whose fonts are the site's. */
const idleRules = new Set(["charset", "font-face", "namespace"]);

function keepAllowed(style: CssNode): CleanStyle {
  const faults: StyleFault[] = [];
  walk(style, (node, item, list) => {
    if (isLeftOut(node)) list?.remove(item);
    else if (node.type === "Declaration") faults.push(...faultsIn(node.value));
    else if (node.type === "Atrule") {
      const name = ident.decode(node.name).toLowerCase();
      if (name !== "media") faults.push({ offset: startOf(node.loc), ...ruleRefusal(name) });
    }
  });
  return faults.length === 0 ? writtenAgain(style) : { css: "", faults };
}

/** What a browser passes over, what is for other media than pictures, and fonts, since the site's take their place. */
function isLeftOut(node: CssNode): boolean {
  if (node.type === "Raw" || node.type === "Comment") return true;
  if (node.type === "Rule") return node.prelude.type === "Raw";
  if (node.type === "Atrule")
    return node.prelude?.type === "Raw" || idleRules.has(ident.decode(node.name).toLowerCase());
  if (node.type !== "Declaration") return false;
  const property = ident.decode(node.property).toLowerCase();
  return node.value.type === "Raw" || !(property.startsWith("--") || allowedProperties.has(property));
}

function ruleRefusal(name: string): Fault {
  if (name.endsWith("keyframes"))
    return { message: `The style moves the picture (“@${name}”).`, hint: "Export a still picture." };
  const does = name === "import" ? "fetches another file" : "is not known here";
  return {
    message: `The style has “@${name}”, which ${does}.`,
    hint: "Export the drawing again as plain SVG, with its styles in it.",
  };
}

function faultsIn(value: Value | CssNode): readonly StyleFault[] {
  const faults: StyleFault[] = [];
  walk(value, (node) => {
    const offset = startOf(node.loc);
    if (node.type === "Url" && !/^#[^\s"'()\\]+$/.test(node.value)) {
      faults.push({
        offset,
        message: `The style refers to “${shorten(node.value)}”, which is not in the drawing.`,
        hint: outside,
      });
    }
    if (node.type !== "Function") return;
    const name = ident.decode(node.name).toLowerCase();
    if (allowedFunctions.has(name)) node.name = name;
    else
      faults.push({ offset, message: `The style uses “${name}()”, which can fetch a file.`, hint: outside });
  });
  return faults;
}

/**
 * The tree as text. The text is looked at once more, escapes resolved and words in quotation marks left out, so that
 * nothing depends on two readers of CSS seeing the same tree.
 */
function writtenAgain(style: CssNode): CleanStyle {
  const css = generate(style);
  const plain = ident.decode(css.replace(/"(?:[^"\\]|\\.)*"/g, '""'));
  const fetching = /url\((?!#)|(image-set|image|cross-fade|src|element|paint|expression)\(|@import/i.exec(
    plain,
  );
  if (fetching === null) return { css, faults: [] };
  const message = `The style holds “${fetching[0]}”, which can fetch a file.`;
  return { css: "", faults: [{ offset: 0, message, hint: outside }] };
}

function startOf(loc: CssLocation | undefined | null): number {
  return loc?.start.offset ?? 0;
}

/** The beginning of what somebody wrote, for a message. */
export function shorten(written: string): string {
  const line = written.replace(/\s+/g, " ").trim();
  return line.length > 40 ? `${line.slice(0, 40)}…` : line;
}
