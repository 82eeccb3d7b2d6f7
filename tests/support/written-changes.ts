// The changes that a document tells its reader to make: the files that it shows whole, and lines that go and come.

/** A change to one file. */
export interface WrittenChange {
  /** Relative to the project. */
  readonly path: string;
  /** The heading that it stands under. */
  readonly section: string;
  /** The file as it is afterwards; undefined for one that is not there. Throws where it does not say what to change. */
  apply(before: string | undefined): string;
}

/** Reads the changes of a document in order: each block of code is of the file that was named last before it. */
export function writtenChanges(document: string): readonly WrittenChange[] {
  const changes: WrittenChange[] = [];
  let path = "";
  let section = "";
  for (const [, heading, named, language, code = ""] of document.matchAll(
    /^## (.+)$|`((?:scripts|layouts)\/[\w./-]+\.ts)`|^```(ts|diff)\n([\s\S]*?)^```$/gm,
  )) {
    if (heading !== undefined) section = heading;
    else if (named !== undefined) path = named;
    else
      changes.push({
        path,
        section,
        apply: (before) => (language === "ts" ? made(before, code) : changed(before, code)),
      });
  }
  return changes;
}

function made(before: string | undefined, code: string): string {
  if (before !== undefined) throw new Error("The new file is there already.");
  return code;
}

function changed(before: string | undefined, code: string): string {
  const lines = code.split("\n").filter((line) => line !== "");
  const side = (without: string) =>
    lines
      .filter((line) => !line.startsWith(without))
      .map((line) => `${line.slice(1)}\n`)
      .join("");
  const [old, now] = [side("+"), side("-")];
  const parts = before?.split(old) ?? [];
  if (parts.length !== 2)
    throw new Error(`These lines stand there ${Math.max(0, parts.length - 1)} times:\n${old}`);
  return parts.join(now);
}
