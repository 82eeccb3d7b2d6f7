// The pieces that schemas are made of: each says what a field may hold, in words that officers see in their editor.
import Type, { type TArray, type TNumber, type TString, type TUnsafe } from "typebox";
import type { SitePath, WebUrl } from "../lib/href.ts";
import type { OrganizationId, OwnerId, PersonId } from "./owner-id.ts";
import type { PublicationId } from "./publication-id.ts";
import type { MeasureRef, Ref } from "./ref.ts";

/** What an id in a field may name; `owner` is a person or an organization. */
export type NameKind = keyof NameTypes;

/** The ids that each field may have. */
interface NameTypes {
  readonly organization: OrganizationId;
  readonly person: PersonId;
  readonly owner: OwnerId;
  readonly scale: string;
  readonly measure: MeasureRef;
  readonly publication: PublicationId;
  readonly template: string;
}

/** Text in Markdown. Load parses every field of this sort and reports its problems. */
export function markdownField(description: string): TString {
  return Type.String({ description: `${description} Markdown.`, minLength: 1, markdown: true });
}

/** One line of plain text without markup. */
export function textField(description: string, options: { readonly maxLength?: number } = {}): TString {
  return Type.String({ description, minLength: 1, ...options });
}

/** The number or code of an item within its publication, such as `1.1.2`. It becomes part of an address. */
export function refField(description: string): TUnsafe<Ref> {
  return Type.Unsafe<Ref>({
    type: "string",
    description: `${description} Letters, figures, full stops and hyphens, without spaces.`,
    pattern: "^[A-Za-z0-9][A-Za-z0-9._-]*$",
  });
}

/** The ref of an item of another publication; a check reports one that names nothing. */
export function writtenRefField(description: string): TUnsafe<Ref> {
  return Type.Unsafe<Ref>({ type: "string", description, minLength: 1 });
}

/** The id of an entry in a register: lower-case words joined by hyphens. It becomes part of an address. */
export function idField<Id extends string>(description: string): TUnsafe<Id> {
  return Type.Unsafe<Id>({
    type: "string",
    description: `${description} Small letters and figures, with single hyphens between words.`,
    pattern: "^[a-z0-9]+(-[a-z0-9]+)*$",
  });
}

/** The address of a page on the web. */
export function urlField(description: string): TUnsafe<WebUrl> {
  return Type.Unsafe<WebUrl>({
    type: "string",
    description: `${description} It starts with https://.`,
    pattern: "^https?://[^\\s]+$",
  });
}

/** Where a page is on the site. */
export function pathField(description: string): TUnsafe<SitePath> {
  return Type.Unsafe<SitePath>({ type: "string", description, pattern: "^/" });
}

/** A figure. The limits are those up to which every whole number can be told from the next. */
export function numberField(description: string): TNumber {
  return Type.Number({ description, minimum: -1e15, maximum: 1e15 });
}

/** A figure in the unit of its measure, which may be written with the sign of that: `08:32`, `£4.2m`. */
export function figureField(description: string): TNumber {
  return Type.Number({ description, minimum: -1e15, maximum: 1e15, figure: true });
}

/** The id of something kept elsewhere; a check reports an id that names nothing. */
export function nameField<Kind extends NameKind>(kind: Kind, description: string): TUnsafe<NameTypes[Kind]> {
  return Type.Unsafe<NameTypes[Kind]>({ type: "string", description, minLength: 1, names: kind });
}

/** The name of a file beside the one that names it, which goes out with it. */
export function fileField(description: string): TString {
  return Type.String({ description, minLength: 1, file: true });
}

/** The measures of the same publication that something is measured by or serves. */
export function measuresField(description: string): TArray<TUnsafe<MeasureRef>> {
  return Type.Array(nameField("measure", "A measure of this publication."), { description });
}

/** When: a day, month, season, term, quarter or year; see `parsePeriod`. */
export function dateField(description: string): TString {
  return Type.String({
    description: `${description} A day, month, term, quarter or year: 31 July 2022, July 2022, Autumn term 2024, Q3 2024/25, 2023.`,
    minLength: 1,
    dated: true,
  });
}

/** When on a day, as `10:00` by the clock of twenty-four hours. */
export function timeField(description: string): TString {
  return Type.String({
    description: `${description} Hours and minutes, such as 10:00 or 14:30.`,
    pattern: "^([01][0-9]|2[0-3]):[0-5][0-9]$",
  });
}

/** What a text refers to, as a cross-reference without its brackets; a check reports one that leads nowhere. */
export function targetField(description: string): TString {
  return Type.String({ description, minLength: 1, target: true });
}

/** What something serves, in its own publication or in another, as cross-references without their brackets. */
export function servesField(example: string): TArray<TString> {
  return Type.Array(targetField(`What it serves, such as ${example}.`), {
    minItems: 1,
    description: `What it serves, such as ${example}.`,
  });
}

/** One of a fixed set of words, each with what it means, in their order. Editors and errors show them. */
export function choiceField<const Words extends readonly [string, ...string[]]>(
  words: Words,
  description: string,
  meanings: Readonly<Record<Words[number], string>> | ((word: Words[number]) => string),
): TUnsafe<Words[number]> {
  const meaningOf = (word: Words[number]) =>
    typeof meanings === "function" ? meanings(word) : meanings[word];
  const enumDescriptions = words.map(meaningOf);
  return Type.Unsafe<Words[number]>({ type: "string", enum: words, enumDescriptions, description });
}

/** The options of every object: no key but those named, so that a misspelt key is found. */
export const closed = { additionalProperties: false } as const;
