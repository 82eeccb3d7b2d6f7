// In which words a text tells who somebody is: the name of a child with an age, an age with a village, a name with an illness.
import { anyName, fullName, titledName } from "./people-words.ts";

const ones =
  "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen"
    .split(" ")
    .map((word) => `[${word.charAt(0).toUpperCase()}${word.charAt(0)}]${word.slice(1)}`)
    .join("|");
const small = `(?:\\d|1[0-7]|${ones})`;
const grown = `(?:\\d{1,2}|${ones}|[Ee]ighteen|[Nn]ineteen|(?:[Tt]wenty|[Tt]hirty|[Ff]orty|[Ff]ifty|[Ss]ixty|[Ss]eventy|[Ee]ighty|[Nn]inety)(?:-\\p{Ll}+)?)`;
const child =
  "(?:pupil|boy|girl|child|schoolboy|schoolgirl|toddler|baby|son|daughter|teenager|infant|youngster|young person|twins?)";
const person =
  "(?:girl|boy|child|pupil|man|woman|teenager|baby|toddler|patient|resident|mother|father|lady|gentleman|widow|widower|grandmother|grandfather|great-grandmother|pensioner|tenant|youth|student)";
const school =
  "(?:\\p{Lu}[\\p{L}’'.-]*,? (?:(?:of|the|and|in|CE|RC|C of E|VA) )?){1,4}(?:School|Primary|Academy|College|Nursery|Infants?|Juniors?|High|Infant School|Junior School|Pre-school|Playgroup|Unit)|Ysgol \\p{Lu}\\p{L}+";
const place = `(?:${school}|\\p{Lu}\\p{Ll}{2,}(?:[ -](?:\\p{Lu}\\p{Ll}+|on|upon|in|le|the))*)`;

/** One way to tell who somebody is; what it calls `name` has to be a person’s. */
interface TellingPattern {
  readonly pattern: RegExp;
  readonly by: string;
  readonly whom: string;
  /** Whether more has to be told than who somebody is. */
  readonly isDelicate?: boolean;
}

/** All of them, the surest first. */
export const tellingPatterns: readonly TellingPattern[] = [
  // A child by name.
  {
    pattern: new RegExp(
      `(?<name>${fullName})(?:,? who(?: is| was| has turned)|,? aged|,? \\(aged|,? now|,? is|,? was|,? age) ${small}\\b(?! (?:per cent|minutes|miles|members|times|points|weeks|months|days|of|years? (?!old|of age)))`,
      "u",
    ),
    by: "name and age",
    whom: "a child",
  },
  {
    pattern: new RegExp(
      `(?<name>${fullName}),? ?(?:, ${small},|\\(${small}\\))(?= [^.]{0,120}\\b(?:${child}|school|mother|father|parents|carers?|he|she|his|her)\\b)`,
      "u",
    ),
    by: "name and age",
    whom: "a child",
  },
  {
    pattern: new RegExp(
      `(?<name>${fullName}),? (?:is |was )?(?:,? )?(?:an?|the|who is an?|who was an?)? ?(?:[\\p{Ll}\\d-]+ ){0,3}(?:${child}) (?:in|at|of|from|aged|who)\\b`,
      "u",
    ),
    by: "name and what is said of it",
    whom: "a child",
  },
  {
    pattern: new RegExp(
      `(?<name>${fullName}),? (?:,? )?(?:who is |is |was |a |an )?(?:in|from|a) (?:Year (?:\\d{1,2}|\\p{Ll}+)|Reception|Nursery|Primary \\d|P\\d|S\\d)\\b`,
      "u",
    ),
    by: "name and year at school",
    whom: "a child",
  },
  {
    pattern: new RegExp(
      `\\b(?:[Hh]is|[Hh]er|[Tt]heir|[Tt]he|[Aa]|[Oo]ne|[Tt]his|[Aa]nother|foster) (?:[\\p{Ll}-]+ ){0,2}${child},? (?:called |named )?(?<name>${anyName})(?=[,.)]| \\(| (?:who|is|was|has|had|in|at|from)\\b)`,
      "u",
    ),
    by: "name",
    whom: "a child",
  },
  {
    pattern: new RegExp(
      `\\b${small}[- ](?:year|month)[- ]old (?<name>${fullName}|${anyName}(?=[,.)]| (?:who|is|was|has|had|lives|lived|told|said|cares|and)\\b))`,
      "u",
    ),
    by: "name and age",
    whom: "a child",
  },
  {
    pattern: new RegExp(
      `(?<name>${anyName})(?:,? who is|,? aged|,? is|,? who was) ${small}(?:,| and| years old)`,
      "u",
    ),
    by: "name and age",
    whom: "a child",
    isDelicate: true,
  },
  {
    pattern: new RegExp(
      `(?<![\\p{L}] )(?<name>${anyName})(?:, ${small},| \\(${small}\\))(?= [^.]{0,120}\\b(?:he|she|his|her|mum|mother|dad|father|nan|gran|parents|foster)\\b)`,
      "u",
    ),
    by: "name and age",
    whom: "a child",
    isDelicate: true,
  },
  // One of whom no name is told, but age and school or village.
  {
    pattern: new RegExp(
      `\\b(?:[Aa]n?|[Tt]he|[Oo]ne|[Aa]nother) (?:[\\p{Ll}-]+ ){0,2}${person},? (?:of|aged|who is|who was|age)? ?${grown},?(?: (?:years old|who|which|and|that|is|was|now|a|in|Year \\d{1,2}|pupil|attending|attends|goes to|went to|lives|lived|living)){0,6}(?: with (?:[\\p{Ll}-]+ ){0,3}[\\p{Ll}-]+)? (?:at|from|in|near|to|of|attending|attends)? ?(?<place>${place})`,
      "u",
    ),
    by: "age and place",
    whom: "one person",
    isDelicate: true,
  },
  {
    pattern: new RegExp(
      `\\b${grown}[- ](?:year|month)[- ]old(?: (?:[\\p{Ll}-]+ ){0,2}${person})?,?(?: (?:who|which|and|that|is|was|now|a|an|in|pupil|attending|attends|goes|went|lives|lived|living)){0,6}(?: with (?:[\\p{Ll}-]+ ){0,3}[\\p{Ll}-]+)? (?:at|from|in|near|to|of)? ?(?<place>${place})`,
      "u",
    ),
    by: "age and place",
    whom: "one person",
    isDelicate: true,
  },
  {
    pattern: new RegExp(
      `\\b(?:[Aa]n?|[Tt]he|[Oo]ne|[Aa]nother) (?:[\\p{Ll}-]+ ){0,2}(?:${person}) (?:in|from) (?:Year (?:\\d{1,2}|\\p{Ll}+)|Reception|P\\d|S\\d) (?:at|of|in) (?<place>${school})`,
      "u",
    ),
    by: "year and school",
    whom: "one pupil",
    isDelicate: true,
  },
  {
    pattern: new RegExp(
      `\\b[Aa]n? (?:[\\p{Ll}-]+ ){0,2}${person},? (?:from|of|in) (?<place>${place}),? (?:who is |aged )?${grown}\\b(?=,| with| who)`,
      "u",
    ),
    by: "age and place",
    whom: "one person",
    isDelicate: true,
  },
  {
    pattern: new RegExp(
      `\\b[Tt]he (?:other|remaining|last|only)(?: one| ${person}| individual| person| adult)?,? (?:who )?(?:lives|lived|living|comes|came|is|was) (?:from |in )(?:the village of )?(?<place>${place})`,
      "u",
    ),
    by: "where the last of them lives",
    whom: "one person",
    isDelicate: true,
  },
  // Whoever is helped, complains or owes, by name.
  {
    pattern: new RegExp(
      `(?<name>${titledName}|${fullName}),? aged ${grown},? (?:an? |who |the |one of )`,
      "u",
    ),
    by: "name and age",
    whom: "a person in need or in dispute",
    isDelicate: true,
  },
  {
    pattern: new RegExp(
      `\\b(?:[Cc]omplainant|[Pp]atient|[Cc]laimant|[Vv]ictim|[Tt]enant|[Ee]mployee|[Rr]esident|[Pp]upil|[Dd]river|[Aa]ppellant):? (?<name>${titledName})`,
      "u",
    ),
    by: "name",
    whom: "a person in need or in dispute",
    isDelicate: true,
  },
  {
    pattern: new RegExp(
      `\\b(?:[Tt]he|[Aa]n?|[Oo]ne|[Aa]nother|[Oo]ur) (?:[\\p{Ll}-]+ ){0,2}(?:complainant|patient|service user|claimant|victim|whistleblower|care leaver|young carer|detainee|debtor|deceased),? (?:who is |was |is )?(?:called |named )?(?<name>${titledName}|${fullName})`,
      "u",
    ),
    by: "name",
    whom: "a person in need or in dispute",
  },
  {
    pattern: new RegExp(
      `(?<name>${titledName}|${fullName}),? (?:is |was )?,? ?(?:the|an?|who is an?|one of the|whose) (?:[\\p{Ll}-]+ ){0,2}(?:complainant|patient|service user|claimant|victim|whistleblower|care leaver|young carer|detainee|debtor)s?\\b(?! (?:representative|governor|leader|champion|advocate|group|support|panel|director|safety|experience))`,
      "u",
    ),
    by: "name",
    whom: "a person in need or in dispute",
  },
  {
    pattern: new RegExp(
      `\\b(?:[Tt]he|[Aa]n?|[Oo]ne|[Aa]nother|[Oo]ur) (?:[\\p{Ll}-]+ ){0,2}(?:tenant|resident|leaseholder|carer|householder|member of staff|employee),? (?<name>${titledName}|${fullName})`,
      "u",
    ),
    by: "name",
    whom: "a person in need or in dispute",
    isDelicate: true,
  },
  {
    pattern: new RegExp(
      `(?<name>${titledName}|${fullName}),? (?:who )?(?:(?:has|had|suffers from|suffered from|lives with|lived with|is living with|was living with|was diagnosed with|is being treated for|was treated for) (?:an? )?(?:[\\p{Ll}-]+ ){0,2}(?:dementia|cancer|epilepsy|diabetes|autism|depression|schizophrenia|stroke|Parkinson|Alzheimer|multiple sclerosis|HIV|heart (?:attack|disease|failure)|mental (?:illness|health)|learning (?:disabilit|difficult)|addiction|anxiety|bipolar|psychosis|cerebral palsy)|(?:is|was|has been) (?:evicted|dismissed|suspended|sectioned|in (?:rent )?arrears|declared bankrupt|homeless)|(?:has )?(?:complained|made a complaint) (?:to|about|that))`,
      "u",
    ),
    by: "name",
    whom: "a person in need or in dispute",
  },
];
