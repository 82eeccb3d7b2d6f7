// Compares two readings word by word.

/** A word that is expected. */
export interface ExpectedWord {
  readonly text: string;
  /** True where a style changes the case of what is seen, so that either is right. */
  readonly anyCase: boolean;
}

// Signs without sound or width: soft hyphen, zero-width space, word joiner, byte order mark, and marks of direction.
const SILENT = /[\u00AD\u200B\u2060\uFEFF\u200E\u200F\u061C\u202A-\u202E\u2066-\u2069]/g;

/** A text without silent signs, in the form in which letters that are the same to Unicode are alike. */
export function plainText(text: string): string {
  return text.replaceAll(SILENT, "").normalize("NFC");
}

/** The words of a text: what stands between white space. */
export function wordsOf(text: string): readonly string[] {
  return plainText(text)
    .split(/\s+/)
    .filter((word) => word !== "");
}

/** Words as they are expected when no style changes their case. */
export function expectWords(text: string): readonly ExpectedWord[] {
  return wordsOf(text).map((word) => ({ text: word, anyCase: false }));
}

const CONTEXT = 8;

/** A sentence with both readings around the first difference, or undefined where they are the same. */
export function firstDifference(
  expected: readonly ExpectedWord[],
  found: readonly string[],
): string | undefined {
  const length = Math.max(expected.length, found.length);
  for (let index = 0; index < length; index += 1) {
    const [wanted, there] = [expected[index], found[index]];
    if (wanted !== undefined && there !== undefined && isSame(wanted, there)) continue;
    const around = (words: readonly string[]) => {
      const piece = (from: number, to: number) => words.slice(Math.max(from, 0), to).join(" ");
      const here = words[index] === undefined ? "(the end)" : `[${words[index]}]`;
      return `… ${piece(index - CONTEXT, index)} ${here} ${piece(index + 1, index + 1 + CONTEXT)} …`;
    };
    return [
      `The readings differ from word ${index + 1} of ${expected.length} on (the PDF has ${found.length}).`,
      `HTML: ${around(expected.map(({ text }) => text))}`,
      `PDF:  ${around(found)}`,
    ].join("\n");
  }
  return undefined;
}

// What the tags of `<sup>` and `<sub>` say in place of what is painted.
const RAISED_OR_LOWERED = /[⁰¹²³⁴-⁹⁻⁼⁽⁾⁺₀-₉₊-₎]/gu;

function isSame({ text, anyCase }: ExpectedWord, word: string): boolean {
  const found = text === word ? word : word.replace(RAISED_OR_LOWERED, (sign) => sign.normalize("NFKC"));
  return text === found || (anyCase && text.toLocaleLowerCase("en") === found.toLocaleLowerCase("en"));
}
