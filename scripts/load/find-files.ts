// Lists the files of a source folder in a fixed order, leaving out what editors and systems leave behind. Links are
// followed as long as they stay in the source folder.
import { type Dirent, readdirSync, realpathSync, statSync } from "node:fs";
import { join } from "node:path";
import { errorCode, isMissing } from "../lib/error-code.ts";
import { compareText, type Finding } from "../lib/finding.ts";
import { foundPath, type SourcePath } from "../model/source-path.ts";
import { danglingLink, isWithin, unreadable } from "./read-bytes.ts";

/** Office's lock files, editors' backups and what Windows keeps of a folder. */
const leftOver = /^~\$|~$|^(Thumbs\.db|desktop\.ini)$/i;

/** Hidden files that systems, editors, git and network drives make by themselves. */
const usuallyHidden =
  /^\.(DS_Store|localized|directory|AppleDouble|LSOverride|Spotlight-V100|Trash.*|fseventsd|TemporaryItems|apdisk|DocumentRevisions-V100|_.*|git.*|keep|hg.*|svn|idea|vscode|vs|obsidian|editorconfig|prettier.*|markdownlint.*|~lock\..*|#.*|.*\.sw[a-z]|nfs[\da-f]+|fuse_hidden.*|smbdelete.*|stfolder|stignore|sync|dropbox.*|owncloud.*)$/i;

/** What was found below a folder. */
export interface FoundFiles {
  /** Every file, relative to the source folder with `/` and in NFC, sorted by code unit. */
  readonly files: readonly SourcePath[];
  /** What cannot be read or may not be followed. */
  readonly findings: readonly Finding[];
  /** The folders that could not be read or may not be followed, whose files are not known. */
  readonly unread: readonly string[];
}

/** Reads the entries of a folder by its path on disk. */
export type ListFolder = (path: string) => readonly Dirent[];

/** Lists what is below `folder` of `source`; nothing where there is no such folder. */
export function findFiles(
  source: string,
  folder: string,
  list: ListFolder = (path) => readdirSync(path, { withFileTypes: true }),
): FoundFiles {
  const search = new Search(source, list);
  search.enter(folder, join(source, folder), []);
  return { files: search.files.sort(compareText), findings: search.findings, unread: search.unread };
}

class Search {
  readonly files: SourcePath[] = [];
  readonly findings: Finding[] = [];
  readonly unread: string[] = [];
  readonly #source: string;
  readonly #list: ListFolder;

  constructor(source: string, list: ListFolder) {
    this.#source = source;
    this.#list = list;
  }

  /** Looks through a folder; `above` has the folders that led to it, links followed. */
  enter(folder: string, disk: string, above: readonly string[]): void {
    try {
      const real = realpathSync.native(disk);
      if (!isWithin(realpathSync.native(this.#source), real)) {
        this.#refuse(
          folder,
          "The folder is a link to a place outside the source folder.",
          "Copy the folder itself into its place.",
        );
      } else if (above.includes(real)) {
        this.#refuse(
          folder,
          "The folder is a link that leads back to a folder in which it lies.",
          "Take the link out, or put the folder itself in its place.",
        );
      } else this.#look(folder, disk, [...above, real]);
    } catch (error) {
      // What is gone by now, or never was, has no files; everything else would be missing without a word.
      if (errorCode(error) === "ENOENT") return;
      this.unread.push(folder);
      this.findings.push(unreadable(folder, error, "folder"));
    }
  }

  #look(folder: string, disk: string, above: readonly string[]): void {
    const seen = new Set<string>();
    const hidden: string[] = [];
    for (const entry of this.#list(disk)) {
      if (leftOver.test(entry.name)) continue;
      if (entry.name.startsWith(".")) {
        if (!usuallyHidden.test(entry.name)) hidden.push(entry.name.normalize("NFC"));
        continue;
      }
      const path = `${folder}/${entry.name.normalize("NFC")}`;
      if (seen.has(path)) {
        this.#report(
          path,
          "There are two files of this name, with accents that are stored in two ways.",
          "Rename one of them, or delete it.",
        );
      } else this.#take(entry, path, join(disk, entry.name), above);
      seen.add(path);
    }
    if (hidden.length > 0) this.findings.push(hiddenFiles(folder, hidden.sort(compareText)));
  }

  #take(entry: Dirent, path: string, disk: string, above: readonly string[]): void {
    // A folder that bears a file's name, and a link that cannot be followed, is listed as the file that it stands for,
    // so that reading it reports it.
    const isRead = /\.(md|ya?ml|csv)$/i.test(entry.name);
    if (entry.isSymbolicLink() && !isRead) this.#follow(path, disk, above);
    else if (entry.isDirectory() && !isRead) this.enter(path, disk, above);
    else this.files.push(foundPath(path));
  }

  #follow(path: string, disk: string, above: readonly string[]): void {
    try {
      if (statSync(disk).isDirectory()) {
        this.enter(path, disk, above);
        return;
      }
      if (!isWithin(realpathSync.native(this.#source), realpathSync.native(disk)))
        this.#report(
          path,
          "The file is a link to a place outside the source folder.",
          "Copy the file itself into the folder.",
        );
    } catch (error) {
      this.findings.push(isMissing(error) ? danglingLink(path) : unreadable(path, error, "file"));
    }
    // What a text says of the file is not wrong.
    this.files.push(foundPath(path));
  }

  /** What lies in a folder that is not followed is not known. */
  #refuse(folder: string, message: string, hint: string): void {
    this.unread.push(folder);
    this.#report(folder, message, hint);
  }

  #report(file: string, message: string, hint: string): void {
    this.findings.push({
      severity: "error",
      rule: "readable-file",
      place: { file, line: 1, column: 1 },
      message,
      hint,
    });
  }
}

function hiddenFiles(folder: string, names: readonly string[]): Finding {
  const isOne = names.length === 1;
  const them = isOne ? "it" : "them";
  return {
    severity: "warning",
    rule: "hidden-file",
    place: { file: folder, line: 1, column: 1 },
    message: `A dot before the name hides ${names.map((name) => `“${name}”`).join(", ")}, so ${isOne ? "it is" : "they are"} neither read nor published.`,
    hint: `Move ${them} out of ${folder.split("/", 1)[0]}/; or, if readers are to have ${them}, take the dot away and link to ${them}.`,
  };
}
