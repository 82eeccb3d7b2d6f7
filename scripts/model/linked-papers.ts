// The PDFs that exempt texts link, as papers of their own: members find them nowhere else.
import type { PackPaper } from "./pack-paper.ts";
import type { Publication } from "./publication.ts";
import type { Register } from "./register.ts";
import { fileOfAddress } from "./source-path.ts";

/** What the papers have of the one that links them, whose key theirs go on from. */
type Linking = Pick<PackPaper, "key" | "item" | "exempt">;

/** Those that an exempt publication links, or an exempt part of one, and that are not bound already; each once. */
export function readLinked(
  { site, texts }: Register,
  { id, assets }: Publication,
  linking: Linking,
  { bound = [], part }: { readonly bound?: readonly PackPaper[]; readonly part?: string },
): readonly PackPaper[] {
  const files = new Set(assets.map(({ file }) => file));
  for (const { content } of bound) if (content.kind === "file") files.delete(content.file);
  return texts
    .filter(({ location }) => location.publication === id && (part === undefined || location.part === part))
    .flatMap(({ prose }) => prose.links)
    .flatMap(({ address, text }) => {
      const file = fileOfAddress(site.url, id, address);
      return file !== undefined && /\.pdf$/i.test(file) && files.delete(file) ? [{ file, text }] : [];
    })
    .map(({ file, text }, index) => ({
      ...linking,
      key: `${linking.key}-file-${index + 1}`,
      title: text.trim() || file.slice(file.lastIndexOf("/") + 1),
      content: { kind: "file", file },
    }));
}
