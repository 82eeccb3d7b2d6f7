// A Markdown file of somebody else as a published page: what belongs to its place, and not to what it says, is left out.

/** The text with front matter and captions, headings from the second level on, and no tags and links to files beside it. */
export function asPage(text: string): string {
  const body = text.replaceAll("\r\n", "\n").replace(/^\ufeff?---\n[\s\S]*?\n---\n/, "");
  const plain = outsideCode(withoutLinks(body), (part) => underlinedToMarked(withoutPlace(part)));
  const shift = /^# /m.test(withoutCode(plain)) ? "#" : "";
  let tables = 0;
  const page = outsideCode(plain, (part) =>
    part
      .replaceAll(/^(#{1,5}) /gm, `$1${shift} `)
      .replaceAll(/^(?=\|?.*\|.*\n[ \t]*\|?[ \t]*:?-+:?[ \t]*\|[-:| \t]*$)/gm, () => {
        tables += 1;
        return `Table: What is told of it${" too".repeat(tables - 1)}\n\n`;
      }),
  );
  return `---\ntitle: A paper\ntype: page\nstatus: published\nsummary: What others wrote.\n---\n\n${page}`;
}

/** Leaves of links to files beside the text, and of pictures, the words alone. */
function withoutLinks(text: string): string {
  const local = new Set<string>();
  return outside(blocksOfCode, text, (part) =>
    part.replaceAll(/^[ \t]*\[([^\]^]+)\]:[ \t]*(?!<?https?:).*$/gm, (_all, name: string) => {
      local.add(name.toLowerCase());
      return "";
    }),
  ).replaceAll(
    /!\[([^\]]*)\]\([^)]*\)|\[((?:[^[\]]|\[[^\]]*\])*)\]\((?!https?:|mailto:)[^)\s][^)]*\)|\[([^\]]+)\](?:\[([^\]]*)\])?(?!\()/g,
    (all, picture?: string, linked?: string, words: string = "", name?: string) => {
      const isLocal = words !== "" && local.has((name || words).toLowerCase());
      return picture ?? linked ?? (isLocal ? words : all);
    },
  );
}

function withoutPlace(part: string): string {
  return part
    .replaceAll(/<!--[\s\S]*?-->/g, "")
    .replaceAll(/<\/?[a-z][a-z0-9-]*(?:\s[^<>]*)?\/?>/gi, "")
    .replaceAll(/\{:[^}\n]*\}/g, "");
}

/** A title with a line of signs below it as one with signs before it. */
function underlinedToMarked(part: string): string {
  return part
    .replaceAll(/^(\S.*)\n=+[ \t]*$/gm, "# $1")
    .replaceAll(/^(?![|\-#>])(\S.*)\n-{3,}[ \t]*$/gm, "## $1");
}

function withoutCode(text: string): string {
  return outside(blocksOfCode, text, (part) => part, "");
}

const blocksOfCode = /(^(?:```|~~~)[\s\S]*?^(?:```|~~~)[^\n]*$)/gm;

function outsideCode(text: string, change: (part: string) => string): string {
  return outside(/(^(?:```|~~~)[\s\S]*?^(?:```|~~~)[^\n]*$|`[^`\n]+`)/gm, text, change);
}

/** Changes what stands outside of what a pattern finds, which stays as it is or is replaced. */
function outside(found: RegExp, text: string, change: (part: string) => string, instead?: string): string {
  return text
    .split(found)
    .map((part, at) => (at % 2 === 0 ? change(part) : (instead ?? part)))
    .join("");
}
