// Which files are there for texts and fields to name.
import type { Register } from "../model/register.ts";
import { fileOfAddress } from "../model/source-path.ts";

/** The files of a publication's folder that could go out, relative to it. */
export function filesOf({ files }: Register, publication: string): readonly string[] {
  const start = `content/${publication}/`.length;
  return [...files].flatMap(([file, home]) => (home === publication ? file.slice(start) : []));
}

/** What is wrong with the file that a relative address leads to: not there, or in the folder of no publication. */
export function faultOfFile(
  { files, site }: Register,
  publication: string,
  address: string,
): "missing" | "homeless" | undefined {
  const file = fileOfAddress(site.url, publication, address) ?? "";
  if (!files.has(file) || !file.startsWith("content/")) return "missing";
  return files.get(file) === undefined ? "homeless" : undefined;
}
