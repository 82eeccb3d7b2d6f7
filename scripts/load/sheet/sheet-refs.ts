// The short ids of what sheets name in words alone: of their first words, and of their number where several would have one.

/** Where an id is cut, so that addresses stay readable. */
const longest = 60;

/** Words as an id: small letters and figures with single hyphens between; undefined where there are none. */
export function refOf(words: string): string | undefined {
  const all = words
    .normalize("NFKD")
    .replaceAll(/[\u0300-\u036f’']/g, "")
    .replaceAll("%", " percent ")
    .replaceAll("&", " and ")
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, "-")
    .replaceAll(/^-|-$/g, "");
  const cut = all.length <= longest ? all : all.slice(0, all.lastIndexOf("-", longest + 1));
  return cut === "" ? undefined : cut;
}

/** What an id is made of. */
export interface Named {
  readonly name: string;
  readonly part?: string | undefined;
  readonly number?: string | undefined;
}

/** Ids for all, in their order; undefined for one that nothing tells from another. `taken` are those that others have. */
export function refsOf(all: readonly Named[], taken: ReadonlySet<string>): readonly (string | undefined)[] {
  const short = all.map(({ name, part }) => joined(refOf(name), part));
  const counts = Map.groupBy(short, (ref) => ref);
  const unique = all.map(({ number }, at) => {
    const ref = short[at];
    return ref === undefined || ((counts.get(ref)?.length ?? 0) < 2 && !taken.has(ref))
      ? ref
      : joined(ref, number);
  });
  const seen = new Set(taken);
  return unique.map((ref) => {
    if (ref === undefined || seen.has(ref)) return undefined;
    seen.add(ref);
    return ref;
  });
}

function joined(ref: string | undefined, more: string | undefined): string | undefined {
  const [, own] = [ref, more === undefined ? undefined : refOf(more)];
  return ref === undefined || own === undefined ? ref : `${ref}-${own}`;
}

/** The id of some words that no other has. */
export function freeRef(words: string, taken: readonly string[]): string {
  const ref = refOf(words) ?? "group";
  if (!taken.includes(ref)) return ref;
  let number = 2;
  while (taken.includes(`${ref}-${number}`)) number += 1;
  return `${ref}-${number}`;
}
