// Every file that the site makes itself, so that no other takes its place.

import { remember } from "../../lib/remember.ts";
import { listCalendars } from "../committees/meeting-calendar.ts";
import { measurePath } from "../measures/measure-path.ts";
import { packPath, planAllPacks } from "../packs/plan-pack.ts";
import type { Publication } from "../publication.ts";
import type { Register } from "../register.ts";
import {
  dataFormats,
  dataNames,
  documentNames,
  figuresName,
  measureDescriptions,
} from "./published-names.ts";
import { pageAddresses, siteAddresses } from "./site-address.ts";

/** The paths of the site, from `/` on, of all that is not copied from the source folder: pages, PDFs, data and calendars. */
export const listSiteFiles = remember((register: Register): ReadonlySet<string> => {
  const publications = [...register.publications.values()];
  const redirects = (register.site.redirects ?? []).map(({ from }) => from);
  const measures = publications.flatMap(({ id, facts }) =>
    facts.measures.map(({ ref }) => measurePath(id, ref)),
  );
  const pages = [...pageAddresses(register), ...redirects, ...measures];
  return new Set([
    ...pages.map((path) => (path.endsWith("/") ? `${path}index.html` : path)),
    ...siteAddresses().flatMap((name) => (name.includes(".") ? `/${name}` : [])),
    ...publications.flatMap(filesOf),
    ...measures.flatMap((path) => dataFormats.map((format) => `${path}${figuresName}.${format}`)),
    ...planAllPacks(register).map(packPath),
    ...listCalendars(register).map(({ path }) => path),
    ...register.assets.flatMap(({ outputs }) => outputs.map(({ path }) => `/assets/site/${path}`)),
  ]);
});

/** What stands beside the page of a publication; of a picture only its smaller copies, which nobody has put there. */
function filesOf(publication: Publication): readonly string[] {
  const { id, facts, assets } = publication;
  return [
    ...documentNames(publication).map((name) => `${name}.pdf`),
    ...dataNames(publication).flatMap((name) => dataFormats.map((format) => `${name}.${format}`)),
    ...(facts.measures.length === 0 ? [] : Object.values(measureDescriptions)),
    ...assets.flatMap(({ outputs }) => outputs.slice(1).map(({ path }) => path)),
  ].map((name) => `/${id}/${name}`);
}

/** Tells of a path of the site whether a file or folder there would stand in the way of these files, capitals not counted. */
export function clashFinder(files: Iterable<string>): (path: string) => boolean {
  const taken = new Set<string>();
  const folders = new Set<string>();
  for (const file of files) {
    const folded = file.toLowerCase();
    taken.add(folded);
    for (const folder of foldersOf(folded)) {
      // Those around it are there already.
      if (folders.has(folder)) break;
      folders.add(folder);
    }
  }
  return (path) => {
    const folded = path.toLowerCase();
    if (taken.has(folded) || folders.has(folded)) return true;
    for (const folder of foldersOf(folded)) if (taken.has(folder)) return true;
    return false;
  };
}

/** The folders that a path lies in, the innermost first. */
export function* foldersOf(path: string): Iterable<string> {
  for (let end = path.lastIndexOf("/"); end > 0; end = path.lastIndexOf("/", end - 1))
    yield path.slice(0, end);
}

/** The same of all files that the site makes. */
export const siteClashes = remember((register: Register) => clashFinder(listSiteFiles(register)));
