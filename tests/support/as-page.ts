// A Markdown file of somebody else as a published page: what belongs to its place, and not to what it says, is left out.

/** The text with front matter, headings from the second level on, and neither tags nor links to files beside it. */
export function asPage(text: string): string {
  const body = withoutMarkup(
    text.replaceAll("\r\n", "\n").replace(/^\ufeff?---\n[\s\S]*?\n---\n/, ""),
  ).replaceAll(/^(.+)\n(?:=+|-{3,})[ \t]*$/gm, (_all, title: string, offset: number, whole: string) =>
    whole.slice(offset).split("\n")[1]?.startsWith("=") === true ? `# ${title}` : `## ${title}`,
  );
  const shift = /^# /m.test(withoutCode(body)) ? "#" : "";
  const shifted = outsideCode(body, (part) => part.replaceAll(/^(#{1,5}) /gm, `$1${shift} `));
  return `---\ntitle: A paper\ntype: page\nstatus: published\nsummary: What others wrote.\n---\n\n${shifted}`;
}

function withoutMarkup(text: string): string {
  return outsideCode(text, (part) =>
    part
      .replaceAll(/<!--[\s\S]*?-->/g, "")
      .replaceAll(/<\/?[a-z][a-z0-9-]*(?:\s[^<>]*)?\/?>/gi, "")
      .replaceAll(/^[ \t]*\[[^\]^]+\]:[ \t]*(?!https?:).*$/gm, "")
      .replaceAll(/!\[([^\]]*)\]\([^)]*\)/g, "$1")
      .replaceAll(/\[([^\]]*)\]\((?!https?:|mailto:)[^)]*\)/g, "$1"),
  );
}

function withoutCode(text: string): string {
  return text.replaceAll(/^(```|~~~)[\s\S]*?^\1/gm, "");
}

/** Changes what stands outside of blocks of code and of code in a sentence. */
function outsideCode(text: string, change: (part: string) => string): string {
  return text
    .split(/(^(?:```|~~~)[\s\S]*?^(?:```|~~~)[^\n]*$|`[^`\n]+`)/gm)
    .map((part, at) => (at % 2 === 0 ? change(part) : part))
    .join("");
}
