// What a form or a template tells its writer to do, still standing in a paper that is out.
import { type Check, warning } from "../for-rules/check.ts";
import { type ShownText, shownTexts, typed } from "../for-rules/shown-texts.ts";
import { isEnglish } from "../reading/read-sentences.ts";

export const templateGuidance = {
  name: "template-guidance",
  about:
    "No paper that is out tells its writer to select, insert or delete something, as a form or a template does before it is filled in.",
  why: "Members see that a part of the form was never filled in, and do not learn what was to stand there.",
  mend: "Write what the form asks for, or take the words out; in a form that readers fill in they may stay.",
  level: "warning",
  *run(register) {
    let label = "";
    for (const shown of shownTexts(register)) {
      const before = label;
      label = shown.unit?.sort === "cell" ? shown.text : "";
      if (!shown.isOut || !isEnglish(shown) || !mayGuide.test(shown.text) || isBlankForm(shown.text))
        continue;
      const found = guidanceIn(shown) ?? unanswered(before, shown);
      for (const { written, at } of [...(found === undefined ? [] : [found]), ...slotsIn(shown, found)])
        yield warning(
          shown.place(at),
          `“${shown.text.startsWith(written, at) ? typed(shown, at, written) : written}” tells the writer what to do, and has been left standing.`,
          "Write what it asks for, or take it out; where readers are to fill it in, it is right.",
        );
    }
  },
} as const satisfies Check;

/** Most texts have none of these words. */
const mayGuide =
  /please|delet|insert|enter|click|\btap\b|choose|select|\btype\b|should|must|guidance|title|remove|leave blank|if (?:not )?applicable|summari[sz]e|outline|describe|explain|set out|provide|list|state|detail|words|<|«|\[|authors?\b|writers?\b|here\b|use this|complet|yes ?\/ ?no|paste|\bhint|\btip|prompt|instruction|notes? for|if (?:there|no)/i;

/** A form that readers fill in speaks to them. */
function isBlankForm(text: string): boolean {
  return /_{3,}|\.{5,}|…{2,}|\bI ?\/ ?we\b|\bI (?:do|am|wish|confirm|agree|declare)\b/i.test(text);
}

interface Guidance {
  readonly written: string;
  readonly at: number;
}

/** How much of a text is told of at the most. */
const LONG = 200;

function guidanceIn({ text, unit }: ShownText): Guidance | undefined {
  const found = patterns
    .map((pattern) => pattern.exec(text))
    .filter((match) => match !== null)
    .map((match) => ({ written: match[0].trim(), at: match.index + match[0].search(/\S/) }))
    .sort((one, other) => one.at - other.at || other.written.length - one.written.length);
  const [first] = found;
  // Two instructions in a row are told of as one.
  const end = Math.max(...found.map(({ at, written }) => at + written.length));
  if (first !== undefined && end - first.at <= LONG)
    return { written: text.slice(first.at, end), at: first.at };
  if (first !== undefined) return first;
  // The head of a column asks everybody who reads the table, and a heading is the name of what stands below.
  if (unit?.sort === "cell" || unit?.sort === "paragraph" || unit?.sort === "item" || unit === undefined)
    for (const pattern of wholePatterns)
      if (pattern.test(text.trim())) return { written: text.trim(), at: 0 };
  const isSetApart = unit?.spans.some(
    ({ kind, from, to }) => kind === "emphasis" && from === 0 && to === text.length,
  );
  return isSetApart === true && unit?.sort === "paragraph" && taskPattern.test(text)
    ? { written: text.length > 80 ? `${text.slice(0, 79)}…` : text, at: 0 }
    : undefined;
}

/** What is asked on the cover of a report, in the cell before one that still offers both answers. */
function unanswered(label: string, { text, unit }: ShownText): Guidance | undefined {
  const isOpen = unit?.sort === "cell" && /^Yes ?(?:\/|or) ?No(?: ?\/ ?N\/?A)?\.?$/i.test(text.trim());
  return isOpen && onCovers.test(label)
    ? { written: `${label.trim().replace(/:$/, "")}: ${text.trim()}`, at: 0 }
    : undefined;
}

/** Each place in angle or square brackets that waits for a name or a figure, but for one that is told already. */
function slotsIn({ text }: ShownText, told: Guidance | undefined): readonly Guidance[] {
  // Whoever retells what somebody wrote puts “[name]” in the place of what is kept back.
  if (!/[<[]/.test(text) || /["“”‘\uFFFC]|\b(?:redact|anonym)/i.test(text)) return [];
  return [...text.matchAll(slot)].flatMap(({ 0: written, index: at }) =>
    told !== undefined && at >= told.at && at < told.at + told.written.length ? [] : { written, at },
  );
}

const onCovers =
  /\b(?:key decision|exempt|confidential|call-?in|urgent|urgency|forward plan|equality impact assessment|EIA|EqIA|published)\b/i;

const relevant =
  "(?:the |a |an |one |any |all )?(?:relevant|appropriate|applicable|required|correct|suitable)\\b";

/** What nobody says but a form, wherever it stands. */
const patterns: readonly RegExp[] = [
  // A word or two behind it is what is to be selected; a longer sentence speaks to those who apply for something.
  new RegExp(
    `(?:^|(?<=[.:;\\]\\n•–-] ?))please (?:select|choose|insert|specify|enter|state|name|add) ${relevant}[^.\\n]{0,60}(?<!\\b(?:form|page|website|site|link|menu|button|portal|online|service|option)[^.\\n]{0,60})(?=[.\\n]|$)`,
    "i",
  ),
  /\bplease (?:select|choose|insert|specify|enter) (?:(?:an?|one) (?:item|option|date)(?=[.\n\]]|$)|(?:your |the )?(?:date|text|name|title|figure|number)s? here|from (?:the )?(?:drop-?down|list)\b[^.\n]{0,30})/i,
  /\*?\b(?:please )?delete (?:as|where|if|whichever is) (?:not )?(?:appropriate|applicable|necessary|required)\b/i,
  /\bdelete (?:whichever|those|that|the (?:one|option)s?) (?:which |that )?(?:is|are|does|do) not (?:apply|applicable|required|relevant)\b/i,
  /[[<{«](?:please )?(?:insert|enter|type|specify|choose|select|delete|add|give|state|describe|name of|date of|number of|your|details of|to be (?:inserted|added|completed|confirmed|agreed))\b[^\]}>»\n]{0,80}[\]}>»]/i,
  /\((?:please )?insert [^()\n]{1,60}\)/i,
  /\b(?:click|tap)(?: or (?:tap|click))?(?: here)? to (?:enter|add|insert|choose) (?:text|an? (?:date|item|title|subtitle|name)|title|subtitle|notes|name)\b\.?/i,
  /\b(?:delete|remove) this (?:text|box|line|row|section|guidance|paragraph|page|note|instruction)s? (?:before|once|when|if|after)\b[^.\n]{0,40}/i,
  /\bthis section (?:should|must|needs to) (?:briefly |clearly )?(?:set out|describe|explain|summarise|outline|identify|detail|include|provide|state|list)\b[^.\n]{0,40}/i,
  /\b(?:report )?(?:authors?|writers?) (?:should|must|are (?:asked|required|reminded) to) (?:complete|delete|insert|include|set out|consult|consider|explain|refer|describe|state|ensure)\b[^.\n]{0,40}(?<=section[^.\n]{0,40}|report[^.\n]{0,40}|below[^.\n]{0,40}|here[^.\n]{0,40}|implications[^.\n]{0,40})/i,
  /\b(?:guidance|drafting) note(?:s)? (?:for|to) (?:report )?(?:authors?|writers?|officers?)\b/i,
  /[([]? ?(?:\b(?:max(?:imum)?\.?|no more than|up to|approx(?:imately)?\.?|about|minimum) (?:of |length:? )?\d{2,4} words\b|\b\d{2,4} words (?:max(?:imum)?|or (?:less|fewer))\b\.?|\bword (?:limit|count):? \d{2,4}(?: words)?)[^)\]\n]{0,12}[)\]]/i,
  /\(please delete(?: as [a-z ]{3,20}| one| whichever [a-z ]{3,30})?\)/i,
  /\bplease delete (?:one|whichever|accordingly)\b/i,
  /(?:^|(?<=[.:] ))\[?(?:please )?delete (?:this (?:section|text|paragraph|box|row|line|page|heading|sentence|guidance)|if (?:not )?(?:applicable|required|relevant|needed|appropriate|used))\b[^.\n]{0,40}/i,
  /\b(?:this|the|each) (?:section|paragraph|box|field|template) (?:must|should|needs to|is to) be (?:completed(?! by| in| before| within)|deleted|removed|filled in|used (?:to|for)|kept to|no more than|written|limited to)\b[^.\n]{0,40}(?<!\b(?:return|sent|send|post|signed|applicant|resident|parent|you|your)\b[^.\n]{0,40})/i,
  /(?:^|(?<=[.:] ))Use this (?:section|space|box|paragraph|part|heading) (?:to|for)\b[^.\n]{0,60}/,
  /\b(?:report )?(?:authors?|writers?) (?:to|should|must|need to|please) (?:explain|set out|describe|complete|insert|add|confirm|outline|include|delete|state|consider|summarise|use|provide|refer)\b[^.\n]{0,60}/i,
  /(?:^|(?<=[.:] ))If (?:there (?:are|is) no(?:ne)?|none|not applicable|no implications)\b[^.\n]{0,50}, (?:please )?(?:state|write|enter|put|say|delete|insert|type)\b[^.\n]{0,30}/i,
  /^(?:Guidance|Guidance notes?|Author guidance|Template guidance|Instructions?|Help(?:ful)? (?:note|text)|Notes? for (?:completion|(?:the )?(?:report )?(?:authors?|writers?))|Prompt|Hint|Tip|Notes? on completion|Template note) ?[:–—-] ?(?=(?:please |briefly |in this section,? ?|here,? ?)?(?:explain|describe|set out|outline|state|list|include|use|delete|ensure|consider|summarise|summarize|you|this|give|provide|say|refer|identify|detail|keep|write|complete|insert|add|do not|avoid|one|no more|max|up to|what|how|why|the author|authors)\b)[^.\n]{3,90}/i,
  /^[[(]?(?:please )?(?:insert|paste|add|place|put|type|enter|attach) (?:the |a |an |your |in |new |latest |final |relevant ){0,2}(?:[\p{L}-]+ ){0,2}(?:table|chart|graph|map|photo(?:graph)?|image|picture|logo|diagram|infographic|text|quote|case study|screenshot|plan|link|hyperlink|date|name|figure|summary|title|details|signature|appendix|report|data)s?(?: \d{1,2})?(?: [\p{L}-]+){0,6} here[\])]?[.!]?$/iu,
  /^[[(]?(?:insert|paste) (?:the |a |an |your |latest |relevant )?(?:[\p{L}-]+ )?(?:table|chart|graph|map|photo(?:graph)?|image|picture|logo|diagram|infographic|quote|case study|screenshot|signature)s?\b(?: \d{1,2})?[^.\n]{0,60}[\])]?[.!]?$/iu,
  /«[\p{L}_ ]{2,30}»/u,
  /^Please (?:state|indicate|specify|confirm|say|tick|outline|describe|explain|summarise|list|identify|set out|detail|provide|give|complete|note here)\b(?![^.\n]*\b(?:your?|yours|us|email|e-mail|contact|return|apply|website|online)\b)(?=[^.\n]*\b(?:report|key decision|decision|recommendations?|proposals?|implications?|section|box|below|here|options? considered|consultation (?:undertaken|carried out)|wards? affected|risks?|exempt)\b)[^.\n]{0,90}/,
  /\b(?:key decision|exempt(?: item| report| information)?|confidential|call-?in|urgent|forward plan|equality impact assessment|EIA|EqIA|Part (?:II|2)|published|authorised)\b[^.\n]{0,50}[?:] ?Yes ?(?:\/|or) ?No(?: ?\/ ?N\/?A)?\.?$/i,
  /(?:^|(?<=[.:] ))(?:list|state|describe|set out|explain|give|include|provide|summarise|outline|detail|enter|name|identify|record|note) here (?:a(?:ll|ny)|the|how|what|why|whether|details|brief|each|which|who)\b[^.\n]{0,60}/i,
  /^Name(?:,|,? and| \/| &) (?:[Jj]ob |[Pp]ost )?[Tt]itle\.(?=\s|$)/,
];

/** What says the same where it is all that stands there. */
const wholePatterns: readonly RegExp[] = [
  /^\(?(?:please )?(?:insert|enter|type|add|select|choose|start typing)(?: your| the| a| an| some)?(?: relevant| report| meeting| full| job| start| end| target| due| review)? ?(?:text|titles?|dates?|names?|details|summary|figures?|number|comments?|item|option|author|officer|wards?)(?: here)?\)?[.:]?$/i,
  /^(?:text|type|write|summary|title|details) (?:here|goes here|to go here)\.?$/i,
  /^\(?(?:if (?:not )?applicable|leave blank if)[^.]{0,60}\)?\.?$/i,
  /^\(?(?:max(?:imum)?\.?|no more than|up to) (?:of )?\d{2,4} words\)?\.?$/i,
  /^(?:please )?(?:insert|enter|type|paste) [^.\n]{3,80} here\.?$/i,
  /^To be completed by (?:the )?(?:report )?(?:author|finance|legal|democratic services|HR|procurement|officer|service|monitoring officer|section 151 officer)\b[^.\n]{0,40}\.?$/i,
  /^(?:Example|Sample) text\b.{0,60}$/,
  /^(?:Start typing|Begin typing|Type text|Add text|Enter text|Your text|Add your text|Add a heading|Heading goes here|Body text|Subtitle)(?: here)?\.?$/i,
];

/** Angle or square brackets around what is still to be named. */
const slot =
  /(?<![\p{L}/\\@.])<{1,2} ?(?:[\p{L}’'-]+ ){0,3}(?:names?|dates?|amounts?|numbers?|titles?|authors?|address|ward|directorate|department|service|committee|council|organi[sz]ation|year|month|figures?|venue|time|location|text|details|job title|role|signature|reference|officer)(?: (?:of|here|to) ?[\p{L} ]{0,30})? ?>{1,2}|\[(?:(?:[\p{L}’'-]+ ){0,3}(?:names?|dates?|amounts?|venue|address|job title|post title|author|author’s name|percentage|signature|phone number|telephone number|email address|e-mail address|contact details|directorate|department|service area|committee name|council name|ward name|reference number|photo(?:graph)?|picture|chart|graph|logo|organisation|officer|officer name)|(?:names?|dates?|number|amount|photo(?:graph)?|picture|image|chart|graph|logo|title|details|signature|list|summary|percentage|value|text|quote|quotation|description|type|location|address|position|role|insert)(?:\(s\))? (?:of|from|for|here|to be|goes|by|showing)\b[^\]\n]{0,60}|list [\p{L} ()]{2,40} here|DD ?\/? ?MM ?\/? ?Y{2,4}|DD? Month(?: Y{4}| 20\d\d)?|Day,? Month,? Year|Month,? Year|Month|Year|Job [Tt]itle|Ward|Directorate|link|URL|hyperlink|web link|Your \p{L}[^\]\n]{1,40}|(?:Report )?[Aa]uthor)\](?![(:])/giu;

/** What a template asks for in italics under a heading. */
const taskPattern =
  /^\(?(?:Please )?(?:set out|outline|describe|explain|summarise|provide|list|state|detail|include|identify|insert) (?:here |briefly )?(?:an?y?|the|how|what|why|whether|details|all|in)\b/i;
