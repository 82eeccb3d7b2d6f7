// Which files are there for texts and fields to name, and which one was meant by a name that no file has.
import { pathOfAddress } from "../../lib/address.ts";
import { nearest } from "../../lib/nearest.ts";
import type { PublicationId } from "../../model/publication-id.ts";
import type { Register } from "../../model/register.ts";
import { fileOfAddress, foundPath } from "../../model/source-path.ts";

/** The files of a publication's folder that could go out, relative to it. */
export function filesOf({ files }: Pick<Register, "files">, publication: PublicationId): readonly string[] {
  const start = `content/${publication}/`.length;
  return [...files].flatMap(([file, home]) => (home === publication ? file.slice(start) : []));
}

/**
 * What is wrong with the file that a relative address leads to: not there, not in content/, or in the folder of no
 * publication. Of what lies in a folder that is not read nothing is known.
 */
export function faultOfFile(
  { files, site }: Register,
  publication: PublicationId,
  address: string,
  unreadable: ReadonlySet<string>,
): "missing" | "outside" | "homeless" | undefined {
  const file = fileOfAddress(site.url, publication, address);
  if (file === undefined || !`${file}/`.startsWith("content/")) return "outside";
  if (!files.has(file)) return unreadable.has(file.slice("content/".length)) ? undefined : "missing";
  return files.get(file) === undefined ? "homeless" : undefined;
}

/** The path in the source folder of the file that a text or field of a publication means by a name that is almost its own. */
export function meantFile(
  register: Register,
  publication: PublicationId,
  address: string,
): string | undefined {
  const literal = literalFile(register, publication, address);
  if (literal !== undefined) return literal;
  const meant = nearest(pathOfAddress(address), filesOf(register, publication));
  return meant === undefined ? undefined : `content/${publication}/${meant}`;
}

/** The file whose name is written as an address that is none, for the sign : or \ in it. */
export function literalFile(
  { files }: Pick<Register, "files">,
  publication: PublicationId,
  address: string,
): string | undefined {
  const file = foundPath(`content/${publication}/${pathOfAddress(address)}`.normalize("NFC"));
  return files.has(file) ? file : undefined;
}
