// Sorts the files of content/ by publication: what is read as its texts and facts, and what goes out if something names it.
import { compareText } from "../lib/finding.ts";
import { type PublicationId, publicationId } from "../model/publication-id.ts";
import type { SourcePath } from "../model/source-path.ts";
import type { LoadContext } from "./load-context.ts";

/** The files of `content/`. */
export interface GroupedFiles {
  /** The texts and facts of each publication, relative to its folder, by its id in order. */
  readonly publications: ReadonlyMap<PublicationId, readonly string[]>;
  /** Every other file by its path, with the publication in whose folder it lies. */
  readonly others: ReadonlyMap<SourcePath, PublicationId | undefined>;
}

/** A folder with an index.md is a publication; its subfolders belong to it unless they have one of their own. */
export function groupFiles(context: LoadContext, files: readonly SourcePath[]): GroupedFiles {
  const report = (file: string, message: string, hint: string) =>
    context.findings.push({
      severity: "error",
      rule: "publication-folder",
      place: { file, line: 1, column: 1 },
      message,
      hint,
    });
  if (files.length === 0 && !context.unreadable.has("content"))
    report(
      "content",
      "There is nothing in the folder content.",
      "Add a folder with an index.md, for example with: npm run new -- page welcome",
    );
  const ids = new Set(
    files
      .filter((file) => file.endsWith("/index.md"))
      .map((file) => file.slice("content/".length, -"index.md".length).replace(/\/$/, "")),
  );
  if (ids.delete("")) {
    report(
      "content/index.md",
      "The file belongs to no publication: it stands directly in the folder content.",
      "Make a folder in content, named as its address should be, and move the file into it.",
    );
  }
  const publications = new Map<PublicationId, string[]>(
    [...ids].sort(compareText).map((id) => [publicationId(id), []]),
  );
  const others = new Map<SourcePath, PublicationId | undefined>();
  const homeless = new Set<string>();
  for (const file of files) {
    const path = file.slice("content/".length);
    const folder = folderOf(path);
    const home = homeOf(folder, ids);
    if (isText(path)) {
      if (home === folder) publications.get(home)?.push(path.slice(folder.length + 1));
      else if (path !== "index.md" && !homeless.has(folder)) {
        homeless.add(folder);
        report(
          file,
          "The file belongs to no publication: there is no index.md in its folder.",
          /(^|\/)index\.md$/i.test(file)
            ? "Rename it to index.md, in small letters."
            : "Put an index.md beside it, or move it into the folder of its publication.",
        );
      }
    } else others.set(file, home);
  }
  for (const id of ids) {
    if (!/^[\p{L}\p{N}._-]+(\/[\p{L}\p{N}._-]+)*$/u.test(id)) {
      report(
        `content/${id}/index.md`,
        "The name of the folder cannot be part of a web address.",
        `Rename it, for example to ${readableId(id)}.`,
      );
    }
  }
  return { publications, others };
}

/** Whether a file is read as a text or as facts, and must lie directly in the folder of its publication. */
function isText(path: string): boolean {
  return /\.(md|ya?ml)$/i.test(path) || /(^|\/)measures\.csv$/.test(path);
}

/** The innermost publication in whose folder a folder lies. */
function homeOf(folder: string, ids: ReadonlySet<string>): PublicationId | undefined {
  if (ids.has(folder)) return publicationId(folder);
  return folder === "" ? undefined : homeOf(folderOf(folder), ids);
}

function folderOf(path: string): string {
  return path.includes("/") ? path.slice(0, path.lastIndexOf("/")) : "";
}

function readableId(id: string): string {
  return id
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^a-z0-9/]+/g, "-")
    .replace(/-+(\/|$)/g, "$1");
}
