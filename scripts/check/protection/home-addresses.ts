// Where somebody lives: the house and street, or the full postcode, of a home.
import type { Register } from "../../model/register.ts";
import { type Check, warning } from "../for-rules/check.ts";
import { fullName, isPersonName, titledName } from "./people-words.ts";
import { type ToldPiece, toldPieces } from "./told-pieces.ts";

export const homeAddresses = {
  name: "home-addresses",
  about:
    "Papers do not say where somebody lives: no house and street of a person, and no full postcode of a home.",
  why: "Whoever wishes somebody ill finds the door; members may ask that theirs is withheld (Localism Act 2011, section 32), and residents are not asked.",
  mend: "Name the ward, the village or the first half of the postcode; of a member, “withheld” or the address of the office.",
  level: "warning",
  *run(register) {
    for (const piece of toldPieces(register)) {
      if (!/\d|\bliv|\bresid|\bhome\b/i.test(piece.text) && !isHomeHead(piece)) continue;
      const [found] = homesIn(piece, register);
      if (found !== undefined)
        yield warning(
          piece.place(found.at),
          `“${found.written}” looks like the address of a home.`,
          "Take it out, or name the ward or village alone; the address of an office or a site may stay.",
        );
    }
  },
} as const satisfies Check;

interface Home {
  readonly at: number;
  readonly written: string;
}

const word = "\\p{Lu}[\\p{L}’'-]{1,24}";
const kinds =
  "Street|St|Road|Rd|Lane|Ln|Avenue|Ave|Close|Drive|Crescent|Gardens|Terrace|Way|Place|Grove|Rise|Row|Walk|View|Mews|Court|Square|Green|Croft|Fold|Hill|Meadows?|Fields?|Wynd|Brae|Quay|Parade|Mount|Gate|Bank|Vale|Park|Circus|Loan|Wharf|Buildings|Cottages|Villas|Heights|Towers?|Mansions";
const flat = "(?:(?:Flat|Apartment|Apt|Room|Plot)\\.? \\d{1,4}[A-Za-z]?,? )?";
/** A number and a street, by its last word or in Welsh by its first. */
const street = `${flat}(?:\\d{1,4}[A-Za-z]?(?:[-–/]\\d{1,4})?,? (?:(?:The )?(?:${word} ){1,3}(?:${kinds})|(?:The )(?:${kinds})|(?:Heol|Ffordd|Maes|Stryd|Lôn|Bryn|Clos|Rhes|Tai|Parc|Cae|Pen|Tan|Y|Yr) (?:(?:y|yr|'r|${word}) ?){1,3})|Flat \\d{1,4}[A-Za-z]?,? (?:${word} ){1,3}(?:House|Court|Tower|Lodge|Point|Heights))\\b`;
/** Anything with a number that could be a house. */
const house = `${flat}\\d{1,4}[A-Za-z]?(?:[-–/]\\d{1,4})?,? (?:${word})(?: (?:y|yr|the|of|and|on|${word})){0,4}`;
const cottage = `(?:${word} ){1,2}(?:Cottage|Farm|Lodge|Villa|Bungalow|Barn|House|Mill|Rectory|Vicarage|Manor|Grange|Croft),? (?:${word} ){1,2}(?:Street|Road|Lane|Avenue|Close|Hill|Green|Row)\\b`;
const postcode = "[A-Z]{1,2}\\d[A-Z\\d]? ?\\d[A-Z]{2}(?![\\p{L}\\p{N}])";

/** Words right before the address of whoever lives there. */
const lives =
  "\\b(?:liv(?:es|ed|ing)|resid(?:es|ed|ing)|resident|(?:re)?housed|home (?:is|was|address)(?: is| was)?|(?:his|her|their|whose) (?:own |new |old |council |former )?(?:flat|house|bungalow|home|address)(?: is| was)?|home address)(?: alone| then| now| with \\p{Ll}+ \\p{Ll}+| by (?:him|her)self)?,?(?: at| in| is|:)? ";
const persons =
  "tenants? complainants? leaseholders? residents? neighbours? pensioners? householders? family couple claimants? patients? victims? appellants? objectors? witness(?:es)? widow(?:er)? carer mother father man woman boy girl child pupil deceased"
    .split(" ")
    .map((one) => `[${one.charAt(0).toUpperCase()}${one.charAt(0)}]${one.slice(1)}`)
    .join("|");
const someone = `\\b(?:${persons}|service user)(?: \\([^()]{1,20}\\))?,?(?: who lives| living| who lived)?,?(?: of| at| from| in)(?: a flat at| the flat at| nos?\\.?)? `;
const offPlanning = /\b(?:neighbour|resident|objector|appellant|householder|family|couple)s?\b/i;

const atHome = new RegExp(`(?<cue>${lives})(?<home>${house}|${cottage}|${street})`, "giu");
const ofSomeone = new RegExp(`(?<cue>${someone})(?<home>${street})`, "gu");
const ofNamed = new RegExp(
  `(?:(?<titled>${titledName})(?:,? \\(?(?:aged )?\\d{1,3}\\)?)?,? (?:(?:of|from|at) )?|(?<name>${fullName})(?:,? \\(?(?:aged )?\\d{1,3}\\)?)?,? (?:of|from) )(?<home>${street})`,
  "gu",
);
const coded = new RegExp(
  `(?<home>(?<![\\d.,£])\\d{1,4}[a-z]?,? (?:${word} ){1,3}(?:${kinds})\\b,?(?: ${word},?){0,4},? ${postcode})`,
  "gu",
);
const codeAlone = new RegExp(`(?<![\\p{L}\\p{N}])(?<home>${postcode})`, "gu");

/** What leads to the postcode of a home. */
const toCode =
  /\b(?:(?:an?|his|her|their|whose|one) (?:[\p{L}-]{1,20} ){0,2}(?:flat|bedsit|bungalow|house|home|tenancy)\b[^.;|]{0,50}|(?:lives|lived|living|resides|residing|resided)\b[^.;|]{0,60}|home (?:address|postcode)\b[^.;|]{0,60}|\b(?:the|an?|one) (?:[\p{L}-]{1,20} ){0,2}(?:tenant|claimant|complainant|patient|pupil|victim|pensioner|householder|service user|child) (?:of|at|in|from|with)\b[^.;|]{0,50})$/iu;

/** Words that an address of an office, a venue or a business has. */
const office =
  /\b(?:academy|airport|business|care home|centre|chambers|children['’]s home|church|clinic|college|community|company|council|depot|garage|hall|headquarters|hospital|hotel|hq|inn|library|ltd|museum|nursery|nursing home|offices?|plc|practice|premises|property services|school|service|shop|station|studio|suite|surgery|theatre|trust|unit|university|venue|works|club|pub|tavern|restaurant|caf[eé]|takeaway|store|hostel|refuge|agents?|solicitors?)\b/i;

/** A council’s own house is let to live in, its tax is paid at home, and many a street is called after a church. */
const isOffice = (words: string) =>
  office.test(
    words
      .replace(/\bcouncil(?: tax|[- ](?:flat|house|home|bungalow|tenan\w+))/gi, "home")
      .replace(inStreet, "street"),
  );
const inStreet = new RegExp(`\\b${word} (?:${kinds})\\b`, "gu");

/** What the address of a site is published for. */
const ofSite =
  /\b(?:planning|permission|application|applicants?|proposal|proposed|development|developer|erection|extension|demolition|dwellings?|site|land (?:at|to|off|adjacent|rear)|licen[cs]\w+|listed building|conservation area|enforcement notice|sale of|disposal|purchase|acquisition|auction|compulsory|parking|road closure|highway|empty (?:home|property)|void)\b/i;

function* homesIn(piece: ToldPiece, register: Register): Iterable<Home> {
  const { text, row, unit } = piece;
  const list = register.spellings(unit?.lang ?? "en-GB");
  const whole = row === "" ? text : row;
  const near = (at: number, length: number) => text.slice(Math.max(0, at - 70), at + length + 12);
  if (unit !== undefined && isHomeHead(piece) && !isOffice(row)) {
    const own = new RegExp(`^(?:${house}|${cottage})`, "u").exec(text.trim())?.[0];
    if (own !== undefined) yield { at: 0, written: text.trim().length <= 60 ? text.trim() : own };
  }
  for (const match of leads.test(text) ? text.matchAll(atHome) : []) {
    const { home = "", cue = "" } = match.groups ?? {};
    // The pattern takes small letters for the words before; the address has its capitals.
    if (!/^(?:flat |apartment )?(?:\d{1,4}[a-z]?(?:[-–/]\d+)?,? )?\p{Lu}/iu.test(home) || !hasCapital(home))
      continue;
    if (!isOffice(near(match.index, match[0].length)) && !ofSum.test(home))
      yield { at: match.index + cue.length, written: trimmed(home) };
  }
  const isNumbered = numbered.test(text);
  for (const match of isNumbered ? text.matchAll(ofSomeone) : []) {
    const { home = "", cue = "" } = match.groups ?? {};
    if (ofSite.test(whole) && offPlanning.test(cue)) continue;
    if (!isOffice(near(match.index, match[0].length))) yield { at: match.index + cue.length, written: home };
  }
  for (const match of isNumbered ? text.matchAll(ofNamed) : []) {
    const { home = "", titled = "", name = titled } = match.groups ?? {};
    if (!isPersonName(name, list) || ofSite.test(whole) || isOffice(near(match.index, match[0].length)))
      continue;
    yield { at: match.index + match[0].length - home.length, written: home };
  }
  const isCoded = /\d[A-Z]{2}(?![\p{L}\p{N}])/u.test(text);
  for (const { 0: home, index } of isCoded ? text.matchAll(coded) : [])
    if (!isOffice(near(index, home.length)) && !ofSite.test(whole)) yield { at: index, written: home };
  for (const { 0: home, index } of isCoded ? text.matchAll(codeAlone) : []) {
    const before = text.slice(Math.max(0, index - 90), index);
    if (toCode.test(before) && !isOffice(before) && !ofSite.test(before)) yield { at: index, written: home };
  }
}

/** What no address is without, so that most texts are looked at once and no more. */
const leads = /liv(?:es|ed|ing)\b|resid|housed|home|\b(?:his|her|their|whose) /i;
const numbered = /\d[A-Za-z]?,? \p{Lu}|\b(?:Flat|Apartment|Apt|Room|Plot)\b/u;

const hasCapital = (home: string) => /(?:^|[ ,])\p{Lu}\p{Ll}/u.test(home.replace(/^(?:Flat|Apartment)/i, ""));
const trimmed = (home: string) => home.replace(/(?:,| (?:of|and|on|the|y|yr))+$/u, "");

/** What has a number before a capital and is no house: “living in 12 Council wards”. */
const ofSum =
  /^\d+[a-z]? (?:Council|Local|January|February|March|April|May|June|July|August|September|October|November|December|Years?|Welsh|English|Scottish|British|London|European)\b/;

/** Whether a column has the addresses of people. */
function isHomeHead({ head, table }: ToldPiece): boolean {
  const words = head.trim();
  if (
    /^(?:home|private|residential) address(?:es)?$|^lives at$|^(?:place of )?(?:residence|abode)$/i.test(
      words,
    )
  )
    return true;
  return (
    /^(?:postal |correspondence |full )?address(?:es)?$/i.test(words) &&
    ofPeople.test(table) &&
    !ofPlaces.test(table)
  );
}

const ofPeople =
  /\b(?:members?|councillors?|candidates?|tenants?|trustees?|governors?|residents?|complainants?|objectors?|claimants?|names?|nominees?|patients?|pupils?|volunteers?)\b/i;
const ofPlaces =
  /\b(?:propert\w+|premises|sites?|venues?|buildings?|licen\w+|compan\w+|schools?|halls?|assets?|stations?|applications?|organi[sz]ations?|clubs?|offices?|listed|e-?mail)\b/i;
