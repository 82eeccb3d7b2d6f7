// Nothing goes out that was not named: files that no text links to, shows or binds stay where they are.

import { nearest } from "../lib/nearest.ts";
import { nameFiles } from "../model/named-files.ts";
import type { Register } from "../model/register.ts";
import { clashFinder, listSiteFiles } from "../model/site-files.ts";
import { type Check, isWhole, warning } from "./check.ts";

export const unnamedFiles: Check = {
  name: "unnamed-files",
  about: "Every file is linked, shown or bound somewhere. Those that are not are not published.",
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
          : `Link to what readers are to have, show it as a picture or make it a paper; or move ${them} out of ${root}/.`,
      );
    }
  },
};

function quoted(names: readonly string[]): string {
  return names.map((name) => `“${name}”`).join(", ");
}

/** The names of the files that nothing names, by their folder in the source folder. Data files, and those that have the name of another, are reported elsewhere. */
function unnamedByFolder(register: Register): ReadonlyMap<string, readonly string[]> {
  const { places } = nameFiles(register);
  const unnamed = new Map<string, string[]>();
  const isTaken = clashFinder(listSiteFiles(register));
  const missing = Map.groupBy(
    [...places.keys()].filter((file) => !register.files.has(file)),
    folderOf,
  );
  for (const [file, home] of register.files) {
    if (places.has(file) || (/\.csv$/i.test(file) && home !== undefined)) continue;
    const folder = folderOf(file);
    if (home !== undefined && isTaken(file.slice("content".length))) continue;
    // What was meant by a name that is almost right is told where that stands.
    if (missing.get(folder)?.some((name) => nearest(name, [file]) !== undefined)) continue;
    const names = unnamed.get(folder) ?? [];
    names.push(file.slice(folder.length + 1));
    unnamed.set(folder, names);
  }
  return unnamed;
}

function folderOf(file: string): string {
  return file.slice(0, file.lastIndexOf("/"));
}
