// The fonts of a site: what style sheets need of them, and which characters they have.

/** A file of a font, with the code points that it is used for. */
export interface FontFile {
  /** Its name in the folder `fonts/` beside the style sheet. */
  readonly name: string;
  /** Where it lies on this machine. */
  readonly source: string;
  readonly style: "normal" | "italic";
  /** In CSS: one weight such as `400`, or two for a range. */
  readonly weight: string;
  readonly codePoints: ReadonlySet<number>;
}

/** A family ready to be published. */
export interface SiteFont {
  readonly family: string;
  readonly files: readonly FontFile[];
}

/** How wide a character is, in parts of the size of the font; undefined for one that no font has. */
export type CharacterWidth = (character: string) => number | undefined;

/** The families of a site, in the order in which a browser asks them for a character. */
export interface SiteFonts {
  /** For all text. */
  readonly text: SiteFont;
  /** For code, whose columns must line up; what it lacks comes from the others. */
  readonly code: SiteFont;
  /** For signs and scripts that the text font lacks. */
  readonly others: readonly SiteFont[];
  /** Measures a character in semibold, the widest face that drawings have. */
  readonly widthOf: CharacterWidth;
}

/** True where a file of every style and weight of some family has all of a character's code points. */
export function hasCharacter({ text, others }: SiteFonts, character: string): boolean {
  const codePoints = Array.from(character, (one) => one.codePointAt(0) ?? 0);
  return [text, ...others].some(({ files }) => {
    const faces = new Set(files.map(faceOf));
    return [...faces].every((face) =>
      files.some((file) => faceOf(file) === face && codePoints.every((one) => file.codePoints.has(one))),
    );
  });
}

/** How many code points the fonts have of a script. */
export function countOfScript({ text, others }: SiteFonts, script: RegExp): number {
  const all = new Set(
    [text, ...others].flatMap(({ files }) => files.flatMap((file) => [...file.codePoints])),
  );
  return [...all].filter((one) => script.test(String.fromCodePoint(one))).length;
}

function faceOf({ style, weight }: FontFile): string {
  return `${style} ${weight}`;
}
