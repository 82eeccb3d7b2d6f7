// Waits until a page is complete, and finds what in it cannot be printed.
import type { Page } from "puppeteer-core";
import Type from "typebox";
import { Parse } from "typebox/value";
import { PRINT_ORIGIN } from "./serve-page.ts";

const Unusable = Type.Object({
  images: Type.Array(Type.String()),
  fonts: Type.Array(Type.String()),
  scripts: Type.Array(Type.String()),
});

// Code for the page is text: the project is compiled without the types of the DOM. A page asks for its fonts when it is
// laid out, which may be after it was loaded.
const SETTLE_FONTS = `void document.documentElement.offsetHeight, document.fonts.ready.then(
  () => Array.from(document.fonts).filter((font) => font.status !== "unloaded").length,
)`;

const SETTLE_IMAGES = `Promise.all(
  Array.from(document.images, (image) => image.decode().catch(() => undefined)),
).then(() => undefined)`;

const FIND_UNUSABLE = `Promise.all(
  Array.from(document.images, (image) => image.decode().then(() => "", () => image.currentSrc || "(no address)")),
).then((images) => ({
  images: images.filter(Boolean),
  fonts: Array.from(document.fonts).filter((font) => font.status === "error").map((font) => font.family),
  scripts: Array.from(document.scripts, (script) => script.src).filter(Boolean),
}))`;

/** Waits until the fonts that a page asks for are there, or have failed, and returns how many they are. */
export async function settleFonts(page: Page): Promise<number> {
  return Parse(Type.Integer(), await page.evaluate(SETTLE_FONTS));
}

/** Waits until the images of a page are there and decoded, or have failed. */
export async function settleImages(page: Page): Promise<void> {
  await page.evaluate(SETTLE_IMAGES);
}

/** A sentence for each image, font or script of the page in a tab that has no part in the print. */
export async function findUnusable(page: Page, refused: ReadonlyMap<string, string>): Promise<string[]> {
  const { images, fonts, scripts } = Parse(Unusable, await page.evaluate(FIND_UNUSABLE));
  const problems = [
    // What was refused has its sentence already.
    ...images
      .filter((address) => !refused.has(address))
      .map((address) => `The image ${shorten(address)} cannot be shown: it is damaged or not an image.`),
    ...fonts.map(
      (family) => `The font “${family}” cannot be used: its file is missing, damaged or not a font.`,
    ),
    ...scripts.map((address) => `The script ${shorten(address)} is not run when printing: take it out.`),
  ];
  return [...new Set(problems)];
}

function shorten(address: string): string {
  const inside = address.startsWith(`${PRINT_ORIGIN}/`) ? address.slice(PRINT_ORIGIN.length) : address;
  return inside.length > 100 ? `${inside.slice(0, 100)}…` : inside;
}
