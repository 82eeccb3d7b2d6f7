// The anchors of headings: as they were given, or made of their words.
import GithubSlugger, { slug } from "github-slugger";
import type { Token } from "markdown-it";
import { isOwnAnchor } from "../model/prose/own-anchor.ts";
import type { OpenText } from "./exempt-passages.ts";
import { plainText } from "./read-uses.ts";
import type { TokenNotes } from "./token-notes.ts";

/** The anchor of each heading by its opening token. Those that the public sees are made as if there were no others. */
export function headingIds(
  tokens: readonly Token[],
  notes: TokenNotes,
  open: OpenText | undefined,
): WeakMap<Token, string> {
  const slugger = new GithubSlugger();
  const headings = tokens.flatMap((token, index) =>
    token.type === "heading_open" ? [{ token, content: tokens[index + 1] }] : [],
  );
  // What is made of words gives way to what was given, and to it alone.
  for (const { token } of headings) {
    const written = notes.writtenIds.get(token);
    if (written !== undefined) slugger.occurrences[written] ??= 0;
  }
  const isOpen = ({ token }: { readonly token: Token }) => open?.withheld.has(token) !== true;
  return new WeakMap(
    [...headings.filter(isOpen), ...headings.filter((heading) => !isOpen(heading))].map(
      ({ token, content }) => {
        // Without what says that something stands higher, since addresses have no signs for it.
        const words = (content?.children ?? []).filter(({ type }) => !/^su[bp]_/.test(type));
        const text = plainText(words, notes).normalize("NFC");
        return [token, notes.writtenIds.get(token) ?? idOf(slug(text) === "" ? "section" : text, slugger)];
      },
    ),
  );
}

/** An id made of words; another one where it is that of a thing that the page makes by itself, such as `notes`. */
function idOf(text: string, slugger: GithubSlugger): string {
  const id = slugger.slug(text);
  return isOwnAnchor(id) ? slugger.slug(`${text} section`) : id;
}
