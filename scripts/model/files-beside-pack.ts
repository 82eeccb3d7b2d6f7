// The files that go to members beside a pack, since it cannot hold them: what exempt papers link and is no PDF of a paper.
import type { PackContent, PackPaper } from "./pack-paper.ts";
import type { LocatedText, Register } from "./register.ts";
import { fileOfAddress } from "./source-path.ts";

/** A file beside a pack. */
export interface FileBeside {
  /** Its path in the source folder, with `/`. */
  readonly file: string;
  /** Where it is put in the folder of the meeting, with `/`: where it stands in that of the source, or below it. */
  readonly path: string;
}

/**
 * Those that the exempt papers of a meeting link, each once and in order; without what is bound as a paper, and without
 * what everybody has.
 */
export function filesBeside(
  { site, texts, publications }: Register,
  open: Pick<Register, "publications">,
  meeting: string,
  papers: readonly PackPaper[],
): readonly FileBeside[] {
  const files = filesOf({ publications });
  for (const file of filesOf(open)) files.delete(file);
  for (const { content } of papers) if (content.kind === "file") files.delete(content.file);
  const contents = papers.flatMap(({ content, exempt }) => (exempt === undefined ? [] : [content]));
  return contents
    .flatMap((content) => texts.filter((text) => isOf(content, text)))
    .flatMap(({ prose, location }) =>
      prose.links.map(({ address }) => fileOfAddress(site.url, location.publication, address)),
    )
    .flatMap((file) =>
      file !== undefined && files.delete(file) ? [{ file, path: placeOf(file, meeting) }] : [],
    );
}

function filesOf({ publications }: Pick<Register, "publications">): Set<string> {
  return new Set([...publications.values()].flatMap(({ assets }) => assets.map(({ file }) => file)));
}

/** Whether a text is one of those that a paper is made from. */
function isOf(content: PackContent, { location: { publication, part } }: LocatedText): boolean {
  if (content.kind === "minutes") return publication === content.meeting;
  if (content.kind !== "publication" || publication !== content.publication) return false;
  return content.part === undefined || content.part === part;
}

function placeOf(file: string, meeting: string): string {
  const own = `content/${meeting}/`;
  return file.slice(file.startsWith(own) ? own.length : "content/".length);
}
