// The fonts of a site from their npm packages: for text, for code, for signs, and for scripts that the text font lacks.
import type { FontFile, SiteFont, SiteFonts } from "../model/site/site-font.ts";
import { characterWidths } from "./character-widths.ts";
import { UnreadableFont } from "./font-characters.ts";
import { type FontSheet, readFont } from "./read-font.ts";

/** The font used where `data/site.yaml` names none. */
const defaultFont = "atkinson-hyperlegible-next";

/** The font of code, which only a guide for officers has. */
const codeFont = "atkinson-hyperlegible-mono";

/** Arrows, ticks, fractions, mathematical signs and the letters of Yoruba or Vietnamese, which few text fonts have. */
const signFont = "dejavu-sans";

/** What the family of further letters is called: they are of the font of signs, which comes before others as a whole. */
const lettersFamily = "Further letters";

/** Arabic script with the letters of Persian, Urdu and Kurdish Sorani, in letters of one piece, so that a PDF knows each. */
const scriptFont = "vazirmatn";

const regular: FontSheet = { names: ["400.css"], style: "normal", weight: "400" };
const bold: FontSheet = { names: ["600.css", "700.css"], style: "normal", weight: "600" };
const italic: FontSheet = { names: ["400-italic.css"], style: "italic", weight: "400" };
const boldItalic: FontSheet = {
  names: ["600-italic.css", "700-italic.css"],
  style: "italic",
  weight: "600",
};
/** Without one of them a browser makes it up, and a PDF has its letters as drawings. */
const faces = [regular, italic, bold, boldItalic];
const upright: FontSheet = { ...regular, style: "italic" };

/** Scripts without italics are stressed by weight: a slant that a browser makes up is only harder to read. */
const stressed: FontSheet = { names: [...bold.names, ...regular.names], style: "italic", weight: "400 600" };

/** The names of fonts that `data/site.yaml` has under `brand`. */
export interface FontNames {
  readonly font?: string;
  readonly "other-fonts"?: readonly string[];
}

/** A name in `data/site.yaml` with its JSON pointer under `brand`, and the file of its font that cannot be read. */
export interface FontFault {
  readonly name: string;
  readonly pointer: string;
  /** Left out where the font is not installed. */
  readonly file?: string;
}

/** The fonts, and what is wrong with those that are named. */
export interface FontsRead {
  readonly fonts: SiteFonts;
  readonly faults: readonly FontFault[];
}

const known = new Map<string, Promise<FontsRead>>();

/** Loads the fonts, once a process for the same names. Throws where a font of the project itself is not installed. */
export function loadFonts(names: FontNames): Promise<FontsRead> {
  const key = JSON.stringify([names.font, names["other-fonts"]]);
  const fonts = known.get(key) ?? readFonts(names);
  known.set(key, fonts);
  return fonts;
}

async function readFonts({ font = defaultFont, "other-fonts": more = [] }: FontNames): Promise<FontsRead> {
  const faults: FontFault[] = [];
  const named = async (name: string, sheets: readonly FontSheet[], pointer: string) => {
    const read = await readNamed(name, sheets);
    if (!("file" in read)) return read;
    faults.push({ name, pointer, ...(read.file === undefined ? {} : { file: read.file }) });
    return undefined;
  };
  const text = (await named(font, faces, "/font")) ?? (await ownFont(defaultFont, faces));
  const code = await ownFont(codeFont, faces);
  const further = await ownFont(signFont, [regular, bold, upright]);
  const signs = onlySigns(further);
  const asked: SiteFont[] = [];
  for (const [at, name] of more.entries()) {
    const read = await named(name, [regular, bold, stressed], `/other-fonts/${at}`);
    if (read !== undefined) asked.push(read);
  }
  const script = await ownFont(scriptFont, [regular, bold, stressed]);

  const others: SiteFont[] = [];
  for (const family of [signs, ...asked, script]) {
    const files = withoutKnown(family, [text, ...others]).filter(family === signs ? hasAny : hasLetters);
    if (files.length > 0) others.push({ family: family.family, files });
  }
  others.push(onlyLetters(further));
  return { fonts: { text, code, others, widthOf: characterWidths([text, ...others]) }, faults };
}

/** A font, or why there is none: not installed, or with a file that cannot be read. */
async function readNamed(
  name: string,
  sheets: readonly FontSheet[],
): Promise<SiteFont | { readonly file: string | undefined }> {
  try {
    return (await readFont(name, sheets)) ?? { file: undefined };
  } catch (error) {
    if (error instanceof UnreadableFont) return { file: error.file };
    throw error;
  }
}

async function ownFont(name: string, sheets: readonly FontSheet[]): Promise<SiteFont> {
  const font = await readFont(name, sheets);
  if (font === undefined)
    throw new Error(`The package @fontsource/${name} is not installed. Run npm ci in the project's folder.`);
  return font;
}

/** Signs that belong to no script, spaces, and the mark that makes what stands beside it run from right to left. Emoji are left out: browsers set them in a font of the machine, whatever is asked. */
function onlySigns({ family, files }: SiteFont): SiteFont {
  const sign = /^(?:\p{Zs}|\u200f|(?=[\p{S}\p{P}\p{N}µ])\p{Script_Extensions=Common})$/u;
  const kept = (one: number) => {
    const character = String.fromCodePoint(one);
    return sign.test(character) && !/\p{Emoji_Presentation}/u.test(character);
  };
  return {
    family,
    files: files.map((file) => ({ ...file, codePoints: new Set([...file.codePoints].filter(kept)) })),
  };
}

/**
 * Letters of Latin script, such as Ọ and ữ, with the marks that stand above and below them. Those that the
 * families before it have are among them, since a browser sets a letter and its mark in one font.
 */
function onlyLetters({ files }: SiteFont): SiteFont {
  const kept = (one: number) => {
    const character = String.fromCodePoint(one);
    // A ligature is better written in letters, as an officer is told.
    if (character.normalize("NFKC") !== character) return false;
    return /(?=\p{L})\p{Script=Latin}|(?=\p{Mn})\p{Script=Inherited}/u.test(character);
  };
  return {
    family: lettersFamily,
    files: files.map((file) => ({ ...file, codePoints: new Set([...file.codePoints].filter(kept)) })),
  };
}

/** The files of a family for what the families before it lack. */
function withoutKnown({ files }: SiteFont, before: readonly SiteFont[]): readonly FontFile[] {
  const known = new Set(before.flatMap((font) => font.files.flatMap((file) => [...file.codePoints])));
  return files.map((file) => ({
    ...file,
    codePoints: new Set([...file.codePoints].filter((one) => !known.has(one))),
  }));
}

function hasAny({ codePoints }: FontFile): boolean {
  return codePoints.size > 0;
}

/** Packages bring Latin and mathematical signs along, which the fonts before have. */
function hasLetters({ codePoints }: FontFile): boolean {
  return [...codePoints].some((one) => /\p{L}/u.test(String.fromCodePoint(one)));
}
