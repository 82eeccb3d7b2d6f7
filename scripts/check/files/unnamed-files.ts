// Nothing goes out that was not named: files that no text links to, shows or binds stay where they are.

import { isRelativeAddress, isSafeAddress, pathOfAddress } from "../../lib/address.ts";
import { nearest } from "../../lib/nearest.ts";
import { type PublicationId, publicationId } from "../../model/publication-id.ts";
import type { Register } from "../../model/register.ts";
import { addressesIn, nameFiles } from "../../model/site/named-files.ts";
import { siteClashes } from "../../model/site/site-files.ts";
import { fileOfAddress } from "../../model/source-path.ts";
import { type Check, isWhole, warning } from "../for-rules/check.ts";
import { meantFile } from "../for-rules/files-there.ts";
import { sheetsFor } from "./unread-sheets.ts";

export const unnamedFiles = {
  name: "unnamed-files",
  about: "Every file is linked, shown or bound somewhere. Those that are not are not published.",
  why: "Readers never get a file that nothing leads to. Most often a link was forgotten, or its name mistyped.",
  mend: "Link to it, show it or make it a paper. What is not for readers is kept outside `content/` and `data/`.",
  level: "warning",
  *run(register, unreadable) {
    if (!isWhole(unreadable)) return;
    for (const [folder, names] of unnamedByFolder(register)) {
      if (folder === "data" && unreadable.has("data/site.yaml")) continue;
      const root = folder.split("/", 1)[0];
      const [what, them] =
        names.length === 1
          ? [`“${names[0]}”, so it is not published`, "it"]
          : [`these ${names.length} files, so they are not published: ${quoted(names)}`, "them"];
      yield warning(
        { file: folder, line: 1, column: 1 },
        `Nothing links to, shows or binds ${what}.`,
        root === "data"
          ? `Name the logo under “brand” in data/site.yaml; move ${names.length === 1 ? "what is none" : "the others"} out of data/.`
          : `${renamings(register, folder, names)}Link to what readers are to have, show it as a picture or make it a paper; or move ${them} out of ${root}/.`,
      );
    }
  },
} as const satisfies Check;

/** What to call texts and data that an editor has saved with an ending more than it shows: `index.md.txt`. */
function renamings({ publications }: Register, folder: string, names: readonly string[]): string {
  const hasText = publications.has(publicationId(folder.slice("content/".length)));
  return names
    .map((name) => [name, /^(.+\.(?:md|ya?ml|csv))\.txt$/i.exec(name)?.[1]] as const)
    .filter(([, meant]) => meant !== undefined && !(hasText && meant === "index.md"))
    .map(([name, meant]) => `“${name}” has an ending too many: rename it to ${meant}. `)
    .join("");
}

function quoted(names: readonly string[]): string {
  return names.map((name) => `“${name}”`).join(", ");
}

/** The names of the files that nothing names, by their folder in the source folder. Data files, and those that have the name of another, are reported elsewhere. */
function unnamedByFolder(register: Register): ReadonlyMap<string, readonly string[]> {
  const { places } = nameFiles(register);
  const unnamed = new Map<string, string[]>();
  const isTaken = siteClashes(register);
  const meant = meantFiles(register);
  const sheets = [...register.publications.values()].flatMap((publication) =>
    sheetsFor(register, publication, places),
  );
  // That figures were not read from a sheet is told there.
  const unread = new Set(sheets.map(({ file }) => file));
  for (const [file, home] of register.files) {
    if (places.has(file) || (/\.csv$/i.test(file) && home !== undefined)) continue;
    const folder = folderOf(file);
    if (home !== undefined && isTaken(file.slice("content".length))) continue;
    // What was meant by a name that is almost right is told where that stands.
    if (meant.has(file) || unread.has(file)) continue;
    const names = unnamed.get(folder) ?? [];
    names.push(file.slice(folder.length + 1));
    unnamed.set(folder, names);
  }
  return unnamed;
}

/** The files that links, pictures, figures and fields name almost, which is told where they stand. */
function meantFiles(register: Register): ReadonlySet<string> {
  const { texts, fileUses, files, site } = register;
  const meant = new Set<string>();
  const add = (publication: PublicationId | undefined, address: string) => {
    if (publication === undefined) return;
    const named = fileOfAddress(site.url, publication, address);
    if (named !== undefined && files.has(named)) return;
    // A page is meant by the name of one.
    if (pathOfAddress(address).endsWith(".md")) return;
    const file = meantFile(register, publication, address);
    if (file !== undefined) meant.add(file);
  };
  for (const { prose, location } of texts) {
    for (const { address } of addressesIn(prose)) {
      if (isRelativeAddress(address) || !isSafeAddress(address)) add(location.publication, address);
    }
  }
  for (const { file, publication } of fileUses) {
    if (publication !== undefined) add(publication, file.slice(`content/${publication}/`.length));
    else if (!files.has(file)) {
      const inData = [...files.keys()].filter((other) => other.startsWith("data/"));
      const logo = nearest(
        file.slice("data/".length),
        inData.map((other) => other.slice("data/".length)),
      );
      if (logo !== undefined) meant.add(`data/${logo}`);
    }
  }
  return meant;
}

function folderOf(file: string): string {
  return file.slice(0, file.lastIndexOf("/"));
}
