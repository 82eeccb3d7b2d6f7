// Where the files of a source folder are, as fields and addresses name them.
import { isRelativeAddress, pathOfAddress } from "../lib/address.ts";
import type { SitePath } from "../lib/href.ts";
import type { PublicationId } from "./publication-id.ts";

/** The path of a file as a folder names it, without `.` and `..`, so that two ways to write it are found to be one. */
export function sourcePath(folder: string, file: string): string {
  const steps: string[] = [];
  for (const step of `${folder}/${file}`.split(/[\\/]/)) {
    if (step === "..") steps.pop();
    else if (step !== "." && step !== "") steps.push(step);
  }
  return steps.join("/").normalize("NFC");
}

/** Where the site has a file of `content/`. */
export function sitePathOf(file: string): SitePath {
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
): string | undefined {
  const own = address.startsWith(`${siteUrl}/`) ? address.slice(siteUrl.length) : address;
  if (/^\/(?!\/)/.test(own)) return sourcePath("content", pathOfAddress(own));
  if (publication === undefined || !isRelativeAddress(own)) return undefined;
  const path = pathOfAddress(own);
  return path === "" ? undefined : sourcePath(`content/${publication}`, path);
}
