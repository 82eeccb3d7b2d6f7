// The register of what is published: without drafts, and without what they alone say and name.
import { listLeftOut } from "./drafts.ts";
import { publicData } from "./exempt/public-data.ts";
import type { Audience } from "./packs/plan-pack.ts";
import type { Prose } from "./prose/prose.ts";
import type { PublicationId } from "./publication-id.ts";
import type { LocatedText, Register } from "./register.ts";

/**
 * Builds the register of what is published for an audience: the publications that are out, their texts, and the names
 * that something of it names. People, bodies and terms that drafts alone name are no more in it than the drafts.
 */
export function withoutDrafts(register: Register, audience: Audience = "public"): Register {
  const leftOut = listLeftOut(register, audience);
  const publications = new Map([...register.publications].filter(([id]) => !leftOut.has(id)));
  const isOut = (id: PublicationId | undefined) => id === undefined || publications.has(id);
  const site = withoutFeatured(register.site, isOut);
  const { texts: said, ...names } = publicData(register, { site, publications });
  const { today, scales, templates, words, catalogues, fonts, assets } = register;
  // A text of the shared data is out where what it is about is.
  const texts = register.texts.filter(({ location, written = "" }) =>
    location.publication === undefined ? said.has(written) : isOut(location.publication),
  );
  return {
    ...names,
    holdsDrafts: false,
    site,
    today,
    scales,
    templates,
    words,
    catalogues,
    publications,
    prose: proseOf(texts),
    texts,
    mentions: register.mentions.filter(({ publication }) => isOut(publication)),
    targets: register.targets.filter(({ location }) => isOut(location.publication)),
    fileUses: register.fileUses.filter(({ publication }) => isOut(publication)),
    files: new Map([...register.files].filter(([, publication]) => isOut(publication))),
    // Dates, characters and what is left to replace are for checks, which look at the whole register.
    dates: [],
    unreplaced: [],
    characters: [],
    plainMarkup: [],
    levels: register.levels,
    spellings: register.spellings,
    locateInData: register.locateInData,
    fonts,
    assets,
  };
}

/** Fields by their text, as they were read where something that is out says them first. */
function proseOf(texts: readonly LocatedText[]): ReadonlyMap<string, Prose> {
  const prose = new Map<string, Prose>();
  for (const { written, prose: read } of texts)
    if (written !== undefined && !prose.has(written)) prose.set(written, read);
  return prose;
}

function withoutFeatured(site: Register["site"], isOut: (id: PublicationId) => boolean): Register["site"] {
  const { home } = site;
  if (home?.featured === undefined) return site;
  return { ...site, home: { ...home, featured: home.featured.filter(isOut) } };
}
