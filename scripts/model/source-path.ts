// Where the files of a source folder are, as fields and addresses name them.
import { isRelativeAddress, pathOfAddress } from "../lib/address.ts";
import type { Branded } from "../lib/branded.ts";
import type { SitePath } from "../lib/href.ts";
import type { PublicationId } from "./publication-id.ts";

/** The path of a file in the source folder, such as `content/reviews/buses-2024/stop.jpg`: none that is relative to a publication. */
export type SourcePath = Branded<"source path">;

/** The path of a file as a folder names it, without `.` and `..`, so that two ways to write it are found to be one. */
export function sourcePath(folder: string, file: string): SourcePath {
  const steps: string[] = [];
  for (const step of `${folder}/${file}`.split(/[\\/]/)) {
    if (step === "..") steps.pop();
    else if (step !== "." && step !== "") steps.push(step);
  }
  return foundPath(steps.join("/").normalize("NFC"));
}

/** Takes a path from the source folder on, as it was found there, as the path that it is. */
export function foundPath(path: string): SourcePath {
  return path as SourcePath;
}

/** Where the site has a file of `content/`. */
export function sitePathOf(file: SourcePath): SitePath {
  const [, ...steps] = file.split("/");
  return `/${steps.map(encodeURIComponent).join("/")}`;
}

/**
 * The path in the source folder that an address in a text would have if it led to a file: one that is relative to the
 * publication of the text, starts at the home page, or is that of the site. Undefined for all others.
 */
export function fileOfAddress(
  siteUrl: string,
  publication: PublicationId | undefined,
  address: string,
): SourcePath | undefined {
  const own = address.startsWith(`${siteUrl}/`) ? address.slice(siteUrl.length) : address;
  if (/^\/(?!\/)/.test(own)) return sourcePath("content", pathOfAddress(own));
  if (publication === undefined || !isRelativeAddress(own)) return undefined;
  const path = pathOfAddress(own);
  return path === "" ? undefined : sourcePath(`content/${publication}`, path);
}
