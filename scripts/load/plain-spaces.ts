// Spaces that look like plain ones and are none, as Word and web pages leave them: where only the shape of a file asks
// for a space they are read as one, since nobody can see the difference. Within words they stay.

const odd = "\\u00a0\\u1680\\u2000-\\u200a\\u202f\\u205f\\u3000";
const space = `[ ${odd}]`;
const anyOdd = new RegExp(`[${odd}]`);
const everyOdd = new RegExp(`[${odd}]`, "g");

/** YAML with plain spaces before its lines, behind hyphens and behind the colons of keys; as long as it was. */
export function plainYamlSpaces(text: string): string {
  if (!anyOdd.test(text)) return text;
  return text
    .replaceAll(new RegExp(`^${space}+(?=\\S)(?:-${space}+)*|^(?:-${space}+)+`, "gm"), plain)
    .replaceAll(new RegExp(`(?<=(?:^|[{,])${space}*(?:-${space}+)*[\\w-]+:)${space}+`, "gm"), plain);
}

/** Markdown with plain spaces before its lines and behind the signs of headings, lists, quotations and blocks; as long as it was. */
export function plainMarkdownSpaces(text: string): string {
  if (!anyOdd.test(text)) return text;
  const signs = `(?:#{1,6}|[-*+]|\\d{1,9}[.)]|[>|]|:{3,})`;
  return text.replaceAll(new RegExp(`^${space}*(?:${signs}${space}+)+|^${space}+(?=\\S)`, "gm"), plain);
}

function plain(spaces: string): string {
  return spaces.replaceAll(everyOdd, " ");
}
