// The papers of agenda items as data: what each is, and on which pages of which pack it stands.
import Type, { type Static } from "typebox";
import type { WebUrl } from "../../lib/href.ts";
import type { MeetingPublication } from "../../model/committees/meetings.ts";
import { minutesPart } from "../../model/item.ts";
import type { PackPaper } from "../../model/packs/pack-paper.ts";
import { type PackPlan, packPath, planPacks } from "../../model/packs/plan-pack.ts";
import { sitePathOf } from "../../model/source-path.ts";
import type { View } from "../../model/view.ts";
import { Address, addressOf, Entry, Nullable, orNull, Words } from "./data-values.ts";

/** A PDF of a meeting. After OParl's File. */
export const DocumentData = Entry("A PDF that belongs to a meeting.", {
  id: Address("Where the file is."),
  role: Type.Enum(["agenda", "supplement", "minutes"], { description: "What it holds." }),
  name: Words("What it is called."),
  "media-type": Words("Its format."),
  pages: Type.Integer({ minimum: 1 }),
  bytes: Type.Integer({ minimum: 1 }),
});
export type DocumentData = Static<typeof DocumentData>;

/** A paper of an agenda item. After OParl's Consultation, which ties a Paper to an AgendaItem. */
export const PaperData = Entry("A paper of an agenda item. One that is exempt says no more than why.", {
  id: Nullable(Address("Where it can be read; null for a paper that is withheld.")),
  kind: Type.Enum(["publication", "minutes", "file", "withheld"], { description: "What it is." }),
  name: Words("What the agenda calls it."),
  appendix: Nullable(Words("The appendix of the report before it that it is, such as Appendix 1.")),
  "exempt-paragraph": Nullable(
    Words(
      "The paragraph of Schedule 12A to the Local Government Act 1972: 1 to 7 are in Part 1, 12 to 18, for bodies in Wales, in Part 4.",
    ),
  ),
  pack: Nullable(Address("The PDF in which it stands; null where none was printed.")),
  "first-page": Nullable(Type.Integer({ minimum: 1, description: "Its first page, as the pack counts." })),
  "last-page": Nullable(Type.Integer({ minimum: 1, description: "Its last page, as the pack counts." })),
  supplement: Nullable(Type.Integer({ minimum: 1, description: "The supplement that it came with." })),
  replaces: Nullable(Address("The paper of the agenda that it replaces.")),
});
export type PaperData = Static<typeof PaperData>;

/** The PDFs of a meeting that were printed. */
export function documentData(view: View, meeting: MeetingPublication): DocumentData[] {
  const { meetings, print } = view.wordsFor(meeting.lang);
  const minutes = { meeting, name: "minutes", role: "minutes" as const, title: meetings.minutes };
  const packs = planPacks(view.known, meeting).map(({ name, supplement }) => ({
    meeting,
    name,
    role: supplement === undefined ? ("agenda" as const) : ("supplement" as const),
    title: supplement === undefined ? meetings.papers.pack : print.papers.supplement(supplement.number),
  }));
  return [...packs, minutes].flatMap((document) => {
    const facts = view.packFacts(document);
    if (facts === undefined) return [];
    return {
      id: view.publicUrl(packPath(document)),
      role: document.role,
      name: document.title,
      "media-type": "application/pdf",
      pages: facts.pages,
      bytes: facts.bytes,
    };
  });
}

/** The papers of an agenda item, those that came late and the appendices that are papers of their own included. */
export function paperData(view: View, packs: readonly PackPlan[], item: number): PaperData[] {
  return packs.flatMap((plan) =>
    [...plan.papers, ...plan.again].flatMap((paper): PaperData[] => {
      const { content, replaces } = paper;
      if (paper.item?.number !== item || content.kind === "front") return [];
      const facts = view.packFacts(plan);
      const pages = facts?.papers.get(paper.key);
      const replaced = packs
        .find(({ name }) => name === replaces?.pack)
        ?.papers.find(({ key }) => key === replaces?.key);
      return [
        {
          id: idOf(view, paper),
          kind: content.kind,
          name: paper.title,
          appendix: paper.appendix ?? null,
          "exempt-paragraph": content.kind === "withheld" ? (content.exempt.paragraph ?? null) : null,
          pack: orNull(facts, () => view.publicUrl(packPath(plan))),
          "first-page": pages?.firstPage ?? null,
          "last-page": pages?.lastPage ?? null,
          supplement: plan.supplement?.number ?? null,
          replaces: orNull(replaced, (other) => idOf(view, other)),
        },
      ];
    }),
  );
}

function idOf(view: View, { content }: PackPaper): WebUrl | null {
  switch (content.kind) {
    case "publication":
      return addressOf(view, { publication: content.publication });
    case "minutes":
      return addressOf(view, { publication: content.meeting, part: minutesPart });
    case "file":
      return view.publicUrl(sitePathOf(content.file));
    default:
      return null;
  }
}
