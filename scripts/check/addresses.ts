// No two pages have the same address.
import { siteAddresses } from "../model/site-address.ts";
import { type Check, error } from "./check.ts";

export const addresses: Check = {
  name: "addresses",
  about: "No publication has an address that another one or the site itself uses, capitals not counted.",
  *run(register) {
    const seen = new Map<string, string>();
    const reserved = new Set(siteAddresses());
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
