// Which files of a source folder are named, and by whom: only what an open text or field names goes out.
import type { Place } from "../../lib/finding.ts";
import { remember } from "../../lib/remember.ts";
import { findExemptUses } from "../exempt/exempt-uses.ts";
import { listExempt } from "../exempt/exemptions.ts";
import type { Prose } from "../prose/prose.ts";
import type { Register } from "../register.ts";
import type { SourcePath } from "../source-path.ts";
import { fileOfAddress } from "../source-path.ts";

/** The files that a register names, by their paths in the source folder. */
export interface NamedFiles {
  /** Where each file is named, by whomever, in order. */
  readonly places: ReadonlyMap<SourcePath, readonly Place[]>;
  /**
   * Whether everybody may have a file: something open names it, and nothing has it as an exempt paper or appendix. One
   * that only exempt texts name stays with them.
   */
  isPublic(file: SourcePath): boolean;
}

/** What names of files are read from. */
export type NamingRegister = Pick<Register, "publications" | "texts" | "fileUses" | "site">;

/** Finds every file that links, pictures, figures and fields name, whether it is there or not. */
export const nameFiles = remember((register: NamingRegister): NamedFiles => {
  const { publications, texts, fileUses, site } = register;
  const exempt = listExempt(register);
  const { isExemptText } = findExemptUses(register);
  const places = new Map<SourcePath, Place[]>();
  const open = new Set<SourcePath>();
  const withheld = new Set<SourcePath>();
  const add = (file: SourcePath, place: Place, isOpen: boolean) => {
    const known = places.get(file);
    if (known === undefined) places.set(file, [place]);
    else known.push(place);
    if (isOpen) open.add(file);
  };
  for (const text of texts) {
    const { publication } = text.location;
    const isOpen = (publication === undefined || publications.has(publication)) && !isExemptText(text);
    const { open: left = text.prose } = text.prose;
    const said = new Set(addressesIn(left).map(({ address }) => address));
    for (const { address, place } of addressesIn(text.prose)) {
      const file = fileOfAddress(site.url, publication, address);
      if (file !== undefined) add(file, place, isOpen && said.has(address));
    }
  }
  for (const { file, place, publication, exempt: isMarked } of fileUses) {
    const isExempt = isMarked || (publication !== undefined && exempt.has(publication));
    if (isExempt) withheld.add(file);
    add(file, place, !isExempt && (publication === undefined || publications.has(publication)));
  }
  return { places, isPublic: (file) => open.has(file) && !withheld.has(file) };
});

/** Every address that links, pictures and figures of a text have. */
export function addressesIn({
  links,
  blocks,
}: Prose): readonly { readonly address: string; readonly place: Place }[] {
  const shown = blocks.flatMap(({ attributes, place }) => {
    const address = attributes.get("src");
    return address === undefined ? [] : [{ address, place }];
  });
  return [...links, ...shown];
}
