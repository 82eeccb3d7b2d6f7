// A fault that officers make, from its folder of fixtures: the files that are laid over the valid base, and its message.
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describeFindings, loadAndCheck } from "../../scripts/command/load-and-check.ts";
import { type Files, faultsFolder, listFiles, withSource } from "./temporary-folder.ts";

/** The day that faults are checked on. */
export const faultDay = "2026-03-31";

const messageFile = "expected.txt";

/** A fault with the message that it must give; empty where that is not written yet. */
export interface Fault {
  readonly files: Files;
  readonly expected: string;
}

/** What an officer sees of a folder, without colour. */
export async function describeSource(source: string): Promise<string> {
  const { findings, lines } = await loadAndCheck(source, faultDay);
  // Codes change with every word of a fault, and have tests of their own.
  const uncoded = findings.map(({ code: _code, ...finding }) => finding);
  return describeFindings(uncoded, lines, (_style, text) => text);
}

/** Reads the folder of a fault. */
export async function readFault(name: string): Promise<Fault> {
  const folder = join(faultsFolder, name);
  const read = new Map<string, Buffer>();
  for (const path of await listFiles(folder)) read.set(path, await readFile(join(folder, path)));
  const expected = read.get(messageFile)?.toString("utf8").trimEnd() ?? "";
  read.delete(messageFile);
  return { files: Object.fromEntries(read), expected };
}

/** Writes the message that a fault gives into its folder, and returns the path of that file. */
export async function writeExpected(name: string): Promise<string> {
  const { files } = await readFault(name);
  const file = join(faultsFolder, name, messageFile);
  await writeFile(file, `${await withSource(files, describeSource)}\n`);
  return file;
}
