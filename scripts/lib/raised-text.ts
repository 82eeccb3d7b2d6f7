// What stands higher or lower in a line, where a text has no markup: `10⁶`, and not `106`.

const raisedSigns: ReadonlyMap<string, string> = pair("0123456789+-−=()", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾");
const loweredSigns: ReadonlyMap<string, string> = pair("0123456789+-−=()", "₀₁₂₃₄₅₆₇₈₉₊₋₋₌₍₎");

/** The words of `<sup>`: `⁶`, the `st` of 1st, and `^k` for what no font of the site has a sign for. */
export function raisedText(words: string): string {
  const text = words.trim();
  return inSigns(text, raisedSigns) ?? (/^\p{L}{2,}\.?$/u.test(text) ? text : `^${text}`);
}

/** The words of `<sub>`: `₂`, and `_max` for what has no sign. */
export function loweredText(words: string): string {
  const text = words.trim();
  return inSigns(text, loweredSigns) ?? `_${text}`;
}

/** The words of `<sup>` or `<sub>` in signs of their own that stand for the same letters; undefined where one has none. */
export function signsOf(name: "sup" | "sub", words: string): string | undefined {
  const text = words.trim();
  const signs = text === "" ? undefined : inSigns(text, name === "sup" ? raisedSigns : loweredSigns);
  // A hyphen has none: what stands for it says minus.
  return signs?.normalize("NFKC") === text ? signs : undefined;
}

/** The text in signs of their own; undefined where one has none. */
function inSigns(text: string, signs: ReadonlyMap<string, string>): string | undefined {
  const found = Array.from(text, (sign) => signs.get(sign));
  return found.every((sign) => sign !== undefined) ? found.join("") : undefined;
}

function pair(from: string, to: string): ReadonlyMap<string, string> {
  const signs = Array.from(to);
  return new Map(Array.from(from, (sign, at) => [sign, signs[at] ?? sign]));
}
