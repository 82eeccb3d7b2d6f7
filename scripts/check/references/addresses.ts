// No two pages have the same address.
import { minutesPart } from "../../model/item.ts";
import { siteAddresses } from "../../model/site/site-address.ts";
import { type Check, error } from "../for-rules/check.ts";

export const addresses = {
  name: "addresses",
  about: "No publication has an address that another one or the site itself uses, capitals not counted.",
  why: "Only one of two pages can stand at an address, and the other would be lost.",
  mend: "Rename the folder or the file of the newer one, so that links to the older go on working.",
  *run(register) {
    const seen = new Map<string, string>();
    const reserved = new Set(siteAddresses());
    for (const { id, place, parts, facts } of register.publications.values()) {
      const folded = id.toLowerCase();
      if (reserved.has(folded))
        yield error(
          place,
          `The address /${id}/ is used by the site itself.`,
          "Rename the folder of the publication.",
        );
      const slugs = new Set(parts.map(({ slug }) => slug.toLowerCase()));
      if (facts.meeting !== undefined) slugs.add(minutesPart);
      for (const address of [folded, ...[...slugs].map((slug) => `${folded}/${slug}`)]) {
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
} as const satisfies Check;
