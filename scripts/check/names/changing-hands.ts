// Whether a sentence says that an office has, or had, another holder too.

const changing =
  /\b(?:acting|interim|formerly|former|previous(?:ly)?|then|past|outgoing|incoming|new|newly|designate|elect|until|(?:(?:since|from|as of) (?:\d|January|February|March|April|May|June|July|August|September|October|November|December|next|last|the (?:start|end))|in \d{4})|appointed|elected|re-elected|election|appointment|succe\w+|replac\w+|retir\w+|left|leav\w+|resign\w+|deputis\w+|on behalf|behalf of|job[- ]share|joint|co-chair\w*|step\w*|substitut\w*|shadow|vacan\w+|nominat\w+|propos(?:ed|er|es)|second(?:ed|er)|took the chair|in the chair|absence|cover(?:ing|s|ed)?)\b/i;

/** Whether a sentence tells of an office that changes hands, or of who stands in for its holder. */
export function changesHands(sentence: string): boolean {
  return changing.test(sentence);
}
