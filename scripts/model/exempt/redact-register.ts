// The register that the public may see. Everything made for the public is made from it and from nothing else.

import { isExempt } from "../access.ts";
import { listItems } from "../list-items.ts";
import { exemptionOf } from "../meeting.ts";
import type { Prose } from "../prose.ts";
import type { Part, Publication } from "../publication.ts";
import type { LocatedText, Register } from "../register.ts";
import { type ExemptUses, findExemptUses } from "./exempt-uses.ts";
import { listExempt, papersOfMeeting, publicLabel, sourcePath } from "./exemptions.ts";
import { withoutPrivateNames } from "./public-names.ts";
import { redactFacts } from "./redact-facts.ts";

/** Leaves out exempt publications, parts, papers, files and texts; what stands in their place says no more than why. */
export function redactRegister(register: Register): Register {
  const exempt = listExempt(register);
  const isHidden = (id: string) => exempt.has(id);
  const files = withheldFiles(register);
  const uses = findExemptUses(register);
  const pictures = withheldPictures(register, uses);
  const open = [...register.publications.values()].filter(({ id }) => !exempt.has(id));
  const publications = new Map(
    open.map((publication) => {
      const { id, parts, facts, front } = publication;
      const { supersedes, ...rest } = front;
      const redacted: Publication = {
        ...publication,
        front: supersedes === undefined || isHidden(supersedes) ? rest : front,
        parts: parts.filter((part) => !isExempt(part.front)),
        withheld: parts.flatMap(withheldPart),
        facts: redactFacts(facts, { exempt, publications: register.publications }),
        files: {},
        assets: publication.assets.filter(({ file }) => !files.has(file) && !pictures.has(file)),
      };
      return [id, { ...redacted, items: listItems(redacted) }] as const;
    }),
  );
  return {
    ...register,
    ...withoutPrivateNames(register, uses),
    site: redactSite(register, exempt.keys()),
    publications,
    // Texts, names and places are for checks, which look at the whole register.
    texts: [],
    mentions: [],
    targets: [],
    dates: [],
    characters: [],
  };
}

function withheldPart({ front }: Part): Publication["withheld"] {
  const { exempt } = exemptionOf(front);
  return exempt === undefined ? [] : [{ label: publicLabel(front.label), exempt }];
}

/** The PDFs that exempt papers and appendices are, by their paths in the source folder. */
function withheldFiles({ publications }: Register): ReadonlySet<string> {
  const files = [...publications.values()].flatMap((publication) => {
    const papers = papersOfMeeting(publication).flatMap((paper) =>
      paper.kind === "file" && paper.exempt !== undefined ? [paper.file] : [],
    );
    const appendices = (publication.facts.report?.appendices ?? []).flatMap((appendix) =>
      appendix.file !== undefined && isExempt(appendix) ? [appendix.file] : [],
    );
    return [...papers, ...appendices].map((file) => sourcePath(publication.id, file));
  });
  return new Set(files);
}

/** Pictures and files that exempt texts lead to and no open text does, by their paths in the source folder. */
function withheldPictures({ texts }: Register, { isExemptText }: ExemptUses): ReadonlySet<string> {
  const named = (list: readonly LocatedText[]) =>
    list.flatMap(({ prose, location: { publication } }) =>
      publication === undefined ? [] : filesIn(prose).map((file) => sourcePath(publication, file)),
    );
  const open = new Set(named(texts.filter((text) => !isExemptText(text))));
  return new Set(named(texts.filter(isExemptText)).filter((file) => !open.has(file)));
}

function filesIn({ links, blocks }: Prose): readonly string[] {
  return [
    ...links.map(({ address }) => decode(address.split(/[?#]/)[0] ?? "")),
    ...blocks.flatMap(({ attributes }) => attributes.get("src") ?? []),
  ];
}

function decode(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}

/** The site without what leads to exempt publications. */
function redactSite({ site }: Register, exempt: Iterable<string>): Register["site"] {
  const hidden = [...exempt];
  const leads = (path: string) => hidden.some((id) => `${path.replace(/[?#].*/, "")}/`.startsWith(`/${id}/`));
  const { home, redirects } = site;
  return {
    ...site,
    ...(home?.featured && {
      home: { ...home, featured: home.featured.filter((id) => !hidden.includes(id)) },
    }),
    ...(redirects && { redirects: redirects.filter(({ from, to }) => !leads(from) && !leads(to)) }),
  };
}
