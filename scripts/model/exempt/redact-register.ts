// The register that the public may see. Everything made for the public is made from it and from nothing else.

import { remember } from "../../lib/remember.ts";
import type { Prose } from "../prose/prose.ts";
import type { Register } from "../register.ts";
import { nameFiles } from "../site/named-files.ts";
import type { Site } from "../site/site.ts";
import { type ExemptUses, findExemptUses } from "./exempt-uses.ts";
import { listExempt } from "./exemptions.ts";
import { publicData } from "./public-data.ts";
import { redactProse, redactPublication } from "./redact-publication.ts";
import { open, type Redactors, redactBy } from "./redactors.ts";

/**
 * Builds a register from what is open. Of exempt publications, parts, papers, files and texts nothing is in it; what
 * stands in their place says no more than why.
 */
export const redactRegister = remember((register: Register): Register => {
  const exempt = listExempt(register);
  const context = { exempt, publications: register.publications, sayings: register };
  const { isPublic } = nameFiles(register);
  const publications = new Map(
    [...register.publications]
      .filter(([id]) => !exempt.has(id))
      .map(([id, publication]) => [id, redactPublication(publication, context, isPublic)] as const),
  );
  const site = redactSite(register.site, [...exempt.keys()]);
  const { people, organizations, terms, committees, memberships, texts } = publicData(register, {
    site,
    publications,
  });
  return redactBy<Register>(
    {
      holdsDrafts: open,
      site: () => site,
      today: open,
      organizations: () => organizations,
      people: () => people,
      terms: () => terms,
      scales: open,
      committees: () => committees,
      memberships: () => memberships,
      templates: open,
      words: open,
      catalogues: open,
      publications: () => publications,
      prose: (_prose, whole) => publicProse(whole, texts, findExemptUses(whole)),
      // Texts, names and places are for checks, which look at the whole register.
      texts: () => [],
      mentions: () => [],
      targets: () => [],
      fileUses: () => [],
      files: () => new Map(),
      dates: () => [],
      unreplaced: () => [],
      characters: () => [],
      plainMarkup: () => [],
      levels: () => new Map(),
      spellings: () => () => undefined,
      locateInData: () => (file) => ({ file: `data/${file}`, line: 1, column: 1 }),
      fonts: open,
      assets: open,
    },
    register,
  );
});

/** The Markdown of fields that something public has; of a text that an exempt field has too, that of the open one. */
function publicProse(
  { texts }: Register,
  shown: ReadonlySet<string>,
  { isExemptText }: ExemptUses,
): ReadonlyMap<string, Prose> {
  const prose = new Map<string, Prose>();
  for (const text of texts) {
    const { written } = text;
    if (written === undefined || !shown.has(written) || prose.has(written) || isExemptText(text)) continue;
    prose.set(written, redactProse(text.prose));
  }
  return prose;
}

/** The site without what leads to exempt publications. */
function redactSite(site: Site, exempt: readonly string[]): Site {
  const leads = (path: string) => exempt.some((id) => `${path.replace(/[?#].*/, "")}/`.startsWith(`/${id}/`));
  const home: Redactors<NonNullable<Site["home"]>> = {
    title: open,
    introduction: open,
    featured: (ids) => ids.filter((id) => !exempt.includes(id)),
  };
  return redactBy<Site>(
    {
      name: open,
      description: open,
      url: open,
      organization: open,
      lang: open,
      country: open,
      "time-zone": open,
      "municipal-year": open,
      brand: open,
      licence: open,
      "other-formats": open,
      contact: open,
      home: (written) => redactBy(home, written),
      redirects: (all) => all.filter(({ from, to }) => !leads(from) && !leads(to)),
    },
    site,
  );
}
