// Nouns and adjectives that sound alike: “principle officer”, “statuary duty”.
import { behind, onTo, type SlipOfWord, slip } from "./slip-of-word.ts";

/** All of them. */
export const nounsAlike: readonly SlipOfWord[] = [
  ...slip(
    "trail trails",
    "trial",
    behind(
      "clinical|randomi[sz]ed|controlled|criminal|crown court|awaiting|stood|standing|stand|jury|drug|vaccine",
    ),
  ),
  ...slip("trial trials", "trail", behind("audit|paper|nature|sculpture|walking")),
  ...slip(
    "principal",
    "principle",
    behind("in|agree(?:d|ment)? in|approv(?:e|ed|al) in"),
    /^(?:[.,;)]|$| (?:and|to|that|but|with|subject|for|on|by)\b)/u,
  ),
  ...slip(
    "principals",
    "principles",
    behind("guiding|key|core|general|design|following|underlying|agreed|seven|nolan"),
  ),
  ...slip(
    "principle",
    "principal",
    /(?<!\bin) $/iu,
    onTo(
      "officers?|planners?|planning officers?|social workers?|engineers?|solicitors?|auditors?|accountants?|surveyors?|contractors?|risks?|authorit\\w+|place|residences?|towns?|roads?|councils?|educational psychologists?",
    ),
  ),
  ...slip(
    "complaint",
    "compliant",
    behind("is|are|be|was|were|been|fully|not|being|non|become|remain|GDPR|legally"),
    /^(?: with\b|[.,;)]|$)/u,
  ),
  ...slip(
    "compliant compliants",
    "complaint",
    behind("formal|stage (?:one|two|1|2)|number of|ombudsman|corporate"),
    onTo("about|against|from|was|were|that|received|upheld|and|to|in|is"),
  ),
  ...slip("casual", "causal", undefined, onTo("links?|factors?|relationships?|chain")),
  ...slip("martial", "marital", undefined, onTo("status")),
  ...slip(
    "statuary",
    "statutory",
    undefined,
    onTo(
      "dut(?:y|ies)|guidance|requirements?|consultees?|officers?|powers?|bod(?:y|ies)|functions?|services?|instruments?|framework|responsibilit\\w+|undertakers?|notice|deadline|partners?",
    ),
  ),
  ...slip(
    "statue",
    "statute",
    behind("by|under|in|required by|set out in"),
    /^(?:[.,;)]|$| (?:and|to|law|or)\b)/u,
  ),
  ...slip("statue", "statute", undefined, onTo("of limitations?|law")),
  ...slip("counsel", "council", undefined, onTo("tax|hous(?:e|es|ing)|chamber|leader|tenants?")),
  ...slip(
    "council",
    "counsel",
    behind("legal|leading|queen['’]s|king['’]s"),
    onTo("advis\\w+|was instructed|has advised|opinion|for"),
  ),
  ...slip("country", "county", undefined, onTo("councils?|councillors?|court")),
  ...slip("sight", "site", undefined, onTo("visits?|notices?|plans?|allocations?|boundary|manager")),
  ...slip("stationary", "stationery", behind("printing(?:,| and)|postage(?:,| and)|office")),
  ...slip(
    "stationary",
    "stationery",
    undefined,
    onTo("cupboard|costs?|orders?|supplies|budget|and printing|and postage"),
  ),
  ...slip(
    "personal",
    "personnel",
    behind("armed forces|emergency services?|military"),
    /^(?:[.,;)]|$| (?:and|who|were|are|in|from)\b)/u,
  ),
  ...slip(
    "moral",
    "morale",
    behind("staff|low|team|poor|officer|boost|raise"),
    /^(?:[.,;)]|$| (?:is|was|has|among|in|of|at)\b)/u,
  ),
  ...slip("elicit", "illicit", undefined, onTo("drugs?|tobacco|trade|alcohol|cigarettes|vapes|goods")),
  ...slip("formally", "formerly", undefined, onTo("known as|called|the site of")),
  ...slip(
    "curb curbs",
    "kerb",
    behind("drop(?:ped)?|raised|the"),
    /^(?:[.,;)]|$| (?:lines?|edge|height|outside|stones?)\b)/u,
  ),
  ...slip(
    "license",
    "licence",
    behind(
      "premises|driving|driver['’]s|taxi|alcohol|vehicle|operator['’]s|street trading|personal|hackney carriage|HMO|gambling",
    ),
  ),
  ...slip(
    "adverse",
    "averse",
    behind("risk"),
    /^(?! (?:weather|impacts?|effects?|events?|reactions?|publicity|media|outcomes?|incidents?))/u,
  ),
  ...slip(
    "peaked peeked",
    "piqued",
    undefined,
    onTo("(?:my|our|their|the committee['’]s) (?:interest|curiosity)"),
  ),
  ...slip("duel", "dual", undefined, onTo("carriageways?|use|purpose|diagnosis|language|role")),
  ...slip(
    "compliment compliments",
    "complement",
    behind("to|will|which|that|would"),
    onTo(
      "the (?:existing|work|wider|new|strategy|plan|services?|other|character)|existing|other|and support",
    ),
  ),
  ...slip("ensuring", "ensuing", behind("the"), onTo("discussions?|debate|years?|months")),
  ...slip("pole", "poll", undefined, onTo("tax|card|clerk")),
  ...slip("censor", "census", undefined, onTo("data|\\d{4}|return")),
  ...slip(
    "forth",
    "fourth",
    behind("the|a|its|their"),
    onTo("quarter|meeting|year|priority|time|floor|report|item|in a series"),
  ),
  ...slip(
    "miner",
    "minor",
    undefined,
    onTo("amendments?|works?|changes?|repairs|injur\\w+|alterations?|corrections?"),
  ),
  ...slip("mayor", "major", undefined, onTo("incidents?|roads?|repairs|roadworks")),
  ...slip("faze fazed", "phase", undefined, onTo("one|two|three|\\d|of|approach|implementation|reopening")),
  ...slip("steak", "stake", undefined, onTo("holders?")),
  ...slip(
    "hole",
    "whole",
    behind("the|as a|on the"),
    /^(?: (?:council|borough|county|of the (?:borough|county|year|council|town)|committee|system)\b|[.,;]|$)/u,
  ),
];
