// The room as others use it, by its public face: a page of the web becomes a PDF that everybody can read.
import { once } from "node:events";
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { env } from "node:process";
import { checkPdf, findBrowser, openPrinter, openWebsite, provideBrowser } from "scrutineer/pdf";
import { expect, it } from "vitest";
import { temporaryFolder } from "../e2e/command.ts";
import { PROJECT_CACHE } from "./make-workshop.ts";

const files: Readonly<Record<string, readonly [type: string, body: string]>> = {
  "/r%C3%A9sum%C3%A9/?year=2026": [
    "text/html; charset=utf-8",
    `<!doctype html><html lang="en-GB"><head><title>The year</title><link rel="stylesheet" href="../look.css"></head>
<body><h1>The year</h1><p>Most buses were <em>late</em>.</p>
<table><tr><th scope="col">Line</th><th scope="col">Late</th></tr><tr><td>7</td><td>212</td></tr></table>
<img src="https://elsewhere.invalid/a.png" alt="A bus"></body></html>`,
  ],
  "/look.css": ["text/css", "@page { size: A5; margin: 20mm } h1 { font-size: 20pt }"],
};

it("a page of the web is printed with what its own host gives, and nothing is asked of another", async () => {
  const server = createServer((request, response) => {
    const [type, body] = files[request.url ?? ""] ?? [];
    if (body === undefined) response.writeHead(404).end();
    else response.writeHead(200, { "content-type": type }).end(body);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  const cacheDirectory = temporaryFolder();
  const output = join(cacheDirectory, "year.pdf");
  const website = openWebsite(`http://127.0.0.1:${port}/résumé/?year=2026`);
  const found = await findBrowser({ cacheDirectory: PROJECT_CACHE, environment: env });
  const printer = await openPrinter({
    folder: website,
    cacheDirectory,
    browser: provideBrowser(found, env),
  });
  try {
    const [result] = await printer.printAll([{ id: "year", html: website.page, output }]);
    expect(result).toMatchObject({ pages: 1, faults: [{ words: "A bus" }] });
    expect(result?.problems.join("\n")).toContain("https://elsewhere.invalid/a.png");
  } finally {
    await printer.close();
    server.close();
  }
  const { facts, findings } = await checkPdf(await readFile(output));
  expect(findings.filter(({ severity }) => severity === "error")).toEqual([]);
  expect(facts).toMatchObject({ title: "The year", language: "en-GB", pages: 1 });
});
