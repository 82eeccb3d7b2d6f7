// What covers of reports ask, and the words by which a paper answers the same in its text.

/** A question of a cover. */
export interface CoverSubject {
  readonly label: RegExp;
  /** What the text says of it where there is something. */
  readonly told: RegExp;
  /** The same in another order of words. */
  readonly also?: RegExp;
  /** What the text says where there is nothing. */
  readonly denied?: RegExp;
  /** Whether a paper has one answer, wherever it gives it. */
  readonly isOne: boolean;
  /** Sentences that speak of something else. */
  readonly isLeft?: RegExp;
}

const body =
  "(?:(?:the |a meeting of the )?(?:\\p{Lu}[\\p{L}’']+|and|of|for|&)(?: (?:\\p{Lu}[\\p{L}’']+|and|of|for|&)){0,6} (?:Committee|Board|Commission|Panel|Forum|Cabinet|Executive|Partnership|Subcommittee|Sub-Committee)|Cabinet|(?:Overview and )?Scrutiny)";

const subjects: readonly CoverSubject[] = [
  {
    label:
      /\bcouncil approval|approval (?:by|of) (?:the )?(?:full )?council|council decision|requires? (?:full )?council/i,
    told: /\b(?:recommend(?:s|ed)? to (?:the )?(?:[Ff]ull )?Council\b|(?:presented|submitted|referred|reported|taken|put|goes|go|recommended|forwarded) to (?:the )?(?:(?:[Ff]ull )?Council (?:on|in|at|for|meeting)\b|[Ff]ull Council\b|Council\b)|[Ff]ull Council (?:is|will be|must|to)\b|Council (?:is|will be) (?:asked|recommended|invited) to (?:approve|agree|adopt)|approv(?:al|ed) (?:of|by|from|at) (?:[Ff]ull )?Council\b(?! (?:officers|tax))|adopted by (?:[Ff]ull )?Council\b)/,
    isOne: true,
  },
  {
    label:
      /\b(?:consideration by|considered by|other (?:council )?committees?|other bod(?:y|ies)|pre-decision scrutiny|previous(?:ly)? (?:considered|consideration))\b/i,
    told: new RegExp(
      `\\b(?:considered|reviewed|scrutinised|endorsed|discussed|agreed|approved|supported) (?:it |this |the (?:draft|report|proposals?) )?(?:by|at) ${body}(?: (?:on|in|at)\\b)?|\\b(?:submitted|presented|reported|referred|taken|goes|went|sent|put) (?:first |next |then |back )?to ${body}`,
      "u",
    ),
    isLeft: /\bthis (?:Committee|Board|Commission|Panel)\b/i,
    isOne: false,
  },
  {
    label: /\bkey decision\b/i,
    told: /\b(?:is|be|as|constitutes?|represents?) (?:therefore |also )?a key decision\b/i,
    denied: /\b(?:is|be) (?:therefore )?not (?:considered |deemed |classed as )?(?:to be )?a key decision\b/i,
    isOne: true,
  },
  {
    label: /\b(?:exempt|confidential|press and public|part (?:2|ii)\b|open or exempt|public or private)/i,
    told: /\b(?:exempt|confidential) (?:appendix|appendices|annex|annexe|from publication|under paragraph|by virtue|information (?:as|within|under|in (?:the )?(?:appendix|annex)))|\b(?:appendix|annex|annexe|schedule) \S{1,3} (?:is|contains|has|holds) (?:exempt|confidential|not for publication)|\bnot for publication\b|\bschedule 12a\b/i,
    isOne: true,
  },
  {
    label: /^(?:list of )?(?:appendi(?:x|ces)|annex(?:es)?|attachments?|enclosures?)\b/i,
    told: /\b(?:Appendix|Annex|Annexe) (?:[A-Z]|\d{1,2})\b(?! (?:of|to|in) (?:the|that|its|their|NHS|HM)\b)/,
    isOne: false,
  },
  {
    label: /\bbackground (?:papers|documents|information)\b/i,
    told: /\b(?:the|these|following) background (?:papers|documents) (?:are|were|listed|below|to this|used|relied)|\bbackground (?:papers|documents)(?: to this report)?(?: are)? (?:listed|set out|as follows|attached|available)\b/i,
    isOne: false,
  },
  {
    label: /\b(?:consultation|consultees|public engagement|consulted)\b/i,
    told: /\bconsultation (?:ran|closed|opened|took place|was (?:held|carried out|undertaken|launched|open)|has been (?:held|carried out|undertaken)|responses?)\b|\b(?:were|was|been|be) consulted\b|\b(?:responses|replies) (?:to the consultation|were received)\b|\bconsulted (?:on|with|widely|residents|staff|parents|tenants|the)\b/i,
    isLeft:
      /\bwere consulted (?:by|in (?:19|20)\d\d)\b|\bnational consultation|\bgovernment(?:’s|'s)? consult/i,
    isOne: false,
  },
  {
    label: /\b(?:financial|finance|budget(?:ary)?|resource|cost)s?\b/i,
    told: /(?:\b(?:will|would|to) cost|\bat a (?:total )?cost of|\badditional (?:cost|costs|budget|funding) of|\b(?:will|would|to) be (?:funded|met|financed|paid)\b[^.]{0,60}|\b(?:needs?|requires?) (?:an? )?(?:\w+ ){0,3}|\b(?:approve|allocate|release|award|commit|spend)s?\b[^.£]{0,50}|\bbudget (?:pressure|growth|increase) of|\bannual saving of|\bwill save) ?(?:about |around |some |up to )?£ ?\d/i,
    also: /£ ?\d[\d,.]*(?:m|k| million)? (?:be|is to be|will be|to be) (?:released|allocated|approved|spent|paid|transferred|awarded|committed|added|drawn)\b/i,
    isLeft: /\b(?:existing|already|within) (?:budgets?|resources|approved|in the budget)\b|\blast year\b/i,
    isOne: false,
  },
  {
    label: /\b(?:human resources?|hr|staff(?:ing)?|workforce|personnel|employee)\b/i,
    told: /\b(?:will|would|are to|is to|to) (?:be )?(?:recruit(?:ed)?|redundan\w+|restructured?|made redundant|transferred under TUPE)\b|\b(?:new |additional |\w+ )?posts? (?:will|would|are to|is to) be (?:created|deleted|lost|added|cut|removed|recruited)|\bTUPE (?:will|would|applies)\b|\b(?:reduc\w+|increas\w+|creat\w+|delet\w+|adds?|adding|loss of|cuts?|removes?) (?:[\p{L}-]+ ){0,5}(?:\d[\d.]*|one|two|three|four|five|six|seven|eight|nine|ten) (?:[\p{L}-]+ ){0,3}posts?\b|\brecruit(?:ment of)? (?:\w+ ){0,3}(?:officers?|staff|workers?|posts?|nurses?|advisers?)\b/iu,
    isOne: false,
  },
  {
    label: /\b(?:equalit(?:y|ies)|eqia|eia|diversity)\b/i,
    told: /\b(?:equality|equalities) (?:impact )?(?:assessment|analysis|screening)(?: \([^)]*\))? (?:has been|was|is|accompanies) (?:completed|carried out|undertaken|attached|appended|at)\b|\b(?:equality|equalities) (?:impact )?(?:assessment|analysis)(?: \([^)]*\))? (?:(?:at|in) (?:appendix|annex)|shows?|showed|found|identif\w+|says)\b|\bdisproportionate(?:ly)? (?:impact|affect|effect)/i,
    isOne: false,
  },
  {
    label:
      /^(?:electoral )?(?:wards?|divisions?)(?: (?:\/ ?)?(?:divisions?|areas?|affected|involved|members?)(?: affected)?)?$/i,
    told: /\b(?:in|of|within|serves?|affects?|across) (?:the )?\p{Lu}\p{Ll}+(?: (?:\p{Lu}\p{Ll}+|and|&|upon|on)){0,4} (?:[Ww]ards?|[Ee]lectoral [Dd]ivisions?)\b/u,
    isOne: false,
  },
  {
    label: /\brisks?\b/i,
    told: /\b(?:the (?:main|key|principal|biggest|greatest|chief) risks? (?:is|are|to)|there is a (?:\w+ )?risk (?:that|of)|risks? (?:include|identified (?:is|are)))\b/i,
    isOne: false,
  },
];

/** The question that a label asks; undefined for one that is none of them, or of several. */
export function subjectOf(label: string): CoverSubject | undefined {
  if (label.split(/\s+/).length > 16 || /\b(?:new|further|additional|other than)\b/i.test(label))
    return undefined;
  const found = subjects.filter((subject) => subject.label.test(label));
  return found.length === 1 || found[0]?.isOne === true ? found[0] : undefined;
}
