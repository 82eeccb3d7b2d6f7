// Which publication an address in a text leads to, whether it is written as a file, as a page or with the site before it.
import { idAround, type PublicationId, publicationId } from "../publication-id.ts";
import type { Register } from "../register.ts";

/** Before the id of a publication these stand in the addresses of pages about its items. */
const pagesOfItems = /^(decisions|measures)\//;

/**
 * The innermost publication on whose page, or below it, an address leads that stands on the page of another one;
 * undefined where it leads to no publication. Whether there is anything at the address is for others to say.
 */
export function publicationAtAddress(
  { site, publications }: Pick<Register, "site" | "publications">,
  from: PublicationId | undefined,
  address: string,
): PublicationId | undefined {
  const home = `${site.url.replace(/\/$/, "")}/`;
  const page = from === undefined ? home : `${home}${from}/`;
  // A path of the site starts at its home, which may be a folder.
  const full = /^\/(?!\/)/.test(address) ? `${home}${address.slice(1)}` : address;
  if (!URL.canParse(full, page)) return undefined;
  const { href } = new URL(full, page);
  if (!href.startsWith(home)) return undefined;
  const path = decode(href.slice(home.length).split(/[?#]/)[0] ?? "").replace(/\/$/, "");
  return (
    innermost(publications, publicationId(path)) ??
    innermost(publications, publicationId(path.replace(pagesOfItems, "")))
  );
}

function innermost(publications: Register["publications"], id: PublicationId): PublicationId | undefined {
  if (publications.has(id)) return id;
  const around = idAround(id);
  return around && innermost(publications, around);
}

function decode(path: string): string {
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}
