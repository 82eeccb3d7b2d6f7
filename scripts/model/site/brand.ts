// Every colour of the site from the one brand colour, in light and in dark, each text readable on what it stands on.
import Color from "colorjs.io";
import { remember } from "../../lib/remember.ts";
import type { Site } from "./site.ts";

/** The colours of one scheme, as #rrggbb. */
export interface Palette {
  readonly page: string;
  readonly surface: string;
  readonly text: string;
  readonly muted: string;
  readonly rule: string;
  readonly link: string;
  readonly linkHover: string;
  readonly visited: string;
  /** The band at the head of a page and of a cover. */
  readonly band: string;
  readonly onBand: string;
  /** Lines and bars that matter. */
  readonly accent: string;
  readonly focus: string;
  readonly onFocus: string;
  readonly control: string;
}

/** Both schemes. */
export interface Brand {
  readonly light: Palette;
  readonly dark: Palette;
}

/** Two colours that stand on each other, how far apart they are and how far they must be. */
export interface ContrastPair {
  readonly pair: string;
  readonly ratio: number;
  readonly minimum: number;
}

type Role = keyof Palette;

const readable = 4.5;
const visible = 3;

const pairs: readonly { readonly front: Role; readonly back: Role; readonly minimum: number }[] = [
  ...(["text", "muted", "link", "linkHover", "visited"] as const).flatMap((front) =>
    (["page", "surface"] as const).map((back) => ({ front, back, minimum: readable })),
  ),
  { front: "onBand", back: "band", minimum: readable },
  { front: "onFocus", back: "focus", minimum: readable },
  { front: "accent", back: "page", minimum: visible },
  { front: "accent", back: "surface", minimum: visible },
  { front: "control", back: "page", minimum: visible },
];

/** Colours that a council insists on, in place of derived ones. */
export type ChosenColours = Readonly<Partial<Record<"light" | "dark", Readonly<Partial<Palette>>>>>;

/**
 * Derives both schemes from a colour such as `#00539f`. Lightness gives way until text is readable; hue does not.
 * Chosen colours are taken as they are: `brandContrasts` tells whether they can be read.
 */
export function deriveBrand(colour: string, chosen: ChosenColours = {}): Brand {
  const derived = derivePalettes(colour);
  return { light: withChosen(derived.light, chosen.light), dark: withChosen(derived.dark, chosen.dark) };
}

function withChosen(derived: Palette, chosen: Readonly<Partial<Palette>> = {}): Palette {
  return {
    ...derived,
    ...chosen,
    ...(chosen.band && { onBand: betterOn(chosen.band) }),
    ...(chosen.focus && { onFocus: betterOn(chosen.focus) }),
  };
}

function derivePalettes(colour: string): Brand {
  const [, chroma = 0, hue = 0] = coordinates(colour);
  const tint = (lightness: number, share: number) => hex(lightness, Math.min(chroma, 0.16) * share, hue);
  const light = { page: "#ffffff", surface: tint(0.968, 0.09), text: "#16181d" };
  const dark = { page: tint(0.19, 0.12), surface: tint(0.245, 0.14), text: "#eceef2" };
  return {
    light: {
      ...light,
      muted: "#4d5560",
      rule: tint(0.86, 0.12),
      link: readableOn(colour, [light.page, light.surface], 5.2, -1),
      linkHover: readableOn(colour, [light.page, light.surface], 9, -1),
      visited: "#54319f",
      band: colour,
      onBand: betterOn(colour),
      accent: readableOn(colour, [light.page, light.surface], visible, -1),
      focus: "#ffd54a",
      onFocus: "#16181d",
      control: "#4d5560",
    },
    dark: {
      ...dark,
      muted: "#b3bac5",
      rule: tint(0.4, 0.16),
      link: readableOn(colour, [dark.page, dark.surface], 7, 1),
      linkHover: readableOn(colour, [dark.page, dark.surface], 10.5, 1),
      visited: "#cdb6ff",
      band: tint(0.3, 0.6),
      onBand: betterOn(tint(0.3, 0.6)),
      accent: readableOn(colour, [dark.page, dark.surface], 4.5, 1),
      focus: "#ffd54a",
      onFocus: "#16181d",
      control: "#b3bac5",
    },
  };
}

/** The brand of a site. */
export const brandOf = remember(
  ({ brand: { colour, light, dark } }: Site): Brand =>
    deriveBrand(colour, { ...(light && { light }), ...(dark && { dark }) }),
);

/** Every pair of colours that the styles put on each other, so that a build can refuse what cannot be read. */
export function brandContrasts(brand: Brand): readonly ContrastPair[] {
  return (["light", "dark"] as const).flatMap((scheme) =>
    pairs.map(({ front, back, minimum }) => ({
      pair: `${front} on ${back} (${scheme})`,
      ratio: contrast(brand[scheme][front], brand[scheme][back]),
      minimum,
    })),
  );
}

/** The colour made darker (-1) or lighter (1), no more than needed, until it stands out from every background. */
function readableOn(
  colour: string,
  backgrounds: readonly string[],
  minimum: number,
  direction: 1 | -1,
): string {
  const [lightness = 0, chroma = 0, hue = 0] = coordinates(colour);
  const luminances = backgrounds.map(luminance);
  const at = (step: number) =>
    hex(Math.min(1, Math.max(0, lightness + direction * step * 0.01)), chroma, hue);
  const isReadable = (step: number) => {
    const light = luminance(at(step));
    return luminances.every((background) => contrastOf(light, background) >= minimum);
  };
  // The further from the backgrounds, the more it stands out: halved, not walked.
  let [unreadable, read] = [-1, 101];
  while (read - unreadable > 1) {
    const middle = Math.floor((unreadable + read) / 2);
    if (isReadable(middle)) read = middle;
    else unreadable = middle;
  }
  if (read <= 100) return at(read);
  return direction < 0 ? "#000000" : "#ffffff";
}

function betterOn(background: string): string {
  return contrast("#ffffff", background) >= readable ? "#ffffff" : "#000000";
}

function contrast(a: string, b: string): number {
  return contrastOf(luminance(a), luminance(b));
}

/** The contrast of two luminances as WCAG 2.2 defines it. */
function contrastOf(a: number, b: number): number {
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

/** The relative luminance of a colour written as `#rrggbb` (IEC 61966-2-1). */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Lightness, chroma and hue in OKLCH; greys have no hue. */
function coordinates(colour: string): readonly number[] {
  return new Color(colour)
    .to("oklch")
    .coords.map((value) => (value === null || Number.isNaN(value) ? 0 : value));
}

function hex(lightness: number, chroma: number, hue: number): string {
  return new Color("oklch", [lightness, chroma, hue])
    .to("srgb")
    .toGamut()
    .toString({ format: "hex", collapse: false });
}
