// Which texts and names of a register stand where the public may not see them.
import type { Place } from "../../lib/finding.ts";
import { textsIn } from "../../lib/texts-in.ts";
import { isExempt } from "../access.ts";
import type { FactFileName } from "../fact-file.ts";
import type { Publication } from "../publication.ts";
import type { LocatedText, Mention, Register } from "../register.ts";
import { listExempt } from "./exemptions.ts";

/** Tells what is exempt in a register. */
export interface ExemptUses {
  isExemptText(text: LocatedText): boolean;
  isExemptMention(mention: Mention): boolean;
}

/** Tells the texts and names that the public may not see. */
export function findExemptUses(register: Pick<Register, "publications">): ExemptUses {
  const { publications } = register;
  const exempt = listExempt(register);
  const places = new Set([...publications.values()].flatMap(exemptPlaces).map(placeKey));
  return {
    isExemptText: ({ location: { publication: id = "", part }, place }) => {
      const front = publications.get(id)?.parts.find(({ slug }) => slug === part)?.front;
      return exempt.has(id) || (front !== undefined && isExempt(front)) || places.has(placeKey(place));
    },
    isExemptMention: ({ publication = "", place }) => exempt.has(publication) || places.has(placeKey(place)),
  };
}

/** A value of a fact file that the public may not see, with the JSON pointer (RFC 6901) to it. */
interface ExemptValue {
  readonly file: FactFileName;
  readonly pointer: string;
  readonly value: unknown;
}

/** Where the exempt texts and names of a publication stand that is open itself. */
function exemptPlaces(publication: Publication): readonly Place[] {
  return exemptValues(publication).flatMap(({ file, pointer, value }) =>
    [...textsIn(value, pointer)].map((text) => publication.locate(file, text.pointer)),
  );
}

function exemptValues({ files }: Publication): readonly ExemptValue[] {
  const minutes = (files.minutes?.minutes ?? []).map(
    ({ exempt }, at): ExemptValue => ({ file: "minutes", pointer: `/minutes/${at}/exempt`, value: exempt }),
  );
  const items = (files.meeting?.agenda ?? []).flatMap((item, at): readonly ExemptValue[] => {
    const pointer = `/agenda/${at}`;
    const { purpose, presenters, papers = [], "work-item": work } = item;
    if (isExempt(item))
      return [{ file: "meeting", pointer, value: { purpose, presenters, papers, "work-item": work } }];
    return papers.flatMap((paper, index) =>
      isExempt(paper) ? [{ file: "meeting", pointer: `${pointer}/papers/${index}`, value: paper }] : [],
    );
  });
  const late = (files.meeting?.supplements ?? []).flatMap(({ papers }, at) =>
    papers.flatMap((paper, index): readonly ExemptValue[] => {
      const pointer = `/supplements/${at}/papers/${index}`;
      return isExempt(paper) ? [{ file: "meeting", pointer, value: paper }] : [];
    }),
  );
  const appendices = (files.report?.appendices ?? []).flatMap((appendix, at): readonly ExemptValue[] =>
    isExempt(appendix) ? [{ file: "report", pointer: `/appendices/${at}`, value: appendix }] : [],
  );
  return [...minutes, ...items, ...late, ...appendices];
}

function placeKey({ file, line, column }: Place): string {
  return `${file}:${line}:${column}`;
}
