// Makes of a file of a published sort what may be published of it, with everything that is wrong with it.
import type { Finding } from "../../lib/finding.ts";
import type { Picture } from "../../model/site/picture.ts";
import type { DrawnWords } from "./drawing/drawn-words.ts";
import { inspectOffice } from "./office/inspect-office.ts";
import type { PreparePicture } from "./picture/keep-pictures.ts";
import { notThePicture, type PictureSort, preparePicture } from "./picture/prepare-picture.ts";
import { prepareDrawing } from "./prepare-drawing.ts";
import { sniffSort, sorts } from "./sniff-sort.ts";
import { type Fault, toFinding } from "./spot.ts";

/** One file to publish: the file itself, or a smaller copy of a picture. */
interface PreparedOutput {
  /** As the path that was given, or with the width before its ending, such as `bus-480w.jpg`. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** What is published of a file. */
export interface PreparedFile {
  readonly findings: readonly Finding[];
  /** What goes out in its place, the file itself first; none where it may not be published. */
  readonly outputs: readonly PreparedOutput[];
  /** The size of a picture. */
  readonly picture?: Picture;
  /** The letters of a drawing. */
  readonly words?: DrawnWords;
}

const pictureEndings: Readonly<Record<string, PictureSort>> = {
  png: "png",
  jpg: "jpeg",
  jpeg: "jpeg",
  gif: "gif",
  webp: "webp",
  avif: "avif",
};

/** Prepares a file for publication from its path, which findings name, and its bytes. Its problems are findings; it never throws for content. */
export async function prepareFile(
  file: string,
  bytes: Uint8Array,
  prepare: PreparePicture = preparePicture,
): Promise<PreparedFile> {
  const ending = /\.([^./]+)$/.exec(file)?.[1]?.toLowerCase() ?? "";
  if (ending === "svg") return drawing(file, bytes, prepare);
  const sort = pictureEndings[ending];
  if (sort !== undefined) return picture(file, sort, bytes, prepare);
  const fault = notTheFile(ending, bytes);
  if (fault !== undefined) return refused(file, [fault]);
  const isOffice = ending === "docx" || ending === "xlsx" || ending === "odt" || ending === "ods";
  const findings = isOffice ? inspectOffice(file, ending, bytes) : [];
  const isKept = findings.every(({ severity }) => severity === "warning");
  return { findings, outputs: isKept ? [{ path: file, bytes }] : [] };
}

async function drawing(file: string, bytes: Uint8Array, prepare: PreparePicture): Promise<PreparedFile> {
  const prepared = await prepareDrawing(file, bytes, prepare);
  if ("faults" in prepared) return refused(file, prepared.faults);
  const { width, height, words } = prepared;
  return {
    findings: [],
    outputs: [{ path: file, bytes: prepared.bytes }],
    picture: { width, height, variants: [] },
    words,
  };
}

async function picture(
  file: string,
  sort: PictureSort,
  bytes: Uint8Array,
  prepare: PreparePicture,
): Promise<PreparedFile> {
  const prepared = notThePicture(sort, bytes) ?? (await prepare(sort, bytes));
  if ("message" in prepared) return refused(file, [prepared]);
  const { width, height } = prepared;
  const copies = prepared.copies.map((copy) => ({ ...copy, path: withWidth(file, copy.width) }));
  return {
    findings: [],
    outputs: [
      { path: file, bytes: prepared.bytes },
      ...copies.map(({ path, bytes: copy }) => ({ path, bytes: copy })),
    ],
    picture: { width, height, variants: copies.map(({ width: narrow, path }) => ({ width: narrow, path })) },
  };
}

function withWidth(file: string, width: number): string {
  return file.replace(/(\.[^./]+)$/, `-${width}w$1`);
}

/** The sort that a document is by its beginning, for each ending; text has none. */
const documentSorts: Readonly<Record<string, "pdf" | "zip">> = {
  pdf: "pdf",
  xlsx: "zip",
  ods: "zip",
  docx: "zip",
  odt: "zip",
};

function notTheFile(ending: string, bytes: Uint8Array): Fault | undefined {
  const found = sniffSort(bytes);
  const wanted = documentSorts[ending];
  if (found === wanted || (wanted === undefined && found === "markup")) return undefined;
  const name = `.${ending}`;
  if (bytes.length === 0)
    return { message: "The file is empty.", hint: "Save it again, or put another file in its place." };
  return {
    message: `The file is not what its name says (${name}), but ${found === undefined ? "something else" : sorts[found].name}.`,
    hint:
      found === "ole"
        ? `Open it, take its password away if it has one, and save it as ${name}.`
        : `Open it in the program that it comes from, and save it as ${name}; to rename it is not enough.`,
  };
}

function refused(file: string, faults: readonly Fault[]): PreparedFile {
  const first = new Map<string, Fault>();
  for (const fault of faults) if (!first.has(fault.message)) first.set(fault.message, fault);
  return { findings: [...first.values()].slice(0, most).map((fault) => toFinding(file, fault)), outputs: [] };
}

/** Of a thousand scripts in one drawing the first few say enough. */
const most = 10;
