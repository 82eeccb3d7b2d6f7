// Nothing that everybody can read leads to something exempt, for its name would be told and the link would lead nowhere.
import type { Place } from "../../lib/finding.ts";
import { resolveChart } from "../../model/charts/resolve-chart.ts";
import { findExemptUses } from "../../model/exempt/exempt-uses.ts";
import { redactRegister } from "../../model/exempt/redact-register.ts";
import type { Location } from "../../model/location.ts";
import { resolveReference } from "../../model/prose/resolve-reference.ts";
import { resolveValue } from "../../model/prose/resolve-value.ts";
import type { Publication } from "../../model/publication.ts";
import type { LocatedText, Register } from "../../model/register.ts";
import { type Check, error, type Problem } from "../for-rules/check.ts";

export const exemptNames = {
  name: "exempt-names",
  about: "No text that everybody can read refers to, links to or counts anything exempt.",
  why: "A title alone can tell whom a confidential matter is about, and readers who follow the link find nothing.",
  mend: "Move the reference to where members alone read, or take it out of the open text.",
  *run(register) {
    const open = redactRegister(register);
    const secret = secretAddresses(register, open);
    const isPublic = ({ publication }: Location) =>
      publication === undefined || open.publications.has(publication);
    const { isExemptText } = findExemptUses(register);
    for (const text of register.texts) if (!isExemptText(text)) yield* leaksOf(register, open, text, secret);
    for (const { reference, location } of register.targets) {
      const leads = (on: Register) => resolveReference(on, location, reference).found;
      if (isPublic(location) && leads(register) && !leads(open)) yield leak(reference.place);
    }
    for (const publication of register.publications.values()) {
      if (!open.publications.has(publication.id)) continue;
      for (const key of ["supersedes", "continues"] as const) {
        const named = publication.front[key];
        if (named !== undefined && register.publications.has(named) && !open.publications.has(named))
          yield leak(publication.locate("front-matter", `/${key}`));
      }
    }
    for (const [at, { to }] of (register.site.redirects ?? []).entries())
      if (leadsTo(register, secret, undefined, to))
        yield leak(register.locateInData("site.yaml", `/redirects/${at}/to`));
  },
} as const satisfies Check;

function leak(place: Place): Problem {
  return error(
    place,
    "What this leads to is exempt, and everybody could read its name here.",
    "Take it out, or move it into an exempt paper, an exempt passage or the exempt part of a minute.",
  );
}

function* leaksOf(
  register: Register,
  open: Register,
  { prose: whole, location }: LocatedText,
  secret: readonly string[],
): Iterable<Problem> {
  const prose = whole.open ?? whole;
  for (const reference of prose.references) {
    const leads = (on: Register) => resolveReference(on, location, reference).found;
    if (leads(register) && !leads(open)) yield leak(reference.place);
  }
  for (const value of prose.values) {
    const leads = (on: Register) => resolveValue(on, location, value).found;
    if (leads(register) && !leads(open)) yield leak(value.place);
  }
  for (const block of prose.blocks) {
    const shows = (on: Register) => resolveChart(on, location, block).found;
    if (block.name === "chart" && shows(register) && !shows(open)) yield leak(block.place);
  }
  for (const { address, place } of prose.links)
    if (leadsTo(register, secret, location.publication, address)) yield leak(place);
}

/** The addresses of exempt publications and of exempt files, without an origin. */
function secretAddresses(register: Register, open: Register): readonly string[] {
  return [...register.publications.values()].flatMap((publication) => {
    const shown = open.publications.get(publication.id);
    return shown === undefined ? [publication.id] : withheldFiles(publication, shown);
  });
}

function withheldFiles({ id, assets }: Publication, shown: Publication): readonly string[] {
  const kept = new Set(shown.assets.map(({ path }) => path));
  return assets.flatMap(({ path }) => (kept.has(path) ? [] : [`${id}/${path}`]));
}

/** Whether an address that stands on the page of a publication leads to one of these, or to something below it. */
function leadsTo(
  { site }: Register,
  secret: readonly string[],
  from: string | undefined,
  address: string,
): boolean {
  if (secret.length === 0) return false;
  const home = `${site.url.replace(/\/$/, "")}/`;
  const page = from === undefined ? home : `${home}${from}/`;
  // A path of the site starts at its home, which may be a folder.
  const full = /^\/(?!\/)/.test(address) ? `${home}${address.slice(1)}` : address;
  if (!URL.canParse(full, page)) return false;
  const { href } = new URL(full, page);
  return secret.some((path) => {
    const start = new URL(path, home).href;
    return href.startsWith(start) && /^($|[/?#])/.test(href.slice(start.length));
  });
}
