// A link that starts with a slash or a # leads to a page of this site, or to a place on the same page.
import { decodedAddress, pathOfAddress } from "../../lib/address.ts";
import { suggest } from "../../lib/nearest.ts";
import type { Publication } from "../../model/publication.ts";
import { publicationAt } from "../../model/publication-at.ts";
import { idAround, publicationId } from "../../model/publication-id.ts";
import type { Register } from "../../model/register.ts";
import { pageAddresses } from "../../model/site/site-address.ts";
import { fileOfAddress } from "../../model/source-path.ts";
import { type Check, error } from "../for-rules/check.ts";

export const siteLinks = {
  name: "site-links",
  about: "Every link to a page of the site itself, or to a place on one, leads to one that is there.",
  why: "Readers land on an error, or at the top of a long page in place of the passage that was meant.",
  mend: "Use [[…]], which finds pages and passages also after they have moved, or correct the address.",
  *run(register, unreadable) {
    const pages = pageAddresses(register);
    const isFile = (address: string) => {
      const file = fileOfAddress(register.site.url, undefined, address);
      return file !== undefined && register.files.get(file) !== undefined;
    };
    for (const { prose, location } of register.texts) {
      if (prose.links.length === 0) continue;
      const publication = publicationAt(register, location);
      const anchors = anchorsOn(publication, location.part);
      for (const { kind, address, place } of prose.links) {
        if (kind !== "link") continue;
        // An address codes every letter beyond ASCII, and the names of pages and places are kept as they are read.
        const written = decodedAddress(address);
        const path = pathOfAddress(address);
        const fragment = /#.+/.exec(written)?.[0];
        if (
          /^\/(?!\/)/.test(address) &&
          !pages.has(path) &&
          !isFile(address) &&
          !unreadable.has(path.slice(1, -1))
        ) {
          yield isFileName(path)
            ? error(
                place,
                `There is no file at ${path}.`,
                "Copy the file into the folder of the publication, and write its name here.",
              )
            : error(
                place,
                `There is no page at ${path}.`,
                suggest(
                  path,
                  pages,
                  "Use [[…]] with the id of a publication, which also follows a page that moves.",
                ),
              );
        } else if (address.startsWith("#") && publication !== undefined && !anchors.has(written)) {
          yield error(
            place,
            `There is no place “${written}” on this page.`,
            suggest(written, anchors, "Use [[section …]] or [[paragraph …]], for which the place is found."),
          );
        } else if (fragment !== undefined && address.startsWith("/")) {
          const there = placesAt(register, path);
          if (there !== undefined && !there.has(fragment))
            yield error(
              place,
              `There is no place “${fragment}” on the page ${path}.`,
              suggest(
                fragment,
                there,
                "Use [[…]] with the id of the publication, and behind a # what is meant.",
              ),
            );
        }
      }
    }
  },
} as const satisfies Check;

/** The places on a page of a publication, or of a part of it, that something can lead to. */
function anchorsOn(publication: Publication | undefined, part: string | undefined): ReadonlySet<string> {
  const items = (publication?.items ?? []).filter((item) => item.part === part && item.anchor !== undefined);
  return new Set(items.map((item) => `#${item.anchor}`));
}

/** The places on the page at a path; undefined for a page that the site makes of many publications. */
function placesAt({ publications }: Register, path: string): ReadonlySet<string> | undefined {
  const id = publicationId(path.slice(1, -1));
  const outer = idAround(id);
  const [whole, around] = [publications.get(id), outer && publications.get(outer)];
  if (whole !== undefined) return anchorsOn(whole, undefined);
  return around === undefined ? undefined : anchorsOn(around, id.slice(around.id.length + 1));
}

/** Addresses of pages end in a slash, and names of folders may have a full stop in them. */
function isFileName(path: string): boolean {
  return /\.[a-z]{2,4}[0-9]?$/i.test(path);
}
