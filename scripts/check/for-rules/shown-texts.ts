// All that a reader meets in words, for the rules about what was left standing: pieces of texts, and fields without markup.
import type { Place } from "../../lib/finding.ts";
import { remember } from "../../lib/remember.ts";
import { listLeftOut } from "../../model/drafts.ts";
import { insetSign, type TextUnit } from "../../model/prose/text-unit.ts";
import type { Publication } from "../../model/publication.ts";
import { publicationAt } from "../../model/publication-at.ts";
import type { Register } from "../../model/register.ts";
import { judgedUnits } from "./typed-units.ts";
import { plainFields } from "./written-fields.ts";

/** A piece of a text, or a field that holds no Markdown. */
export interface ShownText {
  /** As long as it is written; what is quoted, struck or in another language is blotted out by `insetSign`. */
  readonly text: string;
  readonly lang: string;
  readonly publication: Publication | undefined;
  /** Whether its publication is, or will be, out: no draft. */
  readonly isOut: boolean;
  /** Undefined for a field. */
  readonly unit: TextUnit | undefined;
  /** Where an offset of it stands; of a field where it begins. */
  place(from: number): Place;
}

/** Every text of a paper that still holds, but for quotations. */
export const shownTexts = remember((register: Register): readonly ShownText[] => {
  const leftOut = listLeftOut(register);
  const shown: ShownText[] = [];
  for (const { unit, location } of judgedUnits(register)) {
    if (unit.isQuoted) continue;
    const publication = publicationAt(register, location);
    shown.push({
      text: blotted(unit),
      lang: unit.lang,
      publication,
      isOut: publication === undefined || !leftOut.has(publication.id),
      unit,
      place: (from) => unit.place(from),
    });
  }
  for (const { text, place, publication } of plainFields(register)) {
    const { id, lang, front } = publication;
    if (front.status === "superseded" || front.status === "withdrawn") continue;
    shown.push({ text, lang, publication, isOut: !leftOut.has(id), unit: undefined, place });
  }
  return shown;
});

function blotted({ text, spans }: TextUnit): string {
  const hidden = spans
    .filter(
      (span) => span.kind === "struck" || span.kind === "foreign" || (span.kind === "link" && span.isBare),
    )
    .map(({ from, to }): readonly [number, number] => [from, to]);
  if (/["“]/.test(text))
    for (const { 0: words, index } of text.matchAll(/“[^“”]{1,400}”|(?<![\p{L}\p{N}])"[^"]{1,400}"/gu))
      hidden.push([index + 1, index + words.length - 1]);
  return hidden.reduce(
    (own, [from, to]) => own.slice(0, from) + insetSign.repeat(to - from) + own.slice(to),
    text,
  );
}

/** What was typed where some words of a shown text stand, with what is blotted out in them. */
export function typed({ unit, text }: ShownText, at: number, words: string): string {
  return (unit?.text ?? text).slice(at, at + words.length);
}
