// Words that speak of people, and names of people as they stand in a text: what several rules of protection look for.
import type { Spelling } from "../../model/prose/spelling.ts";

/** A word of a name: Keira, O’Neill, Wynne-Jones. */
const part = "\\p{Lu}(?:\\p{Ll}+|[’']\\p{Lu}\\p{Ll}+)(?:[-’']\\p{Lu}\\p{Ll}+)?";

/** The source of a pattern for a given name with a family name. */
export const fullName = `${part} (?:\\p{Lu}\\.? )?(?:(?:ap|ab|ferch|de|van|Mac|Mc) ?)?${part}`;

/** The same with a title; a letter in place of the name is none. */
export const titledName = `(?:Mr|Mrs|Ms|Miss|Mx)\\.? (?:(?:${part}|\\p{Lu}\\.?) ){0,2}${part}`;

/** The source of a pattern for one name or two. */
export const anyName = `${part}(?: ${part})?`;

/** Words that end what is no person: Brome Primary, Mill Lane, Care Plan. */
const noPerson =
  /\b(?:School|Primary|Academy|College|High|Infants?|Juniors?|Nursery|University|Street|Road|Lane|Avenue|Close|Court|Drive|Way|Park|House|Centre|Hall|Council|Committee|Trust|Group|Team|Service|Services|Plan|Policy|Strategy|Act|Fund|Church|Library|Hospital|Ward|Bridge|Estate|Board|Panel|Report|Year|Class|Phase|Stage|Key|Table|Figure|Section|January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|North|South|East|West|Upper|Lower|Great|Little|New|Old|St|Saint|The|This|Homes?|Housing|Ltd|Limited|Partners|Partnership|Capital|Solutions|Consulting|Builders|Construction|Developments?|Properties|Estates|Energy|Water|Care|Bank|Insurance|Solicitors|Architects|Associates|Brothers|Sons|Farm|Hotel|Inn|Arms|Club|Society|Association|Fire|Police|Station|Garden|Gardens|Square|Green|Field|Fields|Hill|Wood|Valley|River|Lake|Island|Project|Programme|Scheme|Fair|Festival|Day|Week|Party|Labour|Conservative|Green|Liberal|Reform|Independent|Scotland|Wales|England|London|Officer|Manager|Director|Councillor|Cllr|Chair|Mayor|Lord|Lady|Sir|Dame|Prince|Princess|King|Queen)\b/;

/** Given names that are words as well. */
const givenNames = new Set(
  "grace joy jack amber ruby poppy daisy lily rose may hope faith will bill mark frank rob sue pat bob dale robin jasper miles max guy ray dean grant hunter ivy olive holly hazel violet pearl penny sunny art rich jade summer autumn iris heather harry tom dick jenny billy tony jimmy rod stew gene drew mason taylor carter rowan ash clay reed jay kit".split(
    " ",
  ),
);

/** Whether words in capitals are the name of a person, as far as a list of words tells. */
export function isPersonName(name: string, list: Spelling | undefined): boolean {
  if (noPerson.test(name)) return false;
  if (/^(?:Mr|Mrs|Ms|Miss|Mx)\b/.test(name)) return true;
  const [first = ""] = name.split(" ");
  const lower = first.toLowerCase();
  return givenNames.has(lower) || list === undefined || !list.knows(lower) || list.isName(lower);
}

/** What nobody wants to be known by: what befell them, what they have, what they did. */
export const delicate =
  /\b(?:exclu(?:ded|sions?)|suspen(?:ded|sions?)|care[- ]experienced|looked[- ]after|in care|care leavers?|abus\w+|victims?|suicid\w+|self[- ]harm\w*|safeguarding|protection (?:order|plan|register)s?|child protection|at risk|neglect\w*|disab\w+|SEND?|EHC\w*|special (?:educational )?needs|diagnos\w+|HIV|pregnan\w+|conceptions?|domestic (?:abuse|violence)|homeless\w*|rough sleep\w*|asylum|refugees?|ethnic\w*|religio\w+|traveller\w*|evict\w+|mental\w*|illness\w*|ill|epilep\w+|diabet\w+|autis\w+|dementia|cancer|tuberculosis|offend\w+|arrest\w*|caution(?:ed|s)|convict\w+|restrain\w+|abscond\w*|missing from|free school meals|pupil premium|young carers?|overdos\w+|leuk\w+|asthma\w*|seizures?|allerg\w+|cystic|anorex\w+|bulimi\w+|addict\w*|alcohol|sexual\w*|radicalis\w+|Prevent referrals?|bereave\w+|stillb\w+|miscarr\w+|allegations?|disciplin\w+|dismiss\w+|grievances?|sanctioned|debts?|arrears)\b/i;

/** What is told of somebody for their praise, or for what they do in public. */
export const inPublic =
  /\b(?:award\w*|won|winn\w+|medals?|champion\w*|prizes?|youth (?:mayor|council\w*|parliament|cabinet|forum|panel)|young (?:mayor|people['’]s (?:champion|mayor))|MYP|elected|representatives?|ambassadors?|author|poet|poems?|poster|artist|competition|finalists?|captain|performed|sang|played|presented|memorial|memory of|commemorat\w+|founder|founded|unveiled|century|invented|spoke (?:at|to) the (?:council|committee|cabinet|meeting)|asked a question|petition\w*|councillors?|cllr)\b/i;
