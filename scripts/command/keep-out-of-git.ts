// Writes into a folder that git shall take nothing of it.
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { ifMissing } from "../lib/error-code.ts";
import { UsageError } from "./command-line.ts";

const note = "# Packs for members hold exempt papers. None of them may be committed or published.\n*\n";

/** Writes a `.gitignore` for the whole folder, unless it has one. Throws what the disk throws. */
export async function keepOutOfGit(folder: string): Promise<void> {
  if ((await readIgnored(folder)) !== undefined) return;
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, ".gitignore"), note);
}

/** Throws `UsageError` for a folder whose own `.gitignore` lets git take anything. */
export async function checkIgnored(folder: string): Promise<void> {
  const lines = (await readIgnored(folder))?.split(/\r?\n/).filter((line) => /^[^#]*\S/.test(line));
  if (lines === undefined || (lines.includes("*") && !lines.some((line) => line.startsWith("!")))) return;
  throw new UsageError(
    `The output folder ${folder} has a .gitignore of its own that lets git take files, and a members' pack holds exempt papers. Choose another folder, or let its only line be *`,
  );
}

async function readIgnored(folder: string): Promise<string | undefined> {
  return readFile(join(folder, ".gitignore"), "utf8").catch(ifMissing(undefined));
}
