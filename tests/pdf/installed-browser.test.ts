// A full browser of this machine prints what the packaged one prints. Bytes may differ, nothing that a reader meets does.
import { execFileSync } from "node:child_process";
import { homedir } from "node:os";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { browserPlaces } from "../../scripts/pdf/browser/browser-places.ts";
import { findBrowser } from "../../scripts/pdf/browser/find-browser.ts";
import { hostSystem } from "../../scripts/pdf/browser/host-system.ts";
import { type LaunchedBrowser, launchBrowser } from "../../scripts/pdf/browser/launch-browser.ts";
import { checkPdf } from "../../scripts/pdf/check/check-pdf.ts";
import { printDocument } from "../../scripts/pdf/print-document.ts";
import { openPrintFolder } from "../../scripts/pdf/read-print-file.ts";
import { readDocument } from "../../scripts/pdf/reading/read-document.ts";
import { readTaggedText } from "../support/read-tagged-text.ts";
import { outlineOf } from "../support/tag-outline.ts";
import { launchPackaged, makeWorkshop, PROJECT_CACHE, page, report } from "./make-workshop.ts";
import { layFixtures } from "./print-fixtures.ts";
import { readTexts } from "./read-with-pdfjs.ts";

const installed = findInstalled();

/** The first browser that stands where they are installed, by what it says of itself. */
function findInstalled(): { readonly path: string; readonly version: string } | undefined {
  for (const path of browserPlaces(hostSystem(), homedir(), process.env)) {
    try {
      return { path, version: execFileSync(path, ["--version"], { encoding: "utf8" }).trim() };
    } catch {
      // Not there, or a script without its program.
    }
  }
  return undefined;
}

// What stands for it in continuous integration says itself when it could not install one.
const mustBeThere =
  process.env["CI"] !== undefined && process.env["SCRUTINEER_NO_INSTALLED_BROWSER"] === undefined;

test.runIf(mustBeThere && installed === undefined)("a browser is installed to print with", () => {
  throw new Error("Install one, such as Debian's package chromium: .ci/run does where it may.");
});

describe.skipIf(installed === undefined)(
  `printed with ${installed?.version ?? "no browser, as none is installed here"}`,
  async () => {
    const workshop = await makeWorkshop();
    layFixtures(workshop.root);
    // Where a page names no font of its own, each browser takes what its system has.
    const font =
      "<style>@font-face { font-family: F; src: url(/fonts/text-400.woff2) } body { font-family: F }</style>";
    await workshop.write("report.html", report(12).replace("</head>", `${font}</head>`));
    const names = [
      "contents",
      "notes",
      "pictures",
      "right-to-left",
      "table-forty-rows",
      "table-spans",
      "report",
    ];
    let packaged: LaunchedBrowser;
    let full: LaunchedBrowser;

    beforeAll(async () => {
      if (installed === undefined) return;
      const found = await findBrowser({ executablePath: installed.path, cacheDirectory: PROJECT_CACHE });
      [packaged, full] = await Promise.all([
        launchPackaged(),
        launchBrowser(found, { environment: process.env }),
      ]);
    });
    afterAll(async () => {
      await Promise.all([packaged?.close(), full?.close()]);
      await workshop.remove();
    });

    const print = (launched: LaunchedBrowser, name: string) =>
      printDocument(launched.browser, {
        folder: openPrintFolder(workshop.root),
        html: `${workshop.root}/${name}.html`,
      });

    test.each(names)("%s says, tags and numbers the same as from the packaged browser", async (name) => {
      const [theirs, ours] = await Promise.all([print(full, name), print(packaged, name)]);
      expect(await describePrint(theirs)).toEqual(await describePrint(ours));
      const { findings } = await checkPdf(theirs.bytes);
      expect(findings.filter(({ severity }) => severity === "error")).toEqual([]);
    });

    test("the picture of a tab is nobody's fault, and what a page asks for is refused all the same", async () => {
      await workshop.write("plain.html", page("<h1>Plain</h1>"));
      expect((await print(full, "plain")).problems).toEqual([]);

      const asking = page(
        '<img src="/favicon.ico" alt=""><img src="https://elsewhere.example/favicon.ico" alt="">',
        '<link rel="prefetch" href="/data.json">',
      );
      await workshop.write("asking.html", asking);
      expect((await print(full, "asking")).problems).toEqual([
        expect.stringContaining("/data.json, which is not in the print folder"),
        expect.stringContaining("/favicon.ico, which is not in the print folder"),
        expect.stringContaining(
          "https://elsewhere.example/favicon.ico, but printing loads nothing from outside",
        ),
      ]);
    });
  },
);

/** All of a print that a reader meets. */
async function describePrint(printed: Awaited<ReturnType<typeof printDocument>>) {
  const { bytes, pages, problems, files } = printed;
  const { outline, destinations, title, language } = await readDocument(bytes);
  const texts = await readTexts(bytes);
  const tags = outlineOf((await readTaggedText(bytes)).roots);
  return { pages, problems, files, outline, destinations, title, language, texts, tags };
}
