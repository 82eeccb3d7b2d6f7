// Which texts of a register stand where the public may not see them.
import type { Place } from "../../lib/finding.ts";
import { remember } from "../../lib/remember.ts";
import { textsIn } from "../../lib/texts-in.ts";
import type { Publication } from "../publication.ts";
import type { LocatedText, Register } from "../register.ts";
import { isExempt } from "./access.ts";
import { exemptValues, listExempt } from "./exemptions.ts";

/** Tells what is exempt in a register. */
export interface ExemptUses {
  isExemptText(text: LocatedText): boolean;
}

/** Tells the texts that the public may not see; one that holds an exempt passage is open itself. */
export function findExemptUses({ publications }: Pick<Register, "publications">): ExemptUses {
  return usesAmong(publications);
}

const usesAmong = remember((publications: Register["publications"]): ExemptUses => {
  const exempt = listExempt({ publications });
  const places = new Set([...publications.values()].flatMap(exemptPlaces).map(placeKey));
  return {
    isExemptText: ({ location: { publication: id, part }, place }) => {
      if (id === undefined) return places.has(placeKey(place));
      const front = publications.get(id)?.parts.find(({ slug }) => slug === part)?.front;
      return exempt.has(id) || (front !== undefined && isExempt(front)) || places.has(placeKey(place));
    },
  };
});

/** Where the exempt texts of a publication stand that is open itself. */
function exemptPlaces(publication: Publication): readonly Place[] {
  return exemptValues(publication).flatMap(({ file, pointer, value }) =>
    [...textsIn(value, pointer)].map((text) => publication.locateRead(file, text.pointer)),
  );
}

function placeKey({ file, line, column }: Place): string {
  return `${file}:${line}:${column}`;
}
