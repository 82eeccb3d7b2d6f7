// The files that exempt papers link and not everybody has. Members find them nowhere else: a PDF becomes a paper of its own
// behind the one that links it first, and whatever else a pack cannot hold goes beside it.
import { upperFirst } from "../../lib/upper-first.ts";
import { isExempt } from "../exempt/access.ts";
import type { PublicationId } from "../publication-id.ts";
import type { LocatedText, Register } from "../register.ts";
import type { SourcePath } from "../source-path.ts";
import { fileOfAddress } from "../source-path.ts";
import type { PackContent, PackPaper, ReadPaper } from "./pack-paper.ts";

/** A file beside a pack. */
export interface FileBeside {
  /** Its path in the source folder, with `/`. */
  readonly file: SourcePath;
  /** Where it is put in the folder of the meeting, with `/`: where it stands in that of the source, or below it. */
  readonly path: string;
}

/** A file that an exempt paper links, with the words of the link. */
export interface LinkedFile {
  readonly file: SourcePath;
  readonly text: string;
  /** The key of the paper that links it first. */
  readonly from: string;
}

/** Those that the exempt papers of a pack link, each once and in order; without what is a paper of the pack itself. */
export function linkedFiles(
  register: Register,
  open: Pick<Register, "publications">,
  papers: readonly PackPaper[],
): readonly LinkedFile[] {
  const left = filesOf(register);
  for (const file of filesOf(open)) left.delete(file);
  for (const { content } of papers) if (content.kind === "file") left.delete(content.file);
  return papers
    .filter(({ exempt }) => exempt !== undefined)
    .flatMap(({ key, content }) =>
      textsOf(register, content).flatMap(({ prose, location }) =>
        prose.links
          .filter(({ kind }) => kind === "link")
          .flatMap(({ address, text }): readonly LinkedFile[] => {
            const file = fileOfAddress(register.site.url, location.publication, address);
            return file !== undefined && left.delete(file) ? [{ file, text, from: key }] : [];
          }),
      ),
    );
}

/** Papers with the PDFs among linked files, each behind the paper that links it first. */
export function withLinkedPapers(
  papers: readonly ReadPaper[],
  links: readonly LinkedFile[],
): readonly ReadPaper[] {
  const byPaper = Map.groupBy(links.filter(isPdf), ({ from }) => from);
  return papers.flatMap((paper) => [
    paper,
    ...(byPaper.get(paper.key) ?? []).map(({ file, text }, index): ReadPaper => {
      const { item, exempt } = paper;
      return {
        key: `${paper.key}-file-${index + 1}`,
        title: titleOf(file, text),
        content: { kind: "file", file },
        ...(item === undefined ? {} : { item }),
        ...(exempt === undefined ? {} : { exempt }),
        unseen: true,
      };
    }),
  ]);
}

/** The linked files that go beside the pack of a meeting. */
export function filesBeside(links: readonly LinkedFile[], meeting: PublicationId): readonly FileBeside[] {
  const own = `content/${meeting}/`;
  return links
    .filter((link) => !isPdf(link))
    .map(({ file }) => ({
      file,
      path: file.slice(file.startsWith(own) ? own.length : "content/".length),
    }));
}

function isPdf({ file }: LinkedFile): boolean {
  return /\.pdf$/i.test(file);
}

/** The words of a link may be those of another, so the name of the file stands behind them, unless they say it already. */
function titleOf(file: string, text: string): string {
  const name = file.slice(file.lastIndexOf("/") + 1);
  const words = text.trim();
  if (words === "") return name;
  const says = plainWords(words).includes(plainWords(name.replace(/\.[^.]*$/, "")));
  return says ? upperFirst(words) : `${upperFirst(words)}, ${name}`;
}

function plainWords(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, " ");
}

function filesOf({ publications }: Pick<Register, "publications">): Set<string> {
  return new Set([...publications.values()].flatMap(({ assets }) => assets.map(({ file }) => file)));
}

/** The texts that a paper shows. */
function textsOf({ texts, publications }: Register, content: PackContent): readonly LocatedText[] {
  switch (content.kind) {
    case "publication": {
      const { publication: id, part, isCompleted } = content;
      const parts = publications.get(id)?.parts ?? [];
      const apart = new Set(parts.filter(({ front }) => isExempt(front)).map(({ slug }) => slug));
      return texts.filter(({ location }) => {
        if (location.publication !== id) return false;
        if (part !== undefined) return location.part === part;
        return isCompleted !== true || location.part === undefined || !apart.has(location.part);
      });
    }
    case "minutes": {
      const own = texts.filter(({ location }) => location.publication === content.meeting);
      const { minute: name } = content;
      if (name === undefined) return own;
      const minutes = publications.get(content.meeting)?.facts.minutes?.minutes ?? [];
      const minute = minutes.find(({ number }) => number === name.number);
      const said = new Set(
        [minute?.exempt, ...(minute?.clauses ?? []).filter(({ exempt }) => exempt !== undefined)].map(
          (one) => one?.text,
        ),
      );
      return own.filter(({ written }) => written !== undefined && said.has(written));
    }
    case "front":
    case "file":
    case "withheld":
      return [];
  }
}
