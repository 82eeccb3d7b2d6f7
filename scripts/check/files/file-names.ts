// Files and folders have names that every system can store, and none is that of a file which the site makes.

import { nameFault } from "../../lib/file-name.ts";
import type { Place } from "../../lib/finding.ts";
import { decisionPath } from "../../model/committees/decision.ts";
import { listCalendars } from "../../model/committees/meeting-calendar.ts";
import { measurePath } from "../../model/measures/measure-path.ts";
import type { Register } from "../../model/register.ts";
import { nameFiles } from "../../model/site/named-files.ts";
import { foldersOf, listSiteFiles, siteClashes } from "../../model/site/site-files.ts";
import { type Check, error, type Problem } from "../for-rules/check.ts";
import { isPageAddress } from "../references/redirects.ts";

export const fileNames = {
  name: "file-names",
  about:
    "No file, folder or page has the name of a file that the site makes, such as a PDF or data, and every name and number that becomes one can be stored on every system.",
  why: "A name that one system cannot store is lost when the site is copied there; and a file in the place of one that the site makes hides the PDF or the data that readers look for.",
  mend: "Rename it, with a short name of letters, figures and hyphens, and write the new name wherever the old one stands.",
  level: "warning",
  *run(register) {
    const made = listSiteFiles(register);
    const folders = writtenFolders(register);
    yield* clashes(register);
    yield* folderClashes(register, made, folders);
    const { places } = nameFiles(register);
    for (const [file, home] of register.files) {
      const above = home === undefined ? file.indexOf("/") + 1 : `content/${home}/`.length;
      const faults = faultsOf(headOf(file), file.slice(above).split("/"));
      // What is not published goes along when the folder is copied to another system.
      for (const fault of faults) yield places.has(file) ? fault : { ...fault, severity: "warning" };
    }
    for (const { id, place, parts } of register.publications.values()) {
      yield* faultsOf(headOf(place.file), id.split("/"));
      for (const part of parts) yield* faultsOf(headOf(part.place.file), [part.slug]);
    }
    for (const { place, names } of folders)
      if (names.some((name) => nameFault(name) !== undefined)) yield* faultsOf(place(), names);
    for (const { organization, path } of listCalendars(register)) {
      const fault = nameFault(path.slice(path.lastIndexOf("/") + 1));
      if (organization === undefined || fault === undefined) continue;
      yield error(
        register.locateInData("organizations.yaml", `/organizations/id=${organization}/id`),
        `The calendar of the meetings of this body, ${path}, has a name that ${fault}.`,
        "Give the body another id, here and wherever it is named.",
      );
    }
  },
} as const satisfies Check;

type SiteFiles = ReturnType<typeof listSiteFiles>;

function* clashes(register: Register): Iterable<Problem> {
  const isTaken = siteClashes(register);
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

/** A folder that the site makes for a page, with where it was asked for. */
interface PageFolder {
  place(): Place;
  /** Starts and ends with a slash. */
  readonly path: string;
  /** The steps of the path that were chosen there. */
  readonly names: readonly string[];
}

/** The folders of what has a number or an address in a data file: measures, recommendations and redirects. */
function writtenFolders(register: Register): readonly PageFolder[] {
  // What is no address of a page is told with the redirects.
  const redirects = (register.site.redirects ?? []).flatMap(({ from }, at) =>
    isPageAddress(from)
      ? {
          place: () => register.locateInData("site.yaml", `/redirects/${at}/from`),
          path: from,
          names: from.split("/"),
        }
      : [],
  );
  const numbered = [...register.publications.values()].flatMap((publication) => {
    const { id, files, locate } = publication;
    return [
      ...(files.measures?.measures ?? []).map(({ ref }, at) => ({
        place: () => locate("measures", `/measures/${at}/ref`),
        path: measurePath(id, ref),
        names: [ref],
      })),
      ...(files.recommendations?.recommendations ?? []).map(({ ref }, at) => ({
        place: () => locate("recommendations", `/recommendations/${at}/ref`),
        path: decisionPath({ publication, ref }),
        names: [ref],
      })),
    ];
  });
  return [...redirects, ...numbered];
}

/** Pages whose folder would lie where the site makes a file. */
function* folderClashes(
  register: Register,
  made: SiteFiles,
  folders: readonly PageFolder[],
): Iterable<Problem> {
  const unfit = new Set<string>(
    (register.site.redirects ?? []).map(({ from }) => from).filter((from) => !isPageAddress(from)),
  );
  const files = new Set([...made].filter((file) => !unfit.has(file)).map((file) => file.toLowerCase()));
  const pages = [...register.publications.values()].flatMap(({ id, place, parts }) => [
    { place: () => place, path: `/${id}/` },
    ...parts.map((part) => ({ place: () => part.place, path: `/${id}/${part.slug}/` })),
  ]);
  // Most pages lie in folders that others lie in too.
  const free = new Set<string>();
  for (const { place, path } of [...pages, ...folders]) {
    let taken: string | undefined;
    for (const folder of foldersOf(path)) {
      if (free.has(folder)) break;
      if (files.has(folder.toLowerCase())) taken = folder.slice(folder.lastIndexOf("/") + 1);
    }
    if (taken === undefined) for (const folder of foldersOf(path)) free.add(folder);
    else
      yield error(
        place(),
        `The page ${path} needs a folder “${taken}”, where the site makes a file of that name.`,
        "Give it another name.",
      );
  }
}

function headOf(file: string): Place {
  return { file, line: 1, column: 1 };
}

function* faultsOf(place: Place, names: readonly string[]): Iterable<Problem> {
  for (const name of names) {
    const fault = nameFault(name);
    if (fault !== undefined)
      yield error(
        place,
        `The name “${name}” ${fault}.`,
        "Rename it, with a short name of letters, figures and hyphens.",
      );
  }
}
