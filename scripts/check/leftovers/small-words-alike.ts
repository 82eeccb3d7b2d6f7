// Small words and verbs that are taken for each other: “then” for “than”, “loose” for “lose”.
import { behind, onTo, type SlipOfWord, slip, the } from "./slip-of-word.ts";

/** All of them. */
export const smallWordsAlike: readonly SlipOfWord[] = [
  ...slip(
    "form",
    "from",
    behind(
      "received|away|apart|moved|transferred|resulting|arising|benefit(?:s|ed|ing)?|ranging|different|excluded|removed|suffer(?:s|ed|ing)?|came|comes|taken|derived|separate|fell|rose|fallen|risen|increased|decreased|reduced|absent|drawn|withdrawn|aside|collected|obtained|ranged|learn(?:ed|t)|sent",
    ),
    /^ (?!(?:the|a) (?:basis|core|back|found|heart|bulk|major|part|key|only|main|central|first))(?:the|a|an|its|their|our|this|that|these|\d|£|\p{Lu}\p{Ll})/u,
  ),
  ...slip(
    "from",
    "form",
    behind(
      "application|consent|claim|referral|nomination|registration|booking|declaration|proposal|order|entry",
    ),
    onTo("is|was|must|should|can|will|has|and return"),
  ),
  ...slip("from", "form", behind("in the|takes? the|took the|some|in any"), onTo("of")),
  ...slip(
    "loose",
    "lose",
    behind("to|will|would|could|may|might|not|we|they|residents|families"),
    onTo("the|their|its|his|her|our|out|money|jobs|funding|points|income|access|sight"),
  ),
  ...slip(
    "affect",
    "effect",
    behind(
      "an|the|have an|no|little|adverse|positive|negative|knock-on|immediate|into|any|into|take|takes|took|taking|in",
    ),
    /^(?: (?:on|of|from|that|upon|immediately)\b|[.,;)]|$)/u,
  ),
  ...slip(
    "affects",
    "effects",
    behind("the|adverse|positive|negative|harmful|health|side|no|any"),
    onTo("of|on|upon"),
  ),
  ...slip(
    "effect effects effected",
    "affect",
    behind("adversely|negatively|directly|significantly|seriously|detrimentally|materially"),
    onTo(`${the}|residents|services|people|by|children|local|on`),
  ),
  ...slip(
    "then",
    "than",
    behind(
      "rather|other|no later|no more|no less|not less|more|less|fewer|higher|lower|greater|larger|smaller|worse",
    ),
    onTo("the|a|an|in|\\d+|last|expected|planned|it|that|those|any|half|one|two|three|twice|£\\d+"),
  ),
  ...slip(
    "there",
    "their",
    behind("of|to|in|with|for|on|by|about|improve|support|meet"),
    onTo(
      "own|children|homes|views|families|budgets?|duties|responsibilit\\w+|parents|carers|role|roles|communities|local area|neighbours|lives",
    ),
  ),
  ...slip("their", "there", undefined, onTo("is|are|was|were|has been|have been|will be|may be|should be")),
  ...slip(
    "it's",
    "its",
    undefined,
    onTo(
      "own|duties|functions|powers|budgets?|aims|remit|terms of reference|website|assets|predecessor|constitution|objectives",
    ),
  ),
  ...slip(
    "its",
    "it’s",
    /(?:^|[^\p{L}] ?)$/u,
    /^ (?:been|hoped that|important (?:that|to)|expected that|likely that|clear that|not (?:the|a|an|clear|possible))(?![\p{L}-])/u,
  ),
  ...slip(
    "to",
    "too",
    behind("far|way|much"),
    onTo("many|much|late|few|slow|high|low|long|large|small|expensive"),
  ),
  ...slip(
    "off",
    "of",
    behind("one|most|number|because|instead|result|many|none|each|both|range|terms|part|end|means"),
    onTo("the|its|their|our|these|a|an|which|this"),
  ),
  ...slip(
    "of",
    "have",
    behind("could|should|would|must|might"),
    onTo("been|had|done|\\p{Ll}+ed|made|taken|given|gone|seen|known|cost"),
  ),
  ...slip("lead", "led", behind("has|have|had|was|were|been|is"), onTo("to|by")),
  ...slip("bare baring", "bear", undefined, onTo("in mind")),
  ...slip(
    "whether",
    "weather",
    behind("severe|bad|adverse|wet|cold|hot|winter|poor|extreme|the|inclement"),
    onTo("conditions|warnings?|events?|forecasts?|stations?|was|is|has"),
  ),
  ...slip("weather", "whether", undefined, onTo("or not")),
  ...slip(
    "weather",
    "whether",
    behind("decidw+|considerw*|determinw+|asked|know|unclear|clear|see|establishw*"),
    onTo("to|the|it|they|there"),
  ),
  ...slip("role", "roll", behind("to|will|then|being|the|national|phased|and"), onTo("out")),
  ...slip(
    "where",
    "were",
    behind("we|they|members|officers|there|which|who|these|responses|comments"),
    /^ (?:also |then |all |not )?(?:(?!needed|required|agreed|supposed)\p{Ll}{3,}ed|made|given|told|found|held|sent|put|able|unable|shown|taken)(?= (?:the|a|an|to|by|that|in|on|for|with|at|from|about|of|as|and)\b|[.,;])/u,
  ),
  ...slip(
    "quite",
    "quiet",
    behind("a|the|more|very"),
    onTo("streets?|areas?|lanes?|times?|zones?|place|hours|roads?|village"),
  ),
  ...slip("quiet", "quite", undefined, onTo("a (?:few|lot|number)|often|rightly")),
  ...slip(
    "advice",
    "advise",
    behind("will|would|must|should|(?:resolved|agreed|asked|instructed|officers|and|able|wishw*) to"),
    onTo(
      "the (?:council|committee|board|panel|cabinet|members|applicant)|members|that|residents|councillors|applicants",
    ),
  ),
  ...slip(
    "advise",
    "advice",
    behind(
      "legal|take|took|seek|sought|further|expert|professional|medical|technical|pre-application|officer|the|of|for|on|financial",
    ),
    /^(?:[.,;)]|$| (?:of|from|on|was|is|and|about|given|to)\b)/u,
  ),
  ...slip(
    "except",
    "accept",
    behind("to|will|would|agreed to|members|committee"),
    onTo(
      "(?:the|these|this|all) (?:recommendations?|offers?|minutes|apologies|reports?|invitation|responsibility|proposals?|findings?|grant|tender)",
    ),
  ),
  ...slip("accept", "except", /, $/u, onTo("for")),
  ...slip("access", "excess", behind("in"), onTo("of £?\\d[\\d,.]*\\p{L}*|of the (?:limit|target|budget)")),
  ...slip(
    "wave",
    "waive",
    behind("to|will|may|can|would"),
    onTo("(?:the|its|any|all|these) (?:fees?|charges?|rules|call-in|costs?|rents?|interest|requirement)"),
  ),
  ...slip("reign", "rein", undefined, onTo("in (?:spend\\w*|costs?|the)")),
  ...slip(
    "roll",
    "role",
    behind("the|a|their|its|key|leadership|important|vital|scrutiny"),
    onTo("in (?:supporting|helping|ensuring|delivering|shaping)|description"),
  ),
  ...slip("wrote", "written", behind("has|have")),
  ...slip("went", "gone", behind("has|have")),
  ...slip("took", "taken", behind("has|have|been")),
  ...slip("gave", "given", behind("has|have|been")),
  ...slip("saw", "seen", behind("has|have")),
  ...slip("began", "begun", behind("has|have")),
  ...slip("chose", "chosen", behind("has|have|been")),
  ...slip("fell", "fallen", behind("has|have")),
  ...slip("rose", "risen", behind("has|have"), onTo("by|to|from|in|since|over|again")),
];
