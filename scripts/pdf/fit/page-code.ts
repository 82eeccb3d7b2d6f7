// Runs the functions of `browser/` in the page of a tab. They are files of their own, so that they are read and checked
// as what they are, and handed over as text, since the project is compiled without the types of the DOM.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "puppeteer-core";
import type { Static, TSchema } from "typebox";
import { Parse } from "typebox/value";
import { placeCells } from "../structure/place-cells.ts";

const folder = join(import.meta.dirname, "browser");

/** All of them as one script, with what they import: none has a name that another has. */
const code = [
  String(placeCells),
  ...readdirSync(folder)
    .sort()
    .map((name) => readFileSync(join(folder, name), "utf8")),
]
  .join("\n")
  .replaceAll(/^import [^;]*;$/gm, "")
  .replaceAll(/^export /gm, "");

/** Calls a function with values that JSON can hold, and returns what it answers. */
export async function callInPage<Schema extends TSchema>(
  page: Page,
  name: string,
  parameters: readonly unknown[],
  answer: Schema,
): Promise<Static<Schema>> {
  return Parse(answer, await page.evaluate(`{ ${code}\n${name}(...${JSON.stringify(parameters)}) }`));
}
