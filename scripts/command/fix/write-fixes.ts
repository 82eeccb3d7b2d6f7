// Writes the fixes of findings into the files of the source folder, file by file.
import { existsSync, realpathSync } from "node:fs";
import { compareText, type Finding, type Fix } from "../../lib/finding.ts";
import { pathOnDisk, readBytes } from "../../load/read-bytes.ts";
import { encodingOf } from "../../load/read-text.ts";
import { mendText } from "./mend-text.ts";
import { replaceFile } from "./replace-file.ts";

/** Whatever has been read before is no larger now. */
const anySize = { megabytes: Number.POSITIVE_INFINITY, hint: "" } as const;

/** Carries out the fixes of findings, and gives each when its file is written. A file that cannot be written throws. */
export async function* writeFixes(
  source: string,
  findings: readonly Finding<string>[],
  signal: AbortSignal,
): AsyncGenerator<Fix> {
  const fixes = findings.flatMap(({ fix }) => fix ?? []);
  // A link to a file is that file.
  const files = Map.groupBy(fixes, ({ place }) => realFile(source, place.file));
  for (const [path, own] of [...files].sort(([a], [b]) => compareText(a, b))) {
    if (signal.aborted) return;
    const read = await readBytes(source, own[0]?.place.file ?? "", anySize);
    if ("finding" in read) continue;
    const encoding = encodingOf(read.bytes);
    const raw = new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(read.bytes);
    const { text, made } = mendText(raw, own);
    if (made.length === 0) continue;
    await replaceFile(path, encode(text, encoding));
    yield* made;
  }
}

function realFile(source: string, file: string): string {
  const path = pathOnDisk(source, file);
  return existsSync(path) ? realpathSync.native(path) : path;
}

function encode(text: string, encoding: ReturnType<typeof encodingOf>): Buffer {
  if (encoding === "utf-8") return Buffer.from(text, "utf8");
  const bytes = Buffer.from(text, "utf16le");
  return encoding === "utf-16be" ? bytes.swap16() : bytes;
}
