// What in a register the public may not see: publications, and files and words of others.

import { remember } from "../../lib/remember.ts";
import { exemptionOf } from "../committees/meeting.ts";
import { type FactFileName, factModules } from "../facts/fact-modules.ts";
import type { Publication } from "../publication.ts";
import { idAround, type PublicationId } from "../publication-id.ts";
import type { Register } from "../register.ts";
import { type Exemption, isExempt } from "./access.ts";
import type { ExemptValue } from "./exempt-entries.ts";

/** Why a publication is exempt by its own front matter, or by that of a publication in whose folder it lies. */
export function exemptionAt(
  { publications }: Pick<Register, "publications">,
  id: PublicationId | undefined,
): Exemption | undefined {
  if (id === undefined) return undefined;
  const front = publications.get(id)?.front;
  const own = front && exemptionOf(front).exempt;
  if (own !== undefined) return own;
  return exemptionAt({ publications }, idAround(id));
}

/**
 * Every publication that the public may not see, with why: by its front matter, or since an agenda or a report has it
 * as an exempt paper. What lies in the folder of one is exempt too.
 */
export function listExempt({ publications }: Pick<Register, "publications">): ReadonlyMap<string, Exemption> {
  return exemptAmong(publications);
}

const exemptAmong = remember((publications: Register["publications"]): ReadonlyMap<string, Exemption> => {
  const named = new Map([...publications.values()].flatMap(namedAsExempt));
  const exempt = new Map<string, Exemption>();
  for (const id of [...publications.keys()].sort()) {
    const why =
      named.get(id) ?? exemptionAt({ publications }, id) ?? exempt.get(folderWith(exempt, id) ?? "");
    if (why !== undefined) exempt.set(id, why);
  }
  return exempt;
});

/** Whether anything in a register is kept from the public. */
export const holdsExempt = remember(({ publications }: Register): boolean =>
  [...publications.values()].some(
    (publication) =>
      isExempt(publication.front) || hasExemptText(publication) || exemptValues(publication).length > 0,
  ),
);

/** Whether the text of a publication, or that of one of its parts, holds what the public may not see. */
export function hasExemptText({ body, parts }: Pick<Publication, "body" | "parts">): boolean {
  return body.exempt.length > 0 || parts.some((part) => isExempt(part.front) || part.body.exempt.length > 0);
}

/** What in the fact files of a publication the public may not see, with the name of the file. */
export function exemptValues({
  files,
}: Publication): readonly (ExemptValue & { readonly file: FactFileName })[] {
  return factModules.flatMap((module) =>
    module.exempt(files).map((value: ExemptValue) => ({ ...value, file: module.name })),
  );
}

function namedAsExempt({ facts }: Publication): readonly (readonly [string, Exemption])[] {
  return factModules.flatMap((module): readonly (readonly [string, Exemption])[] =>
    module.exemptPapers(facts),
  );
}

function folderWith(exempt: ReadonlyMap<string, Exemption>, id: string): string | undefined {
  return [...exempt.keys()].find((folder) => id.startsWith(`${folder}/`));
}
