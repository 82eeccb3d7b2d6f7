// Reads one file of the source folder, or says why it cannot be read. No link is followed out of the folder.
import { lstatSync, readdirSync, readFileSync, realpathSync, statSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join, relative, sep } from "node:path";
import { errorCode, isMissing } from "../lib/error-code.ts";
import type { Finding } from "../lib/finding.ts";

/** The bytes of a file; or a finding. */
export type BytesRead = { readonly bytes: Uint8Array } | { readonly finding: Finding };

/** In bytes. */
const smallFile = 1_000_000;

/** How large a file may be, and what to do with one that is larger. */
export interface SizeLimit {
  readonly megabytes: number;
  readonly hint: string;
}

/** Reads a file of the source folder; `file` is relative to it, with `/` and in NFC. */
export async function readBytes(source: string, file: string, limit: SizeLimit): Promise<BytesRead> {
  try {
    const path = realpathSync.native(pathOnDisk(source, file));
    if (!isWithin(realpathSync.native(source), path))
      return problem(
        file,
        "The file is a link to a place outside the source folder.",
        "Copy the file itself into the folder.",
      );
    const facts = statSync(path);
    if (!facts.isFile()) {
      const name = file.split("/").at(-1);
      return facts.isDirectory()
        ? problem(
            file,
            "There is a folder where a file should be.",
            `Rename the folder, or put a file named ${name} in its place.`,
          )
        : problem(
            file,
            "There is a pipe, a socket or a device of the system where a file should be.",
            `Delete it, and put a file named ${name} in its place.`,
          );
    }
    if (facts.size > limit.megabytes * 1_000_000)
      return problem(file, `The file is larger than ${limit.megabytes} MB.`, limit.hint);
    // A small file is read in less time than another thread takes to hear of it.
    return { bytes: facts.size > smallFile ? await readFile(path) : readFileSync(path) };
  } catch (error) {
    const isDangling = isMissing(error) && isLink(join(source, file));
    return { finding: isDangling ? danglingLink(file) : unreadable(file, error, "file") };
  }
}

function isLink(path: string): boolean {
  try {
    return lstatSync(path).isSymbolicLink();
  } catch {
    return false;
  }
}

/** The finding about a link on the disk to a file that is not there. */
export function danglingLink(file: string): Finding {
  return problem(
    file,
    "The file is a link that leads nowhere: what it leads to is not there.",
    "Put the file itself in its place, or delete the link.",
  ).finding;
}

/** Where a file of the source folder lies: a Mac may store a name with its accents in pieces of their own. */
export function pathOnDisk(source: string, file: string): string {
  if (/^[\x20-\x7e]*$/.test(file)) return join(source, file);
  let path = source;
  for (const step of file.split("/")) {
    const names = readdirSync(path);
    path = join(
      path,
      names.includes(step) ? step : (names.find((name) => name.normalize() === step) ?? step),
    );
  }
  return path;
}

/** Why something cannot be read, by the name that the system gives the reason. */
const reasons: Readonly<Record<string, readonly [message: string, hint: string]>> = {
  ENOENT: ["There is no such *.", "Add it; the sample content shows what goes into it."],
  EACCES: ["You may not read the *.", "Ask whoever keeps the folder to let you."],
  EPERM: ["You may not read the *.", "Ask whoever keeps the folder to let you."],
  ELOOP: ["The * is a link that leads to itself.", "Put the * itself in its place."],
  ENAMETOOLONG: ["The * lies too deep, or its name is too long.", "Give it and its folders shorter names."],
  ENOTDIR: ["There is a file where a folder should be.", "Rename the file, or move it elsewhere."],
};

/** The finding about a file or folder for which the system gave an error in place of what is in it. */
export function unreadable(file: string, error: unknown, what: "file" | "folder"): Finding {
  const [message, hint] = reasons[errorCode(error)] ?? [
    "The * cannot be read.",
    what === "file"
      ? "Check that it opens in a text editor."
      : "Check that the disk or the network drive that it lies on is there.",
  ];
  return problem(file, message.replace("*", what), hint.replace("*", what)).finding;
}

/** True where a path is a folder or lies in it; both with their links followed. */
export function isWithin(folder: string, path: string): boolean {
  const inside = relative(folder, path);
  return inside !== ".." && !inside.startsWith(`..${sep}`) && !/^[A-Za-z]:/.test(inside);
}

function problem(file: string, message: string, hint: string): { readonly finding: Finding } {
  return {
    finding: {
      severity: "error",
      rule: "readable-file",
      place: { file, line: 1, column: 1 },
      message,
      hint,
    },
  };
}
