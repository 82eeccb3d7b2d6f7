// Writes a cleaned drawing as text: one way to write each tree, so that the same drawing gives the same bytes.
import type { CleanElement } from "./clean-attributes.ts";
import { svgNamespace } from "./vocabulary.ts";

/** The drawing as SVG, in UTF-8 and without a declaration. */
export function writeDrawing(root: CleanElement): string {
  const pieces: string[] = [];
  const write = ({ name, attributes, children }: CleanElement, head = ""): void => {
    pieces.push(`<${name}${head}`);
    for (const [key, value] of attributes) pieces.push(` ${key}="${escapeAttribute(value)}"`);
    if (children.length === 0) {
      pieces.push("/>");
      return;
    }
    pieces.push(">");
    for (const child of children) {
      if ("name" in child) write(child);
      else pieces.push(escapeText(child.text));
    }
    pieces.push(`</${name}>`);
  };
  write(root, ` xmlns="${svgNamespace}"`);
  return `${pieces.join("")}\n`;
}

function escapeText(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

function escapeAttribute(value: string): string {
  return escapeText(value)
    .replaceAll('"', "&quot;")
    .replace(/[\t\n]/g, (sign) => (sign === "\t" ? "&#9;" : "&#10;"));
}
