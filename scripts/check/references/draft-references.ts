// Nothing that is published leads to a draft, which stays out of the site.
import type { Place } from "../../lib/finding.ts";
import { measuresNamed } from "../../model/charts/chart-block.ts";
import { listLeftOut } from "../../model/drafts.ts";
import { listExempt } from "../../model/exempt/exemptions.ts";
import { workItemNamed } from "../../model/facts/work-programme/work-trail.ts";
import { publicationAtAddress } from "../../model/prose/address-target.ts";
import { placeInBlock } from "../../model/prose/prose.ts";
import type { ReferenceTarget } from "../../model/prose/reference-target.ts";
import { type PublicationId, publicationId } from "../../model/publication-id.ts";
import type { LocatedText, Register } from "../../model/register.ts";
import { type Check, error } from "../for-rules/check.ts";

export const draftReferences = {
  name: "draft-references",
  about:
    "Nothing that is published refers to, links to or counts a draft; a paper of an agenda may be one, and goes out with it.",
  why: "Readers would follow a link to nothing, and learn of a paper that is not out.",
  mend: "Give the draft another status if it is ready; if not, take out what leads to it until it is.",
  *run(register) {
    const exempt = listExempt(register);
    const leftOut = { public: listLeftOut(register), members: listLeftOut(register, "members") };
    if (leftOut.public.size === 0) return;
    for (const { from, to, place } of usesOf(register)) {
      // What members alone see is held to what members see.
      const out = leftOut[from !== undefined && exempt.has(from) ? "members" : "public"];
      const draft = out.get(to);
      if (draft === undefined || (from !== undefined && out.has(from))) continue;
      yield error(
        place,
        draft === to
          ? `${to} is a draft, which is not published, so this would lead nowhere.`
          : `${to} lies in the folder of ${draft}, which is a draft and not published, so this would lead nowhere.`,
        `Take this out, or write another “status” into content/${draft}/index.md.`,
      );
    }
  },
} as const satisfies Check;

/** One naming of a publication: where it stands, and by which publication it is said; undefined for the site itself. */
interface Use {
  readonly from: PublicationId | undefined;
  readonly to: PublicationId;
  readonly place: Place;
}

/** Every place that names a publication other than the one that it stands in. */
function* usesOf(register: Register): Iterable<Use> {
  for (const text of register.texts) yield* usesInText(register, text);
  for (const { reference, location } of register.targets)
    yield* named(location.publication, publicationIn(reference), reference.place);
  for (const { kind, id, place, publication } of register.mentions)
    if (kind === "publication") yield* named(publication, publicationId(id), place);
  for (const [at, { to }] of (register.site.redirects ?? []).entries())
    yield* named(
      undefined,
      publicationAtAddress(register, undefined, to),
      register.locateInData("site.yaml", `/redirects/${at}/to`),
    );
  yield* workItems(register);
}

function* usesInText(register: Register, { prose, location }: LocatedText): Iterable<Use> {
  const from = location.publication;
  for (const reference of prose.references) yield* named(from, publicationIn(reference), reference.place);
  for (const { publication, place } of prose.values) yield* named(from, publication, place);
  for (const { address, place } of prose.links)
    yield* named(from, publicationAtAddress(register, from, address), place);
  for (const block of prose.blocks)
    for (const { publication, written } of measuresNamed(block))
      yield* named(from, publication, placeInBlock(block, written));
}

/** The items of work programmes that agendas take up, which they name without the programme. */
function* workItems(register: Register): Iterable<Use> {
  for (const { id, front, date, files, locate } of register.publications.values())
    for (const [at, { "work-item": ref }] of (files.meeting?.agenda ?? []).entries()) {
      const item =
        ref === undefined ? undefined : workItemNamed(register, { front, ...(date && { date }) }, ref);
      yield* named(id, item?.programme.id, locate("meeting", `/agenda/${at}/work-item`));
    }
}

function publicationIn({ publication, noun, id }: ReferenceTarget): PublicationId | undefined {
  return publication ?? (noun === "publication" ? publicationId(id) : undefined);
}

function* named(from: PublicationId | undefined, to: PublicationId | undefined, place: Place): Iterable<Use> {
  if (to !== undefined && to !== from) yield { from, to, place };
}
