// No two pages have the same address.
import { type Check, error } from "./check.ts";

/** Addresses that the site itself uses. */
const reserved = new Set([
  "assets",
  "pagefind",
  "due",
  "glossary",
  "people",
  "organizations",
  "search",
  "all",
  "catalogue.json",
  "sitemap.xml",
  "404.html",
  "strategies",
  "reviews",
  "action-plans",
]);

export const addresses: Check = {
  name: "addresses",
  about: "No publication has an address that another one or the site itself uses, capitals not counted.",
  *run(register) {
    const seen = new Map<string, string>();
    for (const { id, place, parts } of register.publications.values()) {
      const folded = id.toLowerCase();
      if (reserved.has(folded))
        yield error(
          place,
          `The address /${id}/ is used by the site itself.`,
          "Rename the folder of the publication.",
        );
      for (const address of [folded, ...parts.map((part) => `${folded}/${part.slug.toLowerCase()}`)]) {
        const other = seen.get(address);
        if (other !== undefined)
          yield error(
            place,
            `The address /${address}/ is also that of ${other}.`,
            "Rename the folder or the file.",
          );
        seen.set(address, id);
      }
    }
  },
};
