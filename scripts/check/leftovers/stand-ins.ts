// What stands in the place of a date, a figure or a name that was to follow: TBC, XX, dd/mm/yyyy, lorem ipsum.
import { remember } from "../../lib/remember.ts";
import type { Publication } from "../../model/publication.ts";
import type { Register } from "../../model/register.ts";
import { type Check, warning } from "../for-rules/check.ts";
import { type ShownText, shownTexts, typed } from "../for-rules/shown-texts.ts";

export const standIns = {
  name: "stand-ins",
  about:
    "No paper that is out has a sign in the place of a date, a figure or a name, such as “TBC”, “£XXX”, “dd/mm/yyyy” or “lorem ipsum”.",
  why: "Members are asked to decide on a paper that lacks what they need, and nobody notices that it never came.",
  mend: "Write what it stands for; where it is not known yet, say so in a sentence, with who will say it and when.",
  level: "warning",
  *run(register) {
    for (const shown of shownTexts(register)) {
      if (!shown.isOut || !mayStandIn.test(shown.text)) continue;
      for (const { written, at } of standInsOf(register, shown))
        yield warning(
          shown.place(at),
          `“${typed(shown, at, written)}” stands in the place of what was to follow.`,
          "Write what it stands for; where nobody can know it yet, say so in a sentence.",
        );
    }
  },
} as const satisfies Check;

const mayStandIn =
  /\bt\.?b\.?[acdn]\b|xx|[£€$] ?[^\d\s]|[^\d\s] ?%|\bx\b|x\.x|[xX] ?per cent|yy|lorem|\?|\[|to be (?:added|agreed|completed|confirmed|determined|developed|drafted|finalised|inserted|provided|set|supplied|updated|written)|to follow|will be (?:added|completed|finalised|populated|updated|written)|placeholder|dummy|blah|asdf|1900|1899|Jan-00|\b(?:00|dd) |567/i;

function* standInsOf(
  register: Register,
  shown: ShownText,
): Iterable<{ readonly written: string; readonly at: number }> {
  const { text, unit } = shown;
  const taken: (readonly [from: number, to: number])[] = [];
  for (const { pattern, isLawful } of standInPatterns)
    for (const { 0: written, index: at } of text.matchAll(pattern)) {
      const to = at + written.length;
      if (taken.some(([from, end]) => at < end && to > from)) continue;
      if (isLawful?.(shown, at, register) === true) continue;
      taken.push([at, to]);
      yield { written, at };
    }
  // A slot of a form shows how a day is to be written; a cell or a line of its own is to hold one.
  const whole = /^(?:(?:\p{L}+ ){0,3}\p{L}+: ?)?(d{1,2}[/.-]m{1,2}[/.-](?:yy){1,2})$/iu.exec(text.trim());
  const date =
    whole ?? /\b(?:on|by|until|before|after|dated) (d{1,2}[/.-]m{1,2}[/.-](?:yy){1,2})\b/i.exec(text);
  if (date?.[1] !== undefined && unit?.sort !== "heading")
    yield { written: date[1], at: text.indexOf(date[1]) };
}

interface StandIn {
  readonly pattern: RegExp;
  isLawful?(shown: ShownText, at: number, register: Register): boolean;
}

const standInPatterns: readonly StandIn[] = [
  {
    pattern:
      /(?<![\p{L}\p{N}\uFFFC/])(?:[£€] ?)?(?:TBC|TBA|TBD|T\.B\.C\.|(?:tbc|tba|tbd)(?=[.)]?$|\)|\. ))(?![\p{L}\p{N}\uFFFC])/gu,
    isLawful: isToFollow,
  },
  {
    pattern:
      /\[(?:to (?:be (?:confirmed|added|agreed|completed|inserted)|follow)|●|•|x{1,4}|X{1,4}|TBC|tbc)\](?!\()/g,
  },
  {
    pattern: /\[(?:date|name|amount|figure|number|venue|address|title|month|year)\](?!\()/g,
    isLawful: isAnonymous,
  },
  {
    pattern:
      /(?<![\p{L}\p{N}])[£€] ?(?:x{1,4}|X{1,4})(?:[.,](?:x{1,3}|X{1,3}))*(?:k|m|bn| million| billion| thousand)?(?![\p{L}\p{N}])/gu,
  },
  {
    pattern:
      /[£€] ?(?:#{1,8}|_{2,12}|\[ ?[●•]? ?\]|\?{1,4})(?![\p{L}\p{N}\]])|(?<![#_?\p{L}\p{N}])(?:#{2,4}|_{2,6}|\?{1,4}|\[ ?\]) ?(?:%|per cent\b)/gu,
  },
  {
    pattern:
      /(?<![\p{L}\p{N}/-])(?:00|[dD]{2}|[xX]{1,2})(?:st|nd|rd|th)? (?:Month|MONTH|month|M{3,4}|m{3,4}|(?:January|February|March|April|May|June|July|August|September|October|November|December))(?![\p{L}\p{N}])(?: (?:20\d\d|20[xXyY]{2}|[yY]{4}|Year))?|(?<![\p{L}\p{N}£.,/-])(?:00|[xX]{1,3})(?:st|nd|rd|th)? (?:of )?(?:January|February|March|April|May|June|July|August|September|October|November|December)(?: 20(?:\d\d|[xX]{2}))?(?![\p{L}\p{N}])|(?<![\p{L}\p{N}])(?:January|February|March|April|May|June|July|August|September|October|November|December) 20[xX]{2}(?![\p{L}\p{N}])/gu,
  },
  {
    pattern:
      /\b(?:[Tt]ables?|[Ff]igures?|[Cc]harts?|[Pp]aragraphs?|[Pp]aras?\.?|[Pp]ages?|[Mm]inutes?(?: [Nn]o\.?)?) (?:X{1,3}|x{1,3}|\?{1,3}|[xX]{1,2}(?:\.[xX]{1,2}){1,2})(?![\p{L}\p{N}?.-]|\.\p{N})/gu,
  },
  {
    pattern: /\b[Ss]ections? (?:XX|xx|\?{1,3}|[xX]{1,2}(?:\.[xX]{1,2}){1,2})(?![\p{L}\p{N}?-])/gu,
    isLawful: isNumeral,
  },
  { pattern: /(?<![\p{L}\p{N}])X (?:out )?of (?:the )?[XYZ](?![\p{L}\p{N}])/gu },
  {
    pattern:
      /(?<![\p{L}\p{N}\uFFFC@*#./£€-])(?<!\d |[xX]{2} |[£€] )XX(?= (?!century|chromosom|corps|male|female|bomber|monarch)\p{Ll}{3})/gu,
    isLawful: isNumeral,
  },
  {
    pattern:
      /(?<![\d/.])(?:0?[01]\/0?1\/1900|(?:0|1) January 1900|30\/12\/1899|0?1900-01-0[01])(?![\d/])|^Jan-00$/gu,
  },
  { pattern: /(?<!\d)01234 ?567 ?890?(?!\d)/g },
  { pattern: /\bblah,? blah\b|\basdf\w{0,12}/gi },
  {
    pattern:
      /^\(?(?:(?:revised |final |updated |latest |full |audited |actual )?(?:figures?|data|costs?|costings?|dates?|text|details?|charts?|tables?|graphs?|maps?|wording|contents?|analysis|commentary|narrative|photos?|results|targets?|baselines?)(?: (?:and|or) \p{L}{3,12})? )to follow(?: (?:shortly|later|here|from .{2,30}))?\)?\.?$/giu,
  },
  { pattern: /^to follow\.?$/gi, isLawful: isToFollow },
  {
    pattern:
      /\b(?:(?:rest|remainder) of )?(?:this |the )?(?:section|paragraph|chapter|conclusions?|foreword|introduction|executive summary|commentary|narrative|case studies|case study) (?:is |are )?(?:still )?to be (?:written|drafted|completed|added|inserted|finalised|supplied|updated)\b[^.\n)]{0,40}/giu,
  },
  {
    pattern:
      /\bthis (?:section|paragraph|table|text|chapter|box|figure|chart|foreword) (?:will|is to) be (?:updated|completed|added|finalised|populated|written|inserted) (?:once|when|after|before|in the final|prior|following|by)\b[^.\n)]{0,60}/gi,
  },
  {
    pattern:
      /^[[(]?(?:placeholder|dummy)(?: (?:text|image|figures?|heading|picture|chart|table|page|content|for .{1,60}))?[\])]?\.?$/gi,
    // As a heading it is the name of what stands below.
    isLawful: ({ unit }) => unit?.sort === "heading",
  },
  { pattern: /(?<![\p{L}\p{N}.,])(?:x{1,4}|X{1,4})(?:\.(?:x{1,2}|X{1,2}))? ?(?:%|per cent\b)/gu },
  {
    pattern:
      /(?<![\p{L}\p{N}/])(?:x{2}\/x{2}|X{2}\/X{2})(?:\/(?:xx|XX|\d\d|xxxx|XXXX)){0,2}(?:\d\d)?(?![\p{L}\p{N}/])/gu,
  },
  { pattern: /\b20(?:xx|XX)\b/g },
  {
    pattern:
      /(?<![\p{L}\p{N}\uFFFC@*#./£€-])(?<!\d |[xX]{2} |[£€] )(?:xx{1,5}|XXX{1,5})(?![\p{L}\p{N}\uFFFC@*#/-]|\.\p{L}| \d| [xX]{2}| (?:January|February|March|April|May|June|July|August|September|October|November|December)\b)/gu,
    isLawful: isNumeral,
  },
  {
    pattern:
      /(?<=\b(?:page|paragraph|section|appendix|table|figure|minute|on|of|at|by|to|from|than|about|around|approximately|the|is|are|was|were|with|for|in) )XX(?= (?:\p{Ll}|January|February|March|April|May|June|July|August|September|October|November|December)|[.,;)]|$)/gu,
    isLawful: isNumeral,
  },
  { pattern: /\blorem ipsum\b/gi },
  { pattern: /(?<=\b(?:of|by|at|to|from|is|was|are|were|on|for|in|than|about) )\?{2,}(?![\p{L}\p{N}?!])/gu },
  { pattern: /^\?{2,}$/g, isLawful: ({ unit }) => unit?.sort !== "cell" },
  {
    // A sentence of its own that says that something of the paper itself is still to come.
    pattern:
      /(?:^|(?<=[.;:] ))(?:The )?(?:(?:[Ff]inal |[Aa]nnual |[Nn]ew )?(?:[Bb]aselines?|[Mm]easures?|[Tt]argets?|[Ff]igures?|[Dd]ates?|[Oo]wners?|[Ll]eads?|[Cc]osts?|[Tt]itle|[Nn]ames?|[Nn]umbers?|[Mm]ilestones?|[Tt]imescales?)(?:,? and |, |\/)?){1,3} ?to be (?:added|agreed|confirmed|determined|developed|inserted|provided|set)(?=\.?$|\. )/gu,
    isLawful: isToFollow,
  },
];

/** What is still to be arranged, such as the room of a meeting, is confirmed later by its nature; so is what a plan of work says. */
const arranged =
  /\b(?:venues?|rooms?|locations?|meetings?|speakers?|visits?|workshops?|sessions?|events?|work programme|forward plan|calendar|agenda|conference|webinar|attend(?:s|ing|ance)?|future items?)\b/i;

function isToFollow({ text, unit, publication }: ShownText, _at: number, register: Register): boolean {
  if (publication !== undefined && explainsTbc(publication)) return true;
  if ([...register.terms.keys()].some((term) => /^tb[acd]$/i.test(term))) return true;
  if (publication?.front.type === "work-programme" || publication?.front.type === "meeting") return true;
  const around = unit?.section.map((heading) => heading.text).join(" ") ?? "";
  return arranged.test(`${text} ${around}`);
}

/** Whether a paper says itself what the letters stand for. */
const explainsTbc = remember(({ body, parts }: Publication): boolean =>
  [body, ...parts.map((part) => part.body)].some((prose) =>
    prose
      .read()
      .units.some(({ text }) =>
        /\btb[acd]\b.{0,8}\bto be (?:confirmed|advised|announced|agreed|determined|decided)|to be (?:confirmed|advised|announced|agreed|determined|decided) ?\(tb[acd]\)/i.test(
          text,
        ),
      ),
  ),
);

/** Whoever retells what a resident wrote puts “[name]” in the place of what is kept back. */
function isAnonymous({ text, unit }: ShownText): boolean {
  return unit === undefined || /["“”‘]|\b(?:redact|anonym)/i.test(text);
}

/** Twenty and thirty in Roman numerals are numbers. */
function isNumeral({ text }: ShownText, at: number): boolean {
  return /\b(?:Chapter|Part|Volume|Vol\.?|Schedule|Article|Section|Annex|Appendix|Book|No\.?|Title|Century|Class|Olympiad|Games|size|sizes|Benedict|Legio|Louis|World|chromosomes?)\b[^.]{0,12}$/i.test(
    text.slice(Math.max(0, at - 30), at),
  );
}
