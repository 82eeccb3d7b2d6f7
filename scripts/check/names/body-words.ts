// When two words in names of bodies are one word: in other forms, or in the place of each other.

/** What the name of a body or an office ends with. */
const heads = new Set(
  "committee commission board group forum team trust council partnership network authority service department directorate agency association alliance panel cabinet strategy plan programme framework fund college academy hospital centre unit officer adviser manager director psychologist commissioner member governor ombudsman inspectorate hub".split(
    " ",
  ),
);

/** Names that go on behind their first word: Department for Education. */
const openHeads = new Set("department ministry director head secretary commissioner".split(" "));

const others: ReadonlyMap<string, string> = new Map([
  ["advisor", "adviser"],
  ["childrens", "children"],
  ["inquiry", "enquiry"],
  ["organization", "organisation"],
  ["safeguarding", "safeguard"],
  ["co-ordinator", "coordinator"],
]);

/** What a word has in all its forms. */
export function stemOf(lower: string): string {
  const bare = lower.replace(/'s?$/, "").replaceAll("-", "");
  const one = bare
    .replace(/ies$/, "y")
    .replace(/(?<=ss|x|z|ch|sh)es$/, "")
    .replace(/(?<=\p{L}{2}[^su'i])s$/u, "");
  const known = others.get(one) ?? others.get(bare) ?? one;
  if (/ioning$/.test(known)) return known.slice(0, -3);
  return /(?:ion|ic)al$/.test(known) ? known.slice(0, -2) : known;
}

/** Whether the name of a body or office can end with a word. */
export function isHead(lower: string): boolean {
  return heads.has(lower.replace(/(?:'s?|s)$/, "")) || lower === "advisor" || lower === "advisors";
}

/** Whether a name can begin with a word and go on with a small one. */
export function isOpenHead(lower: string): boolean {
  return openHeads.has(lower);
}

const people = new Set(
  "children people parent carer member woman women man men governor teacher pupil tenant resident adult user patient citizen councillor student veteran worker farmer pensioner leader family".split(
    " ",
  ),
);

/** Whether a word is of people who own what follows, within a name: Children’s Services. */
export function isPeople(lower: string): boolean {
  return people.has(stemOf(lower));
}

/** What only a body is called that has a name. */
const named = new Set(
  "committee commission board forum trust partnership network alliance panel council strategy".split(" "),
);

const offices = new Set("officer adviser psychologist director commissioner manager".split(" "));

/** Whether two ways to write a name of two words are surely one: what ends so, and differs so, is no two things. */
export function isSureOfTwo([first = "", last = ""]: readonly string[], other: readonly string[]): boolean {
  const head = stemOf(last);
  if (first === other[0]) return last.replace(/s$/, "") !== other[1]?.replace(/s$/, "");
  if (stemOf(first) === "children") return true;
  const isPlural = first.replace(/'?s?'?$/, "") === other[0]?.replace(/'?s?'?$/, "");
  return isPlural ? named.has(head) && head !== "council" : offices.has(head) || named.has(head);
}
