// Which texts of a register stand where the public may not see them.
import type { Place } from "../../lib/finding.ts";
import { textsIn } from "../../lib/texts-in.ts";
import type { FactFileName } from "../facts/fact-file.ts";
import { accessOf } from "../facts/recommendations/recommendation.ts";
import type { Publication } from "../publication.ts";
import type { LocatedText, Register } from "../register.ts";
import { isExempt, type WrittenAccess } from "./access.ts";
import { listExempt } from "./exemptions.ts";

/** Tells what is exempt in a register. */
export interface ExemptUses {
  isExemptText(text: LocatedText): boolean;
}

/** Tells the texts that the public may not see; one that holds an exempt passage is open itself. */
export function findExemptUses(register: Pick<Register, "publications">): ExemptUses {
  const { publications } = register;
  const exempt = listExempt(register);
  const places = new Set([...publications.values()].flatMap(exemptPlaces).map(placeKey));
  return {
    isExemptText: ({ location: { publication: id = "", part }, place }) => {
      const front = publications.get(id)?.parts.find(({ slug }) => slug === part)?.front;
      return exempt.has(id) || (front !== undefined && isExempt(front)) || places.has(placeKey(place));
    },
  };
}

/** A value of a fact file that the public may not see, with the JSON pointer (RFC 6901) to it. */
interface ExemptValue {
  readonly file: FactFileName;
  readonly pointer: string;
  readonly value: unknown;
}

/** Where the exempt texts of a publication stand that is open itself. */
function exemptPlaces(publication: Publication): readonly Place[] {
  return exemptValues(publication).flatMap(({ file, pointer, value }) =>
    [...textsIn(value, pointer)].map((text) => publication.locate(file, text.pointer)),
  );
}

function exemptValues({ files }: Publication): readonly ExemptValue[] {
  const minutes = (files.minutes?.minutes ?? []).flatMap(
    ({ exempt, resolved }, at): readonly ExemptValue[] => [
      { file: "minutes", pointer: `/minutes/${at}/exempt`, value: exempt },
      ...exemptEntries("minutes", `/minutes/${at}/resolved/clauses`, resolved?.clauses ?? []),
    ],
  );
  const items = (files.meeting?.agenda ?? []).flatMap((item, at): readonly ExemptValue[] => {
    const pointer = `/agenda/${at}`;
    const { purpose, presenters, papers = [], "work-item": work } = item;
    if (isExempt(item))
      return [{ file: "meeting", pointer, value: { purpose, presenters, papers, "work-item": work } }];
    return exemptEntries("meeting", `${pointer}/papers`, papers);
  });
  const late = (files.meeting?.supplements ?? []).flatMap(({ papers }, at) =>
    exemptEntries("meeting", `/supplements/${at}/papers`, papers),
  );
  const recommendations = (files.recommendations?.recommendations ?? []).flatMap(
    (value, at): readonly ExemptValue[] =>
      isExempt(accessOf(value))
        ? [{ file: "recommendations", pointer: `/recommendations/${at}`, value }]
        : [],
  );
  return [
    ...minutes,
    ...items,
    ...late,
    ...recommendations,
    ...exemptEntries("report", "/appendices", files.report?.appendices ?? []),
  ];
}

/** The exempt ones among the entries of a list. */
function exemptEntries(
  file: FactFileName,
  list: string,
  entries: readonly WrittenAccess[],
): readonly ExemptValue[] {
  return entries.flatMap((value, at) => (isExempt(value) ? [{ file, pointer: `${list}/${at}`, value }] : []));
}

function placeKey({ file, line, column }: Place): string {
  return `${file}:${line}:${column}`;
}
