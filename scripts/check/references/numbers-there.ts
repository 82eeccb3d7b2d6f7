// What is said of the numbers that are there in place of one that is not.

/** What a number looks like: figures, letters and points. */
export function formOf(number: string): string {
  return number.includes(".") ? "." : /^\d/.test(number) ? "1" : "a";
}

/** What there is in place of something that is not there. */
export function numbersThere(noun: string, plain: string, there: ReadonlySet<string>): string {
  const alike = [...there].filter((number) => formOf(number) === formOf(plain));
  if (there.size === 0) return `no ${noun} with a number`;
  const parent = plain.includes(".") ? plain.slice(0, plain.lastIndexOf(".") + 1) : "";
  const beside = alike.filter(
    (number) => number.startsWith(parent) && !number.slice(parent.length).includes("."),
  );
  const shown = (beside.length > 0 ? beside : alike.length > 0 ? alike : [...there]).toSorted(byNumber);
  const [first = "", last = ""] = [shown[0], shown.at(-1)].map((number) => number?.toUpperCase());
  const many = shown.length > 1 ? `${manyOf(noun)} ${first} to ${last}` : `only ${noun} ${first}`;
  return parent !== "" && beside.length === 0 ? `${manyOf(noun)} up to ${last}` : many;
}

function manyOf(noun: string): string {
  if (noun === "appendix") return "appendices";
  if (noun === "annex") return "annexes";
  return noun.endsWith("y") ? `${noun.slice(0, -1)}ies` : `${noun}s`;
}

function byNumber(a: string, b: string): number {
  const [first, second] = [a.split("."), b.split(".")];
  for (const [at, step] of first.entries()) {
    const other = second[at];
    if (other === undefined) return 1;
    const more = Number.parseInt(step, 10) - Number.parseInt(other, 10);
    if (more !== 0 && !Number.isNaN(more)) return more;
    if (step !== other) return step < other ? -1 : 1;
  }
  return first.length - second.length;
}
