// The front sheet of a pack on paper: who signs it stands under the last item of the agenda, wherever a page ends.

import type { Browser } from "puppeteer-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { frontSheet } from "../../layouts/parts/print/front-sheet.ts";
import { planPacks } from "../../scripts/model/packs/plan-pack.ts";
import { brandOf } from "../../scripts/model/site/brand.ts";
import { compileStyles } from "../../scripts/site/styles/compile-styles.ts";
import { newTab, openBrowser } from "../e2e/open-browser.ts";
import { pageTexts } from "../e2e/pdf-reading.ts";
import { withPdfjs } from "../pdf/read-with-pdfjs.ts";
import { loadSource, meetingAt } from "../support/load-source.ts";
import { viewOf } from "./load-view.ts";

const meeting = "meetings/transport-panel/2026-02-03";

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

it("never has a page with the next meeting or the signature alone", async () => {
  const register = await loadSource({
    [`content/${meeting}/meeting.yaml`]: `state: scheduled
signed-by: head-of-transport
next-meeting: { date: 2026-04-21 }
agenda:
${Array.from({ length: 40 }, (_, index) => `  - { title: Matter ${index + 1} }`).join("\n")}
`,
  });
  const view = viewOf(register, "print");
  const [plan] = planPacks(register, meetingAt(register, meeting));
  if (plan === undefined) throw new Error("The meeting has no pack.");
  const page = await newTab(browser);
  // Without the fonts, which come from the print folder.
  const styles = (await compileStyles("print", brandOf(view.register.site), register.fonts)).replaceAll(
    /@font-face ?\{[^}]*\}/g,
    "",
  );
  await page.setContent(`<!doctype html><style>${styles}</style>${frontSheet(view, plan)}`);
  const missing: string[] = [];
  // Over the height of a page, so that the end of the list comes near the end of one.
  for (let items = 40; items > 14; items -= 2) {
    const bytes = await page.pdf({ preferCSSPageSize: true });
    const texts = await withPdfjs(new Uint8Array(bytes), pageTexts);
    for (const words of ["Matter", "Next meeting", "Head of Transport"])
      if (texts.at(-1)?.includes(words) !== true) missing.push(`${words} (of ${items} items)`);
    await page.evaluate(
      'document.querySelectorAll(".agenda > :nth-last-child(-n + 2)").forEach((one) => one.remove())',
    );
  }
  expect(missing).toEqual([]);
});
