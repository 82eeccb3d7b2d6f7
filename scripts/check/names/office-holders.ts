// Who holds which office, as a text says it: “Jo Marsh, Director of Finance”, “the Chair, Cllr Hill”, “Town Clerk: A Wood”.
import { remember } from "../../lib/remember.ts";
import type { TextUnit } from "../../model/prose/text-unit.ts";
import type { Register } from "../../model/register.ts";
import type { JudgedPaper } from "../for-rules/judged-papers.ts";
import { isSetApart } from "../for-rules/judged-sentences.ts";
import { readSentences } from "../reading/read-sentences.ts";

/** An office and the person who holds it, where that is said. */
export interface OfficeHolder {
  /** What all ways to write the office have. */
  readonly office: string;
  readonly officeShown: string;
  readonly name: string;
  readonly first: string;
  readonly surname: string;
  /** In which order and with which sign between them. */
  readonly form: "behind" | "before" | "bracket" | "row";
  readonly sentence: string;
  /** What stands behind both. */
  readonly rest: string;
  readonly unit: TextUnit;
  readonly start: number;
}

const title =
  "(?:Cllrs?|Councillors?|Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Professor|Sir|Dame|Lord|Lady|Baroness|Rev|Revd|Reverend|Ald|Alderman|Provost|Bailie|Canon)\\.?";
const word = "(?:\\p{Lu}\\.?(?= )|(?:Mc|Mac|O['’])?\\p{Lu}\\p{Ll}+(?:[-'’]\\p{Lu}\\p{Ll}+)*)";
const name = `((?:${title} )*)(${word}(?: ${word}){0,3})`;
const phrase = "\\p{Lu}[\\p{L}’'-]*(?:(?: (?:and|of|for|the|&|with|in))* \\p{Lu}[\\p{L}’'-]*){0,6}";

const nameBehind = new RegExp(`^(,? |, the | ?[(:–—-] ?|, who is | is | was | \\| )(?:the )?${name}`, "u");
const nameBefore = new RegExp(
  `(?:^|[^\\p{L}])${name}(, (?:[^,.;:()]{3,60} and )?(?:the |our )?| ?[(] ?(?:the )?| ?[–—:-] (?:the )?| is the | as the | as )$`,
  "u",
);

const wholeName = new RegExp(`^${name}$`, "u");

/** Offices of which a body has one. */
const office = new RegExp(
  [
    `(?:(?:Strategic|Executive|Corporate|Assistant|Deputy|Associate|Service|Managing|Programme|Group|Joint) )*(?:Director|Head|Commissioner|Secretary) (?:of|for) (?:the )?${phrase}`,
    `(?:Cabinet Member|Portfolio Holder|Lead Member|Member Champion|Executive Member|Lead Councillor|Lead Governor) (?:for|of) (?:the )?${phrase}`,
    "Portfolio Holder|Cabinet Member|Lead Member|Executive Member|Report Author|Case Officer|Contact Officer|(?:Deputy |Lord |Town )?Mayor(?! of)|Clerk(?! to)|Treasurer|Head ?[Tt]eacher",
    `(?:Vice[- ]|Deputy )?(?:Chair(?:man|woman|person)?|Conven[eo]r)(?![\\p{L}-])(?: (?:of|for) (?:the |our |its )?${phrase})?`,
    "Chief (?:Executive|Constable|Nurse|Finance Officer|Fire Officer|Operating Officer|Medical Officer|Nursing Officer|Information Officer|Financial Officer|People Officer|Internal Auditor|Officer)(?: of (?:the )?" +
      `${phrase})?`,
    "(?:Monitoring Officer|Section 151 Officer|S151 Officer|Returning Officer|Data Protection Officer|Responsible Financial Officer|Medical Director|Finance Director|Managing Director|Town Clerk|Parish Clerk|Clerk to the Council|Senior Responsible (?:Owner|Officer)|Caldicott Guardian|Lead Officer|Proper Officer|Tree Warden|Leader of the (?:Council|Opposition)|Deputy Leader of the Council|Lord Mayor)",
  ].join("|"),
  "gu",
);

const trigger =
  /[Cc]hair|Conven|Director|Head of|Chief |Officer|Cabinet Member|Portfolio|Lead |Member (?:for|of)|Clerk|Mayor|Leader of|Secretary|Commissioner|Guardian|Owner|Champion/;

/** Everybody whose office a paper names beside them, in reading order. */
export function officeHolders(paper: JudgedPaper, { spellings }: Register): readonly OfficeHolder[] {
  const known = spellings("en-GB");
  const isOfPeople = (words: string) =>
    words
      .toLowerCase()
      .split(" ")
      .some((one) => one.length > 2 && (known?.isName(one) === true || known?.knows(one) === false));
  return allOffices(paper).filter(({ name: shown, isTitled }) => isTitled || isOfPeople(shown));
}

const allOffices = remember(
  (paper: JudgedPaper): readonly (OfficeHolder & { readonly isTitled: boolean })[] =>
    [...paper.pages, ...paper.fields].flatMap(({ prose }) => {
      const { units, grids } = prose.read();
      const inText = units.flatMap((unit) =>
        unit.isQuoted || !trigger.test(unit.text) ? [] : [...inUnit(unit)],
      );
      return [
        ...inText,
        ...grids.flatMap(({ rows }) =>
          rows.flatMap(({ cells }) => [...inRow(cells.map(({ unit }) => unit))]),
        ),
      ];
    }),
);

/** “The Delivery Board is chaired by the Director of Finance”. */
const chaired = new RegExp(
  `((?:\\p{Lu}[\\p{L}’'-]*(?: (?:and|of|for|the|&))? ){1,6}(?:Board|Group|Committee|Panel|Forum|Partnership|Network|Team|Subgroup|Sub-Group))(?:,| \\([^)]*\\))? (?:which )?(?:(?:is|are|was|will be|continues to be) )?chaired by (?:the |our )?(?:((?:${title} )+)(${word}(?: ${word}){0,3})|(${phrase}))`,
  "gu",
);

function* inUnit(unit: TextUnit) {
  for (const { text, start } of readSentences(unit)) {
    if (!trigger.test(text)) continue;
    for (const { 0: all, index, 1: body = "", 2: titles, 3: named, 4: post } of text.matchAll(chaired)) {
      const said = { unit, sentence: text, start: start + index, form: "behind", rest: "" } as const;
      if (titles !== undefined && named !== undefined)
        yield* holderOf({ ...said, officeShown: `chair of the ${body}` }, titles, named);
      else if (post !== undefined && !/^ and (?:the )?\p{Lu}/u.test(text.slice(index + all.length)))
        yield {
          ...said,
          officeShown: `chair of the ${body}`,
          office: `chaired by ${keyOf(body)}`,
          name: post,
          first: "",
          surname: keyOf(post),
          isTitled: true,
        };
    }
    for (const { 0: officeShown, index } of text.matchAll(office)) {
      const end = index + officeShown.length;
      if (isSetApart(unit, start + index, start + end)) continue;
      const behind = nameBehind.exec(text.slice(end, end + 70));
      const before = nameBefore.exec(text.slice(Math.max(0, index - 70), index));
      const [titles = "", named = "", sign = ""] =
        before?.slice(1) ?? (behind === null ? [] : [behind[2] ?? "", behind[3] ?? "", behind[1] ?? ""]);
      if (named === "") continue;
      const form = sign.includes("(")
        ? "bracket"
        : sign.includes(":")
          ? "row"
          : before === null
            ? "behind"
            : "before";
      const rest = text.slice(before === null ? end + (behind?.[0].length ?? 0) : end);
      const start0 = start + index;
      // Councillors Amos (Chair), Bell (Vice-Chair) and Cope.
      const isListed = form === "bracket" && /\b(?:Councillors|Cllrs)\b/.test(text.slice(0, index));
      yield* holderOf(
        { unit, sentence: text, start: start0, officeShown, form, rest },
        titles === "" && isListed ? "Cllr " : titles,
        named,
      );
    }
  }
}

function* inRow(units: readonly TextUnit[]) {
  for (const [at, unit] of units.entries()) {
    const next = units[at + 1];
    if (next === undefined) return;
    const [own, other] = [unit.text.trim(), next.text.trim()];
    for (const [officeShown, person] of [
      [own, other],
      [other, own],
    ] as const) {
      const [found] = officeShown.match(office) ?? [];
      const named = found === officeShown ? wholeName.exec(person) : null;
      if (named === null) continue;
      const sentence = `${own} ${other}`;
      yield* holderOf(
        { unit, sentence, start: 0, officeShown, form: "row", rest: "" },
        named[1] ?? "",
        named[2] ?? "",
      );
    }
  }
}

/** Words that stand in capitals beside offices and are no names of people. */
const noNames =
  /\b(?:Councils?|Board|Committee|Director|Directorate|Officer|Services?|Chair|Head|Members?|Cabinet|Trust|Team|Authority|Department|Report|Agenda|Item|The|Present|Apologies|Vacant|Vacancy|Name|Role|Title|Post|North|South|East|West|January|February|March|April|May|June|July|August|September|October|November|December)\b/;

type Said = Pick<OfficeHolder, "unit" | "sentence" | "start" | "officeShown" | "form" | "rest">;

function* holderOf(said: Said, titles: string, named: string) {
  const words = named.split(" ");
  const isTitled = titles !== "";
  if (noNames.test(named) || (!isTitled && words.length < 2) || words.length > 3) return;
  yield {
    ...said,
    office: keyOf(said.officeShown),
    name: `${titles}${named}`,
    first: words.length > 1 ? (words[0] ?? "").toLowerCase() : "",
    surname: (words.at(-1) ?? "").toLowerCase().replaceAll("’", "'").replace(/'s$/, ""),
    isTitled,
  };
}

function keyOf(shown: string): string {
  return shown
    .toLowerCase()
    .replace(/\bchair(?:man|woman|person)\b|\bconven[eo]r\b/g, "chair")
    .replace(/\bvice[- ]/g, "vice-")
    .replace(/\bs151\b/g, "section 151")
    .replaceAll("&", "and")
    .replace(/['’]s?\b/g, "")
    .replace(/\b(?:the|our|its)\b/g, " ")
    .replace(/\s+/g, " ")
    .trim();
}
