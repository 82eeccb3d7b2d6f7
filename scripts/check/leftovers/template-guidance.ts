// What a form or a template tells its writer to do, still standing in a paper that is out.
import { type Check, warning } from "../for-rules/check.ts";
import { type ShownText, shownTexts } from "../for-rules/shown-texts.ts";
import { isEnglish } from "../reading/read-sentences.ts";

export const templateGuidance = {
  name: "template-guidance",
  about:
    "No paper that is out tells its writer to select, insert or delete something, as a form or a template does before it is filled in.",
  why: "Members see that a part of the form was never filled in, and do not learn what was to stand there.",
  mend: "Write what the form asks for, or take the words out; in a form that readers fill in they may stay.",
  level: "warning",
  *run(register) {
    for (const shown of shownTexts(register)) {
      if (!shown.isOut || !isEnglish(shown) || !mayGuide.test(shown.text) || isBlankForm(shown.text))
        continue;
      const found = guidanceIn(shown);
      if (found === undefined) continue;
      yield warning(
        shown.place(found.at),
        `“${found.written}” tells the writer what to do, and has been left standing.`,
        "Write what it asks for, or take it out; where readers are to fill it in, it is right.",
      );
    }
  },
} as const satisfies Check;

/** Most texts have none of these words. */
const mayGuide =
  /please|delet|insert|enter|click|\btap\b|choose|select|\btype\b|should|guidance|title|remove|leave blank|if applicable|summari[sz]e|outline|describe|explain|set out|provide|list|state|detail/i;

/** A form that readers fill in speaks to them. */
function isBlankForm(text: string): boolean {
  return /_{3,}|\.{5,}|…{2,}|\bI ?\/ ?we\b|\bI (?:do|am|wish|confirm|agree|declare)\b/i.test(text);
}

interface Guidance {
  readonly written: string;
  readonly at: number;
}

function guidanceIn({ text, unit }: ShownText): Guidance | undefined {
  for (const pattern of patterns) {
    const match = pattern.exec(text);
    if (match !== null) return { written: match[0].trim(), at: match.index };
  }
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
  /^Name(?:,|,? and| \/| &) (?:[Jj]ob |[Pp]ost )?[Tt]itle\.(?=\s|$)/,
];

/** What says the same where it is all that stands there. */
const wholePatterns: readonly RegExp[] = [
  /^\(?(?:please )?(?:insert|enter|type|add|select|choose|start typing)(?: your| the| a| an| some)?(?: relevant| report| meeting| full| job| start| end| target| due| review)? ?(?:text|titles?|dates?|names?|details|summary|figures?|number|comments?|item|option|author|officer|wards?)(?: here)?\)?[.:]?$/i,
  /^(?:text|type|write|summary|title|details) (?:here|goes here|to go here)\.?$/i,
  /^\(?(?:if (?:not )?applicable|leave blank if)[^.]{0,60}\)?\.?$/i,
  /^\(?(?:max(?:imum)?\.?|no more than|up to) (?:of )?\d{2,4} words\)?\.?$/i,
];

/** What a template asks for in italics under a heading. */
const taskPattern =
  /^\(?(?:Please )?(?:set out|outline|describe|explain|summarise|provide|list|state|detail|include|identify|insert) (?:here |briefly )?(?:an?y?|the|how|what|why|whether|details|all|in)\b/i;
