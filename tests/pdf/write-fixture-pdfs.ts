// Prints the fixtures, a document of 300 pages and pages made at random into a folder, for judges outside. Run as
// a program of its own.
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { argv } from "node:process";
import { printDocument } from "../../scripts/pdf/print-document.ts";
import { openPrintFolder } from "../../scripts/pdf/read-print-file.ts";
import { longPage } from "./long-page.ts";
import { openPrintShop } from "./make-workshop.ts";
import { fixtureNames, layFixtures } from "./print-fixtures.ts";
import { randomPage, randomSeeds } from "./random-page.ts";

const [, , folder = ""] = argv;
const shop = await openPrintShop();
try {
  layFixtures(shop.root);
  await shop.write("long.html", longPage(300));
  for (const seed of randomSeeds) await shop.write(`random-${seed}.html`, randomPage(seed));
  await mkdir(folder, { recursive: true });
  for (const name of [...fixtureNames, "long", ...randomSeeds.map((seed) => `random-${seed}`)]) {
    const html = join(shop.root, `${name}.html`);
    const { bytes, problems } = await printDocument(shop.launched.browser, {
      folder: openPrintFolder(shop.root),
      html,
    });
    if (problems.length > 0) throw new Error(`The fixture ${name} has problems:\n${problems.join("\n")}`);
    await writeFile(join(folder, `${name}.pdf`), bytes);
  }
} finally {
  await shop.remove();
}
