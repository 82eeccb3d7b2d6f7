// What a paper decides or concludes of a thing: an assurance that an auditor gives, what is recommended on an application, a rating of inspectors.
import type { TextUnit } from "../../model/prose/text-unit.ts";
import type { ReadSentence } from "../reading/read-sentences.ts";
import { isWithoutSense, stemOfWord } from "./changed-words.ts";

/** A verdict where it stands. */
export interface Verdict {
  /** The sort of verdict with the thing that it is on. */
  readonly on: string;
  /** What it comes to, in one word for all ways to say it. */
  readonly is: string;
  readonly shown: string;
  /** Words of which the sentence of the other has to have one; undefined where nothing more is asked. */
  readonly about?: ReadonlySet<string>;
  readonly unit: TextUnit;
  readonly start: number;
}

/** What stands around a sentence. */
export interface Around {
  /** The last heading above. */
  readonly heading: string;
  /** The number of the application that is spoken of. */
  readonly application: string;
}

/** Verdicts of others or of another time, and those that may come. */
const elsewhere =
  /\b(?:previous(?:ly)?|last (?:year|time|audit|review|inspection|report)|earlier|prior|originally|initially|had been|would|could|might|if|whether|unless|until|improv(?:ed|es|ing)? (?:from|to)|from (?:good|limited|reasonable|requires)|moved? (?:from|to)|up from|down from|appeal|inspector (?:said|found|allowed|dismissed)|objector|neighbours? (?:ask|say|said|want)|alternative|option|instead|for example|definition|means? that|criteria|scale)\b/i;

/** Every verdict of a sentence. */
export function verdictsIn(sentence: ReadSentence, unit: TextUnit, around: Around): readonly Verdict[] {
  if (elsewhere.test(sentence.text)) return [];
  return [
    assuranceIn(sentence),
    recommendationIn(sentence, unit, around),
    inspectionIn(sentence),
    unit.sort === "item" ? undefined : sideIn(sentence, around),
    balanceIn(sentence),
    keyIn(sentence),
  ].flatMap((found) => {
    if (found === undefined) return [];
    const start = sentence.start + found.at;
    return { ...found, unit, start };
  });
}

interface Found {
  readonly on: string;
  readonly is: string;
  readonly shown: string;
  readonly about?: ReadonlySet<string>;
  readonly at: number;
}

const assurance =
  /\b(full|substantial|significant|high|reasonable|moderate|adequate|satisfactory|limited|partial|minimal|low|unsatisfactory|no)(?: level of)? assurance\b/giu;

/** “Our overall opinion on the audit of payroll is Limited Assurance”. */
function assuranceIn({ text, times }: ReadSentence): Found | undefined {
  const all = [...text.matchAll(assurance)];
  const [only] = all;
  if (only === undefined || all.length > 1) return undefined;
  if (
    !/\b(?:opinion|conclu\w+|overall|rating|rated|give|given|gives|provide[sd]?|award\w*|assess\w*|assign\w*|audit)\b/i.test(
      text,
    )
  )
    return undefined;
  const thing =
    /\b(?:audit|review|opinion) (?:on|of|into) (?:the |our )?(?:audit of |review of )?(?:the )?([\p{L} ,&'’-]{3,60}?)(?=,| is\b| was\b| has\b| gives\b| gave\b| provides\b| provided\b| received\b| we\b| with\b| in\b| concluded\b|[.:;(]|$)/iu.exec(
      text,
    )?.[1];
  const before =
    /\b(?:the|our) ([\p{L} &'’-]{3,50}?) (?:audit|review) (?:received|was|is|has|got|gets)\b/iu.exec(
      text,
    )?.[1];
  const isOverall = /\b(?:overall|annual) (?:audit )?opinion\b/i.test(text);
  if (thing === undefined && before === undefined && !isOverall) return undefined;
  const time = times.map((one) => one.text.toLowerCase()).join(" ");
  return {
    on: `assurance ${stemsOf(thing ?? before ?? "")} ${time}`,
    is: (only[1] ?? "").toLowerCase(),
    shown: only[0],
    at: only.index,
  };
}

const decisions = [
  ["yes", /\b(?:approv(?:e|ed|al)|grant(?:ed|s)?|permit(?:ted)?|consent(?:ed)?|support(?:ed)?)\b/giu],
  ["no", /\b(?:refus(?:e|ed|al)|reject(?:ed|ion)?|declin(?:e|ed))\b/giu],
] as const;

/** “It is recommended that permission be refused”, `RECOMMENDATION: APPROVE`. */
function recommendationIn(
  { text, words }: ReadSentence,
  unit: TextUnit,
  { heading, application }: Around,
): Found | undefined {
  const label =
    /^\W*(?:officers?['’]? )?recommend(?:ation|ed)(?: (?:is|decision))? ?[:–—-] ?(?:that |to )?/iu.exec(text);
  const said =
    /\b(?:recommend(?:s|ed)?|recommendation is)\b(?: (?:to|for|that|the|an?|planning|outline|full|this|permission|consent|application|listed|building|licence|variation|proposal|is|be|should|members|committee|sub-committee)\b)*/iu.exec(
      text,
    );
  const isUnder = /^(?:officers?['’]? )?recommendations?$/iu.test(heading.replace(/^[\d.\s]+/, "").trim());
  if (label === null && said === null && !(isUnder && words.length < 25)) return undefined;
  if (
    label === null &&
    !/\b(?:permission|consent|application|licen[cs]e|variation|certificate)\b/iu.test(
      `${text} ${unit.section.map((one) => one.text).join(" ")}`,
    )
  )
    return undefined;
  const from = label === null ? (said?.index ?? 0) : label[0].length;
  const rest = text.slice(from);
  const found = decisions.flatMap(([is, words_]) =>
    [...rest.matchAll(words_)].map((match) => ({ is, match })),
  );
  const [only] = found;
  if (only === undefined || new Set(found.map(({ is }) => is)).size > 1) return undefined;
  if (/\b(?:not|no|nor|never)\W+(?:\w+\W+){0,2}$/iu.test(rest.slice(0, only.match.index))) return undefined;
  return { on: `application ${application}`, is: only.is, shown: only.match[0], at: from + only.match.index };
}

const inspection =
  /\b(?:rated|judged|graded|inspected as|rating of|rating is|judgement of)(?: (?:it|them|as|to be|overall|the (?:service|home|school|trust)|['‘“"])+)? ?['‘“"]?(outstanding|good|requires improvement|inadequate|special measures)\b/giu;

/** “Hollybank House is rated Good by the Care Quality Commission”. */
function inspectionIn({ text, start, words, times }: ReadSentence): Found | undefined {
  const all = [...text.matchAll(inspection)];
  const [only] = all;
  if (
    only === undefined ||
    all.length > 1 ||
    !/\b(?:CQC|Care Quality|Ofsted|Estyn|Inspectorate|Commission)\b/u.test(text)
  )
    return undefined;
  // For one of its services, or one of what was looked at.
  const behind = text.slice(only.index + only[0].length);
  if (/^['’”"]?,? (?:for|in|on|and|with|but|against|across)\b/iu.test(behind)) return undefined;
  const names = words
    .filter(
      ({ end, kind, text: own, lower }) =>
        end - start <= only.index &&
        kind === "word" &&
        /^\p{Lu}\p{Ll}/u.test(own) &&
        !/^(?:the|in|our|by|it|ofsted|estyn|care|quality|commission|inspectorate|cqc)$/.test(lower),
    )
    .map(({ lower }) => lower);
  if (names.length < 2) return undefined;
  const time = times.map((one) => one.text.toLowerCase()).join(" ");
  return {
    on: `inspection ${names.join(" ")} ${time}`,
    is: (only[1] ?? "").toLowerCase(),
    shown: only[1] ?? "",
    at: only.index + only[0].length - (only[1] ?? "").length,
  };
}

/** “Land north of Mill Lane”: on which side of what the place lies that a paper is about. */
function sideIn({ text }: ReadSentence, { application }: Around): Found | undefined {
  const all = [
    ...text.matchAll(
      /\b(?:[Ll]and|[Ss]ite|[Ff]ield|[Pp]lot|lies|situated|located)(?: (?:is|lies|lying|to|the|on))* (north|south|east|west|north-east|north-west|south-east|south-west) of (\p{Lu}[\p{L}’']+(?: \p{Lu}[\p{L}’']+)*)/gu,
    ),
  ];
  const [only] = all;
  if (
    only === undefined ||
    all.length > 1 ||
    /\b(?:adjoining|adjacent|neighbouring|other|another|second|former|alternative|opposite)\b/iu.test(text)
  )
    return undefined;
  const [shown, side = "", of = ""] = only;
  return {
    on: `side ${application} ${of.toLowerCase()}`,
    is: side.toLowerCase(),
    shown: shown.slice(shown.toLowerCase().lastIndexOf(side.toLowerCase())),
    at: only.index,
  };
}

const balance = /\b(surplus|underspen[dt]\w*|deficit|overspen[dt]\w*|shortfall)\b/giu;

/** “A surplus of £412,000”: on which side of nought an amount lies. */
function balanceIn({ text, start, words, quantities }: ReadSentence): Found | undefined {
  const all = [...text.matchAll(balance)];
  const [only] = all;
  const money = quantities.filter(({ unit }) => unit.kind === "money");
  const [amount] = money;
  if (only === undefined || all.length > 1 || amount === undefined || money.length > 1) return undefined;
  if (amount.figure.end - amount.figure.start < 3 || Math.abs(amount.start - start - only.index) > 60)
    return undefined;
  if (
    /\b(?:not|no|without|reduc\w+|turn\w*|compared|against|than|from|instead|offset\w*|cover\w*|funded|funding|meet|met|budgeted|target|period|month|quarter)\b/iu.test(
      text,
    )
  )
    return undefined;
  const about = new Set(
    words
      .filter(
        ({ kind, lower }) =>
          kind === "word" && lower.length > 3 && !isWithoutSense(lower) && !ofBalances.test(lower),
      )
      .map(({ lower }) => stemOfWord(lower)),
  );
  return {
    on: `balance ${amount.value}`,
    is: /^(?:surplus|under)/iu.test(only[0]) ? "over" : "under",
    shown: text.slice(
      Math.min(only.index, amount.start - start),
      Math.max(only.index + only[0].length, amount.end - start),
    ),
    about,
    at: only.index,
  };
}

/** Words of every balance. */
const ofBalances =
  /^(?:surplus|deficit|shortfall|underspen\w*|overspen\w*|forecast|year|shows?|showed|there|report\w*|budget\w*|outturn|million|service\w*|council\w*|currently|position|projected|expected|total|overall|revenue|against|this|that|with|than)$/;

/** “This is not a key decision”. */
function keyIn({ text }: ReadSentence): Found | undefined {
  const found =
    /\b(?:this|it|the (?:decision|proposal|report|matter|recommendation)|which)\b[^.]{0,30}?\b(?:is|are|constitutes|does)( not)?(?: constitute)? a key decision\b/iu.exec(
      text,
    );
  return found === null
    ? undefined
    : { on: "key decision", is: found[1] === undefined ? "yes" : "no", shown: found[0], at: found.index };
}

function stemsOf(words: string): string {
  return words
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter((word) => word.length > 2 && !isWithoutSense(word))
    .map(stemOfWord)
    .join(" ");
}
