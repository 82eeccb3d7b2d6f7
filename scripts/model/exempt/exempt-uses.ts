// Which texts and names of a register stand where the public may not see them.
import type { Place } from "../../lib/finding.ts";
import { isExempt } from "../access.ts";
import type { Publication } from "../publication.ts";
import type { LocatedText, Mention, Register } from "../register.ts";
import { listExempt } from "./exemptions.ts";

/** Tells what is exempt in a register. */
export interface ExemptUses {
  isExemptText(text: LocatedText): boolean;
  isExemptMention(mention: Mention): boolean;
}

/** Tells the texts and names that the public may not see. */
export function findExemptUses(register: Register): ExemptUses {
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

/** Where the exempt texts and names of a publication stand that is open itself: private minutes and private items. */
function exemptPlaces({ files, locate }: Publication): readonly Place[] {
  const minutes = (files.minutes?.minutes ?? []).flatMap(({ exempt }, index) =>
    exempt === undefined ? [] : [locate("minutes", `/minutes/${index}/exempt/text`)],
  );
  const items = (files.meeting?.agenda ?? []).flatMap((item, index) => {
    if (!isExempt(item)) return [];
    const presenters = (item.presenters ?? []).map((_, order) => `presenters/${order}`);
    const purpose = item.purpose === undefined ? [] : ["purpose"];
    return [...purpose, ...presenters].map((field) => locate("meeting", `/agenda/${index}/${field}`));
  });
  return [...minutes, ...items];
}

function placeKey({ file, line, column }: Place): string {
  return `${file}:${line}:${column}`;
}
