// Small words beside each other that need a word or a figure between them, and brackets that lost their figure.
import type { ReadText } from "../../model/prose/read-text.ts";
import type { TextUnit } from "../../model/prose/text-unit.ts";
import { type Check, type Problem, warning } from "../for-rules/check.ts";
import { isInQuotes } from "../for-rules/in-quotes.ts";
import { judgedTexts } from "../for-rules/judged-texts.ts";
import { shownTexts } from "../for-rules/shown-texts.ts";
import { isEnglish } from "../reading/read-sentences.ts";

export const missingWords = {
  name: "missing-words",
  about:
    "No two small words stand side by side that need a word or a figure between them, as in “rose from to 40” or “we will the number”, and no brackets lack the figure that those beside them have.",
  why: "The figure that is missing is most often the one that the sentence is about.",
  mend: "Write what was to stand there; ask whoever knows it.",
  level: "warning",
  *run(register) {
    for (const { text, lang, place } of shownTexts(register)) {
      if (!isEnglish({ lang }) || !mayLack.test(text)) continue;
      for (const pattern of clashes)
        for (const { 0: written, index } of text.matchAll(pattern))
          yield warning(
            place(index),
            `Something is missing in “${written}”.`,
            "Write the word or figure that was to stand there, or take out the word that is too many.",
          );
    }
    for (const { prose } of judgedTexts(register)) {
      yield* emptyBrackets(prose.read());
      yield* withoutBody(prose.read());
    }
  },
} as const satisfies Check;

/** What one of the patterns needs; most pieces have nothing of it. */
const mayLack =
  /\b(?:from|by|the|an|for) (?:of|for|from|to|and|is|was|are|were|by) |\b(?:will|should|must|would|shall|could|can|may|might) (?:the|a|an|of|for) |\b(?:the|a|an) (?:a|an|the) |\bIt (?:resolved|agreed|noted|recommended|proposed|reported|suggested|confirmed) |\b(?:has|have|had|is|was|are|were|will|to) be[ e]|\b(?:accordance|regard|relation|behalf|number|order|respect|terms|view|spite|excess|lieu|result|part|according|prior|because) (?:the|a|our|its|of|ensure|achieve|deliver|meet|provide|support|improve|reduce|enable|make|protect|increase) |\bthat (?:the )?\w+ (?:back|to) |\bto the |\bin the process |\bto \(|\bthere \w{2,4} there\b|[^\d\s] (?:%|per cent|percentage)|£(?:[ .,;)]|$)/i;

/** What is done for somebody, by somebody: “paid for by”. */
const takesFor =
  "(?<!(?:ed|paid|sought|fought|bought|spoken|meant|made|held|given|set|left|kept|built|found|known|taken|done|run|said) )";

/** Whoever does something in a paper. */
const doers =
  "we|they|it|he|she|[Cc]ouncil|[Cc]ommittee|[Bb]oard|[Cc]abinet|[Pp]anel|[Oo]fficers|[Mm]embers|[Tt]rust|[Tt]eam|[Ss]ervice|[Cc]lerk|[Pp]artnership|[Ff]orum|[Pp]artners|[Ss]taff|[Aa]uthority|[Gg]overnors|[Dd]irectors?|[Pp]roject|[Rr]eport|[Ss]trategy|[Pp]lan|[Cc]ontractor|[Dd]eveloper|[Ff]und";

const clashes: readonly RegExp[] = [
  // A verb that is lost: “We will the number”, “the Committee should a report”.
  new RegExp(
    `(?<!\\b(?:[Aa]s|than|like|[Ss]o|nor|neither|how|when|what|where|which|why) (?:the )?)\\b(?:[Ww]e|[Tt]hey|[Ii]t|[Hh]e|[Ss]he|${doers}) (?:will|should|must|would|shall|could|can|may|might) (?:also |now |then )?(?!the (?:more|less|better|next|following|same)\\b)(?:the|an?) (?=\\p{Ll})`,
    "gu",
  ),
  new RegExp(
    `\\b(?:[Ww]e|[Tt]hey|${doers}) (?:intends?|aims?|hopes?|seeks?|wish(?:es)?|proposes?) to the (?=\\p{Ll})`,
    "gu",
  ),
  /\bin the process (?!including|concerning|regarding|following|during)\p{Ll}{3,}ing\b/giu,
  // A small word that is lost behind a noun that needs it.
  /\bin accordance (?:the|our|its)\b|\b(?:with|in) regards? the\b|\bin relation (?:the|our|its)\b|\bon behalf (?:the|our|its)\b|\ba number (?:the|our|its)\b|\bin respect (?:the|our|its)\b|\bin terms (?:the|our|its)\b|\bin (?:spite|excess|lieu) the\b|\baccording the\b|(?<!\p{L})as part (?:the|our|its|a)(?= \p{L})|\bas result (?:of|the)\b|\bas a result the of\b/giu,
  /\bin order (?:ensure|achieve|deliver|meet|provide|support|improve|reduce|enable|make|protect|increase)\b/gi,
  // Two articles, or two forms of a verb, that do not go together.
  /(?<=^|[\p{Ll},;] )(?:the an?|an? the|an a|a an)(?= (?!la\b|priori\b|posteriori\b)\p{Ll}{3})/gu,
  /\b(?:has|have|had) be(?= \p{Ll})|\b(?:is|was|are|were) been\b|\b(?:will|to|should|must|would|can|could|may) been\b|(?<=\p{Ll} )(?:is|was|are|were) be(?= \p{Ll}+ed\b)/giu,
  // What was to be done, without the verb: “asked that officers back in May”.
  /\b(?:asked|requested|agreed|resolved|recommended|requests|asks|recommends) that (?:the )?(?:officers|clerk|director|chair|council|committee|board|cabinet|members|team) (?:back (?=in|to|at|by|with|on)|to (?!the |an? |be |date|which|whom|whose)(?=\p{Ll}{3}))/giu,
  /\bfrom (?:for|to|of|by) (?=\p{L}|\d|£)/gu,
  /\bto \([£\d][\d,.]{0,12}(?:%|k|m)?\) to\b/gi,
  new RegExp(`(?<=\\p{Ll} )${takesFor}for by (?=\\p{L})`, "gu"),
  /\b(?:the|an) (?:of|for|from|and|is|was|are|were) (?=\p{Ll})/gu,
  /\bthere (?:is|are|was|were) there (?:is|are|was|were)\b/gi,
  /\b(?:by|from|of|at|to|than|over|about|approximately|around|nearly) (?:%|per cent|percentage points)(?= (?:of|in|to|from|by|on|compared|against|and|over|at)\b|[.,;)]|$)/gi,
  /\b(?:of|by|to|from|at|than|over|about|approximately|around|nearly) £ ?(?= (?:for|in|from|to|and|by|was|is|has|a year|per)\b|[.,;)]|$)/gi,
  /\b(?:increased|decreased|rose|fell|reduced|grew|dropped) by (?:of|to|from) (?=\p{L}|[\d£])/giu,
];

/** Brackets with a noun alone, where the same noun has its figure in brackets beside it: “(55 places)” and “(places)”. */
function* emptyBrackets({ units, grids, lists }: ReadText): Iterable<Problem> {
  if (!units.some(({ text }) => text.includes("(") && /\(\s*\p{Ll}{3,30}\)/u.test(text))) return;
  const sets: (readonly TextUnit[])[] = [
    ...grids.map(({ rows }) => rows.flatMap(({ cells }) => cells.map(({ unit }) => unit))),
    ...lists.map(({ items }) => items.flatMap((item) => item.units)),
  ];
  for (const set of sets) {
    const counted = new Map<string, string>();
    for (const { text } of set)
      for (const { 0: written, 1: noun = "" } of text.matchAll(/\(\d[\d,]* (\p{Ll}{3,30})\)/gu))
        if (!counted.has(noun)) counted.set(noun, written);
    if (counted.size === 0) continue;
    for (const unit of set)
      for (const { 0: written, 1: noun = "", index } of unit.text.matchAll(/\(\s*(\p{Ll}{3,30})\)/gu)) {
        const like = counted.get(noun);
        if (like !== undefined && !unit.isQuoted && !isInQuotes(unit, index))
          yield warning(
            unit.place(index),
            `“${written}” has no figure, and “${like}” beside it has one.`,
            "Write the figure; where there is none yet, say so.",
          );
      }
  }
}

/** Who resolves something. */
const bodies =
  /\b(?:council|committee|sub-committee|board|cabinet|panel|forum|group|trust|authority|executive|meeting|commission|governing body|partnership|trustees|court|tribunal|inspector|ombudsman|government|department|parliament|assembly|company|charity|association|society|church|union|agency|ministry|parish|jury|inquiry|report|survey|review|audit|study|letter)\b/i;

/** “It resolved that …” where nothing before it says who: “it was resolved”. */
function* withoutBody({ units }: ReadText): Iterable<Problem> {
  for (const [at, unit] of units.entries()) {
    const match = /(?<=^|[.!?] )It (?:resolved|agreed|recommended|proposed) (?=that\b)/u.exec(unit.text);
    if (match === null || !isEnglish(unit) || unit.isQuoted) continue;
    const before = [units[at - 2]?.text, units[at - 1]?.text, unit.text.slice(0, match.index)].join(" ");
    if (bodies.test(before) || /\p{Lu}\p{L}+ (?:Committee|Council|Board)/u.test(before)) continue;
    yield warning(
      unit.place(match.index),
      `Something is missing in “${match[0].trim()} that”: nothing before it says who.`,
      "Write “It was …”, or say which body it was.",
    );
  }
}
