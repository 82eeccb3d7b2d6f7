// Blocks `::: name key=value` … `:::`, on markdown-it-container.
import type { MarkdownIt } from "markdown-it";
import container from "markdown-it-container";

/** What the opening line of a block says. `rest` is what could not be read. */
export interface BlockLine {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly rest: string;
}

/** Adds blocks of any name to a parser, as tokens `container_block_open` and `container_block_close`. */
export function blocks(md: MarkdownIt): void {
  md.use(container, "block", { validate: () => true });
}

/** Reads `name key=value key="two words"`. Keys and names are lower-cased. */
export function readBlockLine(info: string): BlockLine {
  const line = info.trim();
  const name = /^\S*/.exec(line)?.[0] ?? "";
  const attributes = new Map<string, string>();
  const rest = line
    .slice(name.length)
    .replace(
      /(?<![\w-])([A-Za-z][\w-]*)=(?:"([^"]*)"|“([^“”]*)”|([^\s"“]+))/g,
      (_whole, key: string, ...values: (string | undefined)[]) => {
        attributes.set(key.toLowerCase(), values[0] ?? values[1] ?? values[2] ?? "");
        return "";
      },
    )
    .trim();
  return { name: name.toLowerCase(), attributes, rest };
}
