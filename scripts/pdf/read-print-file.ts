// Reads one file that a print page may use, from the print folder and never from outside it.
import { createHash } from "node:crypto";
import { readFile, realpath } from "node:fs/promises";
import { extname, join, relative, resolve, sep } from "node:path";

/** A file that was read whole. */
export interface PrintFile {
  readonly body: Uint8Array;
  /** MIME type, with its charset where it is text. */
  readonly type: string;
  /** Hash of the body, in hexadecimal. */
  readonly sha256: string;
}

const TYPES: Readonly<Record<string, string>> = {
  ".avif": "image/avif",
  ".css": "text/css; charset=utf-8",
  ".gif": "image/gif",
  ".htm": "text/html; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".jpeg": "image/jpeg",
  ".jpg": "image/jpeg",
  ".json": "application/json",
  ".otf": "font/otf",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".ttf": "font/ttf",
  ".txt": "text/plain; charset=utf-8",
  ".webp": "image/webp",
  ".woff": "font/woff",
  ".woff2": "font/woff2",
};

/**
 * Reads the file at `path`, which is relative to the folder `root`. Undefined when there is no such file, when
 * it cannot be read, and when the path or a symbolic link leads out of `root`.
 */
async function readPrintFile(root: string, path: string): Promise<PrintFile | undefined> {
  try {
    const file = await realpath(join(root, path));
    if (!file.startsWith((await realpath(root)) + sep)) return undefined;
    const body = await readFile(file);
    return {
      body,
      type: TYPES[extname(path).toLowerCase()] ?? "application/octet-stream",
      sha256: hash(body),
    };
  } catch {
    return undefined;
  }
}

/** A print folder of which no file is read twice. */
export interface PrintFolder {
  /** Its path, which those of print pages start with. */
  readonly root: string;
  /** Reads a file by its path in the folder, with `/`; undefined where there is none that may be read. */
  read(path: string): Promise<PrintFile | undefined>;
}

/** Opens a print folder, in which nothing changes while it is used. */
export function openPrintFolder(root: string): PrintFolder {
  const known = new Map<string, Promise<PrintFile | undefined>>();
  return {
    root,
    read(path) {
      const reading = known.get(path) ?? readPrintFile(root, path);
      known.set(path, reading);
      return reading;
    },
  };
}

/** The path of a file under the print folder `root`, with `/` between its parts. */
export function printPath(root: string, file: string): string {
  return relative(resolve(root), resolve(file)).split(sep).join("/");
}

/** SHA-256 of bytes or text, in hexadecimal. */
export function hash(content: Uint8Array | string): string {
  return createHash("sha256").update(content).digest("hex");
}
