// Files and folders have names that every system can store, and none is that of a file which the site makes.
import { nameFault } from "../lib/file-name.ts";
import { nameFiles } from "../model/named-files.ts";
import type { Register } from "../model/register.ts";
import { clashFinder, listSiteFiles } from "../model/site-files.ts";
import { type Check, error, type Problem } from "./check.ts";

export const fileNames: Check = {
  name: "file-names",
  about:
    "No file has the name of one that the site makes of the publication, such as its PDF or data, and every name can be stored on every system.",
  *run(register) {
    yield* clashes(register);
    const { places } = nameFiles(register);
    for (const [file, home] of register.files) {
      if (home !== undefined && places.has(file))
        yield* faultsOf(file, file.slice(`content/${home}/`.length).split("/"));
    }
    for (const { id, place, parts } of register.publications.values()) {
      yield* faultsOf(place.file, id.split("/"));
      for (const part of parts) yield* faultsOf(part.place.file, [part.slug]);
    }
  },
};

function* clashes(register: Register): Iterable<Problem> {
  const isTaken = clashFinder(listSiteFiles(register));
  const { places } = nameFiles(register);
  const seen = new Map<string, string>();
  for (const [file, home] of register.files) {
    // A table that nothing names is told of already.
    if (home === undefined || (/\.csv$/i.test(file) && !places.has(file))) continue;
    const other = seen.get(file.toLowerCase());
    const name = file.slice(file.lastIndexOf("/") + 1);
    if (isTaken(file.slice("content".length))) {
      yield error(
        { file, line: 1, column: 1 },
        `“${name}” has the name of a file that the site makes itself, and would take its place.`,
        "Rename it, or move it out of content/.",
      );
    } else if (other !== undefined) {
      yield error(
        { file, line: 1, column: 1 },
        `“${name}” differs from “${other}” in capitals alone, and some systems store only one of them.`,
        "Rename one of them.",
      );
    }
    seen.set(file.toLowerCase(), name);
  }
}

function* faultsOf(file: string, names: readonly string[]): Iterable<Problem> {
  for (const name of names) {
    const fault = nameFault(name);
    if (fault !== undefined)
      yield error(
        { file, line: 1, column: 1 },
        `The name “${name}” ${fault}.`,
        "Rename it, with a short name of letters, figures and hyphens.",
      );
  }
}
