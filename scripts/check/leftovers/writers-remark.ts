// What the writers of a paper ask or tell each other in the midst of it: “[SB to check]”, “(JW – confirm?)”, “???”.

/** A remark and where it stands. */
export interface WritersRemark {
  readonly written: string;
  readonly at: number;
}

/** The first remark of its writers in a text, in which what is quoted is blotted out. */
export function writersRemark(text: string): WritersRemark | undefined {
  if (!mayRemark.test(text)) return undefined;
  for (const { 0: written, 1: square = "", 2: round = "", index: at } of text.matchAll(brackets)) {
    // What stands in place of words that were quoted is no remark.
    if (written.includes("\uFFFC")) continue;
    if (square === "" ? isRoundRemark(round, text) : isSquareRemark(square)) return { written, at };
  }
  for (const pattern of loose) {
    const match = pattern.exec(text);
    if (match !== null) return { written: match[0].trim(), at: match.index + match[0].search(/\S/) };
  }
  return undefined;
}

/** Most texts have none of these. */
const mayRemark =
  /\[|\?\)|\?\?|\((?:[A-Z]|check|confirm|verify|please|to |double|need)|\bNB\b|\bN\.B\.|\b(?:can|could) you\b|Note |Query |Comment |@/;

const brackets = /\[([^[\]\n]{2,240})\](?![([:])|\(([^()\n]{2,160})\)/g;

/** Initials or a first name. */
const who = "(?:[A-Z]{2,3}|\\p{Lu}\\p{Ll}{2,14}(?: \\p{Lu}\\p{Ll}{1,14})?)";

/** What somebody does to a text before it goes out. */
const tasks =
  "(?:double[- ]?check|check|confirm|verify|add|update|supply|provide|clarify|complete|redraft|rewrite|reword|amend|insert|finish|finalise|expand|review|advise|draft|write|send|fill in)";

const asked = new RegExp(
  `^(?:@|action: ?)?${who},? (?:please |pls |to (?:please )?|can you (?:please )?)${tasks}\\b`,
  "u",
);
const addressed = new RegExp(`^@?${who} ?(?:[–—:]|- ) ?\\p{Ll}`, "u");
const told =
  /^(?:please |pls |to |we )?(?:need(?:s|ed)? (?:to be |to )?|still to (?:be )?|to be )?(?:double[- ]?check(?:ed|ing)?|check(?:ed|ing)?|verif(?:y|ied)|reword(?:ed|ing)?|rewrit(?:e|ten)|redraft(?:ed)?|updat(?:e|ed|ing)|add(?:ed)?|insert(?:ed)?|clarif(?:y|ied)|confirm(?:ed)?|delete|remove|amend)\b/i;
const lacking =
  /\b(?:to be (?:checked|added|supplied|provided|completed|confirmed|inserted|updated|drafted|written)|to follow|awaited|awaiting|outstanding|needed|tbc|tbd|tba|placeholder|dummy|not sure|unsure|pending)\b|^(?:awaiting|pending|placeholder|dummy|link|hyperlink|ref|reference|source|source needed|citation needed)(?: |$)/i;

function isSquareRemark(inside: string): boolean {
  if (/^\d|^\.{2,}|^…|^Replace: /.test(inside)) return false;
  if (/\?\??$/.test(inside) || inside.includes("??")) return /\p{L}|\?/u.test(inside);
  return (
    asked.test(inside) ||
    addressed.test(inside) ||
    (told.test(inside) && inside.length < 90) ||
    lacking.test(inside)
  );
}

const doubts =
  /^(?:is (?:this|that|it) (?:still )?(?:right|correct|true|ok|okay|so)|(?:[\p{L}]+ ){0,2}(?:source|ref|reference|confirm|check|correct|true|still true|still right|spelling|sp|which year|what date|when|which|who|tbc|sure))\?+$/iu;
const checks =
  /^(?:please |pls |to |need(?:s)? (?:to be )?|still to )?(?:be )?(?:double[- ]?check(?:ed|ing)?|check(?:ed|ing)?|verif(?:y|ied))(?: (?:this|that|with \p{Lu}\p{L}+|with (?:finance|legal|hr|comms|it)|(?:the )?(?:figures?|dates?|names?|numbers?|source|wording|spelling|title|total)s?|before .{2,40}|against .{2,40}))?[?!.]*$/iu;

/** In brackets that every sentence has, only what nobody says to a reader. */
function isRoundRemark(inside: string, text: string): boolean {
  if (inside.includes("??")) return true;
  if (doubts.test(inside) || checks.test(inside)) return true;
  if (!inside.endsWith("?") && isOfMinutes(text)) return false;
  if (addressed.test(inside) && inside.endsWith("?")) return true;
  return /^[A-Z]{2,3} to (?:check|confirm|verify|double-check|update)(?: (?:with|by|before|this|that|figures?|from|against|the) .{2,60})?[?.]?$/.test(
    inside,
  );
}

/** Minutes say in brackets who is to do what. */
function isOfMinutes(text: string): boolean {
  return /\baction\b|\bresolved\b|\bagreed\b/i.test(text);
}

/** What stands between sentences without brackets. */
const loose: readonly RegExp[] = [
  /(?<![\p{L}?!])\?{3,}(?!\?)/u,
  /\bN\.?B\.?:? (?:(?:for|to) (?:(?:the )?(?:author|editor|writer|self|team|comms|drafter)s?|[A-Z]{2,3})\b|(?:check|confirm|update|need(?:s)? (?:to|checking|updating)|add|ask)\b)[^.\n]{0,60}/u,
  /(?:^|[.–—-] )(?:Note|Query|Comment|Question) (?:for|to|from) (?:[A-Z]{2,3}|(?!Members|Editors|Readers|Residents|Councillors|Accounts|Officers|Committees?|Table|Figure|Appendix|Applicants|Parents|Schools|Cabinet|Council|Board|Panel|Governors|Trustees|Visitors|Landlords|Tenants)\p{Lu}\p{Ll}{2,14})(?: \p{Lu}\p{Ll}+)? ?[:–—-] ?[^.\n]{0,60}/u,
  /(?:^|[.?!–—-] )@?(?!How|What|Where|When|Why|Who|If|So|But|And|Then|Only|Not|Now)\p{Lu}\p{Ll}{2,14},? (?:please )?(?:can|could) you (?:please )?(?:add|check|confirm|update|insert|provide|send|look|let|fill|have|double)\b[^.\n]{0,60}/u,
  /(?<![\p{L}\p{N}])@\p{Lu}\p{Ll}{2,14}(?: \p{Lu}\p{Ll}+)?,? (?:please|pls|can|could|to|is|do|check|confirm)\b[^.\n]{0,60}/u,
];
