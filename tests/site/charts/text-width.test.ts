// Words take the room that their font says, and are wrapped by it.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { load } from "cheerio";
import { expect, it } from "vitest";
import { measureWith, wrapText } from "../../../scripts/site/charts/text-width.ts";
import { baseFolder } from "../../support/temporary-folder.ts";
import { loadView } from "../load-view.ts";
import { claims } from "./early-help.ts";

/** A font that has `i`, `w`, the space and two figures. */
const widths = new Map(Object.entries({ i: 0.2, w: 0.8, " ": 0.25, "0": 0.6, "1": 0.4 }));
const measure = measureWith((character) => widths.get(character));
/** Against a letter that is as wide as the font is high. */
const inLetters = (text: string) => Math.round((measure(text, 10) / measure("漢", 10)) * 1000) / 1000;

it("adds up the letters of a font, and takes others for wide ones", () => {
  expect(inLetters("iw i")).toBe(1.45);
  expect(inLetters("i漢")).toBe(1.2);
  expect(inLetters("w\u0323")).toBe(0.8);
  expect(measure("iw", 20)).toBe(2 * measure("iw", 10));
});

it("leaves room for letters on whole pixels", () => {
  expect(measure("漢".repeat(10), 10)).toBeGreaterThan(102);
});

it("has all figures as wide as the widest", () => {
  expect(inLetters("1")).toBe(inLetters("2"));
  expect(inLetters("0")).toBe(1);
});

it("wraps by what the letters of the font take, and not by how many they are", () => {
  const wrap = (text: string) => wrapText(text, 42, { measure, fontSize: 10 });
  expect(wrap("iiiii iiiii iiiii")).toEqual(["iiiii iiiii iiiii"]);
  expect(wrap("wwwww wwwww")).toEqual(["wwwww", "wwwww"]);
});

it("is that of the font that a site names", async () => {
  const site = readFileSync(join(baseFolder, "data/site.yaml"), "utf8");
  const linesIn = async (yaml: string) => {
    const view = await loadView({ "data/site.yaml": yaml });
    return load(view.chart(claims, "c").toString())("text").length;
  };
  const named = site.replace(/^brand:\n/m, "$&  font: atkinson-hyperlegible-mono\n");
  expect(named).not.toBe(site);
  expect(await linesIn(named)).toBeGreaterThan(await linesIn(site));
});
