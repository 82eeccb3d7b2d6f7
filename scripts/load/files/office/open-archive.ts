// Opens the archive that an Office file is, within bounds: a small file can unpack to more than the memory.
import { unzipSync } from "fflate";

/** The files in an archive. */
export interface Archive {
  /** The names of all files in it, in its order. */
  readonly names: readonly string[];
  /** The texts of those that were asked for, by name. */
  readonly texts: ReadonlyMap<string, string>;
}

/** What no document of words and figures comes near. */
const mostBytes = 200_000_000;
const mostFiles = 20_000;

/** Opens an archive and reads the files that `wants` asks for; or says why it cannot. */
export function openArchive(
  bytes: Uint8Array,
  wants: (name: string) => boolean,
): Archive | "damaged" | "too-large" {
  const names: string[] = [];
  let sum = 0;
  const filter = ({ name, originalSize }: { readonly name: string; readonly originalSize: number }) => {
    names.push(name);
    if (!wants(name)) return false;
    sum += originalSize;
    return sum <= mostBytes && names.length <= mostFiles;
  };
  try {
    const files = unzipSync(bytes, { filter });
    if (sum > mostBytes || names.length > mostFiles) return "too-large";
    const texts = Object.entries(files).map(([name, content]) => [name, decode(content)] as const);
    return { names, texts: new Map(texts) };
  } catch {
    return "damaged";
  }
}

function decode(bytes: Uint8Array): string {
  const [first, second] = bytes;
  const encoding =
    first === 0xff && second === 0xfe ? "utf-16le" : first === 0xfe && second === 0xff ? "utf-16be" : "utf-8";
  return new TextDecoder(encoding).decode(bytes);
}
