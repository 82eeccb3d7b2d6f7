// One person's own e-mail address or telephone number, where readers need those of an office.
import type { TextUnit } from "../../model/prose/text-unit.ts";
import type { Register } from "../../model/register.ts";
import { type Check, warning } from "../for-rules/check.ts";
import { typedUnits } from "../for-rules/typed-units.ts";

export const personalContacts = {
  name: "personal-contacts",
  about: "Papers give the e-mail address and telephone of an office, and not those of one person.",
  why: "A published address of one’s own draws abuse and fraud, leads nowhere once its owner has left, and cannot be called back from copies.",
  mend: "Give the shared address or the main number of the office; whoever needs the person asks there.",
  level: "warning",
  *run(register) {
    const names = namesOf(register);
    for (const { unit } of typedUnits(register))
      for (const { at, written, what } of contactsIn(unit, names))
        yield warning(
          unit.place(at),
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

function* contactsIn({ text, spans }: TextUnit, names: ReadonlySet<string>): Iterable<Contact> {
  if (text.includes("@"))
    for (const { 0: written, 1: local = "", index } of text.matchAll(address))
      if (isOnePersons(local, names)) yield { at: index, written, what: "the e-mail address of one person" };
  for (const span of spans)
    if (span.kind === "link" && !span.isBare && /^mailto:/i.test(span.address)) {
      const [, local = ""] = /^mailto:([^@]{1,64})@/i.exec(span.address) ?? [];
      if (isOnePersons(local, names))
        yield { at: span.from, written: span.address, what: "the e-mail address of one person" };
    }
  if (/7\d{3}[ -]?\d/.test(text))
    for (const { 0: written, index } of text.matchAll(mobile))
      yield { at: index, written, what: "the mobile telephone of one person" };
  if (/\d[^x]{0,24}x\D{0,10}\d{2}/i.test(text))
    for (const { 0: written, index } of text.matchAll(extension))
      yield { at: index, written, what: "the extension of one person" };
}

const address =
  /(?<![\p{L}\p{N}._%+-])([\p{L}\p{N}._%+-]{1,64})@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,6}/gu;

/** A mobile number of the United Kingdom, which no office has. */
const mobile = /(?<![\d+])(?:\+44 ?\(?0?\)? ?|0)7\d{3}[ -]?\d{3}[ -]?\d{3}(?!\d)/g;

/** An extension behind a number. */
const extension = /(?<=\d[\d ]{4,14},? {0,2}\(?)(?:ext(?:ension|n)?\.? ?|x)\d{2,6}\b/gi;

/** Words of mailboxes that several read, a part of which is enough. */
const shared =
  /^(?:access|admin|adults?|advice|advis\w*|appeals?|board|business|careers?|carers?|cabinet|central|challenge|chief|children\w*|clerks?|committ\w*|commission\w*|communications?|community|complaints?|consult\w*|contact\w*|corporate|council\w*|customer\w*|data|democra\w*|desk|dev|director\w*|duty|education|elections?|electoral|engage\w*|enquir\w*|equality|events?|families|feedback|finance|foi|forum|freedom|general|governance|group|haveyoursay|health|hello|help\w*|highways?|housing|hr|hub|ict|info\w*|it|jobs?|law|legal|library|licensing|local|mail\w*|mayor\w*|media|meetings?|members?|monitoring|news\w*|no|office\w*|ombudsman|online|our|overview|parks?|partnership\w*|pension\w*|performance|petition\w*|planning|policy|post|press|privacy|procurement|programme|project\w*|public\w*|questions?|records?|registrar\w*|reply|requests?|research|safeguarding|schools?|scrutiny|secretar\w*|send\w*|service\w*|social|speak\w*|strategy|support|team\w*|the|transparency|transport|trust\w*|unit|web\w*|welfare|your\w*|youth)$/i;

/** Whether the part before the sign is a person's name: two words that are none of an office’s, an initial and a name, or a name that is kept. */
function isOnePersons(local: string, names: ReadonlySet<string>): boolean {
  const parts = local
    .toLowerCase()
    .split(/[._-]+/)
    .filter((part) => part !== "");
  if (names.has(parts.join(" "))) return true;
  if (parts.length < 2 || parts.length > 3) return false;
  const letters = parts.map((part) => part.replace(/\d+$/, ""));
  if (letters.some((part) => !/^\p{L}+$/u.test(part) || shared.test(part))) return false;
  const longest = Math.max(...letters.map((part) => part.length));
  return longest > 2;
}

/** Names of people in small letters. */
function namesOf({ people }: Register): ReadonlySet<string> {
  return new Set(
    [...people.values()].map(({ name = "" }) =>
      name.toLowerCase().replace(/^(?:councillor|cllr|dr|mrs?|ms) /, ""),
    ),
  );
}
