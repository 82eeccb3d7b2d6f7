// What a page asks for comes from the print folder or not at all, and what does not come is a problem.
import { symlink, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { settleFonts } from "../../scripts/pdf/browser/page-health.ts";
import { openTab } from "../../scripts/pdf/browser/print-tab.ts";
import { printDocument } from "../../scripts/pdf/print-document.ts";
import { PrinterError } from "../../scripts/pdf/printer-error.ts";
import { openPrintFolder } from "../../scripts/pdf/read-print-file.ts";
import { readDocument } from "../../scripts/pdf/reading/read-document.ts";
import { openPrintShop, type PrintShop, page } from "./make-workshop.ts";
import { layFixtures } from "./print-fixtures.ts";
import { readTexts } from "./read-with-pdfjs.ts";

let shop: PrintShop;
beforeAll(async () => {
  shop = await openPrintShop();
});
afterAll(() => shop.remove());

test("what is elsewhere is never fetched from the network, and is a problem", async () => {
  let connections = 0;
  const server = createServer((_, response) => response.end()).on("connection", () => (connections += 1));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  const site = `http://127.0.0.1:${typeof address === "object" ? address?.port : 0}`;
  const { problems } = await shop.print(
    page(
      `<img src="${site}/image.png" alt=""><script src="${site}/script.js"></script><iframe src="${site}/frame"></iframe>` +
        '<script>document.title = "Changed"</script>',
      `<link rel="preconnect" href="${site}"><link rel="prefetch" href="${site}/prefetch">` +
        `<link rel="stylesheet" href="${site}/style.css">`,
    ),
  );
  await new Promise((resolve) => server.close(resolve));

  expect(connections).toBe(0);
  for (const name of ["image.png", "script.js", "frame", "prefetch", "style.css"]) {
    expect(problems).toContainEqual(expect.stringContaining(`${site}/${name}`));
  }
});

test("a script does not run: the title that a script sets is not that of the document", async () => {
  const { bytes } = await shop.print(page('<script>document.title = "Changed"</script>'));
  expect((await readDocument(bytes)).title).toBe("A report");
});

test("a page cannot send its reader on to another", async () => {
  await shop.write("elsewhere.html", page("<h1>Elsewhere</h1>"));
  for (const url of ["/elsewhere.html", "https://example.org/"]) {
    const { bytes, problems } = await shop.print(
      page("<h1>Here</h1>", `<meta http-equiv="refresh" content="0; url=${url}">`),
    );
    expect(await readTexts(bytes)).toEqual([expect.stringContaining("Here")]);
    expect(problems.filter((problem) => !problem.includes("redirect"))).toEqual([]);
  }
});

test("a file that is missing or damaged is a problem", async () => {
  await shop.write("damaged.png", "not an image");
  await shop.write("damaged.woff2", "not a font");
  const { problems } = await shop.print(
    page(
      '<p style="font-family: F">a</p><img src="/missing.png" alt=""><img src="/damaged.png" alt="">',
      "<style>@font-face { font-family: F; src: url(/damaged.woff2) }</style>",
    ),
  );
  expect(problems).toEqual([
    expect.stringContaining("/missing.png, which is not in the print folder"),
    expect.stringContaining("/damaged.png cannot be shown"),
    expect.stringContaining("font “F” cannot be used"),
  ]);
});

test("files come from the print folder and from nowhere outside it", async () => {
  const picture = '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>';
  await writeFile(join(shop.folder, "secret.svg"), picture);
  await shop.write("with space/ünder%.svg", picture);
  await symlink(join(shop.folder, "secret.svg"), join(shop.root, "link.svg"));
  const outside = [
    "/../secret.svg",
    "/%2e%2e/secret.svg",
    "/..%2fsecret.svg",
    "/x/..%2f..%2fsecret.svg",
    "/link.svg",
  ];
  const { problems, files } = await shop.print(
    page([...outside, "/with%20space/%C3%BCnder%25.svg"].map((src) => `<img src="${src}" alt="">`).join("")),
  );
  expect([...files.keys()].sort()).toEqual(["page.html", "with space/ünder%.svg"]);
  // The first two are the same address, /secret.svg, before anybody asks for them.
  expect(problems).toHaveLength(4);
});

test("what the browser has kept from a page before is a file of the page that uses it too", async () => {
  await shop.write(
    "shared.css",
    "@font-face { font-family: F; src: url(/fonts/text-400.woff2) } p { font-family: F }",
  );
  layFixtures(shop.root);
  await shop.write("shared.svg", '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>');
  const link = '<link rel="stylesheet" href="/shared.css">';
  const names = ["one.html", "two.html", "three.html", "four.html"];
  for (const name of names) await shop.write(name, page('<p>a</p><img src="/shared.svg" alt="">', link));
  const tab = await openTab(shop.launched.browser, openPrintFolder(shop.root));
  let kept = 0;
  tab.page.on("requestservedfromcache", () => (kept += 1));
  for (const name of names) {
    const { served } = await tab.open(name);
    await settleFonts(tab.page);
    expect([...served.keys()].sort()).toEqual(
      [name, "shared.css", "shared.svg", "fonts/text-400.woff2"].sort(),
    );
  }
  await tab.close();
  expect(kept).toBeGreaterThan(0);
});

test("a page that is not in the print folder is an error", async () => {
  const { root, folder, launched } = shop;
  await writeFile(join(folder, "outside.html"), page("outside"));
  for (const html of [join(folder, "outside.html"), join(root, "missing.html")]) {
    const printing = printDocument(launched.browser, { folder: openPrintFolder(root), html });
    await expect(printing).rejects.toThrow(PrinterError);
    await expect(printing).rejects.toThrow(html);
  }
});
