// One person's own e-mail address or telephone number, where readers need those of an office.
import type { Register } from "../../model/register.ts";
import { type Check, warning } from "../for-rules/check.ts";
import { isOnePersons, isPrivateMailbox } from "./mailboxes.ts";
import { type ToldPiece, toldPieces } from "./told-pieces.ts";

export const personalContacts = {
  name: "personal-contacts",
  about:
    "Papers give the e-mail address and telephone of an office, and not those of one person; those that councillors, clerks and press officers publish may stay.",
  why: "A published address of one’s own draws abuse and fraud, leads nowhere once its owner has left, and cannot be called back from copies.",
  mend: "Give the shared address or the main number of the office; whoever needs the person asks there.",
  level: "warning",
  *run(register) {
    const names = namesOf(register);
    for (const piece of toldPieces(register))
      for (const { at, written, what } of contactsIn(piece, names))
        yield warning(
          piece.place(at),
          `“${written}” looks like ${what}.`,
          "Give that of the office in its place; if it is one, it may stay.",
        );
  },
} as const satisfies Check;

interface Contact {
  readonly at: number;
  readonly written: string;
  readonly what: string;
}

function* contactsIn(piece: ToldPiece, names: ReadonlySet<string>): Iterable<Contact> {
  const { text, unit } = piece;
  const mail = "the e-mail address of one person";
  if (text.includes("@"))
    for (const { 0: written, 1: local = "", 2: host = "", index } of text.matchAll(address)) {
      const around = text.slice(Math.max(0, index - 100), index + written.length + 60);
      if (
        (isOnePersons(local, names) || isPrivateMailbox(local, host, around)) &&
        !isPublished(piece, index, written)
      )
        yield { at: index, written, what: mail };
    }
  for (const span of unit?.spans ?? [])
    if (span.kind === "link" && !span.isBare && /^mailto:/i.test(span.address)) {
      const [, local = "", host = ""] = /^mailto:([^@]{1,64})@([^?]{0,200})/i.exec(span.address) ?? [];
      const words = text.slice(span.from, span.to);
      if (
        (isOnePersons(local, names) || isPrivateMailbox(local, host, words)) &&
        !words.includes("@") &&
        !isPublished(piece, span.from, words)
      )
        yield { at: span.from, written: span.address, what: mail };
    }
  // Most figures are too short for a number to ring.
  if (!/\d\d(?:[\d ().-]{4})/.test(text)) return;
  for (const { 0: written, index } of text.matchAll(mobile))
    if (!isPublished(piece, index, written) && !ofOffice.test(sentenceBefore(text, index)))
      yield { at: index, written, what: "the mobile telephone of one person" };
  for (const { 0: written, index } of text.matchAll(landline))
    if (isOfHome(piece, index, written))
      yield { at: index, written, what: "the telephone of somebody’s home" };
  for (const { 0: written, index } of text.matchAll(extension))
    if (!ofOffice.test(sentenceBefore(text, index)))
      yield { at: index, written, what: "the extension of one person" };
}

const address =
  /(?<![\p{L}\p{N}._%+-])([\p{L}\p{N}._%+-]{1,64})@([\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,6})/gu;

/** A mobile number of the United Kingdom in the groups that people write it in. */
const mobile =
  /(?<![\d+(.-])(?:(?:\+|00)44 ?(?:\(0\) ?)?|\(?0)7(?:\d{3}\)?[ .-]?\d{3}[ .-]?\d{3}|\d{2}[ .-]\d{3}[ .-]\d{4}|\d[ .-]\d{4}[ .-]\d{4}|\d{3}(?: \d{2}){3})(?!\d)/g;

/** A number of a place. */
const landline =
  /(?<![\d+(.,/-])(?:(?:\+|00)44 ?(?:\(0\) ?)?|\(?0)(?:1\d{2,4}|2\d|3\d{2})\)?[ .-]?\d{3,4}[ .-]?\d{3,4}(?!\d)/g;

/** An extension behind a number. */
const extension = /(?<=\d[\d ]{4,14},? {0,2}\(?)(?:ext(?:ension|n)?\.? ?|x)\d{2,6}\b/gi;

/** Those whose post it is to be reached. */
const published =
  /\b(?:cllrs?|councillors?|clerks?|(?:deputy )?mayor|press|media|communications|democratic|committee (?:officer|services|administrator|manager)|monitoring officer|returning officer|proper officer|data protection officer|M[PSEL][PAS]?|registered office)\b/i;

/** What several answer, or whoever is on duty. */
const ofOffice =
  /\b(?:duty|emergency|emergencies|on[- ]call|out[- ]of[- ]hours|hot ?line|help ?line|switchboard|enquir(?:y|ies)|bookings?|reception|team|desk|line|department|text (?:line|service|number))\b/i;

/** The sentence that something stands in, up to it. */
function sentenceBefore(text: string, at: number): string {
  return text.slice(
    Math.max(0, at - 160, text.lastIndexOf(". ", at - 1) + 1, text.lastIndexOf(";", at - 1)),
    at,
  );
}

/** Whether whose contact it is has it published by their post: said before it, in brackets behind it, or in its row. */
function isPublished({ text, row }: ToldPiece, at: number, written: string): boolean {
  const after = /^[ ,]{0,2}\([^()]{3,60}\)/.exec(text.slice(at + written.length))?.[0] ?? "";
  return published.test(sentenceBefore(text, at)) || published.test(after) || published.test(row);
}

/** Whether a telephone stands in a home: it is called so, or leads to somebody who has no office. */
function isOfHome(piece: ToldPiece, at: number, written: string): boolean {
  const { text, head } = piece;
  const digits = written.replace(/\D/g, "").length;
  if (digits < 10 || digits > 13) return false;
  if (/^(?:home|private|personal) ?(?:tel|phone|number|no|contact|landline)?/i.test(head)) return true;
  const before = sentenceBefore(text, at);
  if (called.test(before)) return true;
  if (ofOffice.test(before) || published.test(before) || ofPlace.test(before)) return false;
  return reached.test(before) || titled.test(before) || askedFor.test(text.slice(at + written.length));
}

const called =
  /(?<!\b(?:care|nursing|children['’]s|residential|funeral) )\b(?:home|private|personal)(?: (?:tel(?:ephone)?|phone|landline|contact))?(?: (?:number|no))?\.?(?: is| on|:|,)? ?\(?$|\b(?:his|her|whose) (?:number|telephone|phone)(?: number)?(?: is|:)? $|\b(?:at home|ring (?:him|her) at home|evenings) on $|\((?:home|h)\)[:,]? $/i;

/** Places whose number is everybody's. */
const ofPlace =
  /\b(?:council|office|offices|hall|centre|surgery|school|college|hospital|clinic|library|museum|church|shop|ltd|limited|association|society|club|trust|charity|solicitors?|agents?|consultants?|architects?|secretary|treasurer|wardens?|officers?|managers?|directors?)\b/i;

/** One who has no office, and how to get hold of them. */
const reached =
  /\b(?:the|a|an|this|that|one|his|her|whose|our) (?:[\p{L}-]{1,20} ){0,2}(?:complainant|neighbour|objector|tenant|leaseholder|resident|householder|pensioner|claimant|victim|witness|patient|pupil|applicant|appellant|informant|widow(?:er)?|family|parents?|mother|father|son|daughter|sister|brother|grandmother|grandfather|aunt|uncle|carer|next of kin|member|owner|occupier)(?: who [^.;:]{1,60})?[^.;:]{0,60}?\b(?:rung|reached|contacted|called|phoned|telephoned|spoken to|(?:is|are) (?:at home )?on|(?:number|telephone|phone|tel)(?: is|:)?|answers?)[^.;:]{0,30}$/iu;

/** Somebody by name, right before the number. */
const titled =
  /\b(?:[Rr]ing|[Pp]hone|[Cc]all|[Tt]elephone|[Aa]sk for|[Ss]peak to) \p{Lu}\p{Ll}{2,12}(?: \p{Lu}\p{Ll}{2,15})? on $|(?<![\p{L}])(?:Mr|Mrs|Ms|Miss|Mx)\.? (?:\p{Lu}[\p{L}'’.-]{0,20} ?){1,3}(?:,|:|,? on| at| is on| \(| [-–]|, ?(?:tel|telephone|phone)\.?:?)? ?(?:(?:tel|telephone|phone)\.?:? )?$/u;

/** Whom to ask for, or when somebody is at home. */
const askedFor = /^ ?\((?:evenings?|after \d|home\b|at home|ask for \p{Lu})/u;

/** Names of people in small letters. */
function namesOf({ people }: Register): ReadonlySet<string> {
  return new Set(
    [...people.values()].map(({ name = "" }) =>
      name.toLowerCase().replace(/^(?:councillor|cllr|dr|mrs?|ms) /, ""),
    ),
  );
}
